/** The words of a text as hashes: whatever is written differently and means the same word gives the same one. */
import { FREQUENT_WORDS } from './frequent-words.ts';

/** Fewer content words than this give too few pairs: then all words count. */
export const MIN_CONTENT = 4;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hashOf(word: string): number {
  let h = FNV_OFFSET;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), FNV_PRIME);
  return h;
}

const frequent: ReadonlySet<number> = new Set([...FREQUENT_WORDS].map((w) => hashOf(w.normalize('NFKD'))));

/** Most words are told from the frequent ones by these bits, which is faster than asking the set. */
const SIEVE_MASK = 0xffff;
const sieve = new Uint8Array(SIEVE_MASK + 1);
for (const h of frequent) sieve[h & SIEVE_MASK] = 1;

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

/** What a character adds to the word's hash: one letter, or one of these. Letters begin at "0". */
const SEPARATES = 0;
const SKIPPED = 1;
/** Not to be told from this character alone. */
const UNSURE = 2;
/** Not met yet. */
const UNKNOWN = 3;

/** Latin and its marks; Cyrillic; punctuation. Not Greek, whose small sigma depends on what follows it. */
const isPlain = (c: number) => c < 0x370 || (c >= 0x400 && c < 0x530) || (c >= 0x2000 && c < 0x2070);
/** Filled as characters are met: a worker that was just started has no time for all of them. */
const plain = new Uint16Array(0x2070).fill(UNKNOWN);

function letterOf(c: number): number {
  if (c >= plain.length) return UNSURE;
  const known = plain[c] ?? UNSURE;
  if (known !== UNKNOWN) return known;
  const letter = isPlain(c) ? alone(c) : UNSURE;
  plain[c] = letter;
  return letter;
}

/** What is left of a character in NFKD lower case: folding most texts letter by letter is three times as fast. */
function alone(c: number): number {
  let left = SKIPPED;
  for (const character of String.fromCharCode(c).normalize('NFKD').toLowerCase()) {
    const code = character.charCodeAt(0);
    const kind = charClass(code);
    if (kind === 2) continue;
    const more = kind === 0 ? SEPARATES : code;
    if (left !== SKIPPED && left !== more) return UNSURE;
    if (left === more && more !== SEPARATES) return UNSURE;
    left = more;
  }
  return left;
}

export interface WordHashes {
  readonly all: number[];
  /** Those that are not frequent; `all` where these are too few. */
  readonly content: number[];
  /** Those few. */
  readonly few: number[];
}

export function wordHashes(text: string): WordHashes {
  const words = plainWords(text) ?? foldedWords(text);
  const few = words.filter((h) => sieve[h & SIEVE_MASK] === 0 || !frequent.has(h));
  return { all: words, content: few.length < MIN_CONTENT ? words : few, few };
}

/** The hashes of all words; null where a character has to be folded together with its neighbours. */
function plainWords(text: string): number[] | null {
  const words: number[] = [];
  let h = FNV_OFFSET;
  let open = false;
  for (let i = 0; i < text.length; i++) {
    const letter = letterOf(text.charCodeAt(i));
    if (letter > UNKNOWN) {
      h = Math.imul(h ^ letter, FNV_PRIME);
      open = true;
    } else if (letter === UNSURE) return null;
    else if (letter === SEPARATES && open) {
      words.push(h);
      h = FNV_OFFSET;
      open = false;
    }
  }
  if (open) words.push(h);
  return words;
}

function foldedWords(text: string): number[] {
  const folded = text.normalize('NFKD').toLowerCase();
  const words: number[] = [];
  let h = FNV_OFFSET;
  let open = false;
  const close = () => {
    if (!open) return;
    words.push(h);
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
  return words;
}
