import { describe, expect, it } from 'vitest';
import { KnownManifest } from './known-manifest.ts';
import { emptyManifest, encodeManifest, MANIFEST_KEY } from './manifest.ts';
import { MemoryBlobStore } from './memory-blob-store.ts';
import { IndexDamagedError } from './seal.ts';

const storeWith = async (store: MemoryBlobStore, generation: number) =>
  store.transaction((blobs) => blobs.write({ put: [encodeManifest(emptyManifest('epoch', generation))] }));

describe('the manifest that was read before', () => {
  it('is the same object as long as its bytes are the same, and another once they are not', async () => {
    const store = new MemoryBlobStore();
    const known = new KnownManifest();
    expect(await known.read(store)).toBeNull();
    await storeWith(store, 1);
    const first = await known.read(store);
    expect(first?.generation).toBe(1);
    await storeWith(store, 1);
    expect(await known.read(store)).toBe(first);
    await storeWith(store, 2);
    expect((await known.read(store))?.generation).toBe(2);
    expect(known.last?.generation).toBe(2);
  });

  it('does not hide that it is damaged or gone', async () => {
    const store = new MemoryBlobStore();
    const known = new KnownManifest();
    await storeWith(store, 1);
    await known.read(store);
    const [, sealed] = encodeManifest(emptyManifest('epoch', 1));
    const bytes = new Uint8Array(sealed);
    bytes[bytes.length - 2] = (bytes.at(-2) ?? 0) ^ 1;
    await store.transaction((blobs) => blobs.write({ put: [[MANIFEST_KEY, sealed]] }));
    await expect(known.read(store)).rejects.toThrow(IndexDamagedError);
    expect(known.last).toBeNull();
    await store.transaction((blobs) => blobs.write({ clear: true }));
    expect(await known.read(store)).toBeNull();
  });
});
