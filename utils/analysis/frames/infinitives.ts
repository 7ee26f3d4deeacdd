/** Reported clauses that an infinitive opens: "affirme ne pas avoir signé", "disse hoje desconhecer o caso", "nega di averlo visto". */
import type { Words } from '../../language/pack.ts';
import { entriesOf } from '../../language/words.ts';
import { NOUN_TAGS } from '../names/noun-tags.ts';
import { endingsOf } from '../text/name-forms.ts';
import { has, isComma, matchAt, type Reading } from '../text/reading.ts';

/** Days, places and listeners that may stand between a cue and its infinitive, in tokens: "a dit mercredi à l'AFP ne pas …". */
const ADJUNCT = 6;

/** Negation, pronouns and the word that opens the clause, in tokens: "di non averlo mai". */
const LEAD = 4;

/** Shorter words than this end like infinitives by chance ("mar", "er"), unless they are listed as openers. */
const SHORTEST = 5;

/**
 * @param cue the cue's first token; `to` the token after cue and subject.
 * @param free any infinitive will do (verbs of saying); else only the listed openers ("nie avoir", but not "espère partir").
 * @returns the token at which the clause begins, or -1.
 */
export function infinitiveAfter(r: Reading, cue: number, to: number, end: number, free: boolean): number {
  const endings = endingsOf(r.lexicon.pack).infinitives;
  if (r.lexicon.pack.closingInfinitive)
    return free || has(r, cue, 'think')
      ? closedByInfinitive(r, to, end, r.lexicon.pack.closingInfinitive)
      : -1;
  if (endings.length === 0) return -1;
  if (r.lexicon.pack.infinitiveMark !== undefined) return markedInfinitive(r, to, end);
  for (let k = to; k < Math.min(end, to + ADJUNCT); k++) {
    if (opensAt(r, k, end, free, endings)) return k;
    if (!isAdjunct(r, k)) return -1;
  }
  return -1;
}

/** Tokens from a cue to the comma, and from there to the infinitive that closes the clause. */
const COMMA_REACH = 14;
const CLAUSE_REACH = 30;

/**
 * "forderte die Regierung auf, die Steuer zu senken", "kündigte an, zurückzutreten": behind the comma a clause that its infinitive
 * closes. One that tells means or purpose ("um zu", "ohne zu") reports nothing. @returns where it begins, or -1.
 */
function closedByInfinitive(
  r: Reading,
  to: number,
  end: number,
  { mark, parted }: { readonly mark: string; readonly parted: Words },
): number {
  let comma = to;
  while (comma < Math.min(end, to + COMMA_REACH) && !isComma(r, comma)) {
    if (r.quoteAt[comma] || r.tokens[comma]?.text === ':') return -1;
    comma++;
  }
  const start = comma + 1;
  if (!isComma(r, comma) || has(r, start, 'conjunctions')) return -1;
  if (has(r, start, 'prepositions') && (has(r, start, 'negations') || has(r, start, 'subordinators')))
    return -1;
  for (let k = start; k < Math.min(end, start + CLAUSE_REACH) && !isComma(r, k) && !r.quoteAt[k]; k++) {
    const t = r.tokens[k];
    const next = r.tokens[k + 1];
    const two = t?.lower === mark && next?.shape === 'lower' && next.lower.endsWith('n');
    const one = t?.shape === 'lower' && t.lower.endsWith('n') && isParted(t.lower, mark, parted);
    const closes = two ? k + 2 : k + 1;
    if (
      (two || one) &&
      (closes >= end || r.tokens[closes]?.kind === 'mark' || has(r, closes, 'conjunctions'))
    )
      return start;
  }
  return -1;
}
/** "zurückzutreten", "abzuschaffen": the part of the verb, the mark, the verb. */
function isParted(lower: string, mark: string, parted: Words): boolean {
  const at = lower.indexOf(mark, 2);
  return (
    at > 0 &&
    lower.length > at + mark.length + SHORTEST_VERB &&
    entriesOf(parted).includes(lower.slice(0, at))
  );
}
const SHORTEST_VERB = 2;

/** Tokens from a cue to the word before its infinitive: "zegt de leden gisteravond een nieuw voorstel te hebben gedaan". */
const MARK_REACH = 24;

/**
 * "zegt het plan te steunen", "geeft verder aan geen geld te hebben": the clause begins behind the cue and its particle, its
 * infinitive stands further on. @returns where it begins, or -1.
 */
export function markedInfinitive(r: Reading, to: number, end: number): number {
  const mark = r.lexicon.pack.infinitiveMark;
  if (mark === undefined || (has(r, to, 'complementizers') && !has(r, to, 'determiners'))) return -1;
  const endings = endingsOf(r.lexicon.pack).infinitives;
  let from = to;
  while (has(r, from, 'adverbs') && !has(r, from, 'determiners') && !has(r, from, 'negations')) from++;
  for (let k = from; k < Math.min(end, to + MARK_REACH) && !r.quoteAt[k] && !isComma(r, k); k++) {
    const next = r.tokens[k + 1];
    // "door te zeggen", "zonder te weten", "om te winnen": the infinitive of a means or a purpose.
    const means = next?.lower === mark && (has(r, k, 'agent') || has(r, k, 'negations'));
    if (has(r, k, 'prepositions') && (means || has(r, k, 'subordinators'))) return -1;
    if (r.tokens[k]?.lower !== mark || next?.shape !== 'lower') continue;
    if (endings.some((e) => next.lower.endsWith(e))) return from;
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
    // "informé de la fermeture": behind a preposition that opens clauses too, the article opens a noun.
    if (opened && k > from && has(r, k, 'determiners') && has(r, from, 'prepositions')) return false;
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
