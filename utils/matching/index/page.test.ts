import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_POSTINGS, Page, packPage, startBefore } from './page.ts';
import type { Postings } from './postings.ts';
import { IndexDamagedError } from './seal.ts';

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });
/** Few different fingerprints, the smallest and the largest among them, so that their postings cross blocks. */
const pairs = fc.array(fc.tuple(fc.oneof(word, fc.constantFrom(0, 1, 7, 2 ** 32 - 1)), word), {
  minLength: 1,
  maxLength: 300,
});

function postingsOf(list: readonly (readonly [number, number])[]): Postings {
  const sorted = [...new Set(list.map(([hash, ordinal]) => `${hash} ${ordinal}`))]
    .map((pair) => pair.split(' ').map(Number))
    .sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
  return {
    hashes: Uint32Array.from(sorted, ([hash = 0]) => hash),
    ordinals: Uint32Array.from(sorted, ([, ordinal = 0]) => ordinal),
  };
}

const pageOf = (postings: Postings) => new Page('p', packPage(postings, 0, postings.hashes.length));

describe('a page', () => {
  it('gives back every posting that was packed', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const postings = postingsOf(list);
        expect(pageOf(postings).unpack()).toEqual(postings);
      }),
    );
  });

  it('finds exactly the quotes that carry a fingerprint', () => {
    fc.assert(
      fc.property(pairs, word, (list, other) => {
        const postings = postingsOf(list);
        const page = pageOf(postings);
        for (const hash of [...new Set(postings.hashes), other]) {
          const found: number[] = [];
          page.find(hash, found, Number.POSITIVE_INFINITY);
          expect(found).toEqual([...postings.ordinals].filter((_, i) => postings.hashes[i] === hash));
        }
      }),
    );
  });

  it('stops at the limit, also where a fingerprint fills several blocks', () => {
    const page = pageOf(postingsOf(Array.from({ length: 500 }, (_, i) => [5, i * 3])));
    const found: number[] = [];
    page.find(5, found, 100);
    expect(found).toHaveLength(100);
    expect(found.at(-1)).toBe(297);
  });

  it('takes about five bytes a posting in a large library', () => {
    const list = Array.from(
      { length: PAGE_POSTINGS },
      (_, i) => [i * 400 + (i % 7), (i * 7919) % 1_000_000] as const,
    );
    const postings = postingsOf(list);
    expect(packPage(postings, 0, PAGE_POSTINGS).length / PAGE_POSTINGS).toBeLessThan(5.5);
  });

  it('refuses bytes whose table cannot be theirs', () => {
    const payload = packPage(postingsOf([[1, 2]]), 0, 1);
    new DataView(payload.buffer).setUint32(4, 50, true);
    expect(() => new Page('p', payload)).toThrow(IndexDamagedError);
  });
});

describe('startBefore', () => {
  it('starts one part early where a fingerprint may begin at the end of the part before', () => {
    const firsts = Uint32Array.from([10, 20, 20, 30]);
    expect([5, 10, 15, 20, 25, 30, 99].map((hash) => startBefore(firsts, hash))).toEqual([
      0, 0, 0, 0, 2, 2, 3,
    ]);
  });
});
