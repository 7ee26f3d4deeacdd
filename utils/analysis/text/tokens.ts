/**
 * Tokens: words, numbers and single marks, with their place in the text (UTF-16 code units, end exclusive).
 * One walk over the characters that never goes back: linear in the text's length.
 */
import {
  ALONE,
  classAt,
  JOINER,
  KATAKANA,
  LETTER,
  MARK,
  NUMBER,
  runEnd,
  SPACE,
  widthAt,
} from './characters.ts';
import type { Form, FormTable } from './forms.ts';
import { NO_TAGS } from './tags.ts';

export type TokenKind = 'word' | 'number' | 'mark';
/** How a word is written: `lower`, `Capital`, `UPPER`, `miXed`, or in a script without case. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'caseless';

export interface Token extends Form {
  readonly start: number;
  readonly end: number;
}

/**
 * @param elisions prefixes that are words of their own before an apostrophe ("l", "d", "qu"), or null.
 * @param forms what words are; a lexicon keeps those it has met.
 * @returns the tokens of `text`, in order.
 */
export function tokenize(
  text: string,
  elisions: ReadonlySet<string> | null = null,
  forms: Pick<FormTable, 'at'> = WITHOUT_TAGS,
): Token[] {
  const tokens: Token[] = [];
  const add = (start: number, end: number): void => {
    const { text: word, lower, kind, shape, stem, tags, branch } = forms.at(text, start, end);
    tokens.push({ start, end, text: word, lower, kind, shape, stem, tags, branch });
  };
  for (let at = 0; at < text.length; ) {
    if ((classAt(text, at) & SPACE) !== 0) {
      at++;
      continue;
    }
    const end = tokenEnd(text, at);
    // "qu’«": elided before a mark, the apostrophe still belongs to the word.
    if (elisions && isApostrophe(text, end) && elisions.has(text.slice(at, end).toLowerCase())) {
      add(at, end + 1);
      at = end + 1;
      continue;
    }
    const cut = elisions ? elisionEnd(text, at, end, elisions) : 0;
    if (cut > 0) add(at, cut);
    add(cut || at, end);
    at = end;
  }
  return tokens;
}

const DOT = 0x2e;
const WORD_PART = LETTER | MARK | NUMBER;

/** The end of the token that begins at `at`, which is no white space. */
function tokenEnd(text: string, at: number): number {
  const first = classAt(text, at);
  const next = at + widthAt(text, at);
  if ((first & LETTER) !== 0 && text.charCodeAt(next) === DOT) {
    const end = initialsEnd(text, at);
    if (end > 0) return end;
  }
  if ((first & ALONE) !== 0) return next;
  if ((first & KATAKANA) !== 0) return katakanaEnd(text, next);
  if ((first & NUMBER) !== 0) return joinedEnd(text, runEnd(text, at, NUMBER), NUMBER, NUMBER_JOINTS);
  if ((first & (WORD_PART | JOINER)) !== 0)
    return joinedEnd(text, runEnd(text, at, WORD_PART | JOINER), WORD_PART, WORD_JOINTS);
  return next;
}

/** "U.S.", "S.H.": two letters with their stops or more, else 0. */
function initialsEnd(text: string, from: number): number {
  let at = from;
  let letters = 0;
  while (at < text.length && (classAt(text, at) & LETTER) !== 0) {
    const dot = at + widthAt(text, at);
    if (text.charCodeAt(dot) !== DOT) break;
    at = dot + 1;
    letters++;
  }
  return letters >= 2 ? at : 0;
}

/** The long vowel mark and the dot between two parts of a foreign name go with katakana. */
function katakanaEnd(text: string, from: number): number {
  let at = from;
  while (
    at < text.length &&
    ((classAt(text, at) & KATAKANA) !== 0 || text.charAt(at) === 'ー' || text.charAt(at) === '・')
  )
    at += widthAt(text, at);
  return at;
}

/** Between two digits they join a number or a date, between two letters a word. */
const NUMBER_JOINTS = '.,:/';
const WORD_JOINTS = "-'’‑·";

function joinedEnd(text: string, from: number, part: number, joints: string): number {
  let end = from;
  while (end + 1 < text.length && joints.includes(text.charAt(end)) && (classAt(text, end + 1) & part) !== 0)
    end = runEnd(text, end + 1, part);
  return end;
}

function isApostrophe(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x27 || unit === 0x2019;
}

/** The end of the elided word that opens the word from `start` to `end` ("l’" of "l’homme"), else 0. */
function elisionEnd(text: string, start: number, end: number, elisions: ReadonlySet<string>): number {
  let at = start;
  while (at < end && !isApostrophe(text, at)) at++;
  if (at === start || at >= end - 1) return 0;
  return elisions.has(text.slice(start, at).toLowerCase()) ? at + 1 : 0;
}

const WORD = /[\p{L}\p{M}]/u;
const DIGIT = /^\p{N}/u;

const straight = (text: string): string => text.replaceAll('’', "'").replaceAll('‑', '-');

/** Lower case as packs are looked up by: "ß" and the Swiss "ss" are one. */
const folded = (lower: string): string => (lower.includes('ß') ? lower.replaceAll('ß', 'ss') : lower);

export const lowerOf = (text: string): string => folded(straight(text).toLowerCase());

/** Whether a text is a single token whatever the language elides: letters or digits without an apostrophe. */
export const isOneToken = (text: string): boolean =>
  tokenEnd(text, 0) === text.length && (classAt(text, 0) & WORD_PART) !== 0 && !/['’]/.test(text);

/** How a word is written. */
export function writtenAs(text: string): Pick<Form, 'lower' | 'kind' | 'shape'> {
  const plain = straight(text);
  const lower = plain.toLowerCase();
  const kind: TokenKind = DIGIT.test(text) ? 'number' : WORD.test(text) ? 'word' : 'mark';
  return { lower: folded(lower), kind, shape: kind === 'word' ? shapeOf(plain, lower) : 'caseless' };
}

/** For words that no pack is asked about. */
const WITHOUT_TAGS: Pick<FormTable, 'at'> = {
  at: (text, start, end) => {
    const word = text.slice(start, end);
    return { ...writtenAs(word), text: word, stem: word, tags: NO_TAGS, branch: null };
  },
};

function shapeOf(text: string, lower: string): Shape {
  const upper = text.toUpperCase();
  if (lower === upper) return 'caseless';
  if (text === lower) return 'lower';
  if (text === upper && text.length > 1) return 'upper';
  const first = text.charAt(0);
  // "McCain", "Al-Assad", "O'Neill", "Wieczorek-Zeul": names; "eHomes", "detikSumut" start small.
  return first === first.toLowerCase() ? 'mixed' : 'capital';
}

/** Number of words in a text: the unit of every "at least N words" in the analysis. */
export function countWords(text: string): number {
  let n = 0;
  for (let at = 0; at < text.length; ) {
    if ((classAt(text, at) & SPACE) !== 0) at++;
    else {
      const end = tokenEnd(text, at);
      if (!isMark(text, at, end)) n++;
      at = end;
    }
  }
  return n;
}

/** No letter, and no digit at its beginning. */
function isMark(text: string, start: number, end: number): boolean {
  if ((classAt(text, start) & WORD_PART) !== 0) return false;
  for (let at = start + 1; at < end; at++) if ((classAt(text, at) & (LETTER | MARK)) !== 0) return false;
  return true;
}
