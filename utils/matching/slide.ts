/** Where a dropped run lies, when it may lie in more than one place. */
import { hunksOf, sameWord } from './alignment.ts';
import type { Token } from './words/token.ts';

/**
 * A dropped run may often lie in more than one place ("[We had no rain, so] we sell", "We [had no rain, so we] sell"):
 * it is moved to where a clause begins, or else to where one ends.
 */
export function slide(
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
    const ends = (i: number) => i === long.length || begins(i);
    const shift = shiftTo(long, from, to, begins) || (ends(to) ? 0 : shiftTo(long, to, from, ends));
    if (shift === 0) {
      const apart = overFree(long, from, to, begins, new Set(moved.map(([i, j]) => (inA ? i : j))));
      if (apart) moved = moved.map(([i, j]) => (inA ? [apart.get(i) ?? i, j] : [i, apart.get(j) ?? j]));
      continue;
    }
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

/** How far the run must go so that the first of its two ends lies where it is wanted; the other end goes with it. */
function shiftTo(long: readonly Token[], from: number, to: number, wanted: (i: number) => boolean): number {
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  const same = (i: number, j: number) => {
    const x = long[i];
    const y = long[j];
    return x !== undefined && y !== undefined && x.free === y.free && sameWord(x, y);
  };
  for (let k = 1; k <= 6 && start - k >= 0 && same(start - k, end - k); k++) if (wanted(from - k)) return -k;
  for (let k = 1; k <= 6 && same(start + k - 1, end + k - 1); k++) if (wanted(from + k)) return k;
  return 0;
}

const MOST_BEFORE = 6;

/**
 * "[Je n'ai pas dormi.] J'ai compté": the words before the run that are its own last words again, over a word that may be missing
 * ("ne"); where they begin a clause, which of the run's last words they pair with, else null.
 */
function overFree(
  long: readonly Token[],
  from: number,
  to: number,
  begins: (i: number) => boolean,
  paired: ReadonlySet<number>,
): ReadonlyMap<number, number> | null {
  const found = new Map<number, number>();
  let q = to - 1;
  for (let p = from - 1; p >= 0 && q >= from && found.size < MOST_BEFORE; p--) {
    const x = long[p];
    const y = long[q];
    if (!x || !y) return null;
    if (!paired.has(p)) {
      if (!x.free) return null;
      continue;
    }
    if (x.free !== y.free || !sameWord(x, y)) return null;
    found.set(p, q--);
    if (begins(p)) return found;
  }
  return null;
}
