/** Outlets as a kind, none of them by name: "Australian media reported", "according to local television", "menurut media Israel". */
import type { TextSpan } from '../../report.ts';
import { isNameWord } from '../names/names.ts';
import { has, isAny, matchAt, type Reading, sentenceHas, spanOf } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { tagSet } from '../text/tags.ts';

/** Words that tell which of them are meant: "British and Australian [media]", "[media] pemerintah Korea Utara". */
const WHICH = 4;
const REPORTING = tagSet(['say', 'sayWeak', 'describe']);
const CREDIT = tagSet(['nominal', 'before']);

/** The outlets that a sentence goes by; null where a capital makes a name of them ("Marl Media said"). */
export function namelessPress(r: Reading, { from, to }: Sentence): TextSpan | null {
  if (!sentenceHas(r, from, 'press')) return null;
  for (let k = from; k < to; k++) {
    const length = r.quoteAt[k] ? 0 : matchAt(r, k, 'press');
    if (length === 0 || (k > from && r.tokens[k]?.shape !== 'lower')) continue;
    const first = r.lexicon.pack.modifiersFirst ? firstOf(r, k, from) : k;
    // "Chinese state media": the state's own.
    if (has(r, k - 1, 'organisations') || (matchAt(r, k - 1, 'organisations') > 1 && first < k - 1)) continue;
    const end = k + length;
    const next = r.lexicon.pack.modifiersFirst ? behindPlace(r, end) : lastOf(r, end, to);
    if (isAny(r, next, REPORTING) || isCredited(r, first)) return spanOf(r, first, next);
  }
  return null;
}

/** "[State media] in North Kelmore [reported]": what stands behind where they are. */
function behindPlace(r: Reading, end: number): number {
  if (!has(r, end, 'placePrepositions') || !isNameWord(r, end + 1)) return end;
  let k = end + 2;
  while (k - end < WHICH && isNameWord(r, k)) k++;
  return k;
}

function firstOf(r: Reading, noun: number, from: number): number {
  let k = noun;
  while (k > from && noun - k < WHICH && tellsWhich(r, k - 1)) k--;
  return k;
}

function lastOf(r: Reading, end: number, to: number): number {
  let k = end;
  while (k < to && k - end < WHICH && !isAny(r, k, REPORTING) && tellsWhich(r, k)) k++;
  return k;
}

/** A word that describes or names, or an "and" between two of them. */
function tellsWhich(r: Reading, k: number): boolean {
  const t = r.tokens[k];
  if (t?.kind !== 'word' || isAny(r, k, REPORTING) || isAny(r, k, CREDIT)) return false;
  if (isAny(r, k, JOINS)) return r.tokens[k - 1]?.shape !== 'lower' && r.tokens[k + 1]?.shape !== 'lower';
  return !isAny(r, k, OTHERS);
}
const JOINS = tagSet(['conjunctions']);
const OTHERS = tagSet([
  'adverbs',
  'auxiliaries',
  'complementizers',
  'determiners',
  'negations',
  'prepositions',
  'pronounsPerson',
  'relatives',
  'subordinators',
]);

/** "according to", "menurut" right before. */
function isCredited(r: Reading, k: number): boolean {
  for (let back = 1; back <= CREDIT_WORDS; back++)
    if (matchAt(r, k - back, 'nominal') === back || matchAt(r, k - back, 'before') === back) return true;
  return false;
}
const CREDIT_WORDS = 3;
