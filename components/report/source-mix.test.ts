import { expect, test } from 'vitest';
import { sourceMix } from './source-mix.ts';
import { aClaim, aQuote, aSpeaker } from './testing.ts';

test('claims count by their support, vague ones with the anonymous and linked ones with the documents', () => {
  const claims = [
    aClaim({ support: 'vague' }),
    aClaim({ support: 'linked' }),
    aClaim({ support: 'none' }),
    aClaim({ support: 'named' }),
  ];
  expect(sourceMix({ claims, quotes: [] })).toEqual({
    named: 1,
    organisation: 0,
    document: 1,
    anonymous: 1,
    none: 1,
  });
});

test('a quote inside a sentence that is counted already is not counted twice', () => {
  const claims = [aClaim({ start: 0, end: 50, support: 'named' })];
  const quotes = [
    aQuote('q1', { start: 5, end: 20 }),
    aQuote('q2', { start: 60, end: 80, speaker: aSpeaker(null, { kind: 'anonymous' }) }),
  ];
  expect(sourceMix({ claims, quotes })).toMatchObject({ named: 1, anonymous: 1 });
});
