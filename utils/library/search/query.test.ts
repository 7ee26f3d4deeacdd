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
    remarks: [
      { kind: 'no-date', typed: 'after:2026-02-30', field: 'after' },
      { kind: 'no-date', typed: 'before:soon', field: 'before' },
    ],
  });
});

test('a year is four digits', () => {
  expect(parseQuery('year:2030 -tahun:2031').terms).toEqual([
    { kind: 'year', value: '2030', negated: false },
    { kind: 'year', value: '2031', negated: true },
  ]);
  expect(parseQuery('year:2030-03 year:20').remarks).toEqual([{ kind: 'no-year', typed: 'year:2030-03' }]);
  expect(parseQuery('year:20 water').remarks).toEqual([{ kind: 'no-year', typed: 'year:20' }]);
});

test('a finding is one of three', () => {
  expect(parseQuery('finding:none').terms).toHaveLength(1);
  expect(parseQuery('finding:perhaps')).toMatchObject({
    terms: [],
    remarks: [{ kind: 'no-finding', typed: 'finding:perhaps' }],
  });
});

test.each([
  ['speeker:x', 'speeker', 'speaker'],
  ['spek:x', 'spek', null],
  ['speak:x', 'speak', 'speaker'],
  ['foo:bar', 'foo', null],
  ['author:"Mira Santoso"', 'author', 'speaker'],
  ['since:2026', 'since', 'after'],
  ['pembicra:Mira', 'pembicra', 'speaker'],
  ['-tags:old', 'tags', 'tag'],
  ['befor:2026 water', 'befor', 'before'],
])('%j is searched as words, and the reader is told that there is no filter %j', (typed, field, meant) => {
  const { terms, remarks } = parseQuery(typed);
  expect(terms[0]?.kind).toMatch(/word|phrase/);
  expect(remarks).toEqual([{ kind: 'unknown-field', typed: field, meant }]);
});

test.each([
  'https://kabar.example/a',
  '10:30',
  'Note: water',
  'pukul 10:30 WIB',
  'doi:10.1000/1',
  'he said: "no"',
])('%j is plain text', (typed) => expect(parseQuery(typed).remarks).toEqual([]));

test('filters have their names in Indonesian too', () => {
  expect(
    parseQuery('narasumber:Mira tokoh:Mira lewat:Antara situs:kabar.example label:air -tanda:lama').terms,
  ).toEqual(parseQuery('speaker:Mira speaker:Mira via:Antara site:kabar.example tag:air -tag:lama').terms);
  expect(parseQuery('sesudah:2025 sebelum:2026 temuan:diragukan')).toEqual(
    parseQuery('after:2025 before:2026 finding:disputed'),
  );
});

test.each([
  'after:',
  'after:20',
  'after:2026-',
  'after:2026-0',
  'after:2026-1',
  'after:2026-12-0',
  'speaker:',
  'water before:2026-03-',
])('%j may still be on its way, and is not remarked on', (typed) =>
  expect(parseQuery(typed).remarks).toEqual([]),
);

test.each([
  'after:2026-13-45',
  'after:2026-99',
  'after:2026-13',
  'before:2026-02-31',
  'before:2026-00-',
  'before:2026-1-0-',
])('%j is no date and never becomes one', (typed) => {
  const field = typed.startsWith('after') ? 'after' : 'before';
  expect(parseQuery(typed)).toMatchObject({
    after: null,
    before: null,
    remarks: [{ kind: 'no-date', typed, field }],
  });
});

test('in the middle of a query an unfinished filter is remarked on', () => {
  expect(parseQuery('after:20 water').remarks).toEqual([
    { kind: 'no-date', typed: 'after:20', field: 'after' },
  ]);
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
