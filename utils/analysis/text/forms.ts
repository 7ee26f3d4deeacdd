/** What words are wherever they stand, kept by how they are written. */
import type { Branch } from './phrase-tree.ts';
import type { Tags } from './tags.ts';
import type { Shape, TokenKind } from './tokens.ts';

/** What a word is wherever it stands. */
export interface Form {
  readonly text: string;
  /** Lower case, apostrophes made straight, "ß" written "ss": the form that packs are looked up by. */
  readonly lower: string;
  readonly kind: TokenKind;
  readonly shape: Shape;
  /** Enough of the word to tell it from others, without its endings and prefixes: for words that two sentences share. */
  readonly stem: string;
  /** What the language's pack says of the word alone. */
  readonly tags: Tags;
  /** The phrases that begin with the word, or null. */
  readonly branch: Branch | null;
}

/** Words remembered, a power of two: those of some dozen articles. */
const PLACES = 16_384;
/** Places that a word may stand in: hostile words that all would have the same do not make the search long. */
const TRIES = 8;
/** Longer words are seldom met again, and engines keep a long slice as a view of the whole text, which would stay in memory with it. */
const LONGEST_KEPT = 12;

/**
 * News says most of its words again, in one article and from one to the next: what a word is, is worked out where it is first
 * met. Words are looked up by their letters where they stand in the text, without a string of their own to hash and compare:
 * a table with open addressing, in which a new word takes the last place that it may have.
 */
export class FormTable {
  readonly #formOf: (text: string) => Form;
  readonly #kept: (Form | undefined)[] = new Array(PLACES).fill(undefined);

  /** @param formOf works out what a word is. */
  constructor(formOf: (text: string) => Form) {
    this.#formOf = formOf;
  }

  of(word: string): Form {
    return this.at(word, 0, word.length);
  }

  /** What the word from `start` to `end` of a text is. */
  at(text: string, start: number, end: number): Form {
    if (end - start > LONGEST_KEPT) return this.#formOf(text.slice(start, end));
    const first = hashOf(text, start, end);
    let place = 0;
    for (let k = 0; k < TRIES; k++) {
      place = (first + k) & (PLACES - 1);
      const form = this.#kept[place];
      if (form === undefined) break;
      if (isWritten(form.text, text, start, end)) return form;
    }
    const form = this.#formOf(text.slice(start, end));
    this.#kept[place] = form;
    return form;
  }
}

/** FNV-1a over the code units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let k = start; k < end; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function isWritten(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let k = 0; k < word.length; k++) if (word.charCodeAt(k) !== text.charCodeAt(start + k)) return false;
  return true;
}
