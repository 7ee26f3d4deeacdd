/** Where a clause may begin behind or before its cue, and what only looks like one. */

import { pastDay } from '../frames/adjuncts.ts';
import type { Frame } from '../frames/frame.ts';
import { pastListener } from '../frames/listeners.ts';
import { pastProgramme } from '../frames/programmes.ts';
import { isNameWord } from '../names/names.ts';
import { has, isComma, matchAt, type Reading } from '../text/reading.ts';
import { COMPLEMENT_REACH, LEAD_WORDS, TAIL } from './clause-borders.ts';

/** The complementizer is a pronoun too, and when and where it was said follows: a clause would end on its verb, not on a noun. */
export function isPronoun(r: Reading, k: number, end: number): boolean {
  if (!r.lexicon.pack.verbSecond || !has(r, k, 'pronounsThing') || end - k > OCCASION) return false;
  if (!has(r, k + 1, 'prepositions') && !has(r, k + 1, 'weekdays') && matchAt(r, k + 1, 'days') === 0)
    return false;
  for (let j = k + 1; j < end; j++) if (isComma(r, j) || has(r, j, 'auxiliaries')) return false;
  const last = r.tokens[end - 1];
  return last?.shape === 'capital' || has(r, end - 1, 'weekdays') || has(r, end - 2, 'determiners');
}
/** Tokens that say when and where something was said. */
const OCCASION = 10;

/** "meldete sich, nachdem …", "es hätten sich Zeugen gemeldet, die das Auto sahen": a clause of time or cause behind an everyday verb, or a relative one. */
export function tellsOtherwise(r: Reading, f: Frame, opening: number): boolean {
  const relative = has(r, opening, 'relatives') && has(r, opening, 'determiners');
  if (relative && (has(r, opening + 1, 'determiners') || has(r, opening + 1, 'pronounsPerson'))) return true;
  return f.cue.weak && has(r, opening, 'subordinators') && !has(r, opening, 'complementizers');
}

/** "responded |to a call", "confirmed |to the Courier": no clause, unlike "promised to pay" and "from Monday buses run". */
export const governsNoun = (r: Reading, k: number): boolean =>
  has(r, k, 'neverOpens') &&
  (has(r, k + 1, 'determiners') || (isNameWord(r, k + 1) && r.tokens[k + 1]?.shape !== 'lower'));

/** "Khan told |The Nation.": whom somebody spoke to is no clause. */
export function onlyNames(r: Reading, from: number, end: number): boolean {
  for (let k = from; k < end; k++) {
    const t = r.tokens[k];
    if (r.quoteAt[k] || (t?.kind === 'word' && t.shape !== 'capital' && t.shape !== 'upper')) return false;
  }
  return true;
}

/** "Tim itu, lanjutnya, sudah bekerja": behind the inserted cue the verb of the subject before it, told where verbs have prefixes. */
export const isPredicate = (r: Reading, k: number): boolean =>
  r.lexicon.pack.bareClauses === true &&
  r.tokens[k]?.shape === 'lower' &&
  !has(r, k, 'prepositions') &&
  matchAt(r, k, 'say') === 0 &&
  matchAt(r, k, 'before') === 0 &&
  (has(r, k, 'auxiliaries') || has(r, k, 'consequence') || r.lexicon.beginsAsVerb(r.tokens[k]?.lower ?? ''));

/**
 * Where a clause without a complementizer may begin after its cue: at once ("said the plan"), after a comma ("sagte am Montag,
 * der Deich sei sicher"), or only with a word that opens one by itself ("affirme avoir signé"); -1 where it may not.
 */
export function clauseOpening(r: Reading, to: number, end: number): number {
  const rule = r.lexicon.pack.complement ?? 'free';
  if (rule === 'free' || r.tokens[to]?.text === ':') return skipAdjuncts(r, to, end);
  if (rule === 'marked') return -1;
  // "bei dem sie gesagt |hatte|, sie werde …": the helper that closes a subordinate clause.
  let from = to;
  while (r.lexicon.pack.verbSecond && has(r, from, 'auxiliaries') && from < end) from++;
  for (let k = isComma(r, from) ? from : to; k < Math.min(end, to + COMPLEMENT_REACH); k++) {
    if (r.quoteAt[k] || has(r, k, 'auxiliaries')) return -1;
    if (isComma(r, k)) return has(r, k + 1, 'relatives') && !has(r, k + 1, 'determiners') ? -1 : k + 1;
  }
  return -1;
}

/** 'She said "some of the participants" had begun to …': the fragment opens a clause that goes on after it. */
export function goesOnAfter(r: Reading, from: number, end: number): boolean {
  let words = 0;
  for (let k = from; k < end && !isComma(r, k); k++)
    if (r.tokens[k]?.kind === 'word' && !r.quoteAt[k]) words++;
  return words >= MIN_REST && !has(r, from, 'prepositions') && !has(r, from, 'conjunctions');
}
/** Words after a fragment from which it is part of a longer statement. */
const MIN_REST = 3;

/** The comma behind the adverbs at token `to`; `to` where no comma follows them. */
export function pastAdverbs(r: Reading, to: number, end: number): number {
  let k = to;
  while (k < end && has(r, k, 'adverbs') && !has(r, k, 'complementizers') && !r.quoteAt[k]) k++;
  // "drohte damit, …", "drängte darauf, …": what the clause behind the comma stands for.
  if (r.lexicon.pack.verbSecond && has(r, k, 'backReference')) k++;
  return isComma(r, k) ? k : to;
}

/** The token before a verb and its auxiliaries: "who has declared". */
export function beforeHelpers(r: Reading, verb: number): number {
  let k = verb - 1;
  while (has(r, k, 'auxiliaries') || has(r, k, 'adverbs')) k--;
  return k;
}

/** "Sie habe", "Er sei": a pronoun and its verb say too little for a statement, but the mood of report tells one. */
export function isReportedMood(r: Reading, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (has(r, k, 'reportedMood')) return true;
  return false;
}

/** Nothing before the fragment has a cue or a colon of its own. */
export function opensClause(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (r.quoteAt[k] || r.tokens[k]?.text === ':' || has(r, k, 'say') || has(r, k, 'nominal')) return false;
  return true;
}

/** "…, menurut sumber itu seperti dilansir AFP, Senin, serangan …": the statement after the source and its tail, where it is the longer part. */
export function statementAfter(r: Reading, to: number, end: number, lead: number): number {
  for (let k = Math.min(end - 1, to + TAIL); k > to; k--) {
    if (isComma(r, k) && end - k > Math.max(LEAD_WORDS + 1, lead)) return k + 1;
  }
  return -1;
}

/** In these languages the comma after a cue opens what was said ("mengatakan, …", "sagte, …") and closes nothing. */
export const commaOpensClause = (r: Reading): boolean =>
  r.lexicon.pack.bareClauses === true || r.lexicon.pack.complement === 'comma';

/** "The ministry noted 640 cases", "witnesses recall a flash": of those who are no single person, an everyday verb reports too. */
export function speaksForMany(f: Frame): boolean {
  const type = f.subject?.type;
  return (
    f.cue.kind === 'say' &&
    !f.cue.describes &&
    f.score >= SURE &&
    (type === 'organisation' || type === 'anonymous' || type === 'spokesperson' || type === 'document')
  );
}

/** A subject right before its verb. */
const SURE = 14;

/** "said in a statement |the dam was safe": past the paper that the words stand in. */
function pastRelease(r: Reading, to: number, end: number): number {
  const noun = has(r, to, 'prepositions') && has(r, to + 1, 'indefinites') ? to + 2 : to;
  return noun > to && noun < end - 1 && has(r, noun, 'documents') && !isComma(r, noun + 1) ? noun + 1 : to;
}

/** Past ", Selasa (3/5)," or "on Monday" right after the cue. */
function skipAdjuncts(r: Reading, to: number, end: number): number {
  let k = pastRelease(r, pastListener(r, to, end), end);
  if (isComma(r, k)) k++;
  for (let past = pastDay(r, k); k < end && past > k; past = pastDay(r, k)) k = past;
  if (isComma(r, k) && k > to) k++;
  const show = pastProgramme(r, k);
  return show > k && has(r, show, 'complementizers') && !has(r, show, 'determiners') ? show + 1 : show;
}
