import { expect, test } from 'vitest';
import { refusal } from './inject.ts';

test.each([
  ['chrome://settings/', 'browser-page'],
  ['about:addons', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'store'],
  ['https://court.example/judgment.PDF', 'pdf'],
  ['file:///home/reader/a.html', 'file'],
])('%s is blocked as %s', (url, reason) => {
  expect(refusal(url, 'Cannot access contents of the page')).toEqual({ ok: false, granted: true, reason });
});

test('an ordinary page that was not clicked is not granted, which is no block', () => {
  expect(refusal(null, 'Missing host permission for the tab')).toEqual({
    ok: false,
    granted: false,
    url: null,
  });
});

test('where the address is hidden, the browser’s words tell the store', () => {
  expect(refusal(null, 'The extensions gallery cannot be scripted.')).toMatchObject({ reason: 'store' });
});

test('what nobody can explain is refused, not taken for a missing grant', () => {
  expect(refusal('https://news.example/', 'The tab was closed.')).toMatchObject({ reason: 'refused' });
});

test('a page whose address stays hidden even after the click is one of the browser’s own', () => {
  expect(refusal(null, 'An unexpected error occurred')).toMatchObject({ reason: 'browser-page' });
});

test.each([
  'Frame with ID 0 is showing error page',
  'Cannot access contents of url "chrome-error://chromewebdata/". Extension manifest must request permission to access this host.',
])('the browser’s own error page is no page that waits for a grant: %s', (message) => {
  expect(refusal('http://localhost:1/', message)).toMatchObject({ reason: 'browser-page' });
  expect(refusal(null, message)).toMatchObject({ reason: 'browser-page' });
});
