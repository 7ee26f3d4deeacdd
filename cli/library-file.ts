/** A library's JSON export, for checking against: read once, its quotes filed under their fingerprints. */
import { createReadStream } from 'node:fs';
import { articleAddress } from '../utils/library/address.ts';
import { LibraryError } from '../utils/library/errors.ts';
import { parseLibraryFile } from '../utils/library/file.ts';
import type { SavedQuote } from '../utils/library/saved-quote.ts';
import { changesOf } from '../utils/matching/changes.ts';
import { checkReport, printedWords } from '../utils/matching/check.ts';
import { fingerprints, lookup } from '../utils/matching/fingerprint.ts';
import { rank } from '../utils/matching/index/ranking.ts';
import type { Report } from '../utils/report.ts';
import { CliError, cannotRead } from './errors.ts';

export interface CheckedLibrary {
  /** The report with what the library knows of its quotes, and of its article as it was saved. */
  check(report: Report): Report;
}

/** @throws CliError `cannot-read`, `bad-library` */
export async function openLibraryFile(file: string): Promise<CheckedLibrary> {
  const { saved, articles } = await readLibrary(file);
  const find = finderFor(saved);
  const articleByAddress = new Map(articles.map((article) => [article.address, article]));
  return {
    check(report) {
      const checked = checkReport(report, { candidates: (quote) => find(quote.text) });
      const address = articleAddress(report.article.url, report.article.canonicalUrl);
      const article = address === null ? undefined : articleByAddress.get(address);
      if (!article) return checked;
      const quotes = saved.filter((quote) => quote.articleId === article.id);
      // The file does not say whether every quote was saved, so none can be said to be new.
      const changes = changesOf({ savedAt: article.savedAt, quotes, complete: false }, report);
      return { ...checked, changes };
    },
  };
}

async function readLibrary(file: string) {
  try {
    return await parseLibraryFile(createReadStream(file));
  } catch (error) {
    if (error instanceof LibraryError) throw new CliError('bad-library', `${file}: ${error.message}`, error);
    throw cannotRead(file, error);
  }
}

/** The same fingerprints and the same ranking as the extension's index, in plain maps: a file fits into the memory. */
function finderFor(saved: readonly SavedQuote[]): (text: string) => readonly SavedQuote[] {
  const places = new Map<number, number[]>();
  saved.forEach((quote, place) => {
    for (const hash of fingerprints(printedWords(quote))) {
      const list = places.get(hash);
      if (list) list.push(place);
      else places.set(hash, [place]);
    }
  });
  return (text) => {
    const { all, pairs } = lookup(text);
    const carriers = [...all].flatMap((hash) => {
      const list = places.get(hash);
      return list ? [list] : [];
    });
    return rank(carriers, pairs, saved.length).flatMap((place) => saved[place] ?? []);
  };
}
