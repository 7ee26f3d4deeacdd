/** Merging sorted runs of postings into one, which is where doubles, tombstones and too frequent fingerprints go. */
import type { BlobReader } from './blob-store.ts';
import { pageKey, type SegmentInfo } from './manifest.ts';
import { Page } from './page.ts';
import type { Postings } from './postings.ts';
import { unseal } from './seal.ts';

/**
 * A fingerprint carried by more quotes than this tells little about any of them, and would make a check's time grow
 * with the library. A quote has about nine fingerprints, so what is dropped here is found by the others; a thousand
 * copies of one short quote are found as their first 256.
 */
export const MOST_COPIES = 256;
/** Read at a time from each run, some 300 KB: a merge of eight runs stays within 3 MB. */
const POSTINGS_AT_A_TIME = 2 ** 16;

/** A run of postings, delivered in parts, in order. */
export type Run = AsyncIterator<Postings, undefined>;

export async function* runOf(postings: Postings): AsyncGenerator<Postings, undefined> {
  yield postings;
  return undefined;
}

/** A segment as a run. @throws IndexDamagedError from the iteration, where a page is missing or damaged. */
export async function* runOfSegment(
  blobs: BlobReader,
  epoch: string,
  segment: SegmentInfo,
): AsyncGenerator<Postings, undefined> {
  const atATime = Math.max(1, Math.round((POSTINGS_AT_A_TIME * segment.pages) / segment.postings));
  for (let from = 0; from < segment.pages; from += atATime) {
    const to = Math.min(from + atATime, segment.pages);
    const keys = Array.from({ length: to - from }, (_, i) => pageKey(epoch, segment.id, from + i));
    const buffers = await blobs.read(keys);
    for (const [i, key] of keys.entries()) yield new Page(key, unseal(key, buffers[i])).unpack();
  }
  return undefined;
}

interface Sink {
  push(hash: number, ordinal: number): void;
}

interface Cursor {
  readonly run: Run;
  part: Postings;
  at: number;
  hash: number;
  ordinal: number;
}

/**
 * Pushes the postings of all runs to `sink`, sorted, each pair once, at most `MOST_COPIES` of a fingerprint (the
 * lowest ordinals: those saved first), none of an ordinal in `dropped`.
 * @param pause awaited after each part that was used up; a place to hand over what is ready
 */
export async function merge(
  runs: readonly Run[],
  dropped: ReadonlySet<number>,
  sink: Sink,
  pause?: () => Promise<void>,
): Promise<void> {
  let cursors: Cursor[] = [];
  for (const run of runs) {
    const cursor = { run, part: NOTHING, at: -1, hash: 0, ordinal: 0 };
    if (await refill(cursor)) cursors.push(cursor);
  }
  let lastHash = -1;
  let lastOrdinal = -1;
  let copies = 0;
  while (cursors.length > 0) {
    const least = leastOf(cursors);
    const { hash, ordinal } = least;
    if (hash !== lastHash) copies = 0;
    if ((hash !== lastHash || ordinal !== lastOrdinal) && copies < MOST_COPIES && !dropped.has(ordinal)) {
      sink.push(hash, ordinal);
      copies++;
    }
    lastHash = hash;
    lastOrdinal = ordinal;
    if (step(least)) continue;
    if (!(await refill(least))) cursors = cursors.filter((cursor) => cursor !== least);
    await pause?.();
  }
}

const NOTHING: Postings = { hashes: new Uint32Array(0), ordinals: new Uint32Array(0) };

function leastOf(cursors: readonly Cursor[]): Cursor {
  let least = cursors[0] as Cursor;
  for (let i = 1; i < cursors.length; i++) {
    const cursor = cursors[i] as Cursor;
    if (cursor.hash < least.hash || (cursor.hash === least.hash && cursor.ordinal < least.ordinal))
      least = cursor;
  }
  return least;
}

function step(cursor: Cursor): boolean {
  cursor.at++;
  if (cursor.at >= cursor.part.hashes.length) return false;
  cursor.hash = cursor.part.hashes[cursor.at] ?? 0;
  cursor.ordinal = cursor.part.ordinals[cursor.at] ?? 0;
  return true;
}

async function refill(cursor: Cursor): Promise<boolean> {
  for (;;) {
    const next = await cursor.run.next();
    if (next.done === true) return false;
    cursor.part = next.value;
    cursor.at = -1;
    if (step(cursor)) return true;
  }
}
