import { describe, expect, it } from 'vitest';
import { MOST_CANDIDATES, rank } from './ranking.ts';

const range = (from: number, length: number) => Array.from({ length }, (_, i) => from + i);

describe('rank', () => {
  it('puts the quote that shares most first', () => {
    expect(rank([[1, 2], [2], [1, 2, 3], [3]], 50, 1000)).toEqual([2, 3, 1]);
  });

  it('weighs a rare fingerprint more than a frequent one', () => {
    expect(
      rank([[8, 9], range(1, 200), [7, 8], [7, ...range(20, 200)], [...range(1, 100), 9]], 50, 100_000)[0],
    ).toBe(8);
  });

  it('takes a single shared fingerprint for a sign in short quotes only', () => {
    expect(rank([[4], [5], range(6, 90)], 20, 1000)).toEqual([4, 5]);
    expect(rank([[4], [5], range(6, 90)], 50, 1000)).toEqual([]);
  });

  it('never proposes more than is worth comparing', () => {
    expect(rank([range(1, 200), range(1, 200), range(1, 200)], 50, 1000)).toEqual(range(1, MOST_CANDIDATES));
  });

  it('counts the rarest fingerprints first where there is too much to count', () => {
    const frequent = Array.from({ length: 40 }, (_, i) => range(1000 + i, 256));
    expect(rank([...frequent, [5], [5, 6]], 50, 1_000_000)).toContain(5);
  });
});
