import { expect, test } from 'vitest';
import { inflect, together } from './inflect.ts';

test('every stem takes every ending', () => {
  expect(inflect('affirm, not', 'e, ent')).toBe('affirme, affirment, note, notent');
});

test('a dash as an ending leaves the bare stem', () => {
  expect(inflect('dijo', '-, n')).toBe('dijo, dijon');
});

test('lists are joined without empty entries', () => {
  expect(together('a, b,', '', ' c d ')).toBe('a, b, c d');
});
