import { expect, test } from 'vitest';
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
