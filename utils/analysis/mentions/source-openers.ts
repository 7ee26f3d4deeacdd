/** The words that announce a source: "menurut", "according to", "nach Angaben von". */

import { isFunctionWord } from '../names/noun-tags.ts';
import { has, matchAt, type Reading } from '../text/reading.ts';

/** Length of a cue that its source follows; in "menurut laporan itu" the noun that is pointed at is the source. */
export function nominalAt(r: Reading, i: number): number {
  const length = matchAt(r, i, 'nominal');
  // "nach einer |aktuellen Studie": before a paper alone it tells where something stands.
  if (length > 1 && has(r, i + length - 1, 'indefinites'))
    return isPaper(r, i + length) || (isQualifier(r, i + length) && isPaper(r, i + length + 1))
      ? length - 1
      : 0;
  const pointed = length > 1 && has(r, i + length, 'determinersAfter') && has(r, i + length - 1, 'documents');
  return pointed ? length - 1 : length;
}

const isPaper = (r: Reading, i: number): boolean => has(r, i, 'documents') && r.tokens[i]?.shape !== 'lower';

/** An adjective, before what a source gives ("nach |ersten Erkenntnissen"). */
export const isQualifier = (r: Reading, i: number): boolean =>
  r.tokens[i]?.shape === 'lower' && !isFunctionWord(r, i) && !has(r, i, 'determiners');
