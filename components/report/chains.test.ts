import { expect, test } from 'vitest';
import { chainGroups, circularOutlets, onlySource } from './chains.ts';
import { aCarrier, aMatch, aQuote, aReport, aSpeaker } from './testing.ts';

test('quotes that came the same way are one chain', () => {
  const quotes = [
    aQuote('q1', { via: [aCarrier('Northwire')] }),
    aQuote('q2', { via: [aCarrier('Northwire')] }),
    aQuote('q3', { via: [aCarrier('Harbour Post'), aCarrier('Northwire')] }),
    aQuote('q4'),
  ];
  expect(chainGroups(quotes).map((group) => group.quotes.map((q) => q.id))).toEqual([['q1', 'q2'], ['q3']]);
});

test('where every statement came through one wire, that wire is the only source', () => {
  const quotes = ['a', 'b', 'c'].map((name, i) =>
    aQuote(`q${i}`, { speaker: aSpeaker(name), via: [aCarrier('Northwire')] }),
  );
  expect(onlySource(aReport({ quotes }))).toBe('Northwire');
});

test('where one person says everything, that person is the only source', () => {
  const quotes = [aQuote('q1'), aQuote('q2'), aQuote('q3')];
  expect(onlySource(aReport({ quotes }))).toBe('Mira Tanaka');
});

test('two voices without a common carrier are two sources', () => {
  const quotes = [aQuote('q1'), aQuote('q2'), aQuote('q3', { speaker: aSpeaker('Tomo Brandt') })];
  expect(onlySource(aReport({ quotes }))).toBeNull();
});

test('where an outlet is cited beside the wire that the article came through, there are two sources', () => {
  const report = aReport({
    quotes: [
      aQuote('q1'),
      aQuote('q2'),
      aQuote('q3', { speaker: aSpeaker('Harbour Post', { kind: 'publication' }) }),
    ],
  });
  const article = { ...report.article, agency: 'Northwire' };
  expect(onlySource({ ...report, article })).toBeNull();
  expect(onlySource({ article, quotes: report.quotes.map((q) => ({ ...q, speaker: null })) })).toBe(
    'Northwire',
  );
  const carried = report.quotes.map((q) => ({ ...q, via: [aCarrier('Northwire')] }));
  expect(onlySource({ ...report, quotes: carried })).toBeNull();
});

test('two statements are too few to say it', () => {
  expect(onlySource(aReport({ quotes: [aQuote('q1'), aQuote('q2')] }))).toBeNull();
});

test('outlets in a circle with the page are named once', () => {
  const check = (dependence: 'circular' | 'carrier') => ({
    verdict: 'confirmed' as const,
    independent: 0,
    origin: null,
    matches: [aMatch({ dependence, siteName: `${dependence} Post` })],
  });
  const quotes = [
    aQuote('q1', { check: check('circular') }),
    aQuote('q2', { check: check('circular') }),
    aQuote('q3', { check: check('carrier') }),
    aQuote('q4'),
  ];
  expect(circularOutlets(quotes)).toEqual(['circular Post']);
});
