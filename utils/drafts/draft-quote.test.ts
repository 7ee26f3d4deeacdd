import { expect, test } from 'vitest';
import type { Quote, Report } from '../report.ts';
import { draftQuote, quotesIn } from './draft-quote.ts';

const TEXT =
  'Governor Lina Osei opened the dam. “The valley will never flood again,” she told Northwire.\n\n' +
  'Farmers were less sure. The river had risen twice in spring.';

function quote(words: string, speaker: string | null): Quote {
  const start = TEXT.indexOf(words);
  return {
    id: 'q1',
    kind: 'direct',
    start,
    end: start + words.length,
    text: words,
    speaker:
      speaker === null
        ? null
        : { name: speaker, mention: 'she', start: null, end: null, role: 'Governor', kind: 'person' },
    cue: null,
    via: [{ name: 'Northwire', kind: 'agency', start: 0, end: 0, text: '' }],
    occasion: null,
    continues: null,
    confidence: 0.9,
    check: null,
  };
}

function report(quotes: readonly Quote[]): Report {
  return {
    schema: 'verbatim-report/1',
    id: null,
    article: {
      url: null,
      canonicalUrl: null,
      title: null,
      siteName: null,
      byline: null,
      publishedTime: null,
      modifiedTime: null,
      language: 'en',
      dir: 'ltr',
      agency: null,
      text: TEXT,
      declared: [],
    },
    quotes: [...quotes],
    claims: [],
    sources: [],
    changes: null,
    warnings: [],
  };
}

function select(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const FLOOD = quote('The valley will never flood again,', 'Lina Osei');

test('a part of a quote takes its speaker and its carrier, and keeps exactly the selected words', () => {
  const draft = draftQuote(report([FLOOD]), select('never flood again'));
  expect(draft).toMatchObject({ text: 'never flood again', speaker: { name: 'Lina Osei' } });
  expect(draft.via.map((carrier) => carrier.name)).toEqual(['Northwire']);
});

test('a selection with the marks and the attribution gives the words alone', () => {
  const draft = draftQuote(
    report([FLOOD]),
    select('“The valley will never flood again,” she told Northwire'),
  );
  expect(draft).toMatchObject({ text: FLOOD.text, start: FLOOD.start, end: FLOOD.end, kind: 'direct' });
  const cut = draftQuote(report([FLOOD]), select('will never flood again,” she told'));
  expect(cut).toMatchObject({ text: 'will never flood again,', speaker: { name: 'Lina Osei' } });
});

test('of quotes of two speakers the first is taken', () => {
  const farmers = { ...quote('The river had risen twice', 'Tom Adeyemi'), id: 'q2' };
  const all = { start: 0, end: TEXT.length };
  expect(draftQuote(report([FLOOD, farmers]), all)).toMatchObject({
    text: FLOOD.text,
    speaker: { name: 'Lina Osei' },
  });
});

test('a selection tells of how many quotes its draft is the first', () => {
  const farmers = { ...quote('The river had risen twice', 'Tom Adeyemi'), id: 'q2' };
  const both = report([FLOOD, farmers]);
  expect(quotesIn(both, { start: 0, end: TEXT.length })).toBe(2);
  expect(quotesIn(both, select('never flood again,” she told Northwire.\n\nFarmers'))).toBe(1);
  expect(quotesIn(both, select('flood'))).toBe(0);
});

test('what the article itself says beside a quote is nobody’s', () => {
  expect(draftQuote(report([FLOOD]), select('opened the dam'))).toMatchObject({
    text: 'opened the dam',
    speaker: null,
    via: [],
    confidence: 0,
  });
});

test('words in another paragraph are nobody’s', () => {
  expect(draftQuote(report([FLOOD]), select('The river had risen twice')).speaker).toBeNull();
});

test('where the analysis found nothing, the words alone make the draft', () => {
  expect(draftQuote(report([]), select('Farmers were less sure'))).toMatchObject({
    text: 'Farmers were less sure',
    speaker: null,
    via: [],
  });
});
