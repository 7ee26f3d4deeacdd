/** Words that say when and where, between a cue and what was said. */

import { has, isComma, matchAt, type Reading } from '../text/reading.ts';

export function startsAdjunct(r: Reading, i: number): boolean {
  return (
    has(r, i, 'prepositions') ||
    has(r, i, 'weekdays') ||
    has(r, i, 'timePrepositions') ||
    has(r, i, 'days') ||
    has(r, i, 'months') ||
    has(r, i, 'subordinators') ||
    has(r, i, 'relatives') ||
    matchAt(r, i, 'before') > 0 ||
    has(r, i, 'adverbs') ||
    matchAt(r, i, 'days') > 0 ||
    r.tokens[i]?.text === '(' ||
    // "…, сообщил источник, близкий к следствию"
    (isComma(r, i - 1) && (has(r, i, 'determiners') || matchAt(r, i, 'hidden') > 0)) ||
    ((has(r, i, 'roles') || has(r, i, 'titles') || has(r, i, 'spokespeople')) && isComma(r, i - 1)) ||
    (has(r, i, 'say') && isComma(r, i - 1)) ||
    (has(r, i, 'conjunctions') && has(r, i + 1, 'say'))
  );
}

/** "Nov. 3", "3 November" */
function pastDate(r: Reading, i: number): number {
  const isDay = (k: number): boolean => r.tokens[k]?.kind === 'number';
  return (has(r, i, 'months') && isDay(i + 1)) || (isDay(i) && has(r, i + 1, 'months')) ? i + 2 : i;
}

/** Past a day at token `i`, if one stands there: "Monday", "on Monday", "late Sunday", "Sunday night", "on May 3", "this week". */
export function pastDay(r: Reading, i: number): number {
  const day = matchAt(r, i, 'days');
  if (day > 0) return i + day;
  const at = has(r, i, 'timePrepositions') && !has(r, i, 'weekdays') ? i + 1 : i;
  const to = has(r, at, 'weekdays') ? at + 1 : pastDate(r, at);
  if (to === at) return i;
  return has(r, to, 'dayParts') ? to + 1 : to;
}

/** Between a cue and "that" stand only an addressee, a day or a place. */
export function isAdjunctBetween(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (has(r, k, 'auxiliaries')) return false;
  return startsAdjunct(r, isComma(r, from) ? from + 1 : from) || to - from <= 3;
}
