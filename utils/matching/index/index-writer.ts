/** Keeping the index in step with the library: adding, removing, merging. */
import type { BlobReader, BlobStore, BlobTransaction } from './blob-store.ts';
import {
  decodeManifest,
  emptyManifest,
  encodeManifest,
  keysOf,
  MANIFEST_KEY,
  type Manifest,
  type SegmentInfo,
  tombstonesKey,
} from './manifest.ts';
import { merge, runOf, runOfSegment } from './merge.ts';
import { PAGE_POSTINGS } from './page.ts';
import { type IndexEntry, sortPostings } from './postings.ts';
import { IndexDamagedError } from './seal.ts';
import { SegmentWriter } from './segment-writer.ts';
import { segmentsToMerge, segmentsToSettle } from './tiers.ts';
import { readTombstones, tombstonesBlob } from './tombstones.ts';

/** What one change of the library does to the index. */
export interface IndexChange {
  /** New quotes, or quotes whose words changed. */
  readonly put?: readonly IndexEntry[];
  /** Ordinals that are no longer in the library. */
  readonly removed?: readonly number[];
  /** The library's generation that the index must agree with now (0: nothing saved yet), and the one it then does. */
  readonly generation: { readonly before: number; readonly after: number };
  /** Where this is only a part of the way to a generation: how far it goes. */
  readonly following?: Manifest['following'];
}

/** `merge-due`: done, and `compact` has work. `overtaken`: nothing was done, the index is not where the change starts. */
export type Applied = 'done' | 'merge-due' | 'overtaken';

/** Up to this much is merged at once, with what is added (some 5 ms); more waits for `compact`. */
const INLINE_POSTINGS = 32 * PAGE_POSTINGS;
/** Pages written in one transaction of a merge, about 1.3 MB: checks wait behind it for a few milliseconds at most. */
const PAGES_A_WRITE = 512;
/** Once one quote in so many was removed, everything is merged, so that the removed ones go. */
const WORTH_PURGING = 8;
/** Below this many, removed quotes are not worth a merge. */
const FEWEST_TOMBSTONES = 1000;

/**
 * Applies one change. Where a segment that it would merge with turns out damaged, the index is marked for rebuilding
 * and the change lands all the same.
 * @throws IndexDamagedError where the manifest itself cannot be read
 */
export async function applyChange(
  blobs: BlobTransaction,
  change: IndexChange,
  newEpoch: () => string,
): Promise<Applied> {
  const { before, after } = change.generation;
  const found = await readManifest(blobs);
  if (before !== (found?.generation ?? 0)) return 'overtaken';
  const put = change.put ?? [];
  const removed = change.removed ?? [];
  const written: (readonly [string, ArrayBuffer])[] = [];
  const gone: string[] = [];
  const manifest = found ?? emptyManifest(newEpoch(), 0);
  let next: Manifest = {
    ...manifest,
    generation: after,
    following: change.following ?? null,
    quotes: Math.max(0, manifest.quotes + put.length - removed.length),
  };
  next = await withTombstones(blobs, next, put, removed, written, gone);
  next = await withEntries(blobs, next, put, written, gone);
  written.push(encodeManifest(next));
  await blobs.write({ clear: found === null, put: written, remove: gone });
  return workFor(next, 'tiers') === null ? 'done' : 'merge-due';
}

/** @throws IndexDamagedError */
export async function readManifest(blobs: BlobReader): Promise<Manifest | null> {
  return decodeManifest((await blobs.read([MANIFEST_KEY]))[0]);
}

async function withTombstones(
  blobs: BlobTransaction,
  manifest: Manifest,
  put: readonly IndexEntry[],
  removed: readonly number[],
  written: (readonly [string, ArrayBuffer])[],
  gone: string[],
): Promise<Manifest> {
  if (removed.length === 0 && (manifest.tombstones === null || put.length === 0)) return manifest;
  const dead = new Set<number>();
  let next = manifest;
  try {
    for (const ordinal of await readTombstones(blobs, manifest)) dead.add(ordinal);
  } catch (error) {
    // What was removed before may then still be proposed; the library does not have it any more, so nobody sees it.
    if (!(error instanceof IndexDamagedError)) throw error;
  }
  for (const ordinal of removed) dead.add(ordinal);
  // A quote that came back: what is added now is written after this.
  for (const { ordinal } of put) dead.delete(ordinal);
  if (manifest.tombstones !== null) gone.push(tombstonesKey(manifest.epoch, manifest.tombstones.id));
  if (dead.size === 0) return { ...next, tombstones: null };
  const id = next.nextId;
  next = { ...next, nextId: id + 1, tombstones: { id, count: dead.size } };
  written.push(tombstonesBlob(next, dead));
  return next;
}

async function withEntries(
  blobs: BlobTransaction,
  manifest: Manifest,
  put: readonly IndexEntry[],
  written: (readonly [string, ArrayBuffer])[],
  gone: string[],
): Promise<Manifest> {
  const batch = sortPostings(put);
  if (batch.length === 0) return manifest;
  const fresh = batch.reduce((sum, run) => sum + run.hashes.length, 0);
  const small = smallEnough(manifest, fresh);
  try {
    const runs = [
      ...batch.map(runOf),
      ...small.map((segment) => runOfSegment(blobs, manifest.epoch, segment)),
    ];
    const writer = new SegmentWriter(manifest.epoch, manifest.nextId);
    await merge(runs, NONE, writer);
    const info = writer.finish();
    written.push(...writer.take());
    for (const segment of small) gone.push(...keysOf(manifest.epoch, segment));
    const kept = manifest.segments.filter((segment) => !small.includes(segment));
    return { ...manifest, nextId: manifest.nextId + 1, segments: info ? [...kept, info] : kept };
  } catch (error) {
    if (!(error instanceof IndexDamagedError)) throw error;
    for (const segment of small) gone.push(...keysOf(manifest.epoch, segment));
    return withEntries(blobs, rebuildWithout(manifest, small), put, written, gone);
  }
}

const NONE: ReadonlySet<number> = new Set();

/** Small segments that the new entries would fill a class with: merged at once, so that they do not pile up. */
function smallEnough(manifest: Manifest, fresh: number): SegmentInfo[] {
  if (fresh > INLINE_POSTINGS) return [];
  const added: SegmentInfo = { id: manifest.nextId, pages: 1, postings: fresh };
  const due = segmentsToMerge([...manifest.segments, added]).filter((segment) => segment !== added);
  const total = due.reduce((sum, segment) => sum + segment.postings, fresh);
  return total <= INLINE_POSTINGS ? due : [];
}

/** A manifest to rebuild from: what is left of the old index goes on answering until the new one is whole. */
export function rebuildWithout(manifest: Manifest, damaged: readonly SegmentInfo[]): Manifest {
  const good = (segment: SegmentInfo) => !damaged.some(({ id }) => id === segment.id);
  return {
    ...manifest,
    segments: [],
    quotes: 0,
    following: null,
    retired: [...manifest.retired, ...manifest.segments].filter(good),
    rebuild: { after: 0 },
  };
}

/** What to merge: now and then, while more is coming (`tiers`), or for good (`settle`). */
export type MergePolicy = 'tiers' | 'settle';

/** What `compact` would merge now, and whether the removed quotes go with it for good. */
function workFor(manifest: Manifest, policy: MergePolicy): { sources: SegmentInfo[]; purge: boolean } | null {
  const removed = manifest.tombstones?.count ?? 0;
  const purge =
    manifest.rebuild === null && removed >= FEWEST_TOMBSTONES && removed * WORTH_PURGING >= manifest.quotes;
  let sources = purge ? manifest.segments : segmentsToMerge(manifest.segments);
  if (sources.length === 0 && policy === 'settle') sources = segmentsToSettle(manifest.segments);
  return sources.length === 0 && !purge ? null : { sources: [...sources], purge };
}

/**
 * Merges what is due, one step at a time until nothing is: in transactions of its own, between which checks and saves
 * go on. Ended at any moment, it leaves the index as it was; the next call clears away what it had begun.
 * @throws IndexDamagedError where a page cannot be read: the index has to be rebuilt.
 */
export async function compact(store: BlobStore, policy: MergePolicy): Promise<void> {
  while (await mergeStep(store, policy)) {
    // The next class may be full now.
  }
}

async function mergeStep(store: BlobStore, policy: MergePolicy): Promise<boolean> {
  const plan = await store.transaction((blobs) => begin(blobs, policy));
  if (plan === null) return false;
  const { manifest, id, sources, purge } = plan;
  const dropped = new Set(await readTombstones(store, manifest));
  const writer = new SegmentWriter(manifest.epoch, id);
  const runs = sources.map((segment) => runOfSegment(store, manifest.epoch, segment));
  await merge(runs, dropped, writer, async () => {
    if (writer.ready >= PAGES_A_WRITE) await store.transaction((blobs) => hand(blobs, manifest, id, writer));
  });
  const info = writer.finish();
  return store.transaction((blobs) =>
    swap(blobs, manifest, id, sources, info, writer, purge ? dropped : NONE),
  );
}

async function begin(blobs: BlobTransaction, policy: MergePolicy) {
  const manifest = await readManifest(blobs);
  if (manifest === null) return null;
  const work = workFor(manifest, policy);
  const orphans = manifest.pending === null ? [] : keysOf(manifest.epoch, manifest.pending);
  if (work === null) {
    if (manifest.pending !== null) {
      await blobs.write({ remove: orphans, put: [encodeManifest({ ...manifest, pending: null })] });
    }
    return null;
  }
  const id = manifest.nextId;
  const next: Manifest = { ...manifest, nextId: id + 1, pending: { id, pages: 0 } };
  await blobs.write({ remove: orphans, put: [encodeManifest(next)] });
  return { manifest: next, id, ...work };
}

/** Two merges at once (two windows) are noticed here: the later one took the place, the earlier one stops. */
export class MergeOvertakenError extends Error {
  readonly code = 'merge-overtaken';
}

async function stillMine(blobs: BlobTransaction, epoch: string, id: number): Promise<Manifest> {
  const manifest = await readManifest(blobs);
  if (manifest === null || manifest.epoch !== epoch || manifest.pending?.id !== id) {
    throw new MergeOvertakenError('Another window merges the index now.');
  }
  return manifest;
}

async function hand(
  blobs: BlobTransaction,
  { epoch }: Manifest,
  id: number,
  writer: SegmentWriter,
): Promise<void> {
  const manifest = await stillMine(blobs, epoch, id);
  const put = writer.take();
  const pages = (manifest.pending?.pages ?? 0) + put.length;
  await blobs.write({ put: [...put, encodeManifest({ ...manifest, pending: { id, pages } })] });
}

async function swap(
  blobs: BlobTransaction,
  { epoch, tombstones }: Manifest,
  id: number,
  sources: readonly SegmentInfo[],
  info: SegmentInfo | null,
  writer: SegmentWriter,
  purged: ReadonlySet<number>,
): Promise<boolean> {
  const manifest = await stillMine(blobs, epoch, id);
  const ids = new Set(sources.map((segment) => segment.id));
  const stillThere = manifest.segments.filter((segment) => ids.has(segment.id)).length;
  if (stillThere < ids.size) {
    // A save merged some of them itself, or a rebuild began: this merge is thrown away.
    const orphans = manifest.pending === null ? [] : keysOf(epoch, manifest.pending);
    await blobs.write({ remove: orphans, put: [encodeManifest({ ...manifest, pending: null })] });
    return true;
  }
  const remove = sources.flatMap((segment) => keysOf(epoch, segment));
  const segments = manifest.segments.filter((segment) => !ids.has(segment.id));
  if (info !== null) segments.push(info);
  let next: Manifest = { ...manifest, segments, pending: null };
  const put: (readonly [string, ArrayBuffer])[] = writer.take();
  const unchanged = manifest.tombstones?.id === tombstones?.id;
  if (purged.size > 0 && unchanged && manifest.tombstones !== null) {
    remove.push(tombstonesKey(epoch, manifest.tombstones.id));
    next = { ...next, tombstones: null };
  }
  put.push(encodeManifest(next));
  await blobs.write({ remove, put });
  return true;
}
