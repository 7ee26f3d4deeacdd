/** Which sentences stand in the article's own voice. */

import type { Quote } from '../../report.ts';
import { has, matchAt, type Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';

/** Share of a sentence's characters from which a direct quotation is the sentence. */
const MOSTLY_QUOTED = 0.5;

/**
 * "Read also: …" is short, has its colon at once or ends without a full stop; a sentence that begins with such a word is not
 * furniture. In brackets "[Read: …]" is whatever its length, and "(ANSA)." is a credit.
 */
function isFurniture(r: Reading, s: Sentence): boolean {
  if (BRACKETS.has(r.tokens[s.from]?.text ?? ''))
    return (
      matchAt(r, s.from + 1, 'furniture') > 0 ||
      r.tokens[s.from + 2]?.text === ':' ||
      s.to - s.from <= CREDIT_TOKENS
    );
  const length = matchAt(r, s.from, 'furniture');
  if (length === 0) return false;
  const ended = r.tokens[s.to - 1]?.kind === 'mark';
  return r.tokens[s.from + length]?.text === ':' || !ended || s.end - s.start <= FURNITURE_LENGTH;
}
const FURNITURE_LENGTH = 60;
const BRACKETS: ReadonlySet<string> = new Set(['(', '[', '【', '（']);
/** "(dpa).": a name or two in brackets and a full stop. */
const CREDIT_TOKENS = 6;

export function quotesBySentence(r: Reading, quotes: readonly Quote[]): Map<number, Quote[]> {
  const out = new Map<number, Quote[]>();
  let s = 0;
  for (const q of quotes) {
    while (s < r.sentences.length && (r.sentences[s]?.end ?? 0) <= q.start) s++;
    const list = out.get(s);
    if (list) list.push(q);
    else out.set(s, [q]);
  }
  return out;
}

/** Headings, credits, captions and furniture say nothing; a sentence that is a direct quotation is its speaker's. */
export function isOwnVoice(r: Reading, s: Sentence, quotes: readonly Quote[]): boolean {
  if (
    s.blockKind === 'heading' ||
    s.blockKind === 'credit' ||
    s.blockKind === 'attribution' ||
    s.blockKind === 'caption' ||
    s.blockKind === 'pullquote'
  )
    return false;
  // "1." before an item of a list.
  if (isNumberedHeading(r, s)) return false;
  if (isFurniture(r, s) || !hasWord(r, s) || isDateline(r, s)) return false;
  const direct = quotes.filter((q) => q.kind === 'direct');
  const opens = direct.some((q) => q.start - s.start <= 2);
  const quoted = direct.reduce((n, q) => n + Math.min(q.end, s.end) - q.start, 0);
  if (opens && !quotes.some((q) => q.kind === 'indirect')) return false;
  return quoted / Math.max(1, s.end - s.start) < MOSTLY_QUOTED;
}

/** "4. Five cars hit": a numbered line of its own without a full stop, between paragraphs that are no items, heads a part of the article. */
function isNumberedHeading(r: Reading, s: Sentence): boolean {
  if (r.tokens[s.to - 1]?.kind === 'mark' || s.to - s.from > HEADING) return false;
  if (r.sentences[r.sentenceOf[s.to] ?? -1]?.block === s.block) return false;
  const dot = r.tokens[s.from + 1]?.text === '.' ? s.from + 1 : s.from - 1;
  const number = r.sentences[r.sentenceOf[dot - 1] ?? -1];
  if (r.tokens[dot]?.text !== '.' || r.tokens[dot - 1]?.kind !== 'number') return false;
  if (number?.block !== s.block || number.from !== dot - 1) return false;
  const isItem = (k: number): boolean => r.sentences[r.sentenceOf[k] ?? -1]?.blockKind === 'list-item';
  return !isItem(dot - 2) && !isItem(s.to);
}
/** Words of such a line. */
const HEADING = 14;

/** "Halverton, 23 March." as a sentence of its own: places and a day, and nothing said of them. */
function isDateline(r: Reading, s: Sentence): boolean {
  if (s.to - s.from > DATELINE) return false;
  let day = false;
  for (let k = s.from; k < s.to; k++) {
    const t = r.tokens[k];
    if (!t || t.kind === 'mark' || t.kind === 'number') continue;
    const calendar = has(r, k, 'months') || has(r, k, 'weekdays');
    if (!calendar && t.shape === 'lower') return false;
    day ||= calendar;
  }
  return day;
}
/** Tokens of a dateline: "New Halverton, Corran, Sunday, 2 November 2025." */
const DATELINE = 12;

function hasWord(r: Reading, s: Sentence): boolean {
  for (let k = s.from; k < s.to; k++) if (r.tokens[k]?.kind === 'word') return true;
  return false;
}
