/** A check of one page, the whole way: fingerprints, candidates, their texts from the store, the verdicts. */
import { checkReport } from '../../../utils/matching/check.ts';
import { page } from '../corpus.ts';
import { quoteId } from '../records.ts';
import { reported } from '../reports.ts';
import type { openLibrary } from './open.ts';

type Opened = Pick<ReturnType<typeof openLibrary>, 'library' | 'finder'>;

export interface Quality {
  readonly times: readonly number[];
  readonly candidates: number;
  readonly altered: number;
  readonly alteredFound: number;
  readonly same: number;
  readonly sameFound: number;
  readonly strangers: number;
  readonly falseMatches: number;
}

/** Checks `pages` pages one after another: how long each took, and what was found. */
export async function checkPages(
  { library, finder }: Opened,
  size: number,
  pages: number,
  firstPage: number,
): Promise<Quality> {
  const times: number[] = [];
  let [candidates, altered, alteredFound, same, sameFound, strangers, falseMatches] = [0, 0, 0, 0, 0, 0, 0];
  for (let n = firstPage; n < firstPage + pages; n++) {
    const quotes = page(n, size);
    const report = reported(quotes);
    const start = performance.now();
    const found = await library.candidatesFor(report, finder);
    const checked = checkReport(report, { candidates: ({ id }) => found.get(id) ?? [] });
    times.push(performance.now() - start);
    for (const some of found.values()) candidates += some.length;
    for (const [i, quote] of quotes.entries()) {
      const matches = checked.quotes[i]?.check?.matches ?? [];
      const own =
        quote.saved === null ? undefined : matches.find((match) => match.quoteId === quoteId(quote.saved));
      if (quote.saved === null) {
        strangers++;
        if (matches.length > 0) falseMatches++;
      } else if (quote.altered) {
        altered++;
        if (own) alteredFound++;
      } else {
        same++;
        if (own?.verdict === 'confirmed') sameFound++;
      }
    }
  }
  return { times, candidates, altered, alteredFound, same, sameFound, strangers, falseMatches };
}
