import { expect, test } from 'vitest';
import { HOME, hashOf, parseRoute, type Route } from './route.ts';

const ROUTES: readonly Route[] = [
  HOME,
  { view: 'quotes', query: 'harbour fee speaker:"Mira & Co" tag:#1', sort: 'saved', quote: 'a/b?c' },
  { view: 'speakers' },
  { view: 'speaker', id: 'id with spaces/and?marks' },
  { view: 'articles' },
  { view: 'article', id: '7' },
  { view: 'trash' },
  { view: 'transfer' },
];

test.each(ROUTES)('a place and its address say the same: %j', (route) => {
  expect(parseRoute(hashOf(route))).toEqual(route);
});

test.each(['', '#', '#/', '#/nowhere', '#/speaker', '#/speaker/%E0%A4%A', '#/?sort=sideways'])(
  'an address that says nothing, %s, leads home',
  (hash) => {
    expect(parseRoute(hash)).toEqual(HOME);
  },
);
