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
  day: ['minute', 1440],
  week: ['minute', 10_080],
  year: ['month', 12],
  decade: ['month', 120],
  century: ['month', 1200],
  gw: ['kw', 1e6],
  mw: ['kw', 1000],
};

export interface Quantity {
  readonly value: number;
  readonly unit: string | null;
}

export function quantities(tokens: readonly Token[]): Quantity[] {
  return tokens.flatMap((t, i) => quantityOf(t, tokens[i + 1]) ?? []);
}

/** What a number counts, in the base of its unit; null for a word. */
export function quantityOf(t: Token, next: Token | undefined): Quantity | null {
  if (t.value === null) return null;
  const unit = (next && has(next, 'unit') ? valuesOf([next], 'unit')[0] : undefined) ?? null;
  const [base, factor] = (unit && BASE[unit]) || [unit, 1];
  return { value: t.value * factor, unit: base ?? null };
}

export const sameQuantity = (p: Quantity, q: Quantity): boolean =>
  p.unit === q.unit && Math.abs(p.value - q.value) <= 1e-9 * Math.abs(p.value);

/** Whether both name the same quantities, at least one of them, in whatever units. */
export function sameQuantities(a: readonly Token[], b: readonly Token[]): boolean {
  const x = quantities(a);
  const y = quantities(b);
  return (
    x.length > 0 &&
    x.length === y.length &&
    x.every((q, i) => {
      const other = y[i];
      return other !== undefined && sameQuantity(q, other);
    })
  );
}
