import { expect, it } from 'vitest';
import { compareQuotes } from './compare.ts';
import { conflictsWithSaved, isConflict, tellingMatch } from './conflict.ts';

const told = (text: string) => ({
  text,
  kind: 'indirect' as const,
  speaker: 'Mira Lund',
  language: 'en',
  via: [],
});
const judged = (quoteId: string, saved: string, seen: string) => ({
  ...compareQuotes(told(saved), told(seen)),
  quoteId,
  url: null,
  title: null,
  siteName: null,
  speaker: 'Mira Lund',
  via: [],
  savedAt: null,
  independent: true,
  dependence: null,
  finding: null,
});

it('tells reported speech with another figure from a free wording, and puts it first', () => {
  const seen = 'the new bridge would cost 84 million crowns and take two years';
  const same = judged('same', 'the new bridge would come to 84 million crowns and need two years', seen);
  const other = judged('other', 'the new bridge would cost 48 million crowns and take two years', seen);
  expect(other).toMatchObject({ verdict: 'other-translation', meaning: ['number'] });
  expect(isConflict(other)).toBe(true);
  expect(isConflict(same)).toBe(false);
  const check = {
    verdict: 'other-translation' as const,
    independent: 0,
    origin: null,
    matches: [{ ...same, verdict: 'other-translation' as const }, other],
  };
  expect(tellingMatch(check)?.quoteId).toBe('other');
  expect(conflictsWithSaved(check)).toBe(true);
  expect(conflictsWithSaved({ ...check, matches: check.matches.slice(0, 1) })).toBe(false);
  expect(conflictsWithSaved(null)).toBe(false);
});
