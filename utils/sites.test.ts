import { expect, test } from 'vitest';
import {
  covers,
  domainSite,
  holding,
  hostSite,
  isSharedDomain,
  isWholeDomain,
  siteChoices,
  sitesOf,
  wholeDomain,
} from './sites.ts';

test.each([
  ['nasional.harian.com', 'harian.com'],
  ['www.harian.co.id', 'harian.co.id'],
  ['a.b.c.gazette.org', 'gazette.org'],
  ['www.news.de', 'news.de'],
  ['cdn.media.tv', 'media.tv'],
])('%s belongs to %s', (host, domain) => {
  expect(wholeDomain(host)).toBe(domain);
});

test.each(['harian.com', 'harian.co.id', 'localhost', '127.0.0.1', '[::1]'])(
  '%s stands for itself',
  (host) => {
    expect(wholeDomain(host)).toBeNull();
  },
);

test.each([
  'pulau.substack.com',
  'kabar-desa.blogspot.com',
  'kabar-desa.blogspot.co.id',
  'tide.github.io',
  'warta.wordpress.com',
  'www.govt.nz',
  'harian.ne.jp',
  'kabar.notion.site',
  'kabar.hatenablog.com',
  'warta.altervista.org',
  'kantor.asso.fr',
  'news.kyiv.ua',
])('what everybody may have a place under is no domain of %s', (host) => {
  expect(wholeDomain(host)).toBeNull();
  expect(siteChoices(`https://${host}/`)).toEqual([hostSite(host)]);
});

test.each(['substack.com', 'blogspot.com', 'blogspot.co.id', 'pages.dev', 'govt.nz', 'co.id'])(
  '%s is shared',
  (domain) => {
    expect(isSharedDomain(domain)).toBe(true);
  },
);

test.each(['tide.com', 'www.substack.com.au', 'info.com', 'me.uk.com.example'])('%s is not', (domain) => {
  expect(isSharedDomain(domain)).toBe(false);
});

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

test('what lets a page be checked is the site that was granted, not the host that it covers', () => {
  const whole = domainSite('harian.com');
  const page = 'https://nasional.harian.com/a';
  expect(holding([domainSite('zeitung.de'), whole], page)).toEqual(whole);
  expect(holding([hostSite('nasional.harian.com')], page)).toEqual(hostSite('nasional.harian.com'));
  expect(holding([hostSite('harian.com')], page)).toBeNull();
  expect(holding([whole], null)).toBeNull();
});

test('a host that was granted twice is let go by both at once', () => {
  const [host, whole] = [hostSite('nasional.harian.com'), domainSite('harian.com')];
  expect(holding([host, whole], 'https://nasional.harian.com/a')).toEqual({
    label: 'harian.com',
    origins: [...host.origins, ...whole.origins],
  });
});

test.each(['co.id', 'com.au', 'go.id'])('%s is nobody’s domain', (domain) => {
  expect(isSharedDomain(domain)).toBe(true);
});

test.each(['harian.com', 'harian.co.id', 'go.com', 'localhost', 'harian.id'])(
  '%s is one owner’s',
  (domain) => {
    expect(isSharedDomain(domain)).toBe(false);
  },
);

test('what the browser’s own pages grant, all protocols or all sites, covers a page too', () => {
  for (const pattern of ['*://*.harian.com/*', '*://*/*', '*://nasional.harian.com/*'])
    expect(holding(sitesOf([pattern]), 'https://nasional.harian.com/a')?.origins).toEqual([pattern]);
});
