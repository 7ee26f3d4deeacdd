/** The span of what is reported, cut to its words: from a place after the cue, before it, or on both sides of it. */
import type { Span } from '../../report.ts';
import type { Frame } from '../frames/frame.ts';
import { afterDateline } from '../text/dateline.ts';
import { has, isComma, isDash, matchAt, type Reading } from '../text/reading.ts';
import { LEAD_WORDS, lastCommaBefore } from './clause-borders.ts';
import { clauseEnd } from './clause-end.ts';

export interface Reported extends Span {
  readonly frame: Frame;
  /** A complementizer introduced it. */
  readonly marked: boolean;
}

/** A clause needs a subject and a verb. */
const MIN_WORDS = 2;
/** The same where words are not spaced. */
const MIN_CHARACTERS = 5;

/** Tokens from which the words before a comma are a clause rather than an adverbial or a name. */
export const CLAUSE_TOKENS = 6;

/** What stands from token `start` on, past the marks that open it and up to the next attribution. */
export function after(
  r: Reading,
  f: Frame,
  start: number,
  end: number,
  next: Frame | null,
  marked: boolean,
): Reported | null {
  let from = start;
  while (
    from < end &&
    r.tokens[from]?.kind === 'mark' &&
    (isComma(r, from) || isDash(r, from) || r.tokens[from]?.text === ':')
  )
    from++;
  const to = clauseEnd(r, f, from, end, next);
  return next && onlyLeadsIn(r, next, from, to) ? null : span(r, f, from, to, marked);
}

/** 'Police say that Mary Holt told them: “…”': who says what comes behind the colon, and nothing else. */
const onlyLeadsIn = (r: Reading, next: Frame, from: number, to: number): boolean =>
  r.tokens[to]?.text === ':' &&
  r.opensAt.has(r.tokens[to + 1]?.start ?? -1) &&
  next.subject?.from === from &&
  next.cue.to <= to;

/** What stands from token `start` to `to`, where a dateline and what leads to a colon are no part of it. */
export function before(r: Reading, f: Frame, start: number, to: number): Reported | null {
  // "In Wholesale Row, Quill offered …": an adverbial that opens a sentence is no statement.
  const preposition = has(r, start, 'prepositions') && !has(r, start, 'determiners');
  if (preposition && to - start < CLAUSE_TOKENS) return null;
  // "Melansir Reuters, Wali Kota Rano membantah …": who carried it.
  if (to - start < CLAUSE_TOKENS && matchAt(r, start, 'before') > 0) return null;
  return span(r, f, pastColon(r, afterDateline(r, start), to), to, false);
}

/** "Der Verband sieht das anders: Die Zahlen seien falsch, sagte er": what was said begins after the colon. */
function pastColon(r: Reading, from: number, to: number): number {
  for (let k = to - 2; k > from; k--) if (r.tokens[k]?.text === ':' && !r.quoteAt[k]) return k + 1;
  return from;
}

/** A cue in the middle: the words on both sides are one statement. */
export function around(r: Reading, f: Frame, start: number, to: number, end: number): Reported | null {
  const from = afterDateline(r, start);
  const first = lastCommaBefore(r, Math.min(f.from, f.cue.from), start);
  let lead = 0;
  for (let k = from; k < first; k++) if (r.tokens[k]?.kind !== 'mark') lead++;
  // Where the verb comes second the words before the insertion are the clause's first part: "Der Haushalt, so X, sei …".
  return lead <= LEAD_WORDS && !opensSubject(r, from) && !r.lexicon.pack.verbSecond
    ? span(r, f, to + 1, end, false)
    : span(r, f, from, end, false);
}

/** "El efectivo, según declaró el dueño, estaba …": the clause's subject, unlike "Ayer, según …". */
export const opensSubject = (r: Reading, from: number): boolean =>
  r.lexicon.pack.inverts === true &&
  has(r, from, 'determiners') &&
  !has(r, from, 'prepositions') &&
  matchAt(r, from, 'days') === 0;

/** The words from token `from` to `to` without the marks at either end; null where they say nothing, or are all quoted. */
export function span(r: Reading, frame: Frame, from: number, to: number, marked: boolean): Reported | null {
  let a = from;
  let z = to;
  while (a < z && r.tokens[a]?.kind === 'mark' && !/^["“”„«‘'(]$/.test(r.tokens[a]?.text ?? '')) a++;
  while (
    z > a &&
    (isComma(r, z - 1) || isDash(r, z - 1) || r.tokens[z - 1]?.text === '.' || r.tokens[z - 1]?.text === ':')
  )
    z--;
  const first = r.tokens[a];
  const last = r.tokens[z - 1];
  if (!first || !last || !hasWords(r, a, z)) return null;
  if (onlyQuotes(r, a, z)) return null;
  return { start: first.start, end: withClosing(r, first.start, last.end), frame, marked };
}

/** A quotation that ends with the clause keeps its closing mark: 'dan "seluruh karyawan selamat"'. */
function withClosing(r: Reading, start: number, end: number): number {
  const close = /[.,!?]/.test(r.text.charAt(end)) ? end + 1 : end;
  if (!r.closesAt.has(close)) return end;
  for (let at = start; at < end; at++) if (r.opensAt.has(at)) return close + 1;
  return end;
}

/** Words enough for a statement. */
export function hasWords(r: Reading, from: number, to: number): boolean {
  let words = 0;
  let content = 0;
  for (let k = from; k < to; k++) {
    if (r.tokens[k]?.kind !== 'word') continue;
    words++;
    // "Sementara itu", "In addition": words that only lead on say nothing.
    if (!has(r, k, 'starters') && !has(r, k, 'determinersAfter') && !has(r, k, 'conjunctions')) content++;
  }
  return words >= (r.lexicon.pack.unspaced ? MIN_CHARACTERS : MIN_WORDS) && content > 0;
}

/** Nothing outside the marks, where the verb comes last nothing but the verb: the words are a quotation, not indirect speech. */
function onlyQuotes(r: Reading, from: number, to: number): boolean {
  const verbLast = r.lexicon.pack.order === 'subject-object-verb';
  for (let k = from; k < to; k++) {
    if (r.quoteAt[k] || r.tokens[k]?.kind !== 'word') continue;
    if (!verbLast || matchAt(r, k, 'say') !== to - k) return false;
  }
  return true;
}
