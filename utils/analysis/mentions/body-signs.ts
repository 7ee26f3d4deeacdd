/** What tells that a name is a body's or a country's, although nothing in it says so: how the article goes on about it. */

import { has, isAny, isComma, matchAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import type { Mention } from './mention.ts';

/** Words of an aside up to what it says the name is: ", the second largest maker of". */
const ASIDE = 8;
/** Words between a name and its verb: "on Monday also". */
const TO_VERB = 3;

/** "Orvo Systems, a Dutch maker of pumps", "Global Dockets, which tracks filings", "Orvo Systems said its fleet". */
export const goesOnAsBody = (r: Reading, m: Mention): boolean =>
  m.type === 'name' &&
  r.lexicon.pack.modifiersFirst === true &&
  (isDescribed(r, m.to) || speaksOfIt(r, m.to));

function isDescribed(r: Reading, comma: number): boolean {
  if (!isComma(r, comma)) return false;
  if (has(r, comma + 1, 'ofThings')) return true;
  if (!has(r, comma + 1, 'determiners')) return false;
  for (let k = comma + 2; k < comma + 2 + ASIDE; k++) {
    const t = r.tokens[k];
    if (t?.kind !== 'word' || isAny(r, k, ENDS_ASIDE)) return false;
    const length = matchAt(r, k, 'organisations');
    if (length === 0) continue;
    const next = r.tokens[k + length];
    // "a bank teller", "a group member", "the club's coach": a noun behind it is what the name is.
    return next === undefined || next.kind === 'mark' || isAny(r, k + length, CLOSES);
  }
  return false;
}
const ENDS_ASIDE = tagSet([
  'prepositions',
  'ofWords',
  'relatives',
  'auxiliaries',
  'roles',
  'titles',
  'anonymous',
]);
const CLOSES = tagSet(['prepositions', 'ofWords', 'relatives', 'conjunctions', 'placePrepositions']);

/** "… said its fleet", "… said it would cut": what speaks is spoken of as a thing. */
function speaksOfIt(r: Reading, to: number): boolean {
  let k = to;
  while (k < to + TO_VERB && isAny(r, k, BEFORE_VERB)) k++;
  const said = has(r, k, 'say') ? matchAt(r, k, 'say') : 0;
  if (said === 0) return false;
  k += said;
  while (isAny(r, k, BEFORE_VERB)) k++;
  if (has(r, k, 'complementizers')) k++;
  if (has(r, k, 'ofThings') && !has(r, k, 'relatives')) return true;
  return (
    has(r, k, 'pronounsThing') &&
    has(r, k + 1, 'auxiliaries') &&
    !isAny(r, k + 1, PASSIVE) &&
    !isAny(r, k + 2, PASSIVE)
  );
}
const BEFORE_VERB = tagSet(['adverbs', 'weekdays', 'timePrepositions']);
const PASSIVE = tagSet(['passiveAuxiliaries']);
