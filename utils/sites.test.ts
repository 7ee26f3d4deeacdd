import { expect, test } from 'vitest';
import { covers, domainSite, hostSite, isWholeDomain, siteChoices, sitesOf, wholeDomain } from './sites.ts';

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
    {
      label: 'nasional.harian.com',
      origins: ['http://nasional.harian.com/*', 'https://nasional.harian.com/*'],
    },
    { label: 'harian.com', origins: ['http://*.harian.com/*', 'https://*.harian.com/*'] },
  ]);
});

test('a browser’s own page offers nothing', () => {
  expect(siteChoices('chrome://newtab/')).toEqual([]);
  expect(siteChoices(null)).toEqual([]);
});

test('each pattern that is asked for lies within one of the manifest’s, as Chrome wants it', () => {
  const optional = ['http://*/*', 'https://*/*'];
  for (const { origins } of siteChoices('https://nasional.harian.com/'))
    for (const origin of origins)
      expect(optional.some((pattern) => origin.startsWith(pattern.slice(0, -'*/*'.length)))).toBe(true);
});

test('granted patterns are shown by site, both protocols as one', () => {
  expect(
    sitesOf(['https://*.zeitung.de/*', 'https://harian.co.id/*', 'http://*.zeitung.de/*', '*://alt.org/*']),
  ).toEqual([
    { label: 'alt.org', origins: ['*://alt.org/*'] },
    { label: 'harian.co.id', origins: ['https://harian.co.id/*'] },
    { label: 'zeitung.de', origins: ['http://*.zeitung.de/*', 'https://*.zeitung.de/*'] },
  ]);
});

test('a domain covers its hosts and the domains under it, and nothing that only ends like it', () => {
  const domain = domainSite('harian.com');
  expect(isWholeDomain(domain)).toBe(true);
  for (const other of [
    domain,
    hostSite('harian.com'),
    hostSite('nasional.harian.com'),
    domainSite('a.harian.com'),
  ])
    expect(covers(domain, other)).toBe(true);
  for (const other of [hostSite('kabarharian.com'), domainSite('com'), hostSite('harian.com.evil.example')])
    expect(covers(domain, other)).toBe(false);
});

test('a host covers itself alone', () => {
  const host = hostSite('harian.com');
  expect(isWholeDomain(host)).toBe(false);
  expect(covers(host, host)).toBe(true);
  expect(covers(host, domainSite('harian.com'))).toBe(false);
  expect(covers(host, hostSite('a.harian.com'))).toBe(false);
});
