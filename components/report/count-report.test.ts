import { expect, test } from 'vitest';
import type { Check, Meaning } from '../../utils/report.ts';
import { countReport } from './count-report.ts';
import { facet, NOBODY, speakerOf } from './quote-filter.ts';
import { aQuote, aReport, aSpeaker } from './testing.ts';

const quotes = [
  aQuote('q1'),
  aQuote('q2', { speaker: aSpeaker(null, { mention: 'a senior official', kind: 'anonymous' }) }),
  aQuote('q3', { speaker: aSpeaker(null, { mention: 'a senior official', kind: 'anonymous' }) }),
  aQuote('q4', { speaker: null }),
];

test('the summary counts the speakers that the filter beside it offers', () => {
  const offered = facet(quotes.map(speakerOf)).filter(({ value }) => value !== NOBODY);
  expect(countReport(aReport({ quotes }), []).speakers).toBe(offered.length);
  expect(offered.length).toBe(2);
});

test('reported speech that differs in a number is counted, and a free wording is not', () => {
  const told = (meaning: Meaning[]): Check => ({
    verdict: 'other-translation',
    independent: 0,
    origin: null,
    matches: [
      {
        verdict: 'other-translation',
        quoteId: 's1',
        url: null,
        title: null,
        siteName: null,
        speaker: null,
        via: [],
        savedAt: null,
        similarity: 0.9,
        independent: true,
        dependence: null,
        diff: [],
        meaning,
        finding: null,
      },
    ],
  });
  const report = aReport({
    quotes: [aQuote('q1', { check: told(['number']) }), aQuote('q2', { check: told(['modal']) })],
  });
  expect(countReport(report, [])).toMatchObject({ conflicts: 1, altered: 0 });
});
