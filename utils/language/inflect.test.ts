import { expect, test } from 'vitest';
import { inflect, together } from './inflect.ts';
import { entriesOf } from './words.ts';

test('every stem takes every ending', () => {
  expect(entriesOf(inflect('affirm, not', 'e, ent'))).toEqual(['affirme', 'affirment', 'note', 'notent']);
});

test('a dash as an ending leaves the bare stem', () => {
  expect(entriesOf(inflect('dijo', '-, n'))).toEqual(['dijo', 'dijon']);
});

test('lists are joined without empty entries', () => {
  expect(entriesOf(together('a, b,', '', inflect('c', ' d, e')))).toEqual(['a', 'b', 'cd', 'ce']);
});

test('a list that is made of others is worked out when it is read, and not before', () => {
  let read = 0;
  const words = together(() => {
    read++;
    return ['a'];
  });
  expect(read).toBe(0);
  expect(entriesOf(words)).toEqual(['a']);
});
