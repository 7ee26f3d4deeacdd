import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentInfo } from './manifest.ts';
import { PAGE_POSTINGS } from './page.ts';
import { segmentsToMerge, segmentsToSettle } from './tiers.ts';

let ids = 0;
const segment = (postings: number): SegmentInfo => ({
  id: ++ids,
  postings,
  pages: Math.max(1, Math.ceil(postings / PAGE_POSTINGS)),
});
const total = (segments: readonly SegmentInfo[]) => segments.reduce((sum, { postings }) => sum + postings, 0);

describe('segmentsToMerge', () => {
  it('leaves three of a size alone and merges four', () => {
    const three = [segment(9), segment(300), segment(500)];
    expect(segmentsToMerge(three)).toEqual([]);
    const four = [...three, segment(20)];
    expect(segmentsToMerge([segment(90_000), ...four])).toEqual(four);
  });

  it('keeps segments few and writes each posting few times, whatever the sizes of the saves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 400 }),
        (saves) => {
          let segments: SegmentInfo[] = [];
          let written = 0;
          for (const size of saves) {
            segments.push(segment(size));
            for (let due = segmentsToMerge(segments); due.length > 0; due = segmentsToMerge(segments)) {
              const gone = due;
              written += total(gone);
              segments = [...segments.filter((one) => !gone.includes(one)), segment(total(gone))];
            }
          }
          const classes = 1 + Math.ceil(Math.log(Math.max(1, total(segments) / PAGE_POSTINGS)) / Math.log(4));
          expect(segments.length).toBeLessThanOrEqual(3 * (classes + 1));
          expect(written).toBeLessThanOrEqual(total(segments) * (classes + 2));
        },
      ),
    );
  });
});

describe('segmentsToSettle', () => {
  it('makes one of several large segments and does not touch the small ones', () => {
    const large = [segment(200_000), segment(3_000_000)];
    expect(segmentsToSettle([segment(5000), ...large])).toEqual(large);
    expect(segmentsToSettle([segment(5000), segment(200_000)])).toEqual([]);
  });

  it('makes small pages of a large segment that was on the way to another', () => {
    const passing = { id: 7, postings: 900_000, pages: 55 };
    expect(segmentsToSettle([segment(5000), passing])).toEqual([passing]);
  });
});
