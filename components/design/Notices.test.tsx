// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Notice, NoticeProvider, useNotice } from './Notices.tsx';

vi.mock('../../utils/i18n.ts', () => ({ i18n: { t: (key: string) => key } }));
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

let tell: (notice: Notice) => void = () => {};
function Teller() {
  tell = useNotice();
  return <input type="checkbox" />;
}

let root: ReturnType<typeof createRoot>;
beforeEach(() => {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() =>
    root.render(
      <NoticeProvider>
        <Teller />
        <textarea />
      </NoticeProvider>,
    ),
  );
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

const ctrlZ = (selector: string) =>
  act(() => {
    const key = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true });
    document.querySelector(selector)?.dispatchEvent(key);
  });

test('Ctrl+Z takes back from a checkbox, not from a text field', () => {
  const undo = vi.fn();
  act(() => tell({ text: 'Deleted', undo }));
  ctrlZ('textarea');
  expect(undo).not.toHaveBeenCalled();
  ctrlZ('input');
  expect(undo).toHaveBeenCalledOnce();
});

test('Ctrl+Z takes back after the notice has gone, once, and then says that there is nothing more', () => {
  const undo = vi.fn();
  act(() => tell({ text: 'Deleted', undo }));
  act(() => document.querySelector<HTMLElement>('.notice__close')?.click());
  ctrlZ('input');
  ctrlZ('input');
  expect(undo).toHaveBeenCalledOnce();
  expect(document.querySelector('.notice')?.textContent).toContain('common.nothingToUndo');
});
