import { expect, test } from 'vitest';
import type { Meaning } from '../../utils/report.ts';
import { facet, filterQuotes, NO_FILTER, NOBODY, type QuoteFilter, verdictOf } from './quote-filter.ts';
import { aMatch, aQuote, aSpeaker } from './testing.ts';

const quotes = [
  aQuote('q1'),
  aQuote('q2', { kind: 'indirect', speaker: aSpeaker('Tomo Brandt') }),
  aQuote('q3', { speaker: null, check: { verdict: 'altered', independent: 0, origin: null, matches: [] } }),
];
const ids = (filter: Parameters<typeof filterQuotes>[1]) => filterQuotes(quotes, filter, {}).map((q) => q.id);

test('without a filter every quote is shown', () => {
  expect(ids(NO_FILTER)).toEqual(['q1', 'q2', 'q3']);
});

test('kind, verdict and speaker each narrow the list', () => {
  expect(ids({ ...NO_FILTER, kind: 'indirect' })).toEqual(['q2']);
  expect(ids({ ...NO_FILTER, verdict: 'altered' })).toEqual(['q3']);
  expect(ids({ ...NO_FILTER, speaker: 'Mira Tanaka' })).toEqual(['q1']);
});

test('quotes of nobody can be asked for', () => {
  expect(ids({ ...NO_FILTER, speaker: NOBODY })).toEqual(['q3']);
});

test('filters narrow together', () => {
  expect(ids({ kind: 'direct', verdict: 'altered', speaker: 'Mira Tanaka' })).toEqual([]);
});

test('what its card calls a conflict or other words is filtered for by that name, not as a translation', () => {
  const told = (id: string, meaning: Meaning[], kind: 'direct' | 'indirect') =>
    aQuote(id, {
      kind,
      check: {
        verdict: 'other-translation',
        independent: 0,
        origin: null,
        matches: [aMatch({ verdict: 'other-translation', meaning })],
      },
    });
  const all = [told('q1', ['number'], 'indirect'), told('q2', [], 'indirect'), told('q3', [], 'direct')];
  expect(all.map((quote) => verdictOf(quote, {}))).toEqual([
    'conflict',
    'other-wording',
    'other-translation',
  ]);
  const found = (verdict: QuoteFilter['verdict']) =>
    filterQuotes(all, { ...NO_FILTER, verdict }, {}).map(({ id }) => id);
  expect(found('conflict')).toEqual(['q1']);
  expect(found('other-translation')).toEqual(['q3']);
});

test('a facet offers what occurs, the most frequent first', () => {
  expect(facet(['a', 'b', 'b'])).toEqual([
    { value: 'b', count: 2 },
    { value: 'a', count: 1 },
  ]);
});

test('a quote saved from this page is not offered as new, as its card does not say so', () => {
  const fresh = aQuote('q1', { check: { verdict: 'unseen', independent: 0, origin: null, matches: [] } });
  expect(verdictOf(fresh, {})).toBe('unseen');
  expect(verdictOf(fresh, { q1: 's1' })).toBeNull();
  expect(filterQuotes([fresh], { ...NO_FILTER, verdict: 'unseen' }, { q1: 's1' })).toEqual([]);
  expect(filterQuotes([fresh], NO_FILTER, { q1: 's1' })).toEqual([fresh]);
});
