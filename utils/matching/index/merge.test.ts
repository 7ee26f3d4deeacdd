import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_COPIES, merge, runOf } from './merge.ts';
import { sortPostings } from './postings.ts';

const batch = fc.array(
  fc.record({
    ordinal: fc.integer({ min: 1, max: 40 }),
    fingerprints: fc.uint32Array({ max: 20, maxLength: 6 }),
  }),
  { maxLength: 12 },
);

async function merged(batches: readonly Parameters<typeof sortPostings>[0][], dropped: ReadonlySet<number>) {
  const result: [number, number][] = [];
  const runs = batches.map((entries) => runOf(sortPostings(entries)));
  await merge(runs, dropped, { push: (hash, ordinal) => result.push([hash, ordinal]) });
  return result;
}

describe('merge', () => {
  it('gives the sorted union of all runs, each pair once, without what was removed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(batch, { maxLength: 6 }),
        fc.uniqueArray(fc.nat({ max: 40 })),
        async (batches, gone) => {
          const dropped = new Set(gone);
          const expected = new Set<string>();
          for (const { ordinal, fingerprints } of batches.flat()) {
            if (!dropped.has(ordinal)) for (const hash of fingerprints) expected.add(`${hash} ${ordinal}`);
          }
          const result = await merged(batches, dropped);
          expect(result.map((pair) => pair.join(' ')).sort()).toEqual([...expected].sort());
          expect(result).toEqual([...result].sort(([a, b], [c, d]) => a - c || b - d));
        },
      ),
    );
  });

  it('keeps only the first of the quotes that carry a much too frequent fingerprint', async () => {
    const frequent = Array.from({ length: MOST_COPIES + 50 }, (_, i) => ({
      ordinal: i + 1,
      fingerprints: Uint32Array.of(7, 1000 + i),
    }));
    const result = await merged([frequent.slice(150), frequent.slice(0, 200)], new Set([3]));
    const carriers = result.filter(([hash]) => hash === 7).map(([, ordinal]) => ordinal);
    expect(carriers).toHaveLength(MOST_COPIES);
    expect(carriers.slice(0, 3)).toEqual([1, 2, 4]);
    expect(result.filter(([hash]) => hash !== 7)).toHaveLength(MOST_COPIES + 49);
  });
});
