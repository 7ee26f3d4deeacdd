import { describe, expect, it } from 'vitest';
import { tokenize } from '../analysis/text/tokens.ts';
import { monthNumber, weekdayNumber } from './calendar.ts';
import { packFor } from './packs/index.ts';
import { entriesOf } from './words.ts';

const LANGUAGES = ['id', 'ms', 'en', 'de', 'nl', 'fr', 'es', 'pt', 'it', 'ru', 'tr'] as const;

describe('the calendar', () => {
  it.each(LANGUAGES)('knows every month and weekday that the pack of %s lists', (language) => {
    const { months, weekdays } = packFor(language).grammar;
    const lower = (entry: string) => tokenize(entry)[0]?.lower ?? '';
    for (const entry of entriesOf(months ?? ''))
      expect([entry, monthNumber(language, lower(entry))]).not.toContain(null);
    for (const entry of entriesOf(weekdays ?? ''))
      expect([entry, weekdayNumber(language, lower(entry))]).not.toContain(null);
  });

  it('tells variants of one month, and months that begin alike', () => {
    expect(monthNumber('de', 'jänner')).toBe(1);
    expect(monthNumber('de', 'dezember')).toBe(12);
    expect(monthNumber('es', 'setiembre')).toBe(9);
    expect(monthNumber('es', 'octubre')).toBe(10);
    expect(monthNumber('fr', 'juin')).toBe(6);
    expect(monthNumber('fr', 'juil')).toBe(7);
    expect(monthNumber('ru', 'мая')).toBe(5);
    expect(monthNumber('ru', 'марта')).toBe(3);
  });

  it('tells weekdays with more than one spelling', () => {
    expect(weekdayNumber('id', "jum'at")).toBe(4);
    expect(weekdayNumber('id', 'sabtu')).toBe(5);
    expect(weekdayNumber('id', 'minggu')).toBe(6);
    expect(weekdayNumber('de', 'sonnabend')).toBe(5);
    expect(weekdayNumber('de', 'sonntagabend')).toBe(6);
    expect(weekdayNumber('tr', 'cumartesi')).toBe(5);
    expect(weekdayNumber('tr', 'cuma')).toBe(4);
  });

  it('knows nothing of a word that is neither', () => {
    expect(monthNumber('en', 'today')).toBeNull();
    expect(weekdayNumber('zh', '一')).toBeNull();
  });
});
