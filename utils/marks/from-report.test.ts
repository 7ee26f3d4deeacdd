import { expect, test, vi } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { fromText } from '../article/from-text.ts';
import type { Report } from '../report.ts';
import { marksFor } from './from-report.ts';

vi.mock('../i18n.ts', () => ({
  i18n: { t: (key: string, values: readonly string[] = []) => [key, ...values].join(' ') },
  uiLocale: () => 'en',
}));

const TEXT = 'The gate stays shut. “We will not open the gate,” said Odile Tranmere.';

function checkedAs(verdict: 'altered' | 'confirmed'): Report {
  const report = analyse(fromText(TEXT));
  const match = {
    verdict,
    quoteId: 'saved',
    url: null,
    title: null,
    siteName: null,
    speaker: 'Odile Tranmere',
    via: [],
    savedAt: null,
    similarity: 0.9,
    independent: true,
    dependence: null,
    diff: [],
    meaning: ['negation' as const],
    finding: null,
  };
  const check = { verdict, independent: 1, origin: null, matches: [match] };
  return { ...report, quotes: report.quotes.map((quote) => ({ ...quote, check })) };
}

test('an altered quote says under the pointer what changed', () => {
  const [mark] = marksFor(checkedAs('altered'), [], 'ltr');
  expect(mark?.lines.at(-1)).toBe('quote.alteredAs meaning.negation');
});

test('one that was not altered has nothing more to say', () => {
  const [altered] = marksFor(checkedAs('altered'), [], 'ltr');
  const [confirmed] = marksFor(checkedAs('confirmed'), [], 'ltr');
  expect(confirmed?.lines.length).toBe((altered?.lines.length ?? 0) - 1);
});
