/** Spans of text: what of two of them counts as the same. */
import type { Span } from '../../utils/report.ts';

const EDGE = /[\s\p{P}`´<>]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const QUOTATION_MARK = /["“”„‟«»]/;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

/** Without white space, quotation marks and punctuation at both edges; as it is, where nothing else would be left. */
export function trimmed(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && EDGE.test(text.charAt(first))) first += 1;
  while (last > first && EDGE.test(text.charAt(last - 1))) last -= 1;
  return last > first ? { start: first, end: last } : { start, end };
}

/** Intersection over union of two spans, in characters. */
export function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const countWords = (text: string): number => text.match(WORD)?.length ?? 0;

export interface Pair {
  readonly gold: number;
  readonly reported: number;
  readonly overlap: number;
}

/** Pairs one to one, the best overlap first, none below `least`. By the gold's index. */
export function pair(
  gold: readonly Span[],
  reported: readonly Span[],
  least: number,
): ReadonlyMap<number, Pair> {
  const all: Pair[] = gold.flatMap((g, i) =>
    reported
      .map((r, j) => ({ gold: i, reported: j, overlap: overlap(g, r) }))
      .filter((p) => p.overlap >= least),
  );
  all.sort((a, b) => b.overlap - a.overlap || a.gold - b.gold || a.reported - b.reported);
  const pairs = new Map<number, Pair>();
  const taken = new Set<number>();
  for (const candidate of all) {
    if (pairs.has(candidate.gold) || taken.has(candidate.reported)) continue;
    pairs.set(candidate.gold, candidate);
    taken.add(candidate.reported);
  }
  return pairs;
}

/**
 * Whether the text between two quoted spans only carries one quote into a new paragraph: punctuation, a line break,
 * then a single opening mark. Cutting there or not are both right.
 */
export function carriesOn(between: string): boolean {
  const lastBreak = between.lastIndexOf('\n');
  if (lastBreak < 0 || LETTER_OR_DIGIT.test(between)) return false;
  const marks = (text: string) => [...text].filter((char) => QUOTATION_MARK.test(char)).length;
  return marks(between.slice(0, lastBreak)) === 0 && marks(between.slice(lastBreak)) === 1;
}
