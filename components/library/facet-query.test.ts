import { expect, test } from 'vitest';
import { parseQuery } from '../../utils/library/search/query.ts';
import { hasFacet, renameInQuery, toggleFacet, withTicked } from './facet-query.ts';

test('a value goes into the query as the search box would write it', () => {
  expect(toggleFacet('fee', 'speaker', 'Mira Santoso', 'en')).toBe('fee speaker:"Mira Santoso"');
  expect(toggleFacet('', 'site', 'post.example', 'en')).toBe('site:post.example');
  expect(toggleFacet('fee', 'year', '2031', 'en')).toBe('fee year:2031');
});

test('what was ticked is seen as ticked, and unticking leaves the rest of the query', () => {
  const query = toggleFacet('fee "two words"', 'tag', 'harbour dues', 'en');
  expect(hasFacet(query, 'tag', 'harbour dues', 'en')).toBe(true);
  expect(hasFacet(query, 'tag', 'harbour', 'en')).toBe(false);
  expect(toggleFacet(query, 'tag', 'harbour dues', 'en')).toBe('fee "two words"');
});

test('a longer value that begins alike is not taken for it', () => {
  expect(hasFacet('site:post.example.org', 'site', 'post.example', 'en')).toBe(false);
  expect(toggleFacet('site:post.example.org', 'site', 'post.example', 'en')).toBe(
    'site:post.example.org site:post.example',
  );
});

test('another year stands beside the one before, as values of other filters do', () => {
  const both = toggleFacet('fee year:2030', 'year', '2032', 'en');
  expect(both).toBe('fee year:2030 year:2032');
  expect(toggleFacet(both, 'year', '2030', 'en')).toBe('fee year:2032');
});

test('a year in a search that was kept from before is seen as ticked, and can be unticked', () => {
  expect(hasFacet('fee after:2030 before:2031', 'year', '2030', 'en')).toBe(true);
  expect(toggleFacet('fee after:2030 before:2031', 'year', '2030', 'en')).toBe('fee');
});

test('quotation marks inside a value do not break the query', () => {
  const query = toggleFacet('', 'speaker', 'Jon “Jo” Lund', 'en');
  expect(parseQuery(query).terms).toEqual([{ kind: 'speaker', value: 'jon jo lund', negated: false }]);
  expect(hasFacet(query, 'speaker', 'Jon “Jo” Lund', 'en')).toBe(true);
});

test('in Indonesian the filters have their own names, and English ones are seen as ticked too', () => {
  expect(toggleFacet('tarif', 'speaker', 'Mira Santoso', 'id')).toBe('tarif narasumber:"Mira Santoso"');
  expect(toggleFacet('', 'finding', 'disputed', 'id')).toBe('temuan:diragukan');
  expect(toggleFacet('year:2030', 'year', '2032', 'id')).toBe('year:2030 tahun:2032');
  expect(hasFacet('speaker:"Mira Santoso"', 'speaker', 'Mira Santoso', 'id')).toBe(true);
  expect(toggleFacet('tag:air tarif', 'tag', 'air', 'id')).toBe('tarif');
});

test('a value that has another name now is looked for under it', () => {
  expect(renameInQuery('tag:Politik fee', 'tag', ['Politik'], 'politik', 'en')).toBe('fee tag:politik');
  expect(renameInQuery('tag:a tag:b', 'tag', ['a'], 'b', 'en')).toBe('tag:b');
  expect(renameInQuery('fee', 'tag', ['a'], 'b', 'en')).toBe('fee');
});

test('what is ticked stays in sight where it finds nothing any more', () => {
  const none = { speaker: [], via: [], site: [], tag: [], finding: [], year: [] };
  const before = {
    ...none,
    tag: [
      { value: 'air', count: 4 },
      { value: 'old', count: 2 },
    ],
  };
  expect(withTicked(none, before, 'tag:air nothing', 'en').tag).toEqual([{ value: 'air', count: 0 }]);
  expect(withTicked(before, before, 'tag:air', 'en').tag).toEqual(before.tag);
  expect(withTicked(none, before, 'nothing', 'en').tag).toEqual([]);
});
