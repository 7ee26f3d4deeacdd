/** Reported clauses that an infinitive opens: "affirme ne pas avoir signé", "disse hoje desconhecer o caso", "nega di averlo visto". */
import { entriesOf } from '../language/words.ts';
import type { Lexicon } from './lexicon.ts';
import { NOUN_TAGS } from './names.ts';
import { has, isComma, matchAt, type Reading } from './reading.ts';

/** Days, places and listeners that may stand between a cue and its infinitive, in tokens: "a dit mercredi à l'AFP ne pas …". */
const ADJUNCT = 6;

/** Negation, pronouns and the word that opens the clause, in tokens: "di non averlo mai". */
const LEAD = 4;

/** Shorter words than this end like infinitives by chance ("mar", "er"), unless they are listed as openers. */
const SHORTEST = 5;

/**
 * @param to the token after cue and subject.
 * @param free any infinitive will do (verbs of saying); else only the listed openers ("nie avoir", but not "espère partir").
 * @returns the token at which the clause begins, or -1.
 */
export function infinitiveAfter(r: Reading, to: number, end: number, free: boolean): number {
  const endings = endingsOf(r.lexicon);
  if (endings.length === 0) return -1;
  for (let k = to; k < Math.min(end, to + ADJUNCT); k++) {
    if (opensAt(r, k, end, free, endings)) return k;
    if (!isAdjunct(r, k)) return -1;
  }
  return -1;
}

function opensAt(r: Reading, from: number, end: number, free: boolean, endings: readonly string[]): boolean {
  let k = from;
  let opened = false;
  while (k < Math.min(end, from + LEAD)) {
    if (r.quoteAt[k]) return false;
    if (has(r, k, 'openers')) opened = true;
    if (isInfinitive(r, k, endings, opened && k > from)) return free || opened;
    if (!opened && !has(r, k, 'negations') && !has(r, k, 'adverbs')) return false;
    if (opened && k > from && !has(r, k, 'negations') && !has(r, k, 'adverbs')) return false;
    k++;
  }
  return false;
}

function isInfinitive(r: Reading, k: number, endings: readonly string[], marked: boolean): boolean {
  const t = r.tokens[k];
  if (t?.shape !== 'lower') return false;
  if (has(r, k, 'openers')) return endings.some((e) => t.lower.endsWith(e));
  if ((!marked && t.lower.length < SHORTEST) || NOUN_TAGS.some((tag) => has(r, k, tag))) return false;
  if (has(r, k, 'prepositions') || has(r, k, 'adverbs') || has(r, k, 'determiners')) return false;
  if (has(r, k, 'conjunctions') || has(r, k, 'months') || has(r, k, 'subordinators')) return false;
  return endings.some((e) => t.lower.endsWith(e));
}

/** "a affirmé cette semaine que": nothing but days, places and listeners before the complementizer. */
export function complementFollows(r: Reading, to: number, end: number): boolean {
  // "отметил, что": the comma is the complementizer's.
  if (r.lexicon.pack.complement === 'marked' && isComma(r, to) && has(r, to + 1, 'complementizers'))
    return true;
  for (let k = to; k < Math.min(end, to + ADJUNCT); ) {
    if (has(r, k, 'complementizers') && (k === to || !has(r, k, 'determiners'))) return true;
    const days = matchAt(r, k, 'days');
    if (days === 0 && !isAdjunct(r, k) && !has(r, k, 'anonymous')) return false;
    k += Math.max(1, days);
  }
  return false;
}

const isAdjunct = (r: Reading, k: number): boolean =>
  has(r, k, 'weekdays') ||
  has(r, k, 'timePrepositions') ||
  has(r, k, 'months') ||
  has(r, k, 'adverbs') ||
  has(r, k, 'addressee') ||
  r.tokens[k]?.kind === 'number' ||
  r.outletAt[k] !== null ||
  matchAt(r, k, 'days') > 0;

const known = new WeakMap<Lexicon, readonly string[]>();

function endingsOf(lexicon: Lexicon): readonly string[] {
  let endings = known.get(lexicon);
  if (!endings) {
    endings = entriesOf(lexicon.pack.infinitives ?? '');
    known.set(lexicon, endings);
  }
  return endings;
}
