/** Keeps the index in step with the library: follows its change log, rebuilds what is damaged, merges what piled up. */

import { applyChange } from './apply-change.ts';
import type { BlobStore, BlobTransaction } from './blob-store.ts';
import { compact, MergeOvertakenError, type MergePolicy } from './compaction.ts';
import { KnownManifest } from './known-manifest.ts';
import {
  emptyManifest,
  encodeManifest,
  keysOf,
  MANIFEST_KEY,
  type Manifest,
  readManifest,
  rebuildWithout,
  without,
} from './manifest.ts';
import type { IndexEntry } from './postings.ts';
import { IndexDamagedError } from './seal.ts';
import type { IndexChanges, IndexSource } from './source.ts';

/**
 * Quotes indexed at a time: some 900,000 postings, 8 MB while they are sorted. What a worker that is ended loses is two
 * or three seconds of work; smaller batches are merged, and so written, more often.
 */
export const BATCH = 100_000;
/** Quotes read at a time, whose records stand in memory together. */
const READ_AT_ONCE = 10_000;
/** A check first catches up with this many changed quotes itself, in about 20 ms; more is left to `refresh`. */
const CATCH_UP_AT_ONCE = 1000;
/** Rounds of `refresh`: each meets what was saved or found damaged during the one before. */
const ROUNDS = 5;

export class IndexFollower {
  readonly #store: BlobStore;
  readonly #source: IndexSource;
  readonly #newEpoch: () => string;
  readonly #batch: number;
  readonly #known = new KnownManifest();

  constructor(store: BlobStore, source: IndexSource, newEpoch: () => string, batch: number) {
    this.#store = store;
    this.#source = source;
    this.#newEpoch = newEpoch;
    this.#batch = batch;
  }

  /** The manifest, or null where there is none that can be used. */
  async manifest(): Promise<Manifest | null> {
    return unlessDamaged(this.#known.read(this.#store));
  }

  /** The manifest as it was last read here, if it was. */
  get lastManifest(): Manifest | null {
    return this.#known.last;
  }

  /** @returns the manifest then, and whether the index agrees with the library now */
  async catchUpIfLittle(): Promise<{ readonly manifest: Manifest | null; readonly inStep: boolean }> {
    const [manifest, generation] = await Promise.all([this.manifest(), this.#source.generation()]);
    if ((manifest?.generation ?? 0) === generation) return { manifest, inStep: manifest?.rebuild == null };
    if (manifest === null && !(await this.#neverWritten())) return { manifest, inStep: false };
    const changes = await this.#source.changesSince(manifest?.generation ?? 0);
    if (changes === null || changes.put.length > CATCH_UP_AT_ONCE) return { manifest, inStep: false };
    try {
      await this.#follow(manifest, changes);
    } catch {
      // A full disk, or one that refuses to write, keeps no check from what is there: `refresh` meets it again, and tells.
      return { manifest, inStep: false };
    }
    const inStep = (await this.#isInStep()) && manifest?.rebuild == null;
    return { manifest: await this.manifest(), inStep };
  }

  /** Until the index is in step, whole and merged. Ended at any moment, the next call goes on from there. */
  async refresh(): Promise<void> {
    for (let round = 0; round < ROUNDS; round++) {
      await this.#catchUp();
      await this.#rebuild();
      await this.#compact('settle');
      if (await this.#isInStep()) return;
    }
  }

  /**
   * Notes that a buffer could not be used. Unless a merge merely took it away in the meantime, the index is then
   * rebuilt by the next `refresh`; what is left of it goes on answering.
   */
  async condemn({ key }: IndexDamagedError): Promise<void> {
    await this.#store.transaction(async (blobs) => {
      const manifest = await unlessDamaged(readManifest(blobs));
      const rest = manifest && without(manifest, key);
      if (rest) await blobs.write({ remove: rest.remove, put: [encodeManifest(rest.manifest)] });
    });
  }

  async #isInStep(): Promise<boolean> {
    const [manifest, generation] = await Promise.all([this.manifest(), this.#source.generation()]);
    if (manifest === null) return generation === 0 && (await this.#neverWritten());
    return manifest.generation === generation && manifest.rebuild === null;
  }

  /** Whether there is no manifest at all, not even a damaged one: the change log from its start makes the index. */
  async #neverWritten(): Promise<boolean> {
    return (await this.#store.read([MANIFEST_KEY]))[0] === undefined;
  }

  async #catchUp(): Promise<void> {
    const [manifest, generation] = await Promise.all([this.manifest(), this.#source.generation()]);
    const usable = manifest !== null || (await this.#neverWritten());
    if (usable && (manifest?.generation ?? 0) === generation) return;
    const changes = usable ? await this.#source.changesSince(manifest?.generation ?? 0) : null;
    if (changes === null) await this.#startRebuild(generation);
    else await this.#follow(manifest, changes);
  }

  /** In batches, each noting how far it came: a worker that is ended in between loses one batch of work. */
  async #follow(manifest: Manifest | null, { put, removed, generation }: IndexChanges): Promise<void> {
    const before = manifest?.generation ?? 0;
    const done = manifest?.following?.generation === generation ? manifest.following.after : 0;
    const todo = Uint32Array.from(put)
      .sort()
      .filter((ordinal) => ordinal > done);
    let from = 0;
    for (; todo.length - from > this.#batch; from += this.#batch) {
      const part = todo.subarray(from, from + this.#batch);
      const following = { generation, after: part.at(-1) ?? done };
      const entries = await this.#entries(part);
      const change = { put: entries, generation: { before, after: before }, following };
      if ((await this.#apply(change)) === 'overtaken') return;
    }
    const entries = await this.#entries(todo.subarray(from));
    await this.#apply({ put: entries, removed, generation: { before, after: generation } });
  }

  async #apply(change: Parameters<typeof applyChange>[1]): ReturnType<typeof applyChange> {
    const applied = await this.#store.transaction((blobs) => applyChange(blobs, change, this.#newEpoch));
    // Merging in between keeps a large import from piling up segments.
    if (applied === 'merge-due' && change.following) await this.#compact('tiers');
    return applied;
  }

  async #startRebuild(generation: number): Promise<void> {
    await this.#store.transaction(async (blobs) => {
      const manifest = await unlessDamaged(readManifest(blobs));
      const next = rebuildWithout(manifest ?? emptyManifest(this.#newEpoch(), generation), []);
      await blobs.write({ clear: manifest === null, put: [encodeManifest({ ...next, generation })] });
    });
  }

  async #rebuild(): Promise<void> {
    for (;;) {
      const manifest = await this.manifest();
      if (manifest === null || manifest.rebuild === null) return;
      const { after } = manifest.rebuild;
      const entries = await this.#entriesAfter(after);
      await this.#store.transaction((blobs) => this.#rebuildStep(blobs, manifest.epoch, after, entries));
      await this.#compact('tiers');
    }
  }

  async #entries(ordinals: Uint32Array): Promise<IndexEntry[]> {
    const entries: IndexEntry[] = [];
    for (let from = 0; from < ordinals.length; from += READ_AT_ONCE) {
      entries.push(...(await this.#source.entries([...ordinals.subarray(from, from + READ_AT_ONCE)])));
    }
    return entries;
  }

  async #entriesAfter(after: number): Promise<IndexEntry[]> {
    const entries: IndexEntry[] = [];
    while (entries.length < this.#batch) {
      const limit = Math.min(READ_AT_ONCE, this.#batch - entries.length);
      const more = await this.#source.entriesAfter(entries.at(-1)?.ordinal ?? after, limit);
      if (more.length === 0) break;
      entries.push(...more);
    }
    return entries;
  }

  async #rebuildStep(
    blobs: BlobTransaction,
    epoch: string,
    after: number,
    entries: readonly IndexEntry[],
  ): Promise<void> {
    const expected = (manifest: Manifest | null): manifest is Manifest =>
      manifest?.epoch === epoch && manifest.rebuild?.after === after;
    const manifest = await readManifest(blobs);
    // Another window was quicker, or new damage began it again.
    if (!expected(manifest)) return;
    const last = entries.at(-1);
    if (last === undefined) {
      const remove = manifest.retired.flatMap((segment) => keysOf(epoch, segment));
      await blobs.write({ remove, put: [encodeManifest({ ...manifest, retired: [], rebuild: null })] });
      return;
    }
    const { generation, following } = manifest;
    await applyChange(
      blobs,
      { put: entries, generation: { before: generation, after: generation }, following },
      this.#newEpoch,
    );
    const applied = await readManifest(blobs);
    // Where the step itself met damage, the rebuild has begun again and must not be moved on.
    if (!expected(applied) || applied.retired.length > manifest.retired.length) return;
    await blobs.write({ put: [encodeManifest({ ...applied, rebuild: { after: last.ordinal } })] });
  }

  async #compact(policy: MergePolicy): Promise<void> {
    try {
      await compact(this.#store, policy);
    } catch (error) {
      if (error instanceof IndexDamagedError) await this.condemn(error);
      else if (!(error instanceof MergeOvertakenError)) throw error;
    }
  }
}

async function unlessDamaged<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof IndexDamagedError) return null;
    throw error;
  }
}
