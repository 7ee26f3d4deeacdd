/**
 * Word alignment: a global alignment (Needleman and Wunsch, 1970) with a price for each word, after the common
 * beginning and end are cut off; what is too long for that is anchored on words that occur once in both (patience).
 */
import type { Token } from './words/token.ts';
import { nameKey } from './words/transliterate.ts';

/** A run of tokens of a that became a run of b; either may be empty. Ends are exclusive. */
export interface Hunk {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

export interface Alignment {
  /** Pairs of equal tokens, ascending in both. */
  readonly pairs: readonly (readonly [a: number, b: number])[];
  readonly hunks: readonly Hunk[];
}

/** Cells of the table at most; about 250 words against 250, some two milliseconds. */
const MOST_CELLS = 62_500;

/** Two tokens that stand for the same word: equal keys, or two transliterations of one name. */
export function sameWord(a: Token, b: Token): boolean {
  if (a.key === b.key) return true;
  if (a.value !== null || b.value !== null) return false;
  if (!a.capital || !b.capital || a.norm.length < 3 || b.norm.length < 3) return false;
  return nameKey(a.norm) === nameKey(b.norm);
}

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

const gapCost = (t: Token): number => (t.free ? 0.1 : t.stop ? 0.5 : 0.9);

function swapCost(x: Token, y: Token): number {
  if (x.value !== null && y.value !== null) return 0.7;
  if (x.name && y.name) return 0.8;
  if (x.stem === y.stem) return 0.6;
  for (const f of x.features) for (const g of y.features) if (f.kind === g.kind) return 0.8;
  return x.stop || y.stop ? 1.05 : 1.6;
}

function table(
  a: readonly Token[],
  b: readonly Token[],
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  pairs: [number, number][],
): void {
  const n = a1 - a0;
  const m = b1 - b0;
  const width = m + 1;
  const cost = new Float32Array((n + 1) * width);
  const step = new Uint8Array((n + 1) * width); // 1 delete, 2 insert, 3 equal, 4 replace
  const insert = new Float32Array(m);
  for (let j = 0; j < m; j++) {
    insert[j] = gapCost(b[b0 + j] as Token);
    cost[j + 1] = (cost[j] ?? 0) + (insert[j] ?? 0);
    step[j + 1] = 2;
  }
  for (let i = 1; i <= n; i++) {
    const x = a[a0 + i - 1] as Token;
    const drop = gapCost(x);
    const row = i * width;
    const above = row - width;
    cost[row] = (cost[above] ?? 0) + drop;
    step[row] = 1;
    for (let j = 1; j <= m; j++) {
      const y = b[b0 + j - 1] as Token;
      let best = (cost[above + j] ?? 0) + drop;
      let how = 1;
      const left = (cost[row + j - 1] ?? 0) + (insert[j - 1] ?? 0);
      if (left < best) {
        best = left;
        how = 2;
      }
      const diagonal = cost[above + j - 1] ?? 0;
      if (diagonal < best) {
        if (sameWord(x, y)) {
          // A word of an insertion is rather not taken for one of the text.
          best = diagonal + (x.free === y.free ? 0 : 0.2);
          how = 3;
        } else {
          const swapped = diagonal + swapCost(x, y);
          if (swapped < best) {
            best = swapped;
            how = 4;
          }
        }
      }
      cost[row + j] = best;
      step[row + j] = how;
    }
  }
  const found: [number, number][] = [];
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const how = step[i * width + j];
    if (how === 3) found.push([a0 + --i, b0 + --j]);
    else if (how === 4) {
      i--;
      j--;
    } else if (how === 1) i--;
    else j--;
  }
  for (let i = found.length - 1; i >= 0; i--) {
    const pair = found[i];
    if (pair) pairs.push(pair);
  }
}

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
  const once = (tokens: readonly Token[], from: number, to: number) => {
    const at = new Map<string, number>();
    for (let i = from; i < to; i++) {
      const key = tokens[i]?.key ?? '';
      at.set(key, at.has(key) ? -1 : i);
    }
    return at;
  };
  const inA = once(a, a0, a1);
  const inB = once(b, b0, b1);
  const common: [number, number][] = [];
  for (const [key, i] of inA) {
    const j = inB.get(key);
    if (i >= 0 && j !== undefined && j >= 0) common.push([i, j]);
  }
  const chain = longestIncreasing(common);
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

/** By patience sorting; the pairs come ascending in their first. */
function longestIncreasing(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (let i = 0; i < pairs.length; i++) {
    const value = pairs[i]?.[1] ?? 0;
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((pairs[tops[mid] ?? 0]?.[1] ?? 0) < value) low = mid + 1;
      else high = mid;
    }
    if (low > 0) before[i] = tops[low - 1] ?? -1;
    tops[low] = i;
  }
  const chain: [number, number][] = [];
  for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) {
    const pair = pairs[i];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

function hunksOf(pairs: readonly (readonly [number, number])[], n: number, m: number): Hunk[] {
  const hunks: Hunk[] = [];
  let i = 0;
  let j = 0;
  for (const [x, y] of [...pairs, [n, m] as const]) {
    if (x > i || y > j) hunks.push({ aStart: i, aEnd: x, bStart: j, bEnd: y });
    i = x + 1;
    j = y + 1;
  }
  return hunks;
}

/**
 * A dropped run may often lie in more than one place ("[We had no rain, so] we sell", "We [had no rain, so we] sell"):
 * it is moved to where a clause begins.
 */
function slide(
  a: readonly Token[],
  b: readonly Token[],
  pairs: readonly [number, number][],
): [number, number][] {
  let moved = [...pairs];
  for (const h of hunksOf(pairs, a.length, b.length)) {
    const inA = h.bEnd === h.bStart;
    if (inA === (h.aEnd === h.aStart)) continue;
    const long = inA ? a : b;
    const from = inA ? h.aStart : h.bStart;
    const to = inA ? h.aEnd : h.bEnd;
    const begins = (i: number) =>
      i === 0 || long[i]?.clause !== long[i - 1]?.clause || long[i]?.sentence !== long[i - 1]?.sentence;
    if (begins(from)) continue;
    const shift = shiftTo(long, from, to, begins);
    if (shift === 0) continue;
    // Left: the pairs just before the run now pair with its own last words; right: the other way round.
    moved = moved.map(([i, j]) => {
      const at = inA ? i : j;
      const by =
        shift < 0 && at >= from + shift && at < from
          ? to - from
          : shift > 0 && at >= to && at < to + shift
            ? from - to
            : 0;
      return inA ? [i + by, j] : [i, j + by];
    });
  }
  return moved;
}

function shiftTo(long: readonly Token[], from: number, to: number, begins: (i: number) => boolean): number {
  const same = (i: number, j: number) => {
    const x = long[i];
    const y = long[j];
    return x !== undefined && y !== undefined && sameWord(x, y);
  };
  for (let k = 1; k <= 6 && from - k >= 0 && same(from - k, to - k); k++) if (begins(from - k)) return -k;
  for (let k = 1; k <= 6 && same(from + k - 1, to + k - 1); k++) if (begins(from + k)) return k;
  return 0;
}
