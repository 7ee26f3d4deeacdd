import { expect, test } from 'vitest';
import { lowerBound } from './lower-bound.ts';

test.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [5, 1],
  [6, 4],
  [9, 5],
])('the first that is not below %i stands at %i', (wanted, place) => {
  expect(lowerBound([1, 5, 5, 5, 8], (item) => item < wanted)).toBe(place);
});

test('an empty list has its end at the start', () => {
  expect(lowerBound([], () => true)).toBe(0);
});
