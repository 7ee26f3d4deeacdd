import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromRanges, toRanges } from './ranges.ts';

test('neighbouring numbers become one range', () => {
  expect(toRanges([7, 3, 4, 5, 4])).toEqual([
    [3, 5],
    [7, 7],
  ]);
});

test('ranges hold exactly the numbers they were made of', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200)), (numbers) => {
      expect([...fromRanges(toRanges(numbers))]).toEqual([...numbers].sort((a, b) => a - b));
    }),
  );
});
