/**
 * The library: what the reader saved. This file is its public face; nothing outside `utils/library` imports anything
 * deeper, except the command line, which takes `file.ts` alone (it has no Dexie in it). Only this folder touches Dexie.
 */
export { BACKUP_INTERVALS, type BackupState } from './backup.ts';
export type { CandidateFinder } from './candidates.ts';
export { createDatabase, DATABASE_NAME, type DatabaseOptions, LibraryDatabase } from './database.ts';
export { type Durability, ensureDurability } from './durability.ts';
export type { QuoteEdit } from './edit.ts';
export { LibraryError, type LibraryErrorCode, toLibraryError } from './errors.ts';
export { type LibraryFile, parseLibraryFile } from './file.ts';
export { foldWords } from './fold.ts';
export type { IndexChanges, IndexedQuote } from './index-store.ts';
export { createLibrary, type Library, type LibraryOptions } from './library.ts';
export type { SavedState } from './lookup.ts';
export type { ArticlePage, SpeakerPage } from './pages.ts';
export type {
  ArticleRecord,
  DismissalRecord,
  Finding,
  FindingStatus,
  Origin,
  PortableQuote,
  QuoteRecord,
  ReadingRecord,
  SpeakerRecord,
  TrashRecord,
} from './records.ts';
export type { ArticleHead, SavedOne, SaveRequest, SaveResult } from './save.ts';
export type { SavedQuote } from './saved-quote.ts';
export { FACETS, type FacetCount, type FacetName, type Facets } from './search/facets.ts';
export {
  FINDING_VALUES,
  type Field,
  type FindingValue,
  fieldName,
  fieldNames,
  findingName,
} from './search/fields.ts';
export { SORTS, type Sort } from './search/orders.ts';
export { parseQuery, type Remark, type SearchQuery } from './search/query.ts';
export { type SearchResult, SearchTable } from './search/table.ts';
export type { Tally } from './tally.ts';
export type { ExportOptions } from './transfer/export.ts';
export type { FileItem, FileRecord, Refusal } from './transfer/format.ts';
export type { ImportCounts, ImportOptions, ImportPreview } from './transfer/import.ts';
export type { ConflictChoice } from './transfer/merge-quote.ts';
export { readLibraryFile } from './transfer/read.ts';
export type { RefusalReason } from './transfer/refusal.ts';
export type { FileSource } from './transfer/source.ts';
export { TRASH_DAYS } from './trash.ts';
export type { Undone } from './undo.ts';
export { hasVanished, type LibraryMark, libraryMarkSchema } from './vanished.ts';
export type { CorruptRecord, Written } from './writer.ts';
