/** The orders that found quotes can stand in. */
import type { SearchRow } from './row.ts';

export const SORTS = ['newest', 'oldest', 'saved'] as const;
export type Sort = (typeof SORTS)[number];

/** Where a quote stands in time; by the day it was saved where neither said nor published is known. */
const dayOf = ({ date, savedAt }: SearchRow) => date ?? savedAt.slice(0, 10);

export const ORDERS: Readonly<Record<Sort, (a: SearchRow, b: SearchRow) => number>> = {
  // What was saved together stands as the article has it.
  newest: (a, b) => compare(dayOf(b), dayOf(a)) || compare(b.savedAt, a.savedAt) || a.seq - b.seq,
  oldest: (a, b) => compare(dayOf(a), dayOf(b)) || a.seq - b.seq,
  saved: (a, b) => compare(b.savedAt, a.savedAt) || a.seq - b.seq,
};

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
