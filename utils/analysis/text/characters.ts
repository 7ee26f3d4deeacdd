/** What each character is to the tokenizer and to the finder of quotation marks, as bits; worked out once for each character that is met. */

export const LETTER = 1;
/** Combining: belongs to the letter before it. */
export const MARK = 2;
export const NUMBER = 4;
/** A token of its own: scripts that put no spaces between words. */
export const ALONE = 8;
export const KATAKANA = 16;
export const SPACE = 32;
/** The underscore: within a word, of names as computers write them. */
export const JOINER = 64;
/** May open or close a quotation. */
export const QUOTE = 128;
const KNOWN = 256;

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/u, LETTER],
  [/\p{M}/u, MARK],
  [/\p{N}/u, NUMBER],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
    ALONE,
  ],
  [/\p{Script=Katakana}/u, KATAKANA],
  [/\s/u, SPACE],
  [/_/u, JOINER],
  [/["＂“”„‟〝〞«»‹›'‘’‚‛「」『』`]/u, QUOTE],
];

/** By code unit; 0 is not worked out yet. Halves of a pair stay 0: their class is that of the whole. */
const known = new Uint16Array(0x10000);

/** The class of the character that begins at `at`. */
export function classAt(text: string, at: number): number {
  return known[text.charCodeAt(at)] || classify(text, at);
}

function classify(text: string, at: number): number {
  const point = text.codePointAt(at);
  if (point === undefined) return 0;
  const character = String.fromCodePoint(point);
  let bits = KNOWN;
  for (const [pattern, bit] of CLASSES) if (pattern.test(character)) bits |= bit;
  if (point < 0xd800 || (point > 0xdfff && point < known.length)) known[point] = bits;
  return bits;
}

/** Code units of the character that begins at `at`: 2 for a pair. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** The end of the run of characters from `from` on that have one of `bits`. */
export function runEnd(text: string, from: number, bits: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (((known[unit] || classify(text, at)) & bits) === 0) break;
    if (unit >= 0xd800) at += widthAt(text, at) - 1;
  }
  return at;
}
