/** From the quotes of a page to the saved quotes worth comparing: the seam between the library and the index. */
import type { Report } from '../report.ts';
import { savedQuotesForCheck } from './lookup.ts';
import type { SavedQuote } from './saved-quote.ts';
import type { LibraryDeps } from './writer.ts';

/** What the fingerprint index offers. */
export interface CandidateFinder {
  /**
   * @param texts words of the page's quotes.
   * @returns for each text, the numbers (`seq`) of saved quotes that may say the same, best first. May hold numbers of
   * quotes deleted since.
   */
  candidates(texts: readonly string[]): Promise<readonly (readonly number[])[]>;
}

/** The report's quote id → saved quotes to compare it with, best first. */
export async function candidatesFor(
  reader: Pick<LibraryDeps, 'db' | 'onCorrupt'>,
  report: Pick<Report, 'quotes'>,
  finder: CandidateFinder,
): Promise<Map<string, SavedQuote[]>> {
  const found = await finder.candidates(report.quotes.map((quote) => quote.text));
  const quotes = await savedQuotesForCheck(reader, [...new Set(found.flat())]);
  const bySeq = new Map(quotes.map((quote) => [quote.seq, quote]));
  return new Map(
    report.quotes.map((quote, place) => [
      quote.id,
      (found[place] ?? []).flatMap((seq) => bySeq.get(seq) ?? []),
    ]),
  );
}
