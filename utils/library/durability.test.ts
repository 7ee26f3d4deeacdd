import { expect, test } from 'vitest';
import { ensureDurability } from './durability.ts';

test('persistent storage is asked for when it is not there yet', async () => {
  const storage = {
    persisted: async () => false,
    persist: async () => true,
    estimate: async () => ({ usage: 10, quota: 100 }),
  };
  expect(await ensureDurability(storage)).toEqual({ persisted: true, usage: 10, quota: 100 });
});

test('a browser that refuses or does not know is an answer', async () => {
  const refuse = () => Promise.reject(new Error('no'));
  expect(await ensureDurability({ persisted: refuse, persist: refuse, estimate: refuse })).toEqual({
    persisted: false,
    usage: null,
    quota: null,
  });
  expect(await ensureDurability(undefined)).toMatchObject({ persisted: false });
});
