import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { grantedSites } from '../../utils/granted-sites.ts';
import { isChosen, syncSites } from './sites.ts';

const granted = vi.fn<() => string[]>();
const registered = new Map<
  string,
  { id: string; matches?: string[]; js?: string[]; css?: string[]; allFrames?: boolean }
>();

beforeEach(() => {
  registered.clear();
  granted.mockReturnValue([]);
  Object.assign(browser.permissions, {
    getAll: async () => ({ origins: granted(), permissions: [] }),
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => granted().includes(origin)),
  });
  Object.assign(browser.runtime, { getManifest: () => ({ host_permissions: ['http://127.0.0.1/*'] }) });
  Object.assign(browser, {
    scripting: {
      getRegisteredContentScripts: async () => [...registered.values()],
      registerContentScripts: async (scripts: { id: string }[]) => {
        for (const script of scripts) registered.set(script.id, script);
      },
      updateContentScripts: async (scripts: { id: string }[]) => {
        for (const script of scripts) registered.set(script.id, script);
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      },
    },
  });
});

const script = () => [...registered.values()].find(({ js }) => js !== undefined);
const style = () => [...registered.values()].find(({ css }) => css !== undefined);

test('nothing is registered for a reader who chose no site', async () => {
  await syncSites();
  expect(registered.size).toBe(0);
});

test('the script is registered for exactly the sites that were granted', async () => {
  granted.mockReturnValue(['https://news.example/*']);
  await syncSites();
  granted.mockReturnValue(['https://news.example/*', 'https://*.gazette.example/*']);
  await syncSites();
  expect(script()?.matches).toEqual(['https://*.gazette.example/*', 'https://news.example/*']);
  expect(script()?.allFrames).toBeUndefined();
});

test('the style of the marks reaches the frames of a chosen site too', async () => {
  granted.mockReturnValue(['https://news.example/*']);
  await syncSites();
  expect(style()).toMatchObject({ matches: ['https://news.example/*'], allFrames: true });
});

test('taking the last site back unregisters the script', async () => {
  granted.mockReturnValue(['https://news.example/*']);
  await syncSites();
  granted.mockReturnValue([]);
  await syncSites();
  expect(registered.size).toBe(0);
});

test('a host that a test build brings along is no choice of the reader', async () => {
  granted.mockReturnValue(['http://127.0.0.1/*']);
  expect(await grantedSites()).toEqual([]);
  expect(await isChosen('http://127.0.0.1/a')).toBe(false);
});

test('a page of a chosen site is checked by itself, any other is not', async () => {
  granted.mockReturnValue(['https://news.example/*']);
  expect(await isChosen('https://news.example/a')).toBe(true);
  expect(await isChosen('https://other.example/a')).toBe(false);
  expect(await isChosen('about:blank')).toBe(false);
});
