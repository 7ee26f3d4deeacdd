/** Test help: a library that is a Map, a fixed stream of chance, and a store that ends the process now and then. */
import type { Lookup } from '../fingerprint.ts';
import type { BlobStore } from './blob-store.ts';
import type { IndexEntry } from './postings.ts';
import { type IndexState, QuoteIndex } from './quote-index.ts';
import type { IndexChanges, IndexSource } from './source.ts';

/** The naive model that the index is held against: every quote with its fingerprints, and what changed when. */
export class ModelLibrary implements IndexSource {
  readonly quotes = new Map<number, Uint32Array>();
  /** Changes older than this are forgotten, as a log that was cut. */
  forgotten = 0;
  #generation = 0;
  readonly #log: { put: number[]; removed: number[] }[] = [];

  put(ordinal: number, fingerprints: readonly number[]): void {
    this.change([[ordinal, fingerprints]], []);
  }

  change(put: readonly (readonly [number, readonly number[]])[], removed: readonly number[]): void {
    for (const [ordinal, fingerprints] of put) this.quotes.set(ordinal, Uint32Array.from(fingerprints));
    for (const ordinal of removed) this.quotes.delete(ordinal);
    this.#generation++;
    this.#log.push({ put: put.map(([ordinal]) => ordinal), removed: [...removed] });
  }

  async generation(): Promise<number> {
    return this.#generation;
  }

  async changesSince(generation: number): Promise<IndexChanges | null> {
    if (generation < this.forgotten || generation > this.#generation) return null;
    const put = new Set<number>();
    const removed = new Set<number>();
    for (const line of this.#log.slice(generation)) {
      for (const ordinal of line.put) put.add(ordinal);
      for (const ordinal of line.put) removed.delete(ordinal);
      for (const ordinal of line.removed) removed.add(ordinal);
      for (const ordinal of line.removed) put.delete(ordinal);
    }
    return { generation: this.#generation, put: [...put], removed: [...removed] };
  }

  async entries(ordinals: readonly number[]): Promise<IndexEntry[]> {
    return ordinals.flatMap((ordinal) => {
      const fingerprints = this.quotes.get(ordinal);
      return fingerprints ? [{ ordinal, fingerprints }] : [];
    });
  }

  async entriesAfter(after: number, limit: number): Promise<IndexEntry[]> {
    const ordinals = [...this.quotes.keys()].filter((ordinal) => ordinal > after).sort((a, b) => a - b);
    return this.entries(ordinals.slice(0, limit));
  }
}

/** A new index over a store, as a worker that has just been started has it. */
export function freshIndex(
  store: BlobStore,
  source: IndexSource,
  options: { memoryBudget?: number; batch?: number } = {},
): QuoteIndex {
  return new QuoteIndex({ store, source, newEpoch: () => crypto.randomUUID(), ...options });
}

/** A quote that is looked up with these, all of them needed. */
export function lookupOf(fingerprints: Iterable<number>): Lookup {
  const all = Uint32Array.from(fingerprints);
  return { all, needed: all, pairs: all.length };
}

/** Asks for one quote's words and gives what a check would fetch. */
export async function ask(
  index: QuoteIndex,
  fingerprints: Iterable<number>,
): Promise<{ ordinals: readonly number[]; state: IndexState }> {
  const { candidates, state } = await index.candidates([lookupOf(fingerprints)]);
  return { ordinals: candidates[0] ?? [], state };
}

/** A store whose process ends at the `n`th transaction, just before it would have landed. */
export function dyingStore(store: BlobStore, n: number): BlobStore {
  let left = n;
  return {
    read: (keys) => store.read(keys),
    transaction: (work) =>
      store.transaction(async (blobs) => {
        const result = await work(blobs);
        if (--left <= 0) throw new ProcessEnded();
        return result;
      }),
  };
}

export class ProcessEnded extends Error {}

/** A fixed stream of 32-bit numbers (Numerical Recipes' linear congruence, its better upper half twice). */
export function stream(seed: number): () => number {
  let state = seed >>> 0;
  const half = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 16;
  };
  return () => ((half() << 16) | half()) >>> 0;
}
