import { expect, test, vi } from 'vitest';
import { analyse } from '../analysis/analyse.ts';
import { fromText } from '../article/from-text.ts';
import type { DiffPart, Report } from '../report.ts';
import { marksFor } from './from-report.ts';

vi.mock('../i18n.ts', () => ({
  i18n: { t: (key: string, values: readonly string[] = []) => [key, ...values].join(' ') },
  uiLocale: () => 'en',
}));

const TEXT = 'The gate stays shut. “We will not open the gate,” said Odile Tranmere.';

function checkedAs(verdict: 'altered' | 'confirmed' | 'other-translation', diff: DiffPart[] = []): Report {
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
    diff,
    meaning: ['negation' as const],
    finding: null,
  };
  const check = { verdict, independent: 1, origin: null, matches: [match] };
  return { ...report, quotes: report.quotes.map((quote) => ({ ...quote, check })) };
}

test('an altered quote says under the pointer what changed', () => {
  const [mark] = marksFor({ report: checkedAs('altered'), dismissed: [], saved: {} }, 'ltr');
  expect(mark?.lines.at(-1)).toBe('quote.alteredAs meaning.negation');
});

test('reported speech that conflicts says under the pointer in what, and is called no translation', () => {
  const [mark] = marksFor({ report: checkedAs('other-translation'), dismissed: [], saved: {} }, 'ltr');
  expect(mark?.lines).toContain('quote.alteredAs meaning.negation');
  expect(mark?.lines.join()).toContain('verdict.conflict');
  expect(mark?.lines.join()).not.toContain('verdict.otherTranslation');
});

test('one that was not altered has nothing more to say', () => {
  const [altered] = marksFor({ report: checkedAs('altered'), dismissed: [], saved: {} }, 'ltr');
  const [confirmed] = marksFor({ report: checkedAs('confirmed'), dismissed: [], saved: {} }, 'ltr');
  expect(confirmed?.lines.length).toBe((altered?.lines.length ?? 0) - 1);
});

test('the words that changed are given as they were saved and as they are here', () => {
  const diff: DiffPart[] = [
    { op: 'equal', text: 'We ' },
    { op: 'delete', text: 'must' },
    { op: 'insert', text: 'will' },
    { op: 'equal', text: ' open the gate' },
  ];
  const [mark] = marksFor({ report: checkedAs('altered', diff), dismissed: [], saved: {} }, 'ltr');
  expect(mark?.lines.at(-1)).toBe('quote.changedFromTo must will');
});

test('a word that was left out is shown with the word beside it', () => {
  const diff: DiffPart[] = [
    { op: 'equal', text: 'We will ' },
    { op: 'delete', text: 'not ' },
    { op: 'equal', text: 'open the gate' },
  ];
  const [mark] = marksFor({ report: checkedAs('altered', diff), dismissed: [], saved: {} }, 'ltr');
  expect(mark?.lines.at(-1)).toBe('quote.changedFromTo will not will');
});

test('a card names no more than the first changes', () => {
  const change: DiffPart[] = [
    { op: 'delete', text: 'one' },
    { op: 'insert', text: 'two' },
    { op: 'equal', text: ' and ' },
  ];
  const [mark] = marksFor(
    { report: checkedAs('altered', Array(9).fill(change).flat()), dismissed: [], saved: {} },
    'ltr',
  );
  expect(mark?.lines.filter((line) => line.startsWith('quote.changedFromTo'))).toHaveLength(3);
});

test('a quote that was saved from this page is not called new under the pointer', () => {
  const report = checkedAs('confirmed');
  const unseen: Report = {
    ...report,
    quotes: report.quotes.map((quote) => ({
      ...quote,
      check: { verdict: 'unseen', independent: 0, origin: null, matches: [] },
    })),
  };
  const id = report.quotes[0]?.id ?? '';
  const [fresh] = marksFor({ report: unseen, dismissed: [], saved: {} }, 'ltr');
  const [saved] = marksFor({ report: unseen, dismissed: [], saved: { [id]: 'kept' } }, 'ltr');
  expect(fresh?.lines).toContain('kind.direct · verdict.unseen');
  expect(saved?.lines).toContain('kind.direct');
});
