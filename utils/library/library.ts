/** The library as one object: what the worker writes with and every extension page reads with. */
import type { Report } from '../report.ts';
import { type CandidateFinder, candidatesFor } from './candidates.ts';
import { createDatabase, type LibraryDatabase } from './database.ts';
import * as index from './index-store.ts';
import * as lookup from './lookup.ts';
import { type ArticleHead, type SaveRequest, saveQuotes } from './save.ts';
import type { CorruptRecord, LibraryDeps } from './writer.ts';

export interface LibraryOptions {
  readonly db?: LibraryDatabase;
  readonly now?: () => Date;
  readonly newId?: () => string;
  /** Told of each stored record that could not be read (it is skipped, and kept). */
  readonly onCorrupt?: (report: CorruptRecord) => void;
}

/**
 * Makes the library. Reading works in any extension page; writing is for the worker alone, which outlives a closing
 * popup. Every function throws `LibraryError` (`code`, and a `message` for the reader) and, when it throws, has
 * changed nothing.
 */
export function createLibrary(options: LibraryOptions = {}) {
  const deps: LibraryDeps = {
    db: options.db ?? createDatabase(),
    now: options.now ?? (() => new Date()),
    newId: options.newId ?? (() => crypto.randomUUID()),
    ...(options.onCorrupt ? { onCorrupt: options.onCorrupt } : {}),
  };
  return {
    db: deps.db,

    /** Saves quotes of a report with their article as evidence; see `saveQuotes`. */
    saveQuotes: (request: SaveRequest) => saveQuotes(deps, request),
    /** Saves the article's text as it reads now, without quotes. */
    saveReading: (article: ArticleHead) => saveQuotes(deps, { article, quotes: [] }),

    /** Which quotes of this report are saved, and what else is saved of its article. */
    savedStateFor: (report: Report) => lookup.savedStateFor(deps, report),
    /** The saved article at this address, if any. */
    findArticle: (article: ArticleHead) => lookup.findArticle(deps, article),
    /** The quotes of an article, in the order of the text. */
    quotesOfArticle: (articleId: string) => lookup.quotesOfArticle(deps, articleId),
    /** The kept texts of an article, oldest first. */
    readingsOfArticle: (articleId: string) => lookup.readingsOfArticle(deps, articleId),
    /** Quotes by id, as stored. */
    quotesById: (ids: readonly string[]) => lookup.quotesById(deps, ids),
    /** Quotes by number, joined with article and speaker for checking. */
    savedQuotesBySeq: (seqs: readonly number[]) => lookup.savedQuotesBySeq(deps, seqs),
    /** The report's quote id → saved quotes worth comparing, found by the index. */
    candidatesFor: (report: Pick<Report, 'quotes'>, finder: CandidateFinder) =>
      candidatesFor(deps, report, finder),

    /** Where the derived index keeps its parts; see `index-store.ts`. */
    index: {
      generation: () => index.generation(deps),
      changesSince: (since: number) => index.changesSince(deps, since),
      readPart: (key: string) => index.readIndexPart(deps, key),
      readParts: (prefix: string) => index.readIndexParts(deps, prefix),
      writeParts: (generation: number, parts: readonly index.IndexPart[], remove?: readonly string[]) =>
        index.writeIndexParts(deps, generation, parts, remove),
      clear: () => index.clearIndexParts(deps),
      quotes: (batch?: number, after?: number) => index.quotesForIndex(deps, batch, after),
      quotesBySeq: (seqs: readonly number[]) => index.quotesForIndexBySeq(deps, seqs),
    },
  };
}

export type Library = ReturnType<typeof createLibrary>;
