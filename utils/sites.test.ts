import { expect, test } from 'vitest';
import { siteChoices, siteLabel, wholeDomain } from './sites.ts';

test.each([
  ['nasional.harian.com', 'harian.com'],
  ['www.harian.co.id', 'harian.co.id'],
  ['a.b.c.gazette.org', 'gazette.org'],
])('%s belongs to %s', (host, domain) => {
  expect(wholeDomain(host)).toBe(domain);
});

test.each(['harian.com', 'harian.co.id', 'localhost', '127.0.0.1', '[::1]'])(
  '%s stands for itself',
  (host) => {
    expect(wholeDomain(host)).toBeNull();
  },
);

test('a page offers its host first, then its whole domain', () => {
  expect(siteChoices('https://nasional.harian.com/a?b#c')).toEqual([
    { label: 'nasional.harian.com', pattern: '*://nasional.harian.com/*' },
    { label: 'harian.com', pattern: '*://*.harian.com/*' },
  ]);
});

test('a browser’s own page offers nothing', () => {
  expect(siteChoices('chrome://newtab/')).toEqual([]);
  expect(siteChoices(null)).toEqual([]);
});

test('a pattern is shown by its name', () => {
  expect(siteLabel('*://*.harian.co.id/*')).toBe('harian.co.id');
  expect(siteLabel('*://news.harian.co.id/*')).toBe('news.harian.co.id');
});
