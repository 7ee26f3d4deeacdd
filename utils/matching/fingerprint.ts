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
 * One pass over the characters; no allocation per word. Deterministic, and independent of the language.
 */
import { FREQUENT_WORDS } from './frequent-words.ts';

/** Raise it whenever the same text would give other values: an index built with another version is stale. */
export const FINGERPRINT_VERSION = 2;

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
/** Quotes of up to this many words are also found as a whole. */
const WHOLE_WORDS = 7;
/** Fewer content words than this give too few pairs: then all words count. */
const MIN_CONTENT = 4;

/**
 * The values under which a saved quote is filed: distinct, ascending.
 * @param text the quote's words, any language
 */
export function fingerprints(text: string, _language?: string | null): Uint32Array {
  const words = wordHashes(text);
  const kept = winnow(pairHashes(words.content, SAVED_REACH));
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
 * The values to look a page's quote up with, distinct, ascending: for up to `FEW_PAIRS` a superset of what
 * `fingerprints` gives for the same text, for a longer one nearly all of that. Saved quotes that share more of them come
 * first.
 */
export function lookupFingerprints(text: string, _language?: string | null): Uint32Array {
  const words = wordHashes(text);
  const all = likeliest(words.content);
  // One word changed may have moved the saved quote to the other side of MIN_CONTENT.
  if (words.content !== words.all && words.content.length <= MIN_CONTENT + 2)
    for (const pair of pairHashes(words.all, SEEN_REACH)) all.push(pair);
  if (words.content === words.all) for (const pair of pairHashes(words.few, SEEN_REACH)) all.push(pair);
  if (words.all.length > 0 && words.all.length <= WHOLE_WORDS) all.push(wholeHash(words.all));
  return ascending(all);
}

/** All pairs, or of many those of the lowest ranks: first those as near as a saved pair, then those one further apart. */
function likeliest(words: readonly number[]): number[] {
  const near = pairHashes(words, SAVED_REACH);
  const far = pairHashes(words, SEEN_REACH, SEEN_REACH);
  if (near.length + far.length <= FEW_PAIRS) return [...near, ...far];
  // More than few, so that a quote is not taken for a short one.
  const most = Math.max(FEW_PAIRS + 1, Math.ceil(near.length * LIKELY_SHARE));
  return [...byRank(near), ...(near.length < most ? byRank(far) : [])].slice(0, most);
}

const byRank = (values: readonly number[]) => [...values].sort((a, b) => mix(a) - mix(b));

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hashOf(word: string): number {
  let h = FNV_OFFSET;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), FNV_PRIME);
  return h;
}

const frequent: ReadonlySet<number> = new Set([...FREQUENT_WORDS].map((w) => hashOf(w.normalize('NFKD'))));

/** Letters of words, per UTF-16 unit of NFKD lower-case text: 0 separates, 1 joins, 2 is skipped, 3 is a word by itself. */
function charClass(c: number): 0 | 1 | 2 | 3 {
  if (c < 0x80) {
    if ((c >= 97 && c <= 122) || (c >= 48 && c <= 57)) return 1;
    return c === 0x27 ? 2 : 0;
  }
  if (c >= 0x300 && c <= 0x36f) return 2; // combining marks, left by NFKD
  if (c === 0x2019 || c === 0x2bc || c === 0xad) return 2; // apostrophes, soft hyphen
  if (c < 0xc0 || c === 0xd7 || c === 0xf7) return 0;
  if (c >= 0x2000 && c <= 0x206f) return 0; // general punctuation
  if (c >= 0x20a0 && c <= 0x2bff) return 0; // currency, arrows, symbols
  if (c >= 0x3000 && c <= 0x303f) return 0; // CJK punctuation
  if ((c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff)) return 3; // kana, Han: no spaces
  if (c >= 0x0e00 && c <= 0x0eff) return 3; // Thai, Lao
  return 1;
}

/** `content` is `all` where there are too few content words; `few` are those few. */
function wordHashes(text: string): { all: number[]; content: number[]; few: number[] } {
  const folded = text.normalize('NFKD').toLowerCase();
  const all: number[] = [];
  const content: number[] = [];
  let h = FNV_OFFSET;
  let open = false;
  const close = () => {
    if (!open) return;
    all.push(h);
    if (!frequent.has(h)) content.push(h);
    h = FNV_OFFSET;
    open = false;
  };
  for (let i = 0; i < folded.length; i++) {
    const c = folded.charCodeAt(i);
    const kind = charClass(c);
    if (kind === 1) {
      h = Math.imul(h ^ c, FNV_PRIME);
      open = true;
    } else if (kind === 0) close();
    else if (kind === 3) {
      close();
      h = Math.imul(h ^ c, FNV_PRIME);
      open = true;
      close();
    }
  }
  close();
  return { all, content: content.length < MIN_CONTENT ? all : content, few: content };
}

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

function wholeHash(words: readonly number[]): number {
  let h = words.length;
  for (const w of words) h = Math.imul(h ^ w, 0x9e3779b1) ^ (h >>> 15);
  return mix(h);
}

/** Winnowing with windows of w keeps 2 / (w + 1) of the values (section 3.2 of the paper). */
function windowFor(pairs: number): number {
  return Math.max(1, Math.min(WIDEST_WINDOW, Math.floor((2 * pairs) / KEPT) - 1));
}

/**
 * The smallest value of each window, the rightmost of equals, each picked once. Smallest when mixed again: those of one
 * word lie close to each other, and would be picked or left out together.
 */
function winnow(values: readonly number[]): number[] {
  const window = windowFor(values.length);
  if (window === 1) return [...values];
  const ranks = new Uint32Array(values.length);
  for (let i = 0; i < ranks.length; i++) ranks[i] = mix(values[i] ?? 0);
  const kept: number[] = [];
  let at = -1;
  for (let end = window; end <= ranks.length; end++) {
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

/** Fewer values than this, as a saved quote has, are sorted here: the engine's own sort takes longer to set out. */
const FEW = 32;

/** By insertion (D. Knuth, The Art of Computer Programming 3, section 5.2.1). */
function insertionSort(values: Uint32Array): void {
  for (let i = 1; i < values.length; i++) {
    const value = values[i] ?? 0;
    let at = i;
    for (; at > 0 && (values[at - 1] ?? 0) > value; at--) values[at] = values[at - 1] ?? 0;
    values[at] = value;
  }
}

function ascending(values: readonly number[]): Uint32Array {
  const sorted = new Uint32Array(values);
  if (sorted.length < FEW) insertionSort(sorted);
  else sorted.sort();
  let n = 0;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] ?? 0;
    if (i === 0 || value !== sorted[i - 1]) sorted[n++] = value;
  }
  return sorted.slice(0, n);
}
