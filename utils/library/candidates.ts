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
  /** The same at once, if nothing was saved since the last time; null where that cannot be told from memory. */
  guess(texts: readonly string[]): readonly (readonly number[])[] | null;
}

/** The report's quote id → saved quotes to compare it with, best first. */
export async function candidatesFor(
  reader: Pick<LibraryDeps, 'db' | 'onCorrupt'>,
  report: Pick<Report, 'quotes'>,
  finder: CandidateFinder,
): Promise<Map<string, SavedQuote[]>> {
  const texts = report.quotes.map((quote) => quote.text);
  // Asked for together with whether the guess is right: once around to the browser and back less.
  const guess = finder.guess(texts);
  const guessed = guess && savedQuotesForCheck(reader, distinct(guess));
  // Where the guess was wrong nobody asks what became of it.
  guessed?.catch(() => undefined);
  const found = await finder.candidates(texts);
  const quotes =
    guessed && sameNumbers(distinct(guess), distinct(found))
      ? await guessed
      : await savedQuotesForCheck(reader, distinct(found));
  const bySeq = new Map(quotes.map((quote) => [quote.seq, quote]));
  return new Map(
    report.quotes.map((quote, place) => [
      quote.id,
      (found[place] ?? []).flatMap((seq) => bySeq.get(seq) ?? []),
    ]),
  );
}

const distinct = (lists: readonly (readonly number[])[]): number[] => [...new Set(lists.flat())];

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((number, place) => number === b[place]);
