import { expect, test } from 'vitest';
import { shortcutKeys } from './shortcut-keys.ts';

test.each([
  ['Alt+Shift+Period', ['Alt', 'Shift', '.']],
  ['Alt+Shift+Comma', ['Alt', 'Shift', ',']],
  ['Ctrl+PageDown', ['Ctrl', 'Page Down']],
  ['Alt+Shift+V', ['Alt', 'Shift', 'V']],
])('%s is shown by the keys as they are printed', (shortcut, keys) => {
  expect(shortcutKeys(shortcut, false)).toEqual(keys);
});

test('a Mac has signs of its own', () => {
  expect(shortcutKeys('Alt+Shift+Period', true)).toEqual(['⌥', '⇧', '.']);
  expect(shortcutKeys('Ctrl+MacCtrl+Up', true)).toEqual(['⌘', '⌃', '↑']);
  expect(shortcutKeys('⌥⇧.', true)).toEqual(['⌥⇧.']);
});
