/** The table of Needleman and Wunsch (1970), with a price for each word. */
import { sameWord } from './alignment.ts';
import type { Token } from './words/token.ts';

const gapCost = (t: Token): number => (t.free ? 0.1 : t.stop ? 0.5 : 0.9);

function swapCost(x: Token, y: Token): number {
  if (x.value !== null && y.value !== null) return 0.7;
  if (x.name && y.name) return 0.8;
  if (x.stem === y.stem) return 0.6;
  for (const f of x.features) for (const g of y.features) if (f.kind === g.kind) return 0.8;
  return x.stop || y.stop ? 1.05 : 1.6;
}

export function table(
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
