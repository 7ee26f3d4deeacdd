/** Words that occur once in both texts, in the longest order both share: what holds two long texts together. */
import type { Token } from './words/token.ts';

/** Words that occur once in both, in the longest order both share. */
export function anchorsOf(
  a: readonly Token[],
  b: readonly Token[],
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): [number, number][] {
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
  return longestIncreasing(common);
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
