/** Quote numbers as ranges: an import of 100,000 quotes is one pair in the change log instead of 100,000 numbers. */
import type { Range } from './bookkeeping.ts';

/** Sorted, disjoint ranges that hold exactly these numbers. */
export function toRanges(numbers: Iterable<number>): Range[] {
  const ranges: Range[] = [];
  let last: Range | undefined;
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    if (last && number === last[1] + 1) last[1] = number;
    else {
      last = [number, number];
      ranges.push(last);
    }
  }
  return ranges;
}

/** The numbers of the ranges, in their order. */
export function* fromRanges(ranges: readonly Range[]): Generator<number> {
  for (const [first, last] of ranges) for (let n = first; n <= last; n++) yield n;
}
