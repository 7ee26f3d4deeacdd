/** The library as one object: what the worker writes with and every extension page reads with. */
import { liveQuery } from 'dexie';
import type { Report } from '../report.ts';
import * as backup from './backup.ts';
import { type CandidateFinder, candidatesFor } from './candidates.ts';
import { createDatabase, type LibraryDatabase } from './database.ts';
import * as dismissals from './dismissals.ts';
import * as edit from './edit.ts';
import { eraseLibrary } from './erase.ts';
import * as index from './index-store.ts';
import * as lookup from './lookup.ts';
import * as pages from './pages.ts';
import type { Finding } from './records.ts';
import { type ArticleHead, type SaveRequest, saveQuotes } from './save.ts';
import { type LoadOptions, SearchTable } from './search/table.ts';
import { setAsideDamaged } from './set-aside.ts';
import { settleLog } from './settle-log.ts';
import * as speakers from './speakers.ts';
import { tallyLibrary } from './tally.ts';
import { type ExportOptions, exportLibrary, exportStream } from './transfer/export.ts';
import type { FileItem } from './transfer/format.ts';
import * as transfer from './transfer/import.ts';
import type { ConflictChoice } from './transfer/merge-quote.ts';
import type { FileSource } from './transfer/source.ts';
import { newImportId, stage, sweepStaging } from './transfer/staging.ts';
import * as trash from './trash.ts';
import { withTypedErrors } from './typed-errors.ts';
import { undo, undoable } from './undo.ts';
import { libraryMark } from './vanished.ts';
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
 * changed nothing. What can be undone returns `Written`: hand its `undo` number to `undo`.
 */
export function createLibrary(options: LibraryOptions = {}) {
  const deps: LibraryDeps = {
    db: options.db ?? createDatabase(),
    now: options.now ?? (() => new Date()),
    newId: options.newId ?? (() => crypto.randomUUID()),
    ...(options.onCorrupt ? { onCorrupt: options.onCorrupt } : {}),
  };
  return withTypedErrors({
    db: deps.db,

    /**
     * Opens the database ahead of the first call, which would do it: the worker has other things to wait for meanwhile.
     * @throws as that call would
     */
    open: async (): Promise<void> => {
      await deps.db.open();
    },

    /** Saves quotes of a report with their article as evidence; saving again doubles nothing. */
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
    articlesById: (ids: readonly string[]) => lookup.articlesById(deps, ids),
    /** Quotes by number, as stored, in the order asked. */
    quotesBySeq: (seqs: readonly number[]) => lookup.quotesBySeq(deps, seqs),
    /** Quotes by number, joined with article and speaker for checking and showing, in the order asked. */
    savedQuotesBySeq: (seqs: readonly number[]) => lookup.savedQuotesBySeq(deps, seqs),
    /** The report's quote id → saved quotes worth comparing, found by the index. */
    candidatesFor: (report: Pick<Report, 'quotes'>, finder: CandidateFinder) =>
      candidatesFor(deps, report, finder),

    /** Everything a speaker is quoted as saying, over time, with its variants. */
    speakerPage: (speakerId: string) => pages.speakerPage(deps, speakerId),
    /** An article's texts and quotes, and which of its texts has which quote. */
    articlePage: (articleId: string) => pages.articlePage(deps, articleId),
    listArticles: () => pages.listArticles(deps),
    listSpeakers: () => speakers.listSpeakers(deps),
    /** Loads the search over all quotes; keep it, and `refresh` it when `generations` tells of a change. */
    openSearch: (load?: LoadOptions) => SearchTable.load(deps, load),
    /** How much there is of everything. */
    tally: () => tallyLibrary(deps),

    editQuote: (id: string, change: edit.QuoteEdit) => edit.editQuote(deps, id, change),
    tagQuotes: (ids: readonly string[], tags: { add?: readonly string[]; remove?: readonly string[] }) =>
      edit.tagQuotes(deps, ids, tags),
    /** Renames tags on these quotes, or makes one of several. */
    renameTags: (ids: readonly string[], from: readonly string[], to: string) =>
      edit.renameTags(deps, ids, from, to),
    noteQuotes: (ids: readonly string[], note: string | null) => edit.noteQuotes(deps, ids, note),
    /** The reader's own finding: verified or disputed, with a link to the primary source; null takes it away. */
    setFinding: (ids: readonly string[], finding: Omit<Finding, 'at'> | null) =>
      edit.setFinding(deps, ids, finding),

    /** To the trash, for `TRASH_DAYS`. */
    deleteQuotes: (ids: readonly string[]) => trash.deleteQuotes(deps, ids),
    /** To the trash, with its texts and quotes. */
    deleteArticle: (articleId: string) => trash.deleteArticle(deps, articleId),
    listTrash: () => trash.listTrash(deps),
    /** `only`: ids of the quotes that come back; all where left out. */
    restoreFromTrash: (trashIds: readonly string[], only?: readonly string[]) =>
      trash.restoreFromTrash(deps, trashIds, only),
    /** Deletes everything in the trash for ever. */
    emptyTrash: () => trash.emptyTrash(deps),

    /** Deletes everything, for good. @returns the number of quotes. */
    erase: () => eraseLibrary(deps),

    undo: (no: number) => undo(deps, no),
    /** The actions that can be undone, newest first. */
    undoable: () => undoable(deps),

    mergeSpeakers: (keepId: string, otherId: string) => speakers.mergeSpeakers(deps, keepId, otherId),
    renameSpeaker: (id: string, name: string) => speakers.renameSpeaker(deps, id, name),

    /** Do not flag this sentence of this article again. */
    dismissFlag: (article: ArticleHead, text: string) => dismissals.dismissFlag(deps, article, text),
    undismissFlag: (id: string) => dismissals.undismissFlag(deps, id),
    listDismissals: () => dismissals.listDismissals(deps),
    dismissedIn: (article: ArticleHead) => dismissals.dismissedIn(deps, article),

    /** The whole library as one file, in pieces of text. */
    export: (exporting?: ExportOptions) => exportLibrary(deps, exporting),
    /** The same as a stream of bytes. */
    exportStream: (exporting?: ExportOptions) => exportStream(deps, exporting),

    imports: withTypedErrors({
      /** Reads a file into the waiting room and tells what taking it in would do. */
      open: (source: FileSource, importing?: transfer.ImportOptions) =>
        transfer.openImport(deps, source, importing),
      /** The same in steps, for a page that reads the file (`readLibraryFile`) and hands batches to the worker. */
      begin: () => newImportId(deps),
      /** `place`: the number of items handed over before. */
      add: (importId: string, place: number, items: readonly FileItem[]) =>
        stage(deps, importId, place, items),
      preview: (importId: string) => transfer.previewImport(deps, importId),
      /** Takes it in, in one transaction; `choice` decides where both sides wrote something different. */
      commit: (importId: string, choice: ConflictChoice, importing?: transfer.ImportOptions) =>
        transfer.commitImport(deps, importId, choice, importing),
      discard: (importId: string) => transfer.discardImport(deps, importId),
    }),

    backup: withTypedErrors({
      state: () => backup.backupState(deps),
      /** Call it once the file is complete. */
      done: () => backup.backupDone(deps),
      snooze: () => backup.snoozeBackup(deps),
      setInterval: (days: number | null) => backup.setBackupInterval(deps, days),
      fileName: () => backup.backupFileName(deps.now()),
    }),

    /** Where the derived index keeps its buffers; see `index-store.ts`. */
    index: withTypedErrors({
      generation: () => index.generationNow(deps),
      changesSince: (since: number) => index.changesSince(deps, since),
      /** The index's buffers, stored beside the quotes. */
      blobs: index.blobStore(deps),
      quotes: (batch?: number, after?: number) => index.quotesForIndex(deps, batch, after),
      quotesBySeq: (seqs: readonly number[]) => index.quotesForIndexBySeq(deps, seqs),
      forgetPrints: (upTo: number) => index.forgetPrints(deps, upTo),
    }),
    /** Emits the generation now and whenever any window or the worker has changed the quotes. */
    generations: () => liveQuery(() => index.generation(deps)),

    /** Part of `tidy`: protects against a defect of Chromium's storage. */
    settleLog: () => settleLog(deps),

    /** Remember it outside the library, and `hasVanished` tells when the browser has lost the library. */
    mark: () => libraryMark(deps),

    /**
     * What the worker does once at each start of the browser, before it writes anything else: has the log begun anew
     * (`settle-log.ts`), purges old trash, sweeps forgotten imports, sets damaged records aside.
     */
    async tidy(): Promise<{ readonly purged: number; readonly swept: number; readonly setAside: number }> {
      // A full disk must not keep the trash from being purged, which is what makes room.
      const settled = await settleLog(deps).then(
        () => null,
        (error: unknown) => ({ error }),
      );
      const purged = await trash.purgeTrash(deps);
      const swept = await sweepStaging(deps);
      const setAside = await setAsideDamaged(deps);
      if (settled) throw settled.error;
      return { purged, swept, setAside };
    },
  });
}

export type Library = ReturnType<typeof createLibrary>;
