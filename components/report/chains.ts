/** The ways that an article's statements took to the reader, and whether they all begin at one place. */
import type { Quote, Report } from '../../utils/report.ts';

export interface ChainGroup {
  readonly speaker: string | null;
  /** Nearest the article first. */
  readonly via: readonly string[];
  readonly quotes: readonly Quote[];
}

/** Quotes that came the same way, in the order of the article; only ways with a carrier. */
export function chainGroups(quotes: readonly Quote[]): ChainGroup[] {
  const groups = new Map<string, { speaker: string | null; via: string[]; quotes: Quote[] }>();
  for (const quote of quotes) {
    if (quote.via.length === 0) continue;
    const speaker = quote.speaker?.name ?? quote.speaker?.mention ?? null;
    const via = quote.via.map((carrier) => carrier.name);
    const key = JSON.stringify([speaker, via]);
    const group = groups.get(key);
    if (group) group.quotes.push(quote);
    else groups.set(key, { speaker, via, quotes: [quote] });
  }
  return [...groups.values()];
}

/** Outlets of saved articles that have words of this page from it, as it has them from them. */
export function circularOutlets(quotes: readonly Quote[]): string[] {
  const names = quotes.flatMap(({ check }) =>
    (check?.matches ?? [])
      .filter(({ dependence }) => dependence === 'circular')
      .flatMap(({ siteName, title }) => siteName ?? title ?? []),
  );
  return [...new Set(names)];
}

/** Two statements from one source are a short notice; three are an article that rests on it. */
const FEWEST_STATEMENTS = 3;

/**
 * The one source that every statement of the article goes back to: the same carrier for all, or the same speaker.
 * Null where there are several, or too few statements to tell.
 */
export function onlySource(report: Pick<Report, 'quotes' | 'article'>): string | null {
  if (report.quotes.length < FEWEST_STATEMENTS) return null;
  return (
    sameFor(report.quotes, (quote) => outletOf(quote) ?? report.article.agency) ??
    sameFor(report.quotes, (quote) => quote.speaker?.name ?? null)
  );
}

/** The outlet that a statement is cited from, whoever passed it on; else the first that carried it. */
function outletOf({ speaker, via }: Quote): string | null {
  if (speaker?.kind === 'publication') return speaker.name ?? speaker.mention;
  return via.at(-1)?.name ?? null;
}

function sameFor(quotes: readonly Quote[], origin: (quote: Quote) => string | null): string | null {
  const [first, ...rest] = quotes;
  if (first === undefined) return null;
  const name = origin(first);
  return name !== null && rest.every((quote) => origin(quote) === name) ? name : null;
}
