/** Talks that an outlet had with somebody, and programmes that somebody was heard on: where words stand behind them, whose they were. */

import { lowerBound } from '../../lower-bound.ts';
import type { Frame } from '../frames/frame.ts';
import { firstTokenAt, has, isAny, isComma, matchAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { turnsRound } from '../text/word-order.ts';
import { carrier, type Take } from './carrier-hit.ts';
import { outletNear } from './outlet-near.ts';

/** Tokens from a talk to the outlet it was in: "publicada este domingo por el diario". */
const IN_OUTLET = 8;

/** "En una entrevista publicada este domingo por El País", "invitée ce lundi de BFM-TV": what stands between tells when and how. */
export function takeInterviews(r: Reading, take: Take): void {
  if (!turnsRound(r.lexicon.pack)) return;
  if (r.outlets.length === 0) return;
  for (let i = 0; i < r.tokens.length; i++) {
    if (!has(r, i, 'talks') || r.quoteAt[i] || r.tokens[i + 1]?.shape !== 'lower' || !opensTalk(r, i))
      continue;
    const hit = outletNear(r, r.outlets, i + 1, IN_OUTLET, true);
    if (!hit || hit.outlet.kind === 'platform' || !plainUpTo(r, i + 1, firstTokenAt(r, hit.start))) continue;
    take(carrier(r, hit, r.sentenceOf[i] ?? 0, i));
  }
}

/** Behind a preposition and an article, behind a helping verb, or at the head of its sentence. */
function opensTalk(r: Reading, i: number): boolean {
  const k = has(r, i - 1, 'determiners') ? i - 1 : i;
  const first = r.sentences[r.sentenceOf[i] ?? 0]?.from;
  return first === i || isComma(r, i - 1) || has(r, k, 'prepositions') || isAny(r, k - 1, BEFORE_TALK);
}
const BEFORE_TALK = tagSet(['prepositions', 'auxiliaries', 'weekdays', 'days']);

/** Small words only: somebody's name between tells of another. */
function plainUpTo(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (r.tokens[k]?.shape !== 'lower' && r.tokens[k]?.kind === 'word') return false;
  return true;
}

/** Tokens of a programme's name at most. */
const PROGRAMME = 8;

/**
 * "dijo en el programa Primera Hora, de Radio Mirador", "Dans « Le 7/9 » de Radio Lac, …", "Ospite di 'Omnibus' su La7": behind the name of
 * what it has on the air, or that name in marks, the station of a sentence that tells of words.
 */
export function takeProgrammes(r: Reading, frames: readonly Frame[], take: Take): void {
  if (!turnsRound(r.lexicon.pack)) return;
  for (const hit of r.outlets) {
    const name = firstTokenAt(r, hit.start);
    if (hit.outlet.kind !== 'broadcaster' || r.quoteAt[name]) continue;
    const of = has(r, name - 1, 'determiners') && !isJoining(r, name - 1) ? name - 2 : name - 1;
    if (!isJoining(r, of)) continue;
    const sentence = r.sentenceOf[name] ?? 0;
    const low = lowerBound(frames, (f) => f.sentence < sentence);
    if (frames[low]?.sentence !== sentence) continue;
    const end = isComma(r, of - 1) ? of - 2 : of - 1;
    if (closesName(r, end) || isProgramme(r, end) || isOnProgramme(r, end))
      take(carrier(r, hit, sentence, of));
  }
}

const isJoining = (r: Reading, k: number): boolean => has(r, k, 'ofWords') || matchAt(r, k, 'place') > 0;

/** Marks that close here around few words, which a preposition stands before. */
function closesName(r: Reading, end: number): boolean {
  if (!r.closesAt.has(r.tokens[end]?.start ?? -1)) return false;
  let k = end - 1;
  while (k > end - PROGRAMME && r.quoteAt[k]) k--;
  return r.opensAt.has(r.tokens[k]?.start ?? -1) && isAny(r, k - 1, BEFORE_PROGRAMME);
}
const BEFORE_PROGRAMME = tagSet(['place', 'prepositions', 'titleCues', 'determiners']);

/** Capitals, and before them what kind of programme it is. */
function isProgramme(r: Reading, end: number): boolean {
  let k = end;
  while (k > end - PROGRAMME && r.tokens[k]?.kind === 'word' && !has(r, k, 'titleCues')) k--;
  return (
    k < end &&
    has(r, k, 'titleCues') &&
    r.tokens[k]?.shape === 'lower' &&
    r.tokens[k + 1]?.shape === 'capital'
  );
}

/** Words from the head of the phrase to the programme: "nel corso della stessa trasmissione". */
const DURING = 5;

/** "|Durante el mismo programa| de Radio Mirador", "Ada Lonni |nella trasmissione| di Radio Lago": a phrase of its own that tells where words were heard. */
function isOnProgramme(r: Reading, last: number): boolean {
  // "el espacio |matinal|"
  const end = has(r, last, 'titleCues') || r.tokens[last]?.shape !== 'lower' ? last : last - 1;
  if (!has(r, end, 'titleCues') || r.tokens[end]?.shape !== 'lower') return false;
  const first = r.sentences[r.sentenceOf[end] ?? 0]?.from ?? 0;
  for (let k = end - 1; k >= Math.max(first, end - DURING); k--) {
    if (r.tokens[k]?.kind !== 'word') return false;
    const before = r.tokens[k - 1];
    const opens = k === first || before?.kind !== 'word' || (before.shape !== 'lower' && k - 1 > first);
    if (opens) return isAny(r, k, IN) || (has(r, k, 'timePrepositions') && !has(r, k, 'determiners'));
  }
  return false;
}
const IN = tagSet(['place', 'prepositions', 'placePrepositions']);
