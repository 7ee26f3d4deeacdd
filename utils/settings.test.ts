import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings, toSettings, watchSettings } from './settings.ts';

beforeEach(() => fakeBrowser.reset());

test('a fresh install has the defaults', async () => {
  expect(await readSettings()).toMatchObject({ sensitivity: 'balanced', badge: 'both', ignoredPhrases: [] });
});

test('a damaged field falls back alone and the others are kept', () => {
  expect(toSettings({ sensitivity: 'loud', badge: 'off', ignoredPhrases: 7 })).toMatchObject({
    sensitivity: 'balanced',
    badge: 'off',
    ignoredPhrases: [],
  });
});

test('what is stored as settings but is no object is ignored', () => {
  expect(toSettings('strict').sensitivity).toBe('balanced');
});

test('changing one setting keeps the others', async () => {
  await changeSettings({ sensitivity: 'strict' });
  await changeSettings((before) => ({ ignoredPhrases: [...before.ignoredPhrases, ' as is well known '] }));
  expect(await readSettings()).toMatchObject({
    sensitivity: 'strict',
    ignoredPhrases: ['as is well known'],
  });
});

test('a change is told to those who watch, until they stop', async () => {
  const seen = vi.fn();
  const stop = watchSettings(seen);
  await changeSettings({ badge: 'flags' });
  expect(seen).toHaveBeenCalledOnce();
  expect(seen.mock.calls[0]?.[0]).toMatchObject({ badge: 'flags' });
  stop();
  await changeSettings({ badge: 'off' });
  expect(seen).toHaveBeenCalledOnce();
});

test('changes of other storage are none of its business', async () => {
  const seen = vi.fn();
  watchSettings(seen);
  await browser.storage.local.set({ other: 1 });
  expect(seen).not.toHaveBeenCalled();
});
