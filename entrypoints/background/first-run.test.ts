import { beforeEach, expect, test, vi } from 'vitest';
import { welcome } from './first-run.ts';

const state = vi.hoisted(() => ({ installType: 'normal', opened: [] as string[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    management: { getSelf: async () => ({ installType: state.installType }) },
    runtime: { getURL: (path: string) => path },
    tabs: { create: async ({ url }: { url: string }) => state.opened.push(url) },
  },
}));

beforeEach(() => {
  state.installType = 'normal';
  state.opened = [];
});

test('the first-run page opens once, at the first install', async () => {
  await welcome('install');
  expect(state.opened).toEqual(['/welcome.html']);
  await welcome('update');
  expect(state.opened).toHaveLength(1);
});

test('where a policy installed the extension it does not open', async () => {
  state.installType = 'admin';
  await welcome('install');
  expect(state.opened).toEqual([]);
});
