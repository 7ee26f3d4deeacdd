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
        const { hashes, ordinals } = sortPostings(entries);
        expect([...hashes].map((hash, i) => `${hash} ${ordinals[i]}`)).toEqual(pairs(entries));
      }),
    );
  });

  it('sorts fingerprints that differ in one bit, whichever it is', () => {
    const bits = Array.from({ length: 32 }, (_, bit) => 2 ** bit);
    const { hashes } = sortPostings(
      bits.map((hash, i) => ({ ordinal: i + 1, fingerprints: Uint32Array.of(0xffffffff - hash, hash) })),
    );
    expect([...hashes]).toEqual([...bits, ...bits.map((hash) => 0xffffffff - hash)].sort((a, b) => a - b));
  });

  it('makes nothing of quotes without fingerprints', () => {
    expect(sortPostings([{ ordinal: 1, fingerprints: new Uint32Array(0) }]).hashes).toHaveLength(0);
  });
});
