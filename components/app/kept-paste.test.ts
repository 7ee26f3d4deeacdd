import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPaste, keptPaste } from './kept-paste.ts';

beforeEach(() => fakeBrowser.reset());

test('each tab keeps its own text, as it was typed last', async () => {
  for (const text of ['T', 'Th', 'They said no.']) keepPaste(7, text);
  keepPaste(8, 'They said yes.');
  expect(await keptPaste(7)).toBe('They said no.');
  expect(await keptPaste(8)).toBe('They said yes.');
  expect(await keptPaste(9)).toBe('');
});

test('an emptied box leaves nothing in the session', async () => {
  keepPaste(7, 'They said no.');
  await keptPaste(7);
  keepPaste(7, '');
  expect(await keptPaste(7)).toBe('');
  expect(await browser.storage.session.get()).toEqual({});
});
