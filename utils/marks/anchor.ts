/**
 * Finding words again in a text that may have changed since, in the order of hypothesis/client: at their place, then
 * by the words with what stood around them, then nearly. Finding may be generous (the reader sees where it led);
 * judging whether two quotes say the same is another matter and another module.
 */
import search from 'approx-string-match';
import type { Found, Words } from '../messages/to-page.ts';

export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly how: Exclude<Found, 'hidden' | 'gone'>;
}

/**
 * Share of a quote's characters that may differ. A third is what hypothesis/client allows at most in practice: above
 * it, unrelated sentences of one article begin to match.
 */
const MAX_DIFFERENCE = 0.3;
/** Near matches of a shorter quote are chance: "he said so" is everywhere. */
const MIN_LENGTH_FOR_NEAR = 12;
/** Bounds for the search, whose time grows with text × quote / 32: together at most about 50 ms. */
const MAX_QUOTE_FOR_NEAR = 2_000;
const MAX_TEXT_FOR_NEAR = 500_000;
/** Exact copies weighed against each other; a page repeats a quote in captions and teasers, not a hundred times. */
const MAX_COPIES = 50;

/** What tells two equal candidates apart, as in hypothesis/client (match-quote): context first, place last. */
const CONTEXT_WEIGHT = 20;
const PLACE_WEIGHT = 2;

/** Finds the words, or null: "no longer on this page". */
export function findWords(text: string, words: Words): Anchor | null {
  if (words.text === '') return null;
  return atItsPlace(text, words) ?? bySurroundings(text, words) ?? nearly(text, words);
}

function atItsPlace(text: string, words: Words): Anchor | null {
  const { start, end } = words;
  if (start === null || end === null || text.slice(start, end) !== words.text) return null;
  return { start, end, how: 'exact' };
}

function bySurroundings(text: string, words: Words): Anchor | null {
  let best: Anchor | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let at = text.indexOf(words.text);
  for (let copies = 0; at >= 0 && copies < MAX_COPIES; copies++) {
    const candidate: Anchor = { start: at, end: at + words.text.length, how: 'context' };
    const score = weigh(text, words, candidate);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
    at = text.indexOf(words.text, at + 1);
  }
  return best;
}

function nearly(text: string, words: Words): Anchor | null {
  const quote = words.text;
  if (quote.length < MIN_LENGTH_FOR_NEAR || quote.length > MAX_QUOTE_FOR_NEAR) return null;
  if (text.length > MAX_TEXT_FOR_NEAR) return null;
  const maxErrors = Math.floor(quote.length * MAX_DIFFERENCE);
  let best: Anchor | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const match of search(text, quote, maxErrors)) {
    const candidate: Anchor = { start: match.start, end: match.end, how: 'approximate' };
    const score = weigh(text, words, candidate);
    if (match.errors < fewest || (match.errors === fewest && score > bestScore)) {
      best = candidate;
      fewest = match.errors;
      bestScore = score;
    }
  }
  return best;
}

/** How well a candidate's surroundings and place agree with what was kept. */
function weigh(text: string, words: Words, candidate: Anchor): number {
  const from = Math.max(0, candidate.start - words.prefix.length);
  const before = commonEnd(text.slice(from, candidate.start), words.prefix);
  const after = commonStart(text.slice(candidate.end, candidate.end + words.suffix.length), words.suffix);
  const context = share(before, words.prefix.length) + share(after, words.suffix.length);
  const distance = words.start === null ? 0 : Math.abs(candidate.start - words.start);
  return CONTEXT_WEIGHT * context + PLACE_WEIGHT * (1 - distance / Math.max(1, text.length));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function commonStart(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}
