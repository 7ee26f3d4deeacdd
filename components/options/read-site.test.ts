import { expect, test } from 'vitest';
import { readSite } from './read-site.ts';

test.each([
  ['kabar.example', '*.kabar.example'],
  [' https://www.kabar.example/berita?id=1#x ', '*.kabar.example'],
  ['*.kabar.example', '*.kabar.example'],
  ['nasional.kabar.co.id:8080/x', '*.nasional.kabar.co.id'],
  ['bücher.example', '*.xn--bcher-kva.example'],
  ['localhost:3000', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
])('%s is a site', (typed, hosts) => {
  expect(readSite(typed)?.origins).toEqual([`http://${hosts}/*`, `https://${hosts}/*`]);
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
  expect(readSite(typed)).toBeNull();
});
