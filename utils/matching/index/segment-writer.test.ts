import { describe, expect, it } from 'vitest';
import { SegmentWriter } from './segment-writer.ts';

function written(postings: number) {
  const writer = new SegmentWriter('epoch', 1, postings);
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

  it('holds more than was expected of it', () => {
    const writer = new SegmentWriter('epoch', 1, 0);
    for (let n = 0; n < 5000; n++) writer.push(n, n);
    expect(writer.finish()?.pages).toBe(3);
  });
});
