/** The signs that quote, and on which side of the words each stands. */
import { classAt, LETTER, MARK, NUMBER, QUOTE, SPACE } from './characters.ts';

export type Family =
  | 'double'
  | 'single'
  | 'angle'
  | 'angle-single'
  | 'corner'
  | 'white-corner'
  | 'title-angle';
type Side = 'open' | 'close' | 'either';

export const MARKS: Readonly<Record<string, readonly [Family, Side]>> = {
  '"': ['double', 'either'],
  '＂': ['double', 'either'],
  '“': ['double', 'open'],
  '”': ['double', 'close'],
  '„': ['double', 'open'],
  '‟': ['double', 'open'],
  '〝': ['double', 'open'],
  '〞': ['double', 'close'],
  '«': ['angle', 'open'],
  '»': ['angle', 'close'],
  '‹': ['angle-single', 'open'],
  '›': ['angle-single', 'close'],
  "'": ['single', 'either'],
  '‘': ['single', 'open'],
  '’': ['single', 'close'],
  '‚': ['single', 'open'],
  '‛': ['single', 'open'],
  '「': ['corner', 'open'],
  '」': ['corner', 'close'],
  '『': ['white-corner', 'open'],
  '』': ['white-corner', 'close'],
  '``': ['double', 'open'],
  ',,': ['double', 'open'],
  "''": ['double', 'either'],
  '‘‘': ['double', 'open'],
  '’’': ['double', 'close'],
};

/** Marks typed as two other signs, as Dutch papers and text archives do, and what may close those that open: ,,…'' and ''…''. */
export const TYPED: Readonly<Record<string, readonly string[]>> = {
  ',,': ["''", '’’', '”', '"', '“'],
  "''": ["''"],
};

/**
 * Two straight single marks are empty strings and slips on many pages, two commas a slip of the finger: they open only before a
 * word, after a space, and where something further on closes them; the former close where a mark of two signs is open.
 */
export function isTyped(
  mark: string,
  before: string,
  next: string,
  stack: readonly Open[],
  opens: boolean,
  closesLater: () => boolean,
): boolean {
  if (mark === "''" && stack.some((o) => o.mark in TYPED || o.mark === '``')) return true;
  // "…,'' said Holt: an old typesetter's close behind a straight opening mark.
  if (mark === "''" && stack.at(-1)?.mark === '"' && !isSpace(before)) return true;
  if (!opens) return false;
  if (!(isSpace(before) || OPENERS.test(before)) || isSpace(next) || CLOSERS.test(next)) return false;
  // A paragraph that opens with two commas may be closed by a later one.
  return (mark === ',,' && before === '') || closesLater();
}

const COMMA = 0x2c;

/**
 * The next mark from `from` on, or null. Two straight single marks ('') are one, and so are two backticks and two commas (,,);
 * one backtick is none.
 */
export function nextMark(
  text: string,
  from: number,
): { readonly index: number; readonly mark: string } | null {
  for (let index = from; index < text.length; index++) {
    if ((classAt(text, index) & QUOTE) === 0) {
      if (text.charCodeAt(index) === COMMA && text.charCodeAt(index + 1) === COMMA)
        return { index, mark: ',,' };
      continue;
    }
    const mark = text.charAt(index);
    if ((mark === "'" || mark === '`') && text.charAt(index + 1) === mark)
      return { index, mark: mark + mark };
    if (mark !== '`') return { index, mark };
  }
  return null;
}

export const isSpace = (c: string): boolean => c === '' || (classAt(c, 0) & SPACE) !== 0;
export const isLetter = (c: string): boolean => (classAt(c, 0) & (LETTER | NUMBER | MARK)) !== 0;
export const OPENERS = /[([{—–\-:/¿¡…]/;
export const CLOSERS = /[.,;:!?)\]}—–\-…。、，！？]/;

export interface Open {
  readonly family: Family;
  readonly mark: string;
  readonly at: number;
  readonly after: number;
}

/** 5'10", 27" and the prime after a number are measures where nothing is open. */
export function isMeasure(
  text: string,
  at: number,
  mark: string,
  stack: readonly Open[],
  family: Family,
): boolean {
  if (mark !== '"' && mark !== "'" && mark !== '”' && mark !== '’') return false;
  if (!/[0-9]/.test(text.charAt(at - 1))) return false;
  return !stack.some((o) => o.family === family);
}

export function sideOf(
  family: Family,
  shape: Side,
  before: string,
  next: string,
  stack: readonly Open[],
): Side {
  if (family === 'corner' || family === 'white-corner') return shape;
  const isOpen = stack.some((o) => o.family === family);
  const roomBefore = isSpace(before) || OPENERS.test(before) || isQuoteChar(before);
  const roomAfter = isSpace(next) || CLOSERS.test(next) || isQuoteChar(next);
  if (family === 'single') {
    // An apostrophe at a word's end ("workers' rights") closes nothing unless something is open.
    if (roomBefore && !isSpace(next) && isLetter(next)) return 'open';
    if (isOpen && !isSpace(before) && !isLetter(next)) return 'close';
    return 'either';
  }
  // „Er sagte: ‚Nie wieder‘“, so Holt: behind another mark and before a comma it closes, whatever its shape.
  if (isOpen && isQuoteChar(before) && /[.,;:!?)\]]/.test(next)) return 'close';
  if (roomBefore && !roomAfter) return isSpace(before) || !isOpen ? 'open' : shapeSide(shape, isOpen);
  if (!roomBefore && roomAfter) return 'close';
  if (isSpace(next) && !isSpace(before) && isOpen) return 'close';
  if (isSpace(before) && !isSpace(next) && !isOpen) return 'open';
  return shapeSide(shape, isOpen);
}

function shapeSide(shape: Side, isOpen: boolean): Side {
  if (shape === 'either') return isOpen ? 'close' : 'open';
  if (shape === 'close' && !isOpen) return 'either';
  return shape;
}

const isQuoteChar = (c: string): boolean => c !== '' && (c in MARKS || c === '`');
