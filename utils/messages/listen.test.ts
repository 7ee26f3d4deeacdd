import * as v from 'valibot';
import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { accept, RefusedMessage } from './listen.ts';

const schema = v.object({ tabId: v.number() });
const page = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html' as '/') };
const script = { id: browser.runtime.id, url: 'https://news.example/story', tab: { id: 4 } };

test('the extension’s own page is heard', () => {
  expect(accept('checkTab', 'page', schema, { tabId: 4 }, page)).toEqual({ tabId: 4 });
});

test('a script in a web page may not ask for what only pages may', () => {
  expect(() => accept('save', 'page', schema, { tabId: 4 }, script)).toThrow(RefusedMessage);
});

test('an address that only begins like ours is not ours', () => {
  const liar = { id: browser.runtime.id, url: `https://evil.example/?${page.url}`, tab: { id: 4 } };
  expect(() => accept('save', 'page', schema, { tabId: 4 }, liar)).toThrow(RefusedMessage);
});

test('another extension is not heard', () => {
  expect(() => accept('save', 'page', schema, { tabId: 4 }, { ...page, id: 'other' })).toThrow(
    RefusedMessage,
  );
});

test('a page may not speak as a script', () => {
  expect(() => accept('pageChanged', 'script', schema, { tabId: 4 }, page)).toThrow(RefusedMessage);
});

test('data that do not fit are refused, naming the field', () => {
  expect(() => accept('checkTab', 'page', schema, { tabId: 'x' }, page)).toThrow(/tabId/);
});
