/** Logistic regression with a ridge, by Newton's method: small data, few signs. Pure. */
import type { Seen } from '../../utils/analysis/claims/signs.ts';

export interface Example<S extends string> {
  readonly signs: Seen<S>;
  readonly yes: boolean;
}

/** Enough for the weights to settle to two decimals. */
const STEPS = 25;

/**
 * @param towards the weights that the ridge draws to.
 * @param ridge how strongly: about as many examples as it takes to move a weight away.
 */
export function fitWeights<S extends string>(
  examples: readonly Example<S>[],
  signs: readonly S[],
  towards: Readonly<Record<S, number>>,
  ridge: number,
): Record<S, number> {
  const rows = examples.map(({ signs: has, yes }) => ({ x: signs.map((s) => has.get(s)), yes }));
  const goal = signs.map((s) => towards[s]);
  let w = [...goal];
  for (let step = 0; step < STEPS; step++) {
    const gradient = w.map((v, i) => ridge * (v - (goal[i] ?? 0)));
    const hessian = w.map((_, i) => w.map((_, j) => (i === j ? ridge : 0)));
    for (const { x, yes } of rows) {
      const p = probability(x, w);
      for (const [i, v] of x.entries()) {
        if (v === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + (p - Number(yes)) * v;
        const row = hessian[i] ?? [];
        for (const [j, u] of x.entries()) row[j] = (row[j] ?? 0) + p * (1 - p) * v * u;
      }
    }
    const move = solve(hessian, gradient);
    w = w.map((v, i) => v - (move[i] ?? 0));
  }
  return Object.fromEntries(signs.map((s, i) => [s, w[i] ?? 0])) as Record<S, number>;
}

const probability = (x: readonly number[], w: readonly number[]): number =>
  1 / (1 + Math.exp(-x.reduce((sum, v, i) => sum + v * (w[i] ?? 0), 0)));

/** Gauss–Jordan elimination; the ridge keeps the matrix positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (const [i, pivotRow] of rows.entries()) {
    const pivot = pivotRow[i] ?? 1;
    for (const [k, row] of rows.entries()) {
      const factor = k === i ? 0 : (row[i] ?? 0) / pivot;
      if (factor !== 0) for (const [c, v] of pivotRow.entries()) row[c] = (row[c] ?? 0) - factor * v;
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}

export interface Quality {
  readonly right: number;
  /** Mean negative log-likelihood: lower is better, 0.69 is a coin. */
  readonly loss: number;
}

export function quality<S extends string>(
  examples: readonly Example<S>[],
  weights: Readonly<Record<S, number>>,
): Quality {
  const names = Object.keys(weights) as S[];
  const w = names.map((name) => weights[name]);
  let right = 0;
  let loss = 0;
  for (const { signs, yes } of examples) {
    const p = probability(
      names.map((name) => signs.get(name)),
      w,
    );
    if (p >= 0.5 === yes) right++;
    loss -= Math.log(Math.max(1e-9, yes ? p : 1 - p));
  }
  return { right: right / Math.max(1, examples.length), loss: loss / Math.max(1, examples.length) };
}
