import { expect, test } from 'vitest';
import { badgeText } from './badge.ts';

const COUNTS = { flags: 3, altered: 2 };

test.each([
  ['both', '2'],
  ['flags', '3'],
  ['altered', '2'],
  ['off', ''],
] as const)('with "%s" the badge reads "%s"', (mode, text) => {
  expect(badgeText(COUNTS, mode)).toBe(text);
});

test('where no quote is altered both counts the flags', () => {
  expect(badgeText({ flags: 3, altered: 0 }, 'both')).toBe('3');
});

test('nothing to say is no badge, not a zero', () => {
  expect(badgeText({ flags: 0, altered: 0 }, 'both')).toBe('');
});

test('more than the button can hold is cut short', () => {
  expect(badgeText({ flags: 250, altered: 0 }, 'both')).toBe('99+');
});
