/** One change of the library, applied to the index. */
import type { BlobTransaction } from './blob-store.ts';
import { workFor } from './compaction.ts';
import {
  emptyManifest,
  encodeManifest,
  keysOf,
  type Manifest,
  readManifest,
  rebuildWithout,
  type SegmentInfo,
  tombstonesKey,
} from './manifest.ts';
import { merge, runOf, runOfSegment } from './merge.ts';
import { isPassing, PAGE_POSTINGS } from './page.ts';
import { type IndexEntry, sortPostings } from './postings.ts';
import { IndexDamagedError } from './seal.ts';
import { SegmentWriter } from './segment-writer.ts';
import { segmentsToMerge } from './tiers.ts';
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

/** What a change writes, gathered so that it lands in one go. */
interface Draft {
  readonly put: (readonly [string, ArrayBuffer])[];
  readonly remove: string[];
}

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
  const draft: Draft = { put: [], remove: [] };
  const manifest = found ?? emptyManifest(newEpoch(), 0);
  let next: Manifest = {
    ...manifest,
    generation: after,
    following: change.following ?? null,
    quotes: Math.max(0, manifest.quotes + put.length - removed.length),
  };
  next = await withTombstones(blobs, next, put, removed, draft);
  next = await withEntries(blobs, next, put, draft);
  draft.put.push(encodeManifest(next));
  await blobs.write({ clear: found === null, ...draft });
  return workFor(next, 'tiers') === null ? 'done' : 'merge-due';
}

async function withTombstones(
  blobs: BlobTransaction,
  manifest: Manifest,
  put: readonly IndexEntry[],
  removed: readonly number[],
  draft: Draft,
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
  if (manifest.tombstones !== null) draft.remove.push(tombstonesKey(manifest.epoch, manifest.tombstones.id));
  if (dead.size === 0) return { ...next, tombstones: null };
  const id = next.nextId;
  next = { ...next, nextId: id + 1, tombstones: { id, count: dead.size } };
  draft.put.push(tombstonesBlob(next, dead));
  return next;
}

async function withEntries(
  blobs: BlobTransaction,
  manifest: Manifest,
  put: readonly IndexEntry[],
  draft: Draft,
): Promise<Manifest> {
  const batch = sortPostings(put);
  const fresh = batch.hashes.length;
  if (fresh === 0) return manifest;
  const small = smallEnough(manifest, fresh);
  try {
    const runs = [runOf(batch), ...small.map((segment) => runOfSegment(blobs, manifest.epoch, segment))];
    const expected = small.reduce((sum, { postings }) => sum + postings, fresh);
    // Where more is coming, or this is the last of much, all of it is merged soon.
    const passing =
      manifest.following !== null || manifest.rebuild !== null || manifest.segments.some(isPassing);
    const writer = new SegmentWriter(manifest.epoch, manifest.nextId, expected, passing);
    await merge(runs, NONE, writer);
    const info = writer.finish();
    draft.put.push(...writer.take());
    for (const segment of small) draft.remove.push(...keysOf(manifest.epoch, segment));
    const kept = manifest.segments.filter((segment) => !small.includes(segment));
    return { ...manifest, nextId: manifest.nextId + 1, segments: info ? [...kept, info] : kept };
  } catch (error) {
    if (!(error instanceof IndexDamagedError)) throw error;
    for (const segment of small) draft.remove.push(...keysOf(manifest.epoch, segment));
    return withEntries(blobs, rebuildWithout(manifest, small), put, draft);
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
