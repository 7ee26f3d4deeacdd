import { describe, expect, test, vi } from 'vitest';
import { formatDate, formatLanguage, formatList, formatNumber } from './format.ts';

describe('formatDate', () => {
  test('keeps the day of a date without a time', () => {
    expect(formatDate('2024-06-19', 'en')).toBe('Jun 19, 2024');
  });
  test('writes dates in the language of the interface', () => {
    expect(formatDate('2024-06-19', 'id')).toBe('19 Jun 2024');
  });
  test('gives back what is no date', () => {
    expect(formatDate('last Tuesday', 'en')).toBe('last Tuesday');
  });
});

test('numbers are grouped as the language groups them', () => {
  expect(formatNumber(12345, 'id')).toBe('12.345');
});

test('lists end with the word for "and"', () => {
  expect(formatList(['a', 'b', 'c'], 'id')).toBe('a, b, dan c');
});

describe('formatLanguage', () => {
  test('names a language', () => {
    expect(formatLanguage('id', 'en')).toBe('Indonesian');
  });
  test('gives back a tag that no standard knows', () => {
    expect(formatLanguage('not a tag', 'en')).toBe('not a tag');
  });
});

test('a list of dates and numbers makes each formatter once', () => {
  const dates = vi.spyOn(Intl, 'DateTimeFormat');
  const numbers = vi.spyOn(Intl, 'NumberFormat');
  for (let n = 1; n < 28; n++) {
    formatDate(`2026-02-${String(n).padStart(2, '0')}`, 'sv');
    formatDate(`2026-02-${String(n).padStart(2, '0')}T08:00:00Z`, 'sv');
    formatNumber(n, 'sv');
  }
  expect(dates).toHaveBeenCalledTimes(2);
  expect(numbers).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});
