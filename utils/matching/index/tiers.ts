/**
 * Which segments to merge: those of one size class, once there are a few (size-tiered compaction, as log-structured
 * merge trees do: O'Neil et al., "The log-structured merge-tree", Acta Informatica 33, 1996).
 */
import type { SegmentInfo } from './manifest.ts';
import { isPassing, PAGE_POSTINGS } from './page.ts';

/**
 * Segments of one class that are merged into one of the next. Four: each posting is written again about once for
 * every fourfold growth of the library, and a check looks into at most three segments a class.
 */
const FAN_IN = 4;

/** The smallest class: what fits a page or less. */
function classOf(segment: SegmentInfo): number {
  return Math.max(0, Math.ceil(Math.log(segment.postings / PAGE_POSTINGS) / Math.log(FAN_IN)));
}

/**
 * The segments to merge next, or none. Where a class is full, all smaller segments go along: they would follow soon.
 */
export function segmentsToMerge(segments: readonly SegmentInfo[]): SegmentInfo[] {
  const counts = new Map<number, number>();
  for (const segment of segments) counts.set(classOf(segment), (counts.get(classOf(segment)) ?? 0) + 1);
  const full = [...counts].filter(([, count]) => count >= FAN_IN).map(([size]) => size);
  if (full.length === 0) return [];
  const size = Math.min(...full);
  return segments.filter((segment) => classOf(segment) <= size);
}

/**
 * Segments of more postings than this are worth one lookup fewer each: a check asks for some 1,400 fingerprints, and every
 * one of them costs about a microsecond in each large segment.
 */
const LARGE = 128 * PAGE_POSTINGS;

/**
 * What to merge once nothing more is coming for now: all large segments into one, so that a check looks into one, and into
 * small pages.
 * Done at the end of a catch-up only, since it writes the whole index again (a million quotes: a few seconds).
 */
export function segmentsToSettle(segments: readonly SegmentInfo[]): SegmentInfo[] {
  const large = segments.filter(({ postings }) => postings > LARGE);
  return large.length > 1 || large.some(isPassing) ? large : [];
}
