/** From the quotes of a page to the saved quotes worth comparing: the seam between the library and the index. */
import type { Report } from '../report.ts';
import { savedQuotesForCheck } from './lookup.ts';
import type { SavedQuote } from './saved-quote.ts';
import type { LibraryDeps } from './writer.ts';

/** What the fingerprint index offers. */
export interface CandidateFinder {
  /**
   * @param texts words of the page's quotes.
   * @param meanwhile called where the browser has much to read first, with nothing else to do until it has
   * @returns for each text, the numbers (`seq`) of saved quotes that may say the same, best first. May hold numbers of
   * quotes deleted since.
   */
  candidates(texts: readonly string[], meanwhile?: () => void): Promise<readonly (readonly number[])[]>;
}

/**
 * The report's quote id → saved quotes to compare it with, best first.
 * @param meanwhile as the finder calls it
 */
export async function candidatesFor(
  reader: Pick<LibraryDeps, 'db' | 'onCorrupt'>,
  report: Pick<Report, 'quotes'>,
  finder: CandidateFinder,
  meanwhile?: () => void,
): Promise<Map<string, SavedQuote[]>> {
  const texts = report.quotes.map((quote) => quote.text);
  const found = await finder.candidates(texts, meanwhile);
  const quotes = await savedQuotesForCheck(reader, [...new Set(found.flat())]);
  const bySeq = new Map(quotes.map((quote) => [quote.seq, quote]));
  return new Map(
    report.quotes.map((quote, place) => [
      quote.id,
      (found[place] ?? []).flatMap((seq) => bySeq.get(seq) ?? []),
    ]),
  );
}
