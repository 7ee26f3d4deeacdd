/** Dialogue after a dash: "— No lo sé —dijo Marta—. Preguntaré." and "— Не знаю, — сказал Игорь." */

import { isTagVerb } from '../frames/tag-verbs.ts';
import { firstTokenAt, has, isComma, isDash, knowsCues, type Reading } from '../text/reading.ts';

/** What a paragraph of dialogue opens with. */
const OPENS = /[—–―−-]/;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The words spoken in a block that opens with a dash. Without a reporting verb after a further dash the block is a
 * list item or a line of a transcript, and nothing is returned.
 */
export function cueInDialogue(r: Reading, blockIndex: number): Stretch[] {
  const block = r.blocks[blockIndex];
  if (!block || !OPENS.test(r.text.charAt(block.start))) return [];
  let first = -1;
  const dashes: number[] = [];
  for (
    let i = firstTokenAt(r, block.start);
    i < r.tokens.length && (r.tokens[i]?.start ?? 0) < block.end;
    i++
  ) {
    if (first < 0) first = i;
    else if (isDash(r, i)) dashes.push(i);
  }
  if (first < 0) return [];
  const end = firstTokenAt(r, block.end);
  if (r.lexicon.pack.grammar.dialogueTags && hasTags(r)) return untilTag(r, first + 1, end);
  if (!knowsCues(r)) return betweenDashes(r, first + 1, end);
  if (dashes.length === 0) return [];
  const out: Stretch[] = [];
  let from = first + 1;
  let speech = true;
  for (const d of dashes) {
    if (speech) {
      if (
        !(
          has(r, d + 1, 'say') ||
          has(r, d + 1, 'sayFirst') ||
          has(r, d + 1, 'saySuffixed') ||
          has(r, d + 2, 'say') ||
          isTagVerb(r, d + 1)
        )
      )
        continue;
      push(r, out, from, d);
      speech = false;
    } else {
      from = d + 1;
      while (/^[.,;]$/.test(r.tokens[from]?.text ?? '')) from++;
      speech = true;
    }
  }
  if (out.length === 0) return [];
  if (speech) push(r, out, from, end);
  return out;
}

/**
 * "– Vi är nöjda, säger Lind till TT. Nu går vi vidare.": speech up to the comma before its verb, and again from the next
 * sentence on. A paragraph without such a verb goes on with the speech of one that has it; some paragraph has.
 */
function untilTag(r: Reading, from: number, to: number): Stretch[] {
  const out: Stretch[] = [];
  const tag = tagIn(r, from, to);
  if (tag < 0) {
    if (to - from >= LEAST && endsSentenceAt(r, to)) push(r, out, from, to);
    return out;
  }
  push(r, out, from, tag);
  const next = r.sentences[(r.sentenceOf[tag] ?? 0) + 1];
  if (next && next.from < to) push(r, out, next.from, to);
  return out;
}
/** Tokens of a paragraph that is speech by its dash alone. */
const LEAST = 5;

/**
 * "– Nie mamy wyjścia – powiedział Jan Wierzba. – To nasz obowiązek.": in a language without a pack, speech up to the dash that a
 * small letter follows, and again from the dash behind a full stop on.
 */
function betweenDashes(r: Reading, from: number, to: number): Stretch[] {
  const out: Stretch[] = [];
  const teller = tellerIn(r, from, to);
  if (teller < 0) {
    if (to - from >= LEAST && endsSentenceAt(r, to) && hasTellers(r)) push(r, out, from, to);
    return out;
  }
  push(r, out, from, isComma(r, teller - 1) ? teller - 1 : teller);
  for (let k = teller + 2; k < to - 1; k++)
    if (isDash(r, k) && endsSentenceAt(r, k)) {
      push(r, out, k + 1, to);
      break;
    }
  return out;
}

/** The dash before who tells it, or -1: behind some words of speech, before a small letter, and not before another dash. */
function tellerIn(r: Reading, from: number, to: number): number {
  for (let k = from + LEAST - 1; k < to - 1; k++)
    if (isDash(r, k)) return r.tokens[k + 1]?.shape === 'lower' ? k : -1;
  return -1;
}

const endsSentenceAt = (r: Reading, to: number): boolean => /[.!?…]/.test(r.tokens[to - 1]?.text ?? '');

const told = new WeakMap<Reading, boolean>();

/** Some paragraph that a dash opens has somebody who tells it behind another. */
function hasTellers(r: Reading): boolean {
  let known = told.get(r);
  if (known === undefined) {
    known = dashed(r).some((b) => tellerIn(r, firstTokenAt(r, b.start) + 1, firstTokenAt(r, b.end)) >= 0);
    told.set(r, known);
  }
  return known;
}

const dashed = (r: Reading): Reading['blocks'] => r.blocks.filter((b) => OPENS.test(r.text.charAt(b.start)));

/** The comma before the first such verb, or -1. */
function tagIn(r: Reading, from: number, to: number): number {
  for (let k = from + 1; k < to; k++)
    if (has(r, k, 'dialogueTags') && /^[,?!”]$/.test(r.tokens[k - 1]?.text ?? '')) return k - 1;
  return -1;
}

const tagged = new WeakMap<Reading, boolean>();

/** Some paragraph that a dash opens has such a verb. */
function hasTags(r: Reading): boolean {
  let known = tagged.get(r);
  if (known === undefined) {
    known = dashed(r).some((b) => tagIn(r, firstTokenAt(r, b.start) + 1, firstTokenAt(r, b.end)) >= 0);
    tagged.set(r, known);
  }
  return known;
}

function push(r: Reading, out: Stretch[], from: number, to: number): void {
  const a = r.tokens[from];
  const z = r.tokens[to - 1];
  if (a && z && z.end > a.start) out.push({ start: a.start, end: z.end });
}
