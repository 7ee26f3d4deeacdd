/** What stands around a noun phrase and decides whether it can speak: whose it is, who told it, what it is called. */

import { isNameWord } from '../names/names.ts';
import { callsSomebody } from '../text/name-forms.ts';
import { has, isComma, matchAt, type Reading } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';
import type { Piece } from './parts.ts';

/** "kata AS (17)": letters with an age behind them are somebody. */
export const hasAge = (r: Reading, to: number): boolean =>
  r.tokens[to]?.text === '(' &&
  /^\d\d?$/.test(r.tokens[to + 1]?.text ?? '') &&
  r.tokens[to + 2]?.text === ')';

/** "dal sindaco", "a detta del sindaco": the article in one word with a preposition. */
export const isJoinedArticle = (r: Reading, i: number): boolean =>
  (has(r, i, 'articlesMale') || has(r, i, 'articlesFemale')) && !has(r, i, 'indefinites');

export const isHolder = (p: Piece): boolean => p.part === 'role' || p.part === 'title' || p.part === 'spokes';

/** Tokens of such a description: "pria kelahiran Belimbing, 4 Mei 1970 itu". */
const DESCRIPTION = 12;

/** "pria yang akrab disapa Rano itu": a description of somebody spoken of, closed by what points back. */
export function tellsAgain(r: Reading, from: number): boolean {
  if (matchAt(r, from, 'tellsAgain') === 0) return false;
  for (
    let k = from + 1;
    k < from + DESCRIPTION && r.sentenceOf[k] === r.sentenceOf[from] && !r.quoteAt[k];
    k++
  )
    if (has(r, k, 'determinersAfter')) return true;
  return false;
}

/** "los vecinos del barrio Olmeda": the name of a place behind what kind of place it is. */
export const isOfPlace = (r: Reading, from: number): boolean =>
  r.lexicon.pack.inverts === true && r.tokens[from - 1]?.shape === 'lower' && has(r, from - 1, 'placeNouns');

/** "der Ökonom von der Universität Bonn, Felix Ahrendt": the one name behind a body is the body's where the holder stands behind the comma. */
export function ownsNext(
  r: Reading,
  pieces: readonly Piece[],
  ofAt: number,
  name: { from: number; to: number },
  to: number,
): boolean {
  if (ofAt < 1 || name.to !== to || r.tokens[to]?.text !== ',') return false;
  const before = pieces[pieces.findIndex((p) => p.from === name.from) - 1];
  // "o comandante dos Bombeiros Sapadores de Lisboa, Jorge Santos,": what a body is called further, up to its place.
  if (before?.part === 'org' && turnsRound(r.lexicon.pack))
    return isNameWord(r, to + 1) && isNameWord(r, to + 2);
  if (name.to - name.from > 1) return false;
  return before?.part === 'org' && isNameWord(r, to + 1) && isNameWord(r, to + 2);
}

/** Where nouns carry capitals: an article of a man, or of a woman and her ending, then a noun and two names at least. */
export function isCalled(r: Reading, pieces: readonly Piece[], to: number): boolean {
  const { capitalisedNouns, feminineEnding } = r.lexicon.pack;
  const from = pieces[0]?.from ?? 0;
  if (!capitalisedNouns || to - from < 3 || !pieces.every((p) => p.part === 'name')) return false;
  const noun = r.tokens[from]?.lower ?? '';
  const article = r.tokens[from - 1]?.lower ?? '';
  const woman = feminineEnding !== undefined && noun.endsWith(feminineEnding);
  // "der Deutsche Aktienindex", "der Neue Markt": no man.
  return callsSomebody(r.lexicon.pack, article, noun) ?? (has(r, from - 1, 'determiners') && woman);
}

/** "Чиновник на условиях анонимности", "the aide, who declined to be named": what follows says that the name is kept back. */
export function isHidden(r: Reading, to: number): boolean {
  for (let k = to; k < to + HIDDEN_REACH && r.sentenceOf[k] === r.sentenceOf[to - 1]; k++)
    if (matchAt(r, k, 'hidden') > 0) return true;
  return false;
}
const HIDDEN_REACH = 4;

/** "в интервью РИА Новости", "in an interview with the BBC": the outlet that was spoken to. */
export function wasInterviewer(r: Reading, from: number, pieces: readonly Piece[]): boolean {
  const outlet = pieces.find((p) => r.outletAt[p.from])?.from ?? from;
  for (let k = outlet - 1; k >= 0 && k >= outlet - ADDRESSEE_WORDS; k--) {
    const length = has(r, k, 'say') ? 0 : matchAt(r, k, 'addressee');
    if (length === 1 && reportsItself(r, k, outlet)) return false;
    // "в интервью газете Die Welt": behind such a phrase an outlet that no list has was spoken to as well.
    if (length === outlet - k && (length > 1 || r.outletAt[outlet])) return true;
  }
  return false;
}
const ADDRESSEE_WORDS = 5;

/** "wie |der| WDR berichtet", "|Der| „Kicker“ schreibt …": an article that is one of whom somebody told too, and an outlet that has a verb. */
function reportsItself(r: Reading, article: number, outlet: number): boolean {
  if (!has(r, article, 'determiners')) return false;
  if (has(r, article - 1, 'subordinators') && r.sentenceOf[article - 1] === r.sentenceOf[article])
    return true;
  let to = outlet;
  while (r.outletAt[to]) to++;
  while (r.tokens[to]?.kind === 'mark' && !isComma(r, to)) to++;
  return r.sentences[r.sentenceOf[article] ?? 0]?.from === article && matchAt(r, to, 'before') > 0;
}
