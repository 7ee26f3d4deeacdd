/**
 * The index of the whole library by fingerprints: which saved quotes may say what a page says. It is derived data: it
 * knows the generation of the library that it was made of, catches up with what was saved since, and where it is
 * damaged it is rebuilt from the quotes while what is left of it goes on answering. Everything it knows is stored; what
 * is in memory are copies.
 */
import type { Lookup } from '../fingerprint.ts';
import type { BlobStore } from './blob-store.ts';
import { BATCH, IndexFollower } from './follower.ts';
import { IndexReader } from './index-reader.ts';
import { type Manifest, without } from './manifest.ts';
import { rank } from './ranking.ts';
import { IndexDamagedError } from './seal.ts';
import type { IndexSource } from './source.ts';

export interface QuoteIndexOptions {
  readonly store: BlobStore;
  readonly source: IndexSource;
  /** A name never given before (a UUID): tells one life of the index from the next. */
  readonly newEpoch: () => string;
  /** Bytes of pages kept in memory. */
  readonly memoryBudget?: number;
  /** Quotes indexed at a time. */
  readonly batch?: number;
}

/**
 * `rebuilding`: not every saved quote can be found yet, because the index is being made again or has much to catch up
 * with; `refresh` brings it to `ready`.
 */
export type IndexState = 'ready' | 'rebuilding';

export interface Found {
  /** For each query the ordinals of the quotes to compare with, best first; may name quotes deleted since. */
  readonly candidates: readonly (readonly number[])[];
  readonly state: IndexState;
}

/** The whole index of a million quotes is about 50 MB; the worker stays below 100. */
const MEMORY_BUDGET = 64 * 2 ** 20;
/** A merge may take away what a lookup is about to read; then the lookup starts again. Damage takes a round a segment. */
const ATTEMPTS = 20;

export class QuoteIndex {
  readonly #store: BlobStore;
  readonly #follower: IndexFollower;
  readonly #reader: IndexReader;
  #refreshing: Promise<void> | null = null;
  /** The last one, so that it is not made twice where it was right. */
  #guess: (Pick<Found, 'candidates'> & { queries: readonly Lookup[]; manifest: Manifest }) | null = null;

  constructor({ store, source, newEpoch, memoryBudget = MEMORY_BUDGET, batch = BATCH }: QuoteIndexOptions) {
    this.#store = store;
    this.#follower = new IndexFollower(store, source, newEpoch, batch);
    this.#reader = new IndexReader(memoryBudget);
  }

  /** Bytes of the index held in memory. */
  get memory(): number {
    return this.#reader.bytes;
  }

  /**
   * The saved quotes that may say what the page's quotes say. Catches up first with a few changes; where there is more
   * to do it answers from what is there, says `rebuilding`, and leaves the rest to `refresh`.
   * @param queries what each quote of the page is looked up with
   */
  async candidates(queries: readonly Lookup[]): Promise<Found> {
    let { manifest, inStep } = await this.#follower.catchUpIfLittle();
    const guess = this.#guess;
    if (manifest !== null && guess?.queries === queries && guess.manifest === manifest)
      return { candidates: guess.candidates, state: stateOf(manifest, inStep) };
    const { hashes, needed } = asked(queries);
    for (let attempt = 0; ; attempt++) {
      if (manifest === null)
        return { candidates: queries.map(() => []), state: inStep ? 'ready' : 'rebuilding' };
      try {
        const carriers = await this.#reader.lookup(this.#store, manifest, hashes, needed);
        return {
          candidates: ranked(queries, carriers, manifest.quotes),
          state: stateOf(manifest, inStep),
        };
      } catch (error) {
        if (!(error instanceof IndexDamagedError) || attempt >= ATTEMPTS) throw error;
        manifest = await this.#around(error, manifest);
      }
    }
  }

  /**
   * What `candidates` will answer to the same queries if nothing was saved since the last time: at once, from memory
   * alone. Null where something has to be read for it.
   */
  guess(queries: readonly Lookup[]): Found['candidates'] | null {
    const manifest = this.#follower.lastManifest;
    if (manifest === null) return null;
    const { hashes, needed } = asked(queries);
    const carriers = this.#reader.lookupInMemory(manifest, hashes, needed);
    if (carriers === null) return null;
    const candidates = ranked(queries, carriers, manifest.quotes);
    this.#guess = { queries, manifest, candidates };
    return candidates;
  }

  /** What to answer from where a buffer of `manifest` cannot be used. */
  async #around(damage: IndexDamagedError, manifest: Manifest): Promise<Manifest | null> {
    try {
      await this.#follower.condemn(damage);
    } catch {
      // A full disk keeps the damage from being noted, and no check from the rest: `refresh` meets it again, and tells.
      return without(manifest, damage.key)?.manifest ?? null;
    }
    return this.#follower.manifest();
  }

  /**
   * Brings the index in step with the library: catches up, rebuilds where it is damaged, merges. May be ended at any
   * moment and goes on from there the next time. Calls while one is at work join it.
   */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#follower.refresh().finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  /** Reads the index into memory ahead of the next checks, verifying every checksum; damage is noted for `refresh`. */
  async warm(signal?: AbortSignal): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const manifest = await this.#follower.manifest();
      if (manifest === null) return;
      try {
        await this.#reader.warm(this.#store, manifest, signal);
        return;
      } catch (error) {
        if (!(error instanceof IndexDamagedError)) throw error;
        await this.#follower.condemn(error);
      }
    }
  }
}

const stateOf = (manifest: Manifest, inStep: boolean): IndexState =>
  inStep && manifest.rebuild === null ? 'ready' : 'rebuilding';

/** All that is asked for, ascending, and what of it pages are read for. */
function asked(queries: readonly Lookup[]): { hashes: Uint32Array; needed: () => ReadonlySet<number> } {
  return {
    hashes: distinct(queries.map(({ all }) => all)),
    // Where everything is in memory nobody asks.
    needed: () => new Set(queries.flatMap(({ needed }) => [...needed])),
  };
}

function distinct(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const list of lists) {
    all.set(list, place);
    place += list.length;
  }
  all.sort();
  return all.filter((hash, i) => i === 0 || hash !== all[i - 1]);
}

function ranked(
  queries: readonly Lookup[],
  carriers: ReadonlyMap<number, readonly number[]>,
  quotes: number,
): number[][] {
  return queries.map(({ all, pairs }) => {
    const own: (readonly number[])[] = [];
    for (const hash of all) {
      const ordinals = carriers.get(hash);
      if (ordinals !== undefined && ordinals.length > 0) own.push(ordinals);
    }
    return rank(own, pairs, quotes);
  });
}
