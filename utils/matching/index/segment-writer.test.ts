import { describe, expect, it } from 'vitest';
import { isPassing } from './page.ts';
import { SegmentWriter } from './segment-writer.ts';

function written(postings: number, passing = false) {
  const writer = new SegmentWriter('epoch', 1, postings, passing);
  for (let n = 0; n < postings; n++) writer.push(n * 7, n);
  return { info: writer.finish(), buffers: writer.take() };
}

describe('a segment', () => {
  it('of few postings has few pages, of many has small ones', () => {
    const [few, many] = [written(100_000), written(300_000)];
    expect(few.info).toEqual({ id: 1, pages: Math.ceil(100_000 / 2048), postings: 100_000 });
    expect(many.info).toEqual({ id: 1, pages: Math.ceil(300_000 / 512), postings: 300_000 });
    // The pages and their directory.
    expect(few.buffers).toHaveLength((few.info?.pages ?? 0) + 1);
  });

  it('that is on the way to another has large pages, and is told by them', () => {
    const [passing, lasting] = [written(300_000, true).info, written(300_000).info];
    expect(passing?.pages).toBe(Math.ceil(300_000 / 16_384));
    expect([passing, lasting].map((info) => info !== null && isPassing(info))).toEqual([true, false]);
  });

  it('holds more than was expected of it', () => {
    const writer = new SegmentWriter('epoch', 1, 0);
    for (let n = 0; n < 5000; n++) writer.push(n, n);
    expect(writer.finish()?.pages).toBe(3);
  });
});
