import type { BlobChanges, BlobStore, BlobTransaction } from './blob-store.ts';

/** A store in memory that keeps the promise of IndexedDB: transactions run one after another, whole or not at all. */
export class MemoryBlobStore implements BlobStore {
  #blobs = new Map<string, ArrayBuffer>();
  #last: Promise<unknown> = Promise.resolve();

  get blobs(): ReadonlyMap<string, ArrayBuffer> {
    return this.#blobs;
  }

  async read(keys: readonly string[]): Promise<readonly (ArrayBuffer | undefined)[]> {
    return keys.map((key) => this.#blobs.get(key)?.slice(0));
  }

  transaction<T>(work: (transaction: BlobTransaction) => Promise<T>): Promise<T> {
    const done = this.#last.then(async () => {
      const draft = new Map(this.#blobs);
      const result = await work({
        read: async (keys) => keys.map((key) => draft.get(key)?.slice(0)),
        write: async (changes) => apply(draft, changes),
      });
      this.#blobs = draft;
      return result;
    });
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** For damage tests: put anything at all under a key, or take it away. */
  tamper(key: string, value: ArrayBuffer | undefined): void {
    if (value === undefined) this.#blobs.delete(key);
    else this.#blobs.set(key, value);
  }
}

function apply(blobs: Map<string, ArrayBuffer>, changes: BlobChanges): void {
  if (changes.clear === true) blobs.clear();
  for (const key of changes.remove ?? []) blobs.delete(key);
  for (const [key, value] of changes.put ?? []) blobs.set(key, value.slice(0));
}
