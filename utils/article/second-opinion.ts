/**
 * Another look at the page, for where Readability finds nothing, too little, or something else than the publisher's
 * own copy: the element that holds most prose, whatever it is called.
 */
import { type Candidate, weightOfAll } from './candidates.ts';
import { ancestors, type FlatElement, nearest } from './flat-tree.ts';
import { isNamedFurniture } from './furniture.ts';
import type { Reference } from './reference.ts';

/** A paragraph counts for its parent in full, and for each further ancestor this much less. */
const DECAY = 0.6;
const REACH = 4;
/** Below this much prose (about three short paragraphs) Readability's answer is doubted. */
export const LITTLE_PROSE = 300;
/** Less of the publisher's copy than this in Readability's answer means that it is another text. */
const SAME_TEXT = 0.4;

export interface Densest {
  readonly element: FlatElement;
  /** Indexes of the texts of the prose in it. */
  readonly texts: Set<number>;
}

/** The page's densest element; null where the page has no prose. */
export function densest(all: readonly Candidate[]): Densest | null {
  const scores = new Map<FlatElement, number>();
  const prose = all.filter((c) => c.prose && !c.hidden && !isOutside(c));
  for (const c of prose) {
    let weight = c.weight * (1 - c.linkShare);
    let step = 0;
    for (const element of ancestors(c.owner)) {
      if (step++ >= REACH) break;
      scores.set(element, (scores.get(element) ?? 0) + weight);
      weight *= DECAY;
    }
  }
  let best: FlatElement | null = null;
  for (const [element, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = element;
  const element = best;
  if (element === null) return null;
  const inside = prose.filter((c) => nearest(c.owner, (e) => e === element) !== null);
  return { element, texts: new Set(inside.flatMap((c) => c.units)) };
}

/** True where Readability's answer should not stand alone. */
export function isDoubtful(
  chosen: readonly Candidate[],
  all: readonly Candidate[],
  reference: Reference | null,
): boolean {
  const prose = chosen.filter((c) => c.prose);
  const weight = weightOfAll(prose);
  if (weight < LITTLE_PROSE) return true;
  if (reference === null) return false;
  const agreeing = weightOfAll(prose.filter((c) => reference.share(c.text) >= SAME_TEXT));
  if (agreeing >= weight * SAME_TEXT) return false;
  return all.some((c) => c.prose && reference.share(c.text) >= SAME_TEXT) || agreeing === 0;
}

function isOutside(c: Candidate): boolean {
  for (const element of [c.owner, ...ancestors(c.owner)]) {
    if (element.tag === 'body' || element.tag === 'article' || element.tag === 'main') return false;
    if (isNamedFurniture(element)) return true;
  }
  return false;
}
