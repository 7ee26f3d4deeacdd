/** No suggested shortcut takes a key that Chrome or Firefox uses itself. */
import { expect, test } from 'vitest';
import config from '../wxt.config.ts';

/**
 * Shortcuts of the two browsers that an extension could be given by mistake (with Ctrl+Shift or Alt+Shift, on Windows,
 * Linux and ChromeOS), from their own lists: support.google.com/chrome/answer/157179,
 * support.google.com/chromebook/answer/183101, support.mozilla.org/kb/keyboard-shortcuts-perform-firefox-tasks-quickly.
 */
const TAKEN = new Set(
  [
    'Ctrl+Shift+A B C D E G H I J K L M N O P Q R S T U V W X Y Z',
    'Alt+Shift+A B I L M N S T',
    'Alt+A B D E F G H I P S T V',
  ].flatMap((line) => {
    const [first = '', ...rest] = line.split(' ');
    const prefix = first.slice(0, first.lastIndexOf('+') + 1);
    return [first, ...rest.map((key) => prefix + key)];
  }),
);
/** Chrome accepts no more than four suggestions. */
const MOST_SUGGESTIONS = 4;

async function suggestions(): Promise<string[]> {
  const { manifest } = config;
  const made =
    typeof manifest === 'function'
      ? await manifest({ browser: 'chrome', command: 'build', manifestVersion: 3, mode: 'production' })
      : await manifest;
  return Object.values(made?.commands ?? {}).flatMap((command) => {
    const key = command.suggested_key;
    return key === undefined
      ? []
      : typeof key === 'string'
        ? [key]
        : Object.values(key).filter((one) => one !== undefined);
  });
}

test('suggested shortcuts are free in Chrome and Firefox', async () => {
  const keys = await suggestions();
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => TAKEN.has(key))).toEqual([]);
});

test('no more shortcuts are suggested than Chrome accepts, and none twice', async () => {
  const keys = await suggestions();
  expect(keys.length).toBeLessThanOrEqual(MOST_SUGGESTIONS);
  expect(new Set(keys).size).toBe(keys.length);
});
