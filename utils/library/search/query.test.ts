import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from './query.ts';

test('words, phrases and fields are told apart', () => {
  expect(parseQuery('harbour "raise the fee" speaker:"Mira Santoso" via:Antara -tag:old').terms).toEqual([
    { kind: 'word', value: 'harbour', negated: false },
    { kind: 'phrase', value: 'raise the fee', negated: false },
    { kind: 'speaker', value: 'mira santoso', negated: false },
    { kind: 'via', value: 'antara', negated: false },
    { kind: 'tag', value: 'old', negated: true },
  ]);
});

test('dates may be a year, a month or a day', () => {
  expect(parseQuery('after:2025 before:2026-3')).toMatchObject({ after: '2025-01-01', before: '2026-03-01' });
  expect(parseQuery('after:2026-02-30 before:soon')).toMatchObject({
    after: null,
    before: null,
    ignored: ['after:2026-02-30', 'before:soon'],
  });
});

test('a finding is one of three', () => {
  expect(parseQuery('finding:none').terms).toHaveLength(1);
  expect(parseQuery('finding:perhaps')).toMatchObject({ terms: [], ignored: ['finding:perhaps'] });
});

test('a phrase that is still being typed reaches to the end', () => {
  expect(parseQuery('"raise the').terms).toEqual([{ kind: 'phrase', value: 'raise the', negated: false }]);
});

test('typographic quotation marks work too', () => {
  expect(parseQuery('„raise the“').terms).toEqual([{ kind: 'phrase', value: 'raise the', negated: false }]);
});

test('whatever is typed, it is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      for (const term of parseQuery(typed).terms) expect(term.value).not.toBe('');
    }),
  );
});
