import { describe, expect, it } from 'vitest';
import { figure, median, table } from './figures.ts';

describe('a figure', () => {
  it('says whether it met its bar, and nothing where there is none', () => {
    expect(figure('check', 10, 14, 'ms', { atMost: 15 })).toMatchObject({ bar: 15, met: true });
    expect(figure('found', 10, 0.98, 'ratio', { atLeast: 0.99 })).toMatchObject({ bar: 0.99, met: false });
    expect(figure('fill', 10, 3, 'ms')).toMatchObject({ bar: null, met: null });
  });
});

describe('median', () => {
  it('is the middle one, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});

describe('the table', () => {
  it('has a row for each name and a column for each size, in order', () => {
    const rows = table([
      figure('check', 1000, 3, 'ms', { atMost: 15 }),
      figure('check', 10, 20, 'ms', { atMost: 15 }),
      figure('save', 10, 7, 'ms'),
    ]).split('\n');
    expect(rows[0]).toMatch(/figure +unit +10 +1,000 +bar/);
    expect(rows[2]).toMatch(/check +ms +20 ✗ +3 ✓ +15/);
    expect(rows[3]).toMatch(/save +ms +7 +–/);
  });
});
