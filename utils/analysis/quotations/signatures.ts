/**
 * Who signed a block quote: "— Mara Quill (@maraquill) October 5, 2026" under an embedded post, "— Ida Brandt, writer" under
 * a motto. Told by its form alone, which is the same in every language.
 */
import type { Reading } from '../text/reading.ts';

export interface Signature {
  /** Offsets of the name in the text. */
  readonly start: number;
  readonly end: number;
}

/** A longer line is a paragraph of the words themselves. */
const LONGEST = 160;
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}\d.'’-]*[^\S\n]+){0,5}\p{Lu}[\p{L}\p{M}\d.'’-]*`;
const BY_HANDLE = new RegExp(String.raw`(${NAME})[^\S\n]*\([^\S\n]*@[\w.-]+[^\S\n]*\)`, 'u');
/** Two words and more: one alone may be the first of a sentence. */
const BY_DASH = new RegExp(String.raw`^[—–―-]{1,2}\s*(${NAME})(?=\s*$|,\s)`, 'u');
const SENTENCE_END = /[.!?…]["'”’»]?$/;

/** The name in a block that signs the block quote before it; null where the block is something else. */
export function signatureIn(r: Reading, index: number): Signature | null {
  const block = r.blocks[index];
  if (block === undefined || r.blocks[index - 1]?.kind !== 'blockquote') return null;
  if (block.end - block.start > LONGEST) return null;
  const line = r.text.slice(block.start, block.end);
  const opens = /^[—–―-]/.test(line);
  if ((!opens && block.kind !== 'blockquote') || SENTENCE_END.test(line)) return null;
  const found = BY_HANDLE.exec(line) ?? BY_DASH.exec(line);
  const name = found?.[1];
  if (!found || !name || (!found[0].includes('@') && !/\s/.test(name))) return null;
  const start = block.start + found.index + found[0].indexOf(name);
  return { start, end: start + name.length };
}

/** Who signed the block quote that the block is a part of. */
export function signatureOf(r: Reading, index: number): Signature | null {
  if (r.blocks[index]?.kind !== 'blockquote') return null;
  for (let next = index + 1; next < r.blocks.length; next++) {
    const found = signatureIn(r, next);
    if (found) return found;
    if (r.blocks[next]?.kind !== 'blockquote') return null;
  }
  return null;
}
