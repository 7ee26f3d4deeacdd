import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IndexEntry, sortPostings } from './postings.ts';

const entry = fc.record({
  ordinal: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
  fingerprints: fc.uint32Array({ maxLength: 12 }),
});

function pairs(entries: readonly IndexEntry[]): string[] {
  const all = entries.flatMap(({ ordinal, fingerprints }) =>
    [...fingerprints].map((hash) => [hash, ordinal] as const),
  );
  all.sort(([a, b], [c, d]) => a - c || b - d);
  return [...new Set(all.map((pair) => pair.join(' ')))];
}

describe('sortPostings', () => {
  it('sorts by fingerprint, then by ordinal, and keeps each pair once', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const runs = sortPostings(entries).flatMap(({ hashes, ordinals }) =>
          [...hashes].map((hash, i) => `${hash} ${ordinals[i]}`),
        );
        expect(runs).toEqual(pairs(entries));
      }),
    );
  });

  it('sorts more than a million in several runs, of which none is too large', () => {
    const fingerprints = Uint32Array.from({ length: 1000 }, (_, i) => i * 4_000_000);
    const runs = sortPostings(Array.from({ length: 1100 }, (_, i) => ({ ordinal: i + 1, fingerprints })));
    expect(runs.map(({ hashes }) => hashes.length)).toEqual([1_048_000, 52_000]);
    expect(runs[1]?.ordinals[0]).toBe(1049);
  });

  it('makes nothing of quotes without fingerprints', () => {
    expect(sortPostings([{ ordinal: 1, fingerprints: new Uint32Array(0) }])).toEqual([]);
  });
});
