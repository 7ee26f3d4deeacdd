/**
 * Word alignment: a global alignment (Needleman and Wunsch, 1970) with a price for each word, after the common
 * beginning and end are cut off; what is too long for that is anchored on words that occur once in both (patience).
 */
import { table } from './align-table.ts';
import { type Alignment, hunksOf, sameWord } from './alignment.ts';
import { anchorsOf } from './anchors.ts';
import { slide } from './slide.ts';
import type { Token } from './words/token.ts';

export type { Alignment, Hunk } from './alignment.ts';

/** Cells of the table at most; about 250 words against 250, some two milliseconds. */
const MOST_CELLS = 62_500;

export function align(a: readonly Token[], b: readonly Token[]): Alignment {
  const pairs: [number, number][] = [];
  alignRange(a, b, 0, a.length, 0, b.length, pairs);
  const settled = slide(a, b, pairs);
  return { pairs: settled, hunks: hunksOf(settled, a.length, b.length) };
}

function alignRange(
  a: readonly Token[],
  b: readonly Token[],
  aFrom: number,
  aTo: number,
  bFrom: number,
  bTo: number,
  pairs: [number, number][],
): void {
  let a0 = aFrom;
  let b0 = bFrom;
  while (a0 < aTo && b0 < bTo && equalAt(a, a0, b, b0)) pairs.push([a0++, b0++]);
  let a1 = aTo;
  let b1 = bTo;
  const tail: [number, number][] = [];
  while (a1 > a0 && b1 > b0 && equalAt(a, a1 - 1, b, b1 - 1)) tail.push([--a1, --b1]);
  if (a1 > a0 && b1 > b0) {
    if ((a1 - a0) * (b1 - b0) <= MOST_CELLS) table(a, b, a0, a1, b0, b1, pairs);
    else anchored(a, b, a0, a1, b0, b1, pairs);
  }
  for (let i = tail.length - 1; i >= 0; i--) {
    const pair = tail[i];
    if (pair) pairs.push(pair);
  }
}

const equalAt = (a: readonly Token[], i: number, b: readonly Token[], j: number): boolean => {
  const x = a[i];
  const y = b[j];
  return x !== undefined && y !== undefined && x.free === y.free && sameWord(x, y);
};

/** Words that occur once in both, in the longest order both share; what lies between is aligned by itself. */
function anchored(
  a: readonly Token[],
  b: readonly Token[],
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  pairs: [number, number][],
): void {
  const chain = anchorsOf(a, b, a0, a1, b0, b1);
  if (chain.length === 0) return; // nothing to hold on to: all of it is replaced
  let i = a0;
  let j = b0;
  for (const [x, y] of [...chain, [a1, b1] as const]) {
    if (x > i && y > j) alignRange(a, b, i, x, j, y, pairs);
    if (x < a1) pairs.push([x, y]);
    i = x + 1;
    j = y + 1;
  }
}
