import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlobStore, BlobTransaction } from './blob-store.ts';
import { IndexReader } from './index-reader.ts';
import { keysOf, MANIFEST_KEY, readManifest, tombstonesKey } from './manifest.ts';
import { MemoryBlobStore } from './memory-blob-store.ts';
import { ask, dyingStore, freshIndex, lookupOf, ModelLibrary, ProcessEnded, stream } from './testing.ts';

/** Fingerprints of nine for quote `ordinal`, no two quotes alike. */
function nine(ordinal: number): number[] {
  const random = stream(ordinal);
  return Array.from({ length: 9 }, () => random());
}

function libraryOf(size: number): ModelLibrary {
  const library = new ModelLibrary();
  library.change(
    Array.from({ length: size }, (_, i) => [i + 1, nine(i + 1)]),
    [],
  );
  return library;
}

const range = (from: number, length: number) => Array.from({ length }, (_, i) => from + i);

async function findsAll(store: MemoryBlobStore, library: ModelLibrary): Promise<void> {
  const index = freshIndex(store, library);
  const ordinals = [...library.quotes.keys()];
  const { candidates, state } = await index.candidates([...library.quotes.values()].map(lookupOf));
  expect(state).toBe('ready');
  expect(candidates.map(([first]) => first)).toEqual(ordinals);
}

/** Every buffer belongs to something that the manifest names: nothing is left behind. */
async function hasNoOrphans(store: MemoryBlobStore): Promise<void> {
  const manifest = await readManifest(store);
  if (manifest === null) {
    expect([...store.blobs.keys()]).toEqual([]);
    return;
  }
  const named = [...manifest.segments, ...manifest.retired].flatMap((segment) =>
    keysOf(manifest.epoch, segment),
  );
  if (manifest.tombstones) named.push(tombstonesKey(manifest.epoch, manifest.tombstones.id));
  expect([...store.blobs.keys()].sort()).toEqual([MANIFEST_KEY, ...named].sort());
}

describe('the index', () => {
  it('finds what was just saved, without being told', async () => {
    const store = new MemoryBlobStore();
    const library = new ModelLibrary();
    const index = freshIndex(store, library);
    expect(await ask(index, nine(1))).toEqual({ ordinals: [], state: 'ready' });
    library.put(1, nine(1));
    library.put(2, nine(2));
    expect(await ask(index, nine(2))).toEqual({ ordinals: [2], state: 'ready' });
    expect((await ask(index, nine(1).slice(3))).ordinals).toEqual([1]);
  });

  it('no longer proposes a quote that was removed, and does again when it was brought back', async () => {
    const library = libraryOf(50);
    const index = freshIndex(new MemoryBlobStore(), library);
    library.change([], [7, 8]);
    expect((await ask(index, nine(7))).ordinals).toEqual([]);
    library.put(7, nine(7));
    expect((await ask(index, nine(7))).ordinals).toEqual([7]);
    expect((await ask(index, nine(8))).ordinals).toEqual([]);
  });

  it('finds an edited quote by its new words', async () => {
    const library = libraryOf(20);
    const index = freshIndex(new MemoryBlobStore(), library);
    await index.refresh();
    library.put(5, nine(500));
    expect((await ask(index, nine(500))).ordinals).toEqual([5]);
  });

  it('keeps nothing in memory alone: another worker knows the same', async () => {
    const store = new MemoryBlobStore();
    const library = libraryOf(3000);
    await freshIndex(store, library).refresh();
    await findsAll(store, library);
    await hasNoOrphans(store);
  });

  it('answers at once while it has much to catch up with, and says so', async () => {
    const store = new MemoryBlobStore();
    const library = libraryOf(5);
    await freshIndex(store, library).refresh();
    library.change(
      Array.from({ length: 2000 }, (_, i) => [100 + i, nine(100 + i)]),
      [],
    );
    const index = freshIndex(store, library);
    expect(await ask(index, nine(3))).toEqual({ ordinals: [3], state: 'rebuilding' });
    await index.refresh();
    expect(await ask(index, nine(1500))).toEqual({ ordinals: [1500], state: 'ready' });
  });

  it('is rebuilt where the library no longer knows what changed', async () => {
    const store = new MemoryBlobStore();
    const library = libraryOf(300);
    await freshIndex(store, library).refresh();
    library.put(400, nine(400));
    library.forgotten = 5;
    const index = freshIndex(store, library);
    expect(await ask(index, nine(300))).toEqual({ ordinals: [300], state: 'rebuilding' });
    await index.refresh();
    await findsAll(store, library);
    await hasNoOrphans(store);
  });

  it('is rebuilt where the library is another one than it knew (a backup put back)', async () => {
    const store = new MemoryBlobStore();
    const before = libraryOf(10);
    before.put(11, nine(11));
    await freshIndex(store, before).refresh();
    const restored = libraryOf(4);
    await freshIndex(store, restored).refresh();
    await findsAll(store, restored);
  });

  it('works through a small memory budget', async () => {
    const store = new MemoryBlobStore();
    const library = libraryOf(4000);
    const index = freshIndex(store, library, { memoryBudget: 20_000 });
    await index.refresh();
    await index.warm();
    expect(index.memory).toBeLessThanOrEqual(20_000);
    const { candidates } = await index.candidates([...library.quotes.values()].map(lookupOf));
    expect(candidates.every(([first], i) => first === i + 1)).toBe(true);
    expect(index.memory).toBeLessThanOrEqual(20_000);
  });

  it('reads nothing more for a second check once it is warm, but the manifest', async () => {
    const store = new MemoryBlobStore();
    const library = libraryOf(5000);
    await freshIndex(store, library).refresh();
    const asked: string[] = [];
    const watched = {
      read: (keys: readonly string[]) => {
        asked.push(...keys);
        return store.read(keys);
      },
      transaction: store.transaction.bind(store),
    };
    const index = freshIndex(watched, library);
    await index.warm();
    asked.length = 0;
    expect((await ask(index, nine(77))).ordinals).toEqual([77]);
    expect(new Set(asked)).toEqual(new Set([MANIFEST_KEY]));
  });

  it('says from memory alone what a check will answer, and nothing that it would have to read for', async () => {
    const store = new MemoryBlobStore();
    const library = libraryOf(5000);
    await freshIndex(store, library).refresh();
    const index = freshIndex(store, library);
    const queries = [lookupOf(nine(77)), lookupOf(nine(4321))];
    expect(index.guess(queries)).toBeNull();
    await index.warm();
    expect(index.guess(queries)).toEqual([[77], [4321]]);
    expect((await index.candidates(queries)).candidates).toEqual([[77], [4321]]);
    // What was saved or went meanwhile is in the answer, whatever the guess.
    library.put(6000, nine(77));
    library.change([], [4321]);
    expect(index.guess(queries)).toEqual([[77], [4321]]);
    expect((await index.candidates(queries)).candidates).toEqual([[77, 6000], []]);
  });

  it('writes hardly more than what it ends with where much is indexed at once', async () => {
    const store = new MemoryBlobStore();
    let written = 0;
    const watched = {
      read: (keys: readonly string[]) => store.read(keys),
      transaction: <T>(work: (blobs: BlobTransaction) => Promise<T>) =>
        store.transaction((blobs) =>
          work({
            read: blobs.read.bind(blobs),
            write: (changes) => {
              written += changes.put?.length ?? 0;
              return blobs.write(changes);
            },
          }),
        ),
    };
    const library = libraryOf(120_000);
    await freshIndex(watched, library, { batch: 30_000 }).refresh();
    const manifest = await readManifest(store);
    expect(manifest?.segments).toEqual([
      { id: expect.any(Number), postings: 120_000 * 9, pages: Math.ceil((120_000 * 9) / 512) },
    ]);
    expect(written).toBeLessThan(1.2 * (manifest?.segments[0]?.pages ?? 0));
    expect((await ask(freshIndex(store, library), nine(77_777))).ordinals).toEqual([77_777]);
  });

  it('reads few pages for a first check', async () => {
    const store = new MemoryBlobStore();
    const library = libraryOf(5000);
    await freshIndex(store, library).refresh();
    let pages = 0;
    const watched = {
      read: (keys: readonly string[]) => {
        pages += keys.filter((key) => /\/\d+$/.test(key)).length;
        return store.read(keys);
      },
      transaction: store.transaction.bind(store),
    };
    expect((await ask(freshIndex(watched, library), nine(77))).ordinals).toEqual([77]);
    expect(pages).toBeLessThanOrEqual(9);
  });

  it('reads pages for what is needed alone, and looks the rest up where they are there', async () => {
    const store = new MemoryBlobStore();
    const library = libraryOf(50_000);
    await freshIndex(store, library).refresh();
    const pages: string[] = [];
    const watched = {
      read: (keys: readonly string[]) => {
        pages.push(...keys.filter((key) => /\/\d+$/.test(key)));
        return store.read(keys);
      },
      transaction: store.transaction.bind(store),
    };
    const index = freshIndex(watched, library);
    const needed = Uint32Array.from(nine(77)).sort();
    const all = Uint32Array.from([...nine(77), ...nine(78)]).sort();
    const [first] = (await index.candidates([{ all, needed, pairs: all.length }])).candidates;
    expect(first?.[0]).toBe(77);
    expect(pages.length).toBeLessThanOrEqual(needed.length);
    await index.warm();
    const [second] = (await index.candidates([{ all, needed, pairs: all.length }])).candidates;
    expect(second).toEqual([77, 78]);
  });

  it('purges what was removed once it is much', async () => {
    const store = new MemoryBlobStore();
    const library = libraryOf(4000);
    const index = freshIndex(store, library);
    await index.refresh();
    library.change([], range(1, 1500));
    await index.refresh();
    const manifest = await readManifest(store);
    expect(manifest?.tombstones).toBeNull();
    expect(manifest?.segments.reduce((sum, { postings }) => sum + postings, 0)).toBe(2500 * 9);
    await hasNoOrphans(store);
  });
});

describe('the index, against a plain Map', () => {
  const ordinal = fc.integer({ min: 1, max: 400 });
  const command = fc.oneof(
    fc.record({
      do: fc.constant('put' as const),
      ordinals: fc.array(ordinal, { minLength: 1, maxLength: 30 }),
    }),
    fc.record({ do: fc.constant('remove' as const), ordinals: fc.array(ordinal, { maxLength: 10 }) }),
    fc.record({
      do: fc.constantFrom('check' as const, 'restart' as const, 'refresh' as const, 'forget' as const),
    }),
  );
  /** Few different values, so that many quotes share one. */
  const fewer = (n: number) => nine(n).map((hash) => (hash % 300) * 14_000_000);

  it('holds exactly the same postings after any course of saves, removals, restarts and rebuilds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 40 }), async (commands) => {
        const store = new MemoryBlobStore();
        const library = new ModelLibrary();
        let index = freshIndex(store, library);
        for (const step of commands) {
          if (step.do === 'put')
            library.change(
              step.ordinals.map((n) => [n, fewer(n)]),
              [],
            );
          else if (step.do === 'remove') library.change([], step.ordinals);
          else if (step.do === 'restart') index = freshIndex(store, library);
          else if (step.do === 'refresh') await index.refresh();
          else if (step.do === 'forget') library.forgotten = await library.generation();
          else await ask(index, fewer(1));
        }
        await index.refresh();
        const model = new Map<number, number[]>();
        for (const [n, hashes] of [...library.quotes].sort(([a], [b]) => a - b)) {
          for (const hash of new Set(hashes)) model.set(hash, [...(model.get(hash) ?? []), n]);
        }
        const manifest = await readManifest(store);
        if (manifest === null) {
          expect(library.quotes.size).toBe(0);
          return;
        }
        const hashes = Uint32Array.from({ length: 300 }, (_, i) => i * 14_000_000);
        const found = await new IndexReader(1e6).lookup(store, manifest, hashes, () => new Set(hashes));
        const ordinals = [...hashes].map((hash) => found.get(hash) ?? []);
        expect(ordinals.map((list) => list.sort((a, b) => a - b))).toEqual(
          [...hashes].map((h) => model.get(h) ?? []),
        );
        await hasNoOrphans(store);
      }),
      { numRuns: 200 },
    );
  });
});

describe('damage', () => {
  const SIZE = 600;

  async function stored() {
    const store = new MemoryBlobStore();
    const library = libraryOf(SIZE);
    await freshIndex(store, library).refresh();
    for (let i = 0; i < 3; i++) library.put(SIZE + 1 + i, nine(SIZE + 1 + i));
    library.change([], [17]);
    await freshIndex(store, library).refresh();
    return { store, library };
  }

  const ways: Record<string, (buffer: ArrayBuffer) => ArrayBuffer | undefined> = {
    'a flipped bit': (buffer) => {
      const copy = buffer.slice(0);
      const bytes = new Uint8Array(copy);
      const middle = bytes.length >> 1;
      bytes[middle] = (bytes[middle] ?? 0) ^ 16;
      return copy;
    },
    'another version': (buffer) => {
      const copy = buffer.slice(0);
      new DataView(copy).setUint32(0, 0x39584256, true);
      return copy;
    },
    'a cut end': (buffer) => buffer.slice(0, buffer.byteLength - 3),
    'a lost buffer': () => undefined,
  };

  for (const [name, damage] of Object.entries(ways)) {
    it(`${name}, in any one buffer, is noticed, answered around, and repaired`, async () => {
      const { store: whole, library } = await stored();
      for (const victim of whole.blobs.keys()) {
        const store = new MemoryBlobStore();
        for (const [key, value] of whole.blobs) store.tamper(key, key === victim ? damage(value) : value);
        const index = freshIndex(store, library);
        const { candidates } = await index.candidates([...library.quotes.values()].map(lookupOf));
        expect(candidates).toHaveLength(library.quotes.size);
        await index.warm();
        await index.refresh();
        await findsAll(store, library);
        await hasNoOrphans(store);
      }
    }, 60_000);
  }

  it('in one page leaves the other segments answering while it is repaired', async () => {
    const { store, library } = await stored();
    const manifest = await readManifest(store);
    const large = manifest?.segments.find(({ pages }) => pages > 1);
    store.tamper(`${manifest?.epoch}/${large?.id}/${(large?.pages ?? 0) - 1}`, undefined);
    const index = freshIndex(store, library);
    const { candidates, state } = await index.candidates([...library.quotes.values()].map(lookupOf));
    expect(state).toBe('rebuilding');
    expect(candidates.at(-1)).toEqual([SIZE + 3]);
  });

  it('of the manifest alone loses no quote and leaves nothing behind', async () => {
    const { store, library } = await stored();
    store.tamper(MANIFEST_KEY, new ArrayBuffer(40));
    const index = freshIndex(store, library);
    expect(await ask(index, nine(1))).toEqual({ ordinals: [], state: 'rebuilding' });
    await index.refresh();
    await findsAll(store, library);
    await hasNoOrphans(store);
  });
});

/** The same buffers on a full disk. */
const refusing = (store: MemoryBlobStore): BlobStore => ({
  read: store.read.bind(store),
  transaction: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
});

describe('a disk that takes no more', () => {
  it('keeps nothing from being found that was found before, and is told by the refresh', async () => {
    const store = new MemoryBlobStore();
    const library = libraryOf(50);
    await freshIndex(store, library).refresh();
    library.put(60, nine(60));
    const index = freshIndex(refusing(store), library);
    expect(await ask(index, nine(7))).toEqual({ ordinals: [7], state: 'rebuilding' });
    await expect(index.refresh()).rejects.toThrow('full');
    // There is room again.
    expect(await ask(freshIndex(store, library), nine(60))).toEqual({ ordinals: [60], state: 'ready' });
  });
});

describe('damage on a disk that takes no more', () => {
  it('is answered around, though it cannot be noted', async () => {
    const store = new MemoryBlobStore();
    const library = libraryOf(600);
    await freshIndex(store, library).refresh();
    library.put(700, nine(700));
    await freshIndex(store, library).refresh();
    const manifest = await readManifest(store);
    const large = manifest?.segments.find(({ pages }) => pages > 1);
    store.tamper(`${manifest?.epoch}/${large?.id}/0`, undefined);
    const index = freshIndex(refusing(store), library);
    expect(await ask(index, nine(700))).toEqual({ ordinals: [700], state: 'rebuilding' });
    // Asked for what the lost page held.
    const { candidates, state } = await index.candidates([...library.quotes.values()].map(lookupOf));
    expect(state).toBe('rebuilding');
    expect(candidates.at(-1)).toEqual([700]);
  });
});

describe('a process that ends in the middle', () => {
  it('of catching up, merging or purging leaves an index that goes on as if nothing had been', async () => {
    const batch = 300;
    for (let n = 1; n <= 12; n++) {
      const store = new MemoryBlobStore();
      const library = libraryOf(2000);
      const dying = freshIndex(dyingStore(store, n), library, { batch });
      await dying.refresh().catch(expectEnd);
      library.change([[5000, nine(5000)]], range(1, 1200));
      await freshIndex(dyingStore(store, n), library, { batch }).refresh().catch(expectEnd);
      await freshIndex(store, library, { batch }).refresh();
      await findsAll(store, library);
      await hasNoOrphans(store);
    }
  }, 60_000);

  it('of a rebuild does not begin it again', async () => {
    const store = new MemoryBlobStore();
    const library = libraryOf(2000);
    await freshIndex(store, library).refresh();
    library.forgotten = 9;
    library.put(2001, nine(2001));
    await freshIndex(dyingStore(store, 5), library, { batch: 300 }).refresh().catch(expectEnd);
    const { rebuild } = (await readManifest(store)) ?? {};
    expect(rebuild?.after).toBeGreaterThan(0);
    expect((await ask(freshIndex(store, library), nine(1999))).ordinals).toEqual([1999]);
    await freshIndex(store, library).refresh();
    await findsAll(store, library);
    await hasNoOrphans(store);
  });

  it('of a long catching up does not begin it again', async () => {
    const store = new MemoryBlobStore();
    const library = libraryOf(2000);
    await freshIndex(dyingStore(store, 5), library, { batch: 300 }).refresh().catch(expectEnd);
    const { following, segments = [] } = (await readManifest(store)) ?? {};
    expect(following?.after).toBeGreaterThan(0);
    expect(segments.reduce((sum, { postings }) => sum + postings, 0)).toBe((following?.after ?? 0) * 9);
    const asked: number[] = [];
    const entries = library.entries.bind(library);
    library.entries = (ordinals) => {
      asked.push(...ordinals);
      return entries(ordinals);
    };
    await freshIndex(store, library, { batch: 300 }).refresh();
    expect(Math.min(...asked)).toBe((following?.after ?? 0) + 1);
    await findsAll(store, library);
  });

  function expectEnd(error: unknown): void {
    if (!(error instanceof ProcessEnded)) throw error;
  }
});

describe('two windows', () => {
  it('may check, catch up and merge at once', async () => {
    const store = new MemoryBlobStore();
    const library = libraryOf(6000);
    const windows = [freshIndex(store, library), freshIndex(store, library), freshIndex(store, library)];
    const working = windows.map((index) => index.refresh());
    for (let i = 0; i < 20; i++) {
      library.put(7000 + i, nine(7000 + i));
      await Promise.all(windows.map((index) => ask(index, nine(7000 + i))));
    }
    await Promise.all(working);
    await windows[0]?.refresh();
    await findsAll(store, library);
    await hasNoOrphans(store);
  });

  it('is not taken for damage when one merges away what the other is about to read', async () => {
    const store = new MemoryBlobStore();
    const library = libraryOf(3000);
    await freshIndex(store, library).refresh();
    let interfered = false;
    const slow = {
      read: async (keys: readonly string[]) => {
        if (!interfered && keys.some((key) => /\/\d+$/.test(key))) {
          interfered = true;
          library.forgotten = 99;
          library.put(3001, nine(3001));
          await freshIndex(store, library).refresh();
        }
        return store.read(keys);
      },
      transaction: store.transaction.bind(store),
    };
    expect((await ask(freshIndex(slow, library), nine(42))).ordinals).toEqual([42]);
    expect(interfered).toBe(true);
    expect((await readManifest(store))?.rebuild).toBeNull();
  });
});
