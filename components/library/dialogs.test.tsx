// @vitest-environment jsdom
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DiffView } from '../quotes/DiffView.tsx';
import { FindingDialog } from './FindingDialog.tsx';
import { RenameDialog } from './RenameDialog.tsx';

const notice = vi.fn();
vi.mock('../design/Notices.tsx', () => ({ useNotice: () => notice }));
vi.mock('../../utils/messaging.ts', () => ({
  sendMessage: async () => ({ ok: false, code: 'name-taken', message: 'Taken' }),
}));
vi.mock('../../utils/i18n.ts', () => ({
  i18n: { t: (key: string) => key },
  uiLocale: () => 'en',
  uiDirection: () => 'ltr',
}));
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

let root: ReturnType<typeof createRoot>;
const draw = (what: ReactNode) => act(async () => root.render(what));
beforeEach(() => {
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

const get = <Kind extends HTMLElement = HTMLElement>(id: string): Kind => {
  const element = document.querySelector<Kind>(`[data-testid="${id}"]`);
  if (element === null) throw new Error(`No ${id}`);
  return element;
};

test('no finding is chosen before the reader chooses one, and none can be saved', async () => {
  await draw(<FindingDialog open onOpenChange={() => {}} finding={null} onDone={() => {}} />);
  await vi.waitFor(() => get('finding-done'));
  expect(document.querySelector('input:checked')).toBeNull();
  expect(get<HTMLButtonElement>('finding-done').disabled).toBe(true);
  await act(async () => get('finding-disputed').click());
  expect(get<HTMLButtonElement>('finding-done').disabled).toBe(false);
});

test('a name that another speaker has is refused at its field', async () => {
  const speaker = { id: 's1', name: 'Mira', kind: 'person', keys: [], aliases: [], savedAt: '' } as never;
  await draw(<RenameDialog open onOpenChange={() => {}} speaker={speaker} />);
  await vi.waitFor(() => get('rename-name'));
  const field = get<HTMLInputElement>('rename-name');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'Ratna');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => get('rename-done').click());
  const note = document.getElementById(field.getAttribute('aria-describedby') ?? '');
  expect(note?.textContent).toBe('Taken');
  expect(note?.getAttribute('role')).toBe('alert');
  expect(notice).not.toHaveBeenCalled();
});

test('two tellings are compared in words of their own', async () => {
  const sides = { label: 'tellings', deleted: 'first', inserted: 'this' };
  await draw(
    <DiffView
      parts={[
        { op: 'delete', text: 'a' },
        { op: 'insert', text: 'b' },
      ]}
      sides={sides}
    />,
  );
  expect(document.body.textContent).toBe('tellings: first athis b');
});
