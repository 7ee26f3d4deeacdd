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

/** Between a cue and "that" stand only an addressee, a day or a place. */
export function isAdjunctBetween(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (has(r, k, 'auxiliaries')) return false;
  return startsAdjunct(r, isComma(r, from) ? from + 1 : from) || to - from <= 3;
}
