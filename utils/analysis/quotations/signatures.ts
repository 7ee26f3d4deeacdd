/**
 * Who signed a block quote: "— Mara Quill (@maraquill) October 5, 2026" under an embedded post, "— Ida Brandt, writer" under
 * a motto, behind its last words, or in the element that the page has for it. Told by its form alone, which is the same in
 * every language.
 */
import type { Reading } from '../text/reading.ts';

export interface Signature {
  /** Offsets of the name in the text. */
  readonly start: number;
  readonly end: number;
  /** Offsets of who that is, as it stands behind the name: "harbour master"; null where nothing does. */
  readonly role: { readonly start: number; readonly end: number } | null;
}

/** A longer line is a paragraph of the words themselves. */
const LONGEST = 160;
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}\d.'’-]*[^\S\n]+){0,5}\p{Lu}[\p{L}\p{M}\d.'’-]*`;
const BY_HANDLE = new RegExp(String.raw`(${NAME})[^\S\n]*\([^\S\n]*@[\w.-]+[^\S\n]*\)`, 'u');
/** Two words and more: one alone may be the first of a sentence. */
const BY_DASH = new RegExp(String.raw`^[—–―-]{1,2}\s*(${NAME})(?=\s*$|,\s)`, 'u');
const SENTENCE_END = /[.!?…]["'”’»]?$/;

/** Behind the last words of a block quote, in their line. */
const TAIL = new RegExp(
  String.raw`[.!?…]["'”’»]?(\s+)[—–―-]{1,2}\s*(${NAME})(?:,\s[^.!?…;]*|\s*\([^.!?…;]*)?$`,
  'u',
);
const BY_ELEMENT = new RegExp(String.raw`^[—–―\s-]*(${NAME})(?=\s*$|,\s|\s*[(|])`, 'u');
/** ", harbour master": small words without a number, to the end. */
const ROLE = /^,\s+(\p{Ll}[^\d@(]{2,79}?)\s*$/u;

/** The name in a block that signs the block quote before it; null where the block is something else. */
export function signatureIn(r: Reading, index: number): Signature | null {
  const block = r.blocks[index];
  if (block === undefined) return null;
  const line = r.text.slice(block.start, block.end);
  if (block.kind === 'attribution') {
    const name = (BY_HANDLE.exec(line) ?? BY_ELEMENT.exec(line))?.[1];
    // Somebody signed it, whoever that is.
    return name
      ? signature(r, block.start + line.indexOf(name), name, block.end)
      : { ...block, end: block.start, role: null };
  }
  if (r.blocks[index - 1]?.kind !== 'blockquote' || line.length > LONGEST) return null;
  const opens = /^[—–―-]/.test(line);
  if ((!opens && block.kind !== 'blockquote') || SENTENCE_END.test(line)) return null;
  const found = BY_HANDLE.exec(line) ?? BY_DASH.exec(line);
  const name = found?.[1];
  if (!found || !name || (!found[0].includes('@') && !/\s/.test(name))) return null;
  return signature(r, block.start + found.index + found[0].indexOf(name), name, block.end);
}

function signature(r: Reading, start: number, name: string, blockEnd: number): Signature {
  const end = start + name.length;
  const rest = r.text.slice(end, blockEnd);
  const role = ROLE.exec(rest)?.[1];
  const from = end + (role ? rest.indexOf(role) : 0);
  return { start, end, role: role ? { start: from, end: from + role.length } : null };
}

/** "… and the records show it. — Peter Lamb, harbour master": where the words of a block quote end, and who signed them behind. */
export function tailIn(r: Reading, index: number): { end: number; signature: Signature } | null {
  const block = r.blocks[index];
  if (block?.kind !== 'blockquote' || r.blocks[index + 1]?.kind === 'blockquote') return null;
  const from = Math.max(block.start, block.end - LONGEST);
  const found = TAIL.exec(r.text.slice(from, block.end));
  const [whole, space, name] = found ?? [];
  if (!found || !whole || !space || !name || !/\s/.test(name)) return null;
  const gap = whole.search(/\s+[—–―-]/);
  const start = from + found.index + whole.indexOf(name, gap);
  return { end: from + found.index + gap, signature: signature(r, start, name, block.end) };
}

/** Who signed the block quote that the block is a part of. */
export function signatureOf(r: Reading, index: number): Signature | null {
  if (r.blocks[index]?.kind !== 'blockquote') return null;
  for (let next = index; next < r.blocks.length; next++) {
    const found = next > index ? signatureIn(r, next) : null;
    if (found) return found;
    if (r.blocks[next]?.kind !== 'blockquote') return null;
    const tail = tailIn(r, next);
    if (tail) return tail.signature;
  }
  return null;
}
