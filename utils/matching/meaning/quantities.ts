/** Numbers with their units, so that 1.5 km and 1,500 metres are one quantity. */
import { has, type Token, valuesOf } from '../words/token.ts';

const BASE: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  km: ['m', 1000],
  cm: ['m', 0.01],
  mm: ['m', 0.001],
  t: ['g', 1e6],
  quintal: ['g', 1e5],
  kg: ['g', 1000],
  mg: ['g', 0.001],
  ml: ['l', 0.001],
  ha: ['m2', 1e4],
  km2: ['m2', 1e6],
  hour: ['minute', 60],
  second: ['minute', 1 / 60],
  week: ['day', 7],
  year: ['month', 12],
  decade: ['month', 120],
  century: ['month', 1200],
  gw: ['kw', 1e6],
  mw: ['kw', 1000],
};

interface Quantity {
  readonly value: number;
  readonly unit: string | null;
}

export function quantities(tokens: readonly Token[]): Quantity[] {
  return tokens.flatMap((t, i) => {
    if (t.value === null) return [];
    const next = tokens[i + 1];
    const unit = (next && has(next, 'unit') ? valuesOf([next], 'unit')[0] : undefined) ?? null;
    const [base, factor] = (unit && BASE[unit]) || [unit, 1];
    return [{ value: t.value * factor, unit: base ?? null }];
  });
}

/** Whether both name the same quantities, at least one of them, in whatever units. */
export function sameQuantities(a: readonly Token[], b: readonly Token[]): boolean {
  const x = quantities(a);
  const y = quantities(b);
  return (
    x.length > 0 &&
    x.length === y.length &&
    x.every((q, i) => {
      const other = y[i];
      return (
        other !== undefined &&
        q.unit === other.unit &&
        Math.abs(q.value - other.value) <= 1e-9 * Math.abs(q.value)
      );
    })
  );
}
