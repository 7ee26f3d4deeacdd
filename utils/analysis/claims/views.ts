/**
 * How far an article reads as a comment: what it says itself, without a source of its own, is for the most part nothing that
 * could be checked. A fact in an opinion piece is the writer's, and no reader misses who said it.
 */

import type { Worth } from './checkworthy.ts';
import type { OwnSupport } from './direct.ts';

/** Mean worth of the sentences below which an article is more than news: no news among annotated articles is much below. */
const NEWS = 0.65;
/** By this much below, it is a comment throughout. */
const SCALE = 0.15;
/** A comment is no more than a comment. */
const MOST = 1.5;
/** Fewer sentences tell nothing of the article. */
const ENOUGH = 5;

/** 0 for news, around 1 for a piece that argues, `MOST` for one that states hardly any fact: what it does state may be one. */
export function viewsOf(
  claims: readonly { readonly own: OwnSupport | null; readonly worth: Worth }[],
): number {
  const alone = claims.filter(({ own }) => !own || own.support === 'vague' || own.support === 'anonymous');
  if (alone.length < ENOUGH) return 0;
  const mean = alone.reduce((sum, { worth }) => sum + worth.score, 0) / alone.length;
  return Math.max(0, Math.min(MOST, (NEWS - mean) / SCALE));
}
