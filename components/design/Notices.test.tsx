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

const lines = () => [...document.querySelectorAll('.notice__text')].map((line) => line.textContent);

test('what comes after it does not take the undo of a change away, for as long as that is offered', () => {
  vi.useFakeTimers();
  try {
    const undo = vi.fn();
    act(() => tell({ text: 'Saved', undo }));
    act(() => vi.advanceTimersByTime(6_000));
    act(() => tell({ text: 'Copied' }));
    act(() => tell({ text: 'Link copied' }));
    expect(lines()).toEqual(['Link copied', 'Saved']);
    act(() => vi.advanceTimersByTime(5_500));
    expect(lines()).toEqual(['Saved']);
    act(() => document.querySelector<HTMLElement>('[data-testid="undo"]')?.click());
    expect(undo).toHaveBeenCalledOnce();
    expect(lines()).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});

test('each of several changes has its own undo, and Ctrl+Z goes on with the one before', () => {
  const taken: string[] = [];
  for (const text of ['one', 'two', 'three', 'four']) act(() => tell({ text, undo: () => taken.push(text) }));
  expect(lines()).toEqual(['four', 'three', 'two']);
  act(() => document.querySelectorAll<HTMLElement>('[data-testid="undo"]')[1]?.click());
  ctrlZ('input');
  ctrlZ('input');
  ctrlZ('input');
  expect(taken).toEqual(['three', 'four', 'two', 'one']);
  expect(lines()).toEqual([]);
});

test('the button that closes one takes the focus with it, and the others go in their time all the same', () => {
  vi.useFakeTimers();
  try {
    act(() => tell({ text: 'Saved', undo: () => {} }));
    act(() => tell({ text: 'Copied' }));
    const close = document.querySelector<HTMLElement>('.notice__close');
    act(() => close?.focus());
    act(() => vi.advanceTimersByTime(60_000));
    expect(lines()).toEqual(['Copied', 'Saved']);
    act(() => close?.click());
    act(() => vi.advanceTimersByTime(13_000));
    expect(lines()).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});
