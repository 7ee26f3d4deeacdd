/**
 * Fingerprints of a quote: how a saved quote is found again, generously, before it is judged, strictly.
 *
 * A fingerprint is the hash of an ordered pair of content words that stand close together, whatever the gap: so a
 * substituted word costs only the pairs it is part of, and an inserted or deleted word costs hardly any. Of these,
 * the saved quote keeps the smallest of each window (winnowing: Schleimer, Wilkerson and Aiken, "Winnowing: Local
 * Algorithms for Document Fingerprinting", SIGMOD 2003, section 3), which guarantees that a long enough part of it
 * shares one; the quote on the page is asked for with all of its pairs, so that nothing hangs on both sides choosing
 * the same ones. Short quotes are found by the hash of all of their words.
 *
 * One pass over the characters (`word-hashes.ts`). Deterministic, and independent of the language.
 */
import { MIN_CONTENT, wordHashes } from './word-hashes.ts';

/** Raise it whenever the same saved quote would be filed under other values: an index of another version is stale. */
export const FINGERPRINT_VERSION = 3;

/** Pairs per window at most: about one kept value for every four words of prose. */
const WIDEST_WINDOW = 6;
/**
 * A short quote's window narrows until about this many values are kept (all of them, if it has no more): with two
 * words of ten changed only a few pairs are left intact, and one of them must be among those kept.
 */
const KEPT = 9;
/** A saved pair is at most this many content words apart. */
const SAVED_REACH = 2;
/** A page's pair may be one further apart, so that a word inserted between two still lets them meet. */
const SEEN_REACH = 3;
/**
 * Up to so many content words, pairs reach further: two changed side by side (figure and unit), or a third that came
 * between, would leave nothing near.
 */
const SHORT = 6;
const SHORT_REACH = 4;
/** Quotes of up to this many words are also found as a whole. */
const WHOLE_WORDS = 7;
/**
 * The values under which a saved quote is filed: distinct, ascending.
 * @param text the quote's words, any language
 */
export function fingerprints(text: string, _language?: string | null): Uint32Array {
  const words = wordHashes(text);
  const pairs = pairHashes(words.content, SAVED_REACH);
  const kept = winnow(pairs, windowFor(pairs.length));
  if (words.content.length <= SHORT)
    for (const pair of pairHashes(words.content, SHORT_REACH, SAVED_REACH + 1)) kept.push(pair);
  if (words.all.length > 0 && words.all.length <= WHOLE_WORDS) kept.push(wholeHash(words.all));
  return ascending(kept);
}

/** A page's quote that has at most this many pairs (some ten content words) is looked up with all of them. */
export const FEW_PAIRS = 24;
/**
 * Of a longer quote's pairs this share, those that winnowing is likeliest to have kept: of two saved words in three
 * one pair is kept or more, and each lookup less is half a page less for a first check to read. A part of four content
 * words, all of whose five pairs were kept, still shares two in 98 cases of 100.
 */
const LIKELY_SHARE = 0.75;

/**
 * Of a longer quote, the pairs that the index is read for: the lowest of every four that follow each other, and the lower
 * four tenths of all. So of a saved part of four content words there is always one, and nearly always one of those that
 * winnowing kept of a longer quote (the lowest of six). What else begins with the words of these is looked up too: it
 * mostly stands on the same page. A first check reads 430 pages of a million quotes where it read 633.
 */
const READ_WINDOW = 4;
const READ_SHARE = 0.4;

/** What a page's quote is looked up with; each list distinct, ascending. */
export interface Lookup {
  readonly all: Uint32Array;
  /** Of these the ones that the index is read for. */
  readonly needed: Uint32Array;
  /** Pairs of content words among them: up to `FEW_PAIRS`, the quote is a short one. */
  readonly pairs: number;
}

/**
 * For up to `FEW_PAIRS` all are needed, and are a superset of what `fingerprints` gives for the same text; for a longer
 * quote they are nearly all of that. Saved quotes that share more of them come first.
 */
export function lookup(text: string): Lookup {
  const words = wordHashes(text);
  const { all, needed } = likeliest(words.content);
  const further: number[] = [];
  // One word changed may have moved the saved quote to the other side of MIN_CONTENT.
  if (words.content !== words.all && words.content.length <= MIN_CONTENT + 2)
    for (const pair of pairHashes(words.all, SEEN_REACH)) further.push(pair);
  if (words.content === words.all) for (const pair of pairHashes(words.few, SEEN_REACH)) further.push(pair);
  if (words.all.length > 0 && words.all.length <= WHOLE_WORDS) further.push(wholeHash(words.all));
  if (all === needed) {
    const values = ascending([...all, ...further]);
    return { all: values, needed: values, pairs: all.length };
  }
  return {
    all: ascending([...all, ...further]),
    needed: ascending([...needed, ...further]),
    pairs: all.length,
  };
}

/** All values to look a page's quote up with. */
export const lookupFingerprints = (text: string): Uint32Array => lookup(text).all;

/** All pairs, or of many those of the lowest ranks: first those as near as a saved pair, then those one further apart. */
function likeliest(words: readonly number[]): { all: readonly number[]; needed: readonly number[] } {
  const near = pairHashes(words, SAVED_REACH);
  const reach = words.length <= SHORT + 2 ? SHORT_REACH : SEEN_REACH;
  const far = pairHashes(words, reach, SAVED_REACH + 1);
  if (near.length + far.length <= FEW_PAIRS) {
    const all = [...near, ...far];
    return { all, needed: all };
  }
  const lowest = byRank(near);
  const needed = [...winnow(near, READ_WINDOW), ...lowest.slice(0, Math.ceil(near.length * READ_SHARE))];
  const read = new Set(needed.map(firstOf));
  const besides = near.filter((pair) => read.has(firstOf(pair)));
  // More than few, so that a quote is not taken for a short one.
  const most = Math.max(FEW_PAIRS + 1, Math.ceil(near.length * LIKELY_SHARE));
  const likely = [...lowest, ...(near.length < most ? byRank(far) : [])].slice(0, most);
  return { all: [...likely, ...besides], needed };
}

const byRank = (values: readonly number[]) => [...values].sort((a, b) => mix(a) - mix(b));

/** The finaliser of MurmurHash3: spreads nearby values, so that the smallest is a fair draw. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * A pair's upper bits are its first word's alone: the pairs of one word then stand together in the sorted index, and a
 * first check reads a third of the pages. The fewer, the fewer strangers share a value by accident: 16 bits of a second
 * word tell apart the few hundred pairs that most words begin among ten million.
 */
const SECOND_WORD_BITS = 16;

function pairHashes(words: readonly number[], reach: number, from = 1): number[] {
  const pairs: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? 0;
    const first = Math.imul(word, 0x9e3779b1);
    const upper = (mix(first) >>> SECOND_WORD_BITS) << SECOND_WORD_BITS;
    for (let j = i + from; j <= i + reach && j < words.length; j++)
      pairs.push((upper | (mix(first ^ (words[j] ?? 0)) >>> (32 - SECOND_WORD_BITS))) >>> 0);
  }
  return pairs;
}

/** What the pairs of one word have in common. */
const firstOf = (pair: number) => pair >>> SECOND_WORD_BITS;

function wholeHash(words: readonly number[]): number {
  let h = words.length;
  for (const w of words) h = Math.imul(h ^ w, 0x9e3779b1) ^ (h >>> 15);
  return mix(h);
}

/** Winnowing with windows of w keeps 2 / (w + 1) of the values (section 3.2 of the paper). */
function windowFor(pairs: number): number {
  return Math.max(1, Math.min(WIDEST_WINDOW, Math.floor((2 * pairs) / KEPT) - 1));
}

/** Room for the ranks of a usual quote's pairs: made anew for each, it would cost a tenth of the whole. */
const RANKS = new Uint32Array(512);

/**
 * The smallest value of each window, the rightmost of equals, each picked once. Smallest when mixed again: those of one
 * word lie close to each other, and would be picked or left out together.
 */
function winnow(values: readonly number[], window: number): number[] {
  if (window === 1) return [...values];
  const ranks = values.length <= RANKS.length ? RANKS : new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) ranks[i] = mix(values[i] ?? 0);
  const kept: number[] = [];
  let at = -1;
  for (let end = window; end <= values.length; end++) {
    const start = end - window;
    const before = at;
    if (at < start) {
      at = start;
      for (let i = start + 1; i < end; i++) if ((ranks[i] ?? 0) <= (ranks[at] ?? 0)) at = i;
    } else if ((ranks[end - 1] ?? 0) <= (ranks[at] ?? 0)) at = end - 1;
    if (at !== before) kept.push(values[at] ?? 0);
  }
  return kept;
}

/** So many values at most, as a saved quote has, are sorted here: the engine's own sort takes longer to set out. */
const FEW = 32;

/** By insertion (D. Knuth, The Art of Computer Programming 3, section 5.2.1). */
function insertionSort(values: Uint32Array, length: number): void {
  for (let i = 1; i < length; i++) {
    const value = values[i] ?? 0;
    let at = i;
    for (; at > 0 && (values[at - 1] ?? 0) > value; at--) values[at] = values[at - 1] ?? 0;
    values[at] = value;
  }
}

const few = new Uint32Array(FEW);

function ascending(values: readonly number[]): Uint32Array {
  const { length } = values;
  const sorted = length <= FEW ? few : new Uint32Array(length);
  for (let i = 0; i < length; i++) sorted[i] = values[i] ?? 0;
  if (length <= FEW) insertionSort(sorted, length);
  else sorted.sort();
  let n = 0;
  for (let i = 0; i < length; i++) {
    const value = sorted[i] ?? 0;
    if (i === 0 || value !== sorted[n - 1]) sorted[n++] = value;
  }
  return sorted.slice(0, n);
}
