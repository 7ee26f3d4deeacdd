/** Merging segments in the background, in small transactions between which checks and saves go on. */
import type { BlobStore, BlobTransaction } from './blob-store.ts';
import {
  encodeManifest,
  keysOf,
  type Manifest,
  readManifest,
  type SegmentInfo,
  tombstonesKey,
} from './manifest.ts';
import { merge, runOfSegment } from './merge.ts';
import { SegmentWriter } from './segment-writer.ts';
import { segmentsToMerge, segmentsToSettle } from './tiers.ts';
import { readTombstones } from './tombstones.ts';

/** Written in one transaction of a merge: checks wait behind it for a few milliseconds at most. */
const BYTES_A_WRITE = 1.3 * 2 ** 20;
/** Once one quote in so many was removed, everything is merged, so that the removed ones go. */
const WORTH_PURGING = 8;
/** Below this many, removed quotes are not worth a merge. */
const FEWEST_TOMBSTONES = 1000;

/** What to merge: now and then, while more is coming (`tiers`), or for good (`settle`). */
export type MergePolicy = 'tiers' | 'settle';

/** What `compact` would merge now, and whether the removed quotes go with it for good. */
export function workFor(
  manifest: Manifest,
  policy: MergePolicy,
): { sources: SegmentInfo[]; purge: boolean } | null {
  const removed = manifest.tombstones?.count ?? 0;
  const purge =
    manifest.rebuild === null && removed >= FEWEST_TOMBSTONES && removed * WORTH_PURGING >= manifest.quotes;
  const due = new Set(purge ? manifest.segments : segmentsToMerge(manifest.segments));
  // At once with what is due anyway: everything merged is written again.
  if (policy === 'settle') for (const segment of segmentsToSettle(manifest.segments)) due.add(segment);
  const sources = manifest.segments.filter((segment) => due.has(segment));
  return sources.length === 0 && !purge ? null : { sources, purge };
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
  const expected = sources.reduce((sum, { postings }) => sum + postings, 0);
  const writer = new SegmentWriter(manifest.epoch, id, expected, policy === 'tiers');
  const runs = sources.map((segment) => runOfSegment(store, manifest.epoch, segment));
  await merge(runs, dropped, writer, async () => {
    if (writer.readyBytes >= BYTES_A_WRITE)
      await store.transaction((blobs) => hand(blobs, manifest, id, writer));
  });
  const info = writer.finish();
  return store.transaction((blobs) =>
    swap(blobs, manifest, id, sources, info, writer, purge ? dropped : new Set()),
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
