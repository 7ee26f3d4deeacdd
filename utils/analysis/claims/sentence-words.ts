/** What a sentence's own words say of whether it is another's report: dates, names, plans, comparisons. */

import { isNameWord } from '../names/names.ts';
import { has, matchAt, meetsAt, type Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Tag, tagSet } from '../text/tags.ts';
import type { LeanSign } from './lean-signs.ts';
import type { Signs } from './signs.ts';
import type { Statement } from './statements.ts';

/** Names that the statement has not, from which a sentence tells of something else. */
const NEW_NAMES = 2;

/** "He was arrested on 11 July 2015.": news tells the day of what just happened by its name; a date with its year is of an older story. */
export function isOfAYear(r: Reading, { from, to }: Sentence): boolean {
  let year = false;
  for (let k = from; k < to; k++) {
    if (r.quoteAt[k]) continue;
    if (has(r, k, 'weekdays')) return false;
    year ||= /^(?:19|20)\d\d$/.test(r.tokens[k]?.text ?? '');
  }
  return year;
}

const WORDS = tagSet([
  'months',
  'background',
  'continues',
  'backshift',
  'future',
  'comparison',
  'opinion',
  'pronounsSpeech',
]);

/** "Last month, …", "In 1997, …", "Pada Senin, …". */
export function opensWithTime(r: Reading, from: number): boolean {
  if (matchAt(r, from, 'background') > 0) return true;
  if (!has(r, from, 'timePrepositions')) return false;
  return [1, 2].some((k) => r.tokens[from + k]?.kind === 'number' || meetsAt(r, from + k, CALENDAR));
}
/** Whether a word or phrase stands there, or a word that is written together with its verb ("That's", "He's"). */
export function opensWith(r: Reading, from: number, tag: Tag): boolean {
  if (matchAt(r, from, tag) > 0) return true;
  const [, word] = /^(\p{L}+)['’]\p{L}{1,2}$/u.exec(r.tokens[from]?.lower ?? '') ?? [];
  return word !== undefined && r.lexicon.word(word).has(tag);
}

const CALENDAR = tagSet(['months', 'weekdays', 'days']);

/** @returns whether it tells something: it has a name or a number. */
export function words(
  r: Reading,
  { from, to }: Sentence,
  on: Statement | null,
  signs: Signs<LeanSign>,
): boolean {
  const speaks = r.sentenceTags[r.sentenceOf[from] ?? 0]?.meets(WORDS) === true;
  let names = 0;
  let tells = false;
  let views = false;
  for (let k = from; k < to; k++) {
    const t = r.tokens[k];
    if (!t) continue;
    if (r.quoteAt[k]) {
      signs.set('marks');
      continue;
    }
    if (t.kind === 'number' && /^(?:19|20)\d\d$/.test(t.text)) signs.set('date');
    const name = k > from && isNameWord(r, k);
    if (name || t.kind === 'number') tells = true;
    if (name && !on?.stems.has(t.stem)) names++;
    if (!speaks || !meetsAt(r, k, WORDS)) continue;
    if (has(r, k, 'months')) signs.set('date');
    if (matchAt(r, k, 'background') > 0) signs.set('background');
    if (matchAt(r, k, 'continues') > 0) signs.set('continues');
    if (has(r, k, 'backshift')) signs.set('backshift');
    if (matchAt(r, k, 'future') > 0) signs.set('future');
    if (matchAt(r, k, 'comparison') > 0) signs.set('ranks');
    if (matchAt(r, k, 'opinion') > 0) views = true;
    if (has(r, k, 'pronounsSpeech') && t.shape !== 'upper') signs.set('writer');
  }
  if (views) signs.set('future', 0);
  if (names >= NEW_NAMES) signs.set('newNames');
  return tells;
}
