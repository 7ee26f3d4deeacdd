import { expect, test } from 'vitest';
import { readSite } from './read-site.ts';

test.each([
  ['kabar.example', '*.kabar.example'],
  [' https://www.kabar.example/berita?id=1#x ', '*.kabar.example'],
  ['*.kabar.example', '*.kabar.example'],
  ['nasional.kabar.co.id:8080/x', '*.nasional.kabar.co.id'],
  ['www.gov.uk', '*.www.gov.uk'],
  ['bücher.example', '*.xn--bcher-kva.example'],
  ['localhost:3000', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
])('%s is a site', (typed, hosts) => {
  expect(readSite(typed, true).site?.origins).toEqual([`http://${hosts}/*`, `https://${hosts}/*`]);
});

test.each([
  '',
  'kabar',
  'two words.example',
  '*',
  '*://*/*',
  '<all_urls>',
  'file:///etc/passwd',
  'a@b.example',
  'x.',
])('%s is none', (typed) => {
  expect(readSite(typed, true)).toEqual({ site: null, shared: null });
});

test.each([
  ['www.kabar.example/berita', 'www.kabar.example'],
  ['kabar.co.id', 'kabar.co.id'],
  ['https://gov.uk/', 'gov.uk'],
  ['*.kabar.example', '*.kabar.example'],
])('of %s the host alone can be granted, unless a star asks for more', (typed, hosts) => {
  expect(readSite(typed, false).site?.origins).toEqual([`http://${hosts}/*`, `https://${hosts}/*`]);
});

test.each(['co.id', '*.com.au', 'https://go.id/'])('%s with everything under it is refused', (typed) => {
  expect(readSite(typed, true).site).toBeNull();
  expect(readSite(typed, true)).toHaveProperty('shared', expect.stringMatching(/^(co|com|go)\.(id|au)$/));
});
