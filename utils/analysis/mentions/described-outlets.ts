/** Outlets named with what they are. */

import type { Reading } from '../text/reading.ts';
import type { Piece } from './parts.ts';

/**
 * "China's official |Xinhua| news agency", "the newspaper |The Guardian|", "Qatar-based |Al Jazeera|": the outlet is the name, and
 * what it is stands in small letters around it.
 */
export function describedOutlet(r: Reading, pieces: readonly Piece[]): { from: number; to: number } | null {
  const isOwn = (p: Piece): boolean => r.outletAt[p.from] != null && r.tokens[p.from]?.shape !== 'lower';
  const own = pieces.filter(isOwn);
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last || r.outletAt[first.from] !== r.outletAt[last.from]) return null;
  const nouns = r.lexicon.pack.capitalisedNouns === true;
  const isMedium = (p: Piece): boolean =>
    p.part === 'org' && !isOwn(p) && (nouns || r.tokens[p.from]?.shape === 'lower');
  const closes = pieces.at(-1);
  const mediumLast = closes !== undefined && isMedium(closes);
  const describes = (p: Piece): boolean =>
    isOwn(p) ||
    isMedium(p) ||
    p.part === 'tail' ||
    p.part === 'acronym' ||
    (p.to <= first.from && isJoinedAdjective(r, p)) ||
    // "official" is a calling too.
    (mediumLast && p.to <= first.from && r.tokens[p.from]?.shape === 'lower');
  if (own.length === pieces.length || !pieces.every(describes)) return null;
  let { from } = first;
  let { to } = last;
  while (r.outletAt[from - 1] === r.outletAt[first.from]) from--;
  while (r.outletAt[to] === r.outletAt[first.from]) to++;
  return { from, to };
}

/** "State-run", "Qatar-based" */
const isJoinedAdjective = (r: Reading, { from }: Piece): boolean =>
  /^\p{L}+-\p{Ll}+$/u.test(r.tokens[from]?.text ?? '');
