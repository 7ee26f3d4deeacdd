/** Which quotes of a report are shown. Pure: the surface keeps the filter, this decides. */
import { type ShownVerdict, shownVerdict } from '../../utils/matching/conflict.ts';
import type { Quote, QuoteKind } from '../../utils/report.ts';

export interface QuoteFilter {
  readonly kind: QuoteKind | 'all';
  readonly verdict: ShownVerdict | 'all';
  /** A speaker's name, `NOBODY` for quotes without one, or 'all'. */
  readonly speaker: string;
}

/** No name: a name never begins with a control character. */
export const NOBODY = '\u0000nobody';

export const NO_FILTER: QuoteFilter = { kind: 'all', verdict: 'all', speaker: 'all' };

export function speakerOf(quote: Quote): string {
  return quote.speaker?.name ?? quote.speaker?.mention ?? NOBODY;
}

/** The verdict on a quote's card: one that was saved from this very page is not called new any more. */
export function verdictOf(quote: Quote, saved: Readonly<Record<string, string>>): ShownVerdict | null {
  if (quote.check === null) return null;
  const verdict = shownVerdict(quote.check, quote.kind);
  return verdict === 'unseen' && saved[quote.id] !== undefined ? null : verdict;
}

/** @param saved the report's quote id → the saved quote's id */
export function filterQuotes(
  quotes: readonly Quote[],
  filter: QuoteFilter,
  saved: Readonly<Record<string, string>>,
): Quote[] {
  return quotes.filter(
    (quote) =>
      (filter.kind === 'all' || quote.kind === filter.kind) &&
      (filter.verdict === 'all' || verdictOf(quote, saved) === filter.verdict) &&
      (filter.speaker === 'all' || speakerOf(quote) === filter.speaker),
  );
}

export interface Facet<Value extends string> {
  readonly value: Value;
  readonly count: number;
}

/** The values that occur, the most frequent first, so that a filter never leads to nothing. */
export function facet<Value extends string>(values: readonly Value[]): Facet<Value>[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
