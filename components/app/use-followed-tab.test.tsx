// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FollowedTab, useFollowedTab } from './use-followed-tab.ts';

type Updated = (id: number, info: { status?: string }, tab: { url?: string }) => void;
const heard = vi.hoisted(() => ({ updated: [] as Updated[] }));
vi.mock('wxt/browser', () => {
  const event = () => ({ addListener: () => undefined, removeListener: () => undefined });
  return {
    browser: {
      tabs: {
        query: async () => [{ id: 7, windowId: 1, url: 'https://news.example/a' }],
        get: async (id: number) => ({ id, url: 'https://news.example/a' }),
        onActivated: event(),
        onUpdated: { ...event(), addListener: (listener: Updated) => heard.updated.push(listener) },
      },
      permissions: { onAdded: event() },
    },
  };
});
vi.mock('../../utils/messaging.ts', () => ({ onMessage: () => () => undefined }));

let tab: FollowedTab;
const onOtherPage = vi.fn();
function User() {
  tab = useFollowedTab(onOtherPage);
  return null;
}

let root: ReturnType<typeof createRoot>;
const complete = (url?: string) =>
  act(async () => {
    for (const listener of heard.updated)
      listener(7, { status: 'complete' }, url === undefined ? {} : { url });
  });
const wait = () => act(() => vi.advanceTimersByTimeAsync(2_000));

beforeEach(async () => {
  vi.useFakeTimers();
  heard.updated = [];
  onOtherPage.mockClear();
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => root.render(<User />));
});
afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
});

test('a page that writes its own address anew, or goes to a place in itself, is no other page', async () => {
  const before = tab;
  for (let i = 0; i < 20; i++) await complete('https://news.example/a#comments');
  expect(tab.visit).toBe(before.visit);
  expect(onOtherPage).not.toHaveBeenCalled();
  await wait();
  expect(tab).toEqual({ ...before, again: before.again + 1 });
});

test('another address is another page, at once, and so is one that may not be known', async () => {
  const before = tab.visit;
  await complete('https://news.example/b');
  expect(tab.visit).toBe(before + 1);
  expect(onOtherPage).toHaveBeenCalledWith(7);
  await complete('https://news.example/a');
  expect(tab.visit).toBe(before + 2);
  await complete();
  expect(tab.visit).toBe(before + 3);
  await complete();
  expect(tab.visit).toBe(before + 4);
  await wait();
  expect(tab.again).toBe(0);
});

test('a page that is left is not asked for again', async () => {
  await complete('https://news.example/a');
  await complete('https://news.example/b');
  await wait();
  expect(tab.again).toBe(0);
});
