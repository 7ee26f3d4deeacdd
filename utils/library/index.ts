/**
 * The library: what the reader saved. This file is its public face; nothing outside `utils/library` imports anything
 * deeper. Only this folder touches Dexie.
 */
export type { CandidateFinder } from './candidates.ts';
export { createDatabase, type DatabaseOptions, LibraryDatabase } from './database.ts';
export { LibraryError, type LibraryErrorCode, toLibraryError } from './errors.ts';
export type { IndexChanges, IndexedQuote, IndexPart } from './index-store.ts';
export { createLibrary, type Library, type LibraryOptions } from './library.ts';
export type { SavedState } from './lookup.ts';
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
export type { CorruptRecord, Written } from './writer.ts';
