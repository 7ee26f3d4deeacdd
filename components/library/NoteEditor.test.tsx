// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoteEditor } from './NoteEditor.tsx';

const change = vi.fn(async (_change: unknown) => true);
vi.mock('./use-changes.ts', () => ({ useChanges: () => ({ change }) }));
vi.mock('../../utils/i18n.ts', () => ({ i18n: { t: (key: string) => key } }));

let root: ReturnType<typeof createRoot>;
beforeEach(() => {
  change.mockClear();
  root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() => root.render(<NoteEditor id="q1" note={null} />));
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

function enter(field: HTMLTextAreaElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
function type(text: string): HTMLTextAreaElement {
  const field = document.querySelector('textarea');
  if (field === null) throw new Error('No field');
  act(() => {
    field.focus();
    enter(field, text);
  });
  return field;
}
const saved = () => change.mock.calls.map(([asked]) => asked);
const KEPT = [{ change: 'note', ids: ['q1'], note: 'ask again' }];

test('a note is kept when its field is left', () => {
  const field = type('ask again');
  act(() => field.blur());
  expect(saved()).toEqual(KEPT);
});

test('a note is kept when another quote takes its place', () => {
  type('ask again');
  act(() => root.render(null));
  expect(saved()).toEqual(KEPT);
});

test('a note is kept to its last letter when its field goes away before the next picture', async () => {
  const field = type('ask agai');
  enter(field, 'ask again');
  await Promise.resolve(); // drawn again, and nothing that comes after the picture has run
  root.render(null);
  expect(saved()).toEqual(KEPT);
});

test('a note is kept once when the page is left', () => {
  type('ask again');
  act(() => void window.dispatchEvent(new Event('pagehide')));
  act(() => root.render(null));
  expect(saved()).toEqual(KEPT);
});

test('Cancel alone throws away what was typed', () => {
  const field = type('ask again');
  const cancel = document.querySelector('button');
  act(() => cancel?.focus());
  act(() => cancel?.click());
  act(() => root.render(null));
  expect(field.value).toBe('');
  expect(saved()).toEqual([]);
});

test('what is typed outlives a change of the note in another window', () => {
  const field = type('ask again');
  act(() => root.render(<NoteEditor id="q1" note="from elsewhere" />));
  expect(field.value).toBe('ask again');
});
