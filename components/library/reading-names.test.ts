import { expect, test } from 'vitest';
import { readingNames } from './reading-names.ts';

const AT = '2031-05-01T08:30:00Z';

test('readings of different minutes are named by the minute', () => {
  const names = readingNames([AT, '2031-05-01T08:31:00Z'], 'en');
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(name).not.toMatch(/:\d\d:\d\d/);
});

test('readings of one minute are named by the second, the others as before', () => {
  const [first, second, third] = readingNames([AT, '2031-05-01T08:30:20Z', '2031-05-02T08:30:00Z'], 'en');
  expect(first).toMatch(/:30:00/);
  expect(second).toMatch(/:30:20/);
  expect(third).not.toMatch(/:\d\d:\d\d/);
});

test('readings of one second are numbered', () => {
  expect(readingNames([AT, AT], 'id').map((name) => name.slice(-3))).toEqual(['(1)', '(2)']);
});
