/** Which quotes of a report are shown. Pure: the surface keeps the filter, this decides. */
import type { Quote, QuoteKind, Verdict } from '../../utils/report.ts';

export interface QuoteFilter {
  readonly kind: QuoteKind | 'all';
  readonly verdict: Verdict | 'all';
  /** A speaker's name, `NOBODY` for quotes without one, or 'all'. */
  readonly speaker: string;
}

/** No name: a name never begins with a control character. */
export const NOBODY = '\u0000nobody';

export const NO_FILTER: QuoteFilter = { kind: 'all', verdict: 'all', speaker: 'all' };

export function speakerOf(quote: Quote): string {
  return quote.speaker?.name ?? quote.speaker?.mention ?? NOBODY;
}

export function filterQuotes(quotes: readonly Quote[], filter: QuoteFilter): Quote[] {
  return quotes.filter(
    (quote) =>
      (filter.kind === 'all' || quote.kind === filter.kind) &&
      (filter.verdict === 'all' || quote.check?.verdict === filter.verdict) &&
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
