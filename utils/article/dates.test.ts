import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toIsoDate } from './dates.ts';

describe('toIsoDate', () => {
  it.each([
    ['2024-06-19', '2024-06-19'],
    ['2024-06-19T10:05:00+07:00', '2024-06-19T10:05:00+07:00'],
    ['2024-06-19T10:05:00.123Z', '2024-06-19T10:05:00Z'],
    ['2024-06-19 9:05', '2024-06-19T09:05:00'],
    ['2024-06-19T10:05:00+0700', '2024-06-19T10:05:00+07:00'],
    ['2024/6/9', '2024-06-09'],
    ['2024/06/19 10:05:00', '2024-06-19T10:05:00'],
    ['Wed, 19 Jun 2024 10:05:00 GMT', '2024-06-19T10:05:00Z'],
    ['1718791500', '2024-06-19T10:05:00Z'],
    ['1718791500000', '2024-06-19T10:05:00Z'],
  ])('reads %s, adding no zone and no time', (value, expected) => {
    expect(toIsoDate(value)).toBe(expected);
  });

  it.each(['', '2024-13-01', '2024-02-30', '19/06/2024', 'yesterday', '12', 'June', null, undefined])(
    'takes %s for no date',
    (value) => {
      expect(toIsoDate(value)).toBeNull();
    },
  );

  it('gives ISO 8601 or null for anything', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const date = toIsoDate(value);
        expect(
          date === null || /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?)?$/.test(date),
        ).toBe(true);
      }),
    );
  });
});
