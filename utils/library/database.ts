/** The Dexie database itself: typed tables and the ladder of versions, nothing more. */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type {
  BlobRecord,
  JournalRecord,
  LogRecord,
  PrintsRecord,
  SetAsideRecord,
  SettingRecord,
  StagedRecord,
} from './bookkeeping.ts';
import { LibraryError } from './errors.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { QuickReads } from './quick-reads.ts';
import type {
  ArticleRecord,
  DismissalRecord,
  ReadingRecord,
  SheetRecord,
  SpeakerRecord,
  TrashRecord,
} from './records.ts';

/** Dexie's version 1 is the browser's version 10. */
const DEXIE_FACTOR = 10;

export const DATABASE_NAME = 'verbatim-library';

export class LibraryDatabase extends Dexie {
  declare articles: Table<ArticleRecord, string>;
  declare readings: Table<ReadingRecord, string>;
  declare sheets: EntityTable<SheetRecord, 'no'>;
  declare speakers: Table<SpeakerRecord, string>;
  declare dismissals: Table<DismissalRecord, string>;
  declare trash: Table<TrashRecord, string>;
  declare journal: EntityTable<JournalRecord, 'no'>;
  declare log: EntityTable<LogRecord, 'rev'>;
  declare prints: Table<PrintsRecord, number>;
  declare settings: Table<SettingRecord, string>;
  declare blobs: Table<BlobRecord, string>;
  declare staging: Table<StagedRecord, [importId: string, type: string, place: number]>;
  declare setAside: EntityTable<SetAsideRecord, 'no'>;
  /** For a check, which somebody waits for. */
  readonly quick = new QuickReads(this);
}

export interface DatabaseOptions {
  readonly name?: string;
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  /** Other than `MIGRATIONS` only in tests. */
  readonly migrations?: readonly Migration[];
}

/**
 * Makes the database (opened at its first use). `strict` durability: what the reader was told is saved has reached
 * the disk, even if the machine loses power right after; it costs a few milliseconds for each save.
 */
export function createDatabase(options: DatabaseOptions = {}): LibraryDatabase {
  const db = new LibraryDatabase(options.name ?? DATABASE_NAME, {
    chromeTransactionDurability: 'strict',
    ...(options.indexedDB ? { indexedDB: options.indexedDB } : {}),
    ...(options.IDBKeyRange ? { IDBKeyRange: options.IDBKeyRange } : {}),
  });
  const migrations = options.migrations ?? MIGRATIONS;
  for (const { version, stores, upgrade } of migrations) {
    const declared = db.version(version).stores({ ...stores });
    if (upgrade) declared.upgrade(upgrade);
  }
  // Dexie opens a newer database as if it were an old one; its records may mean something else, so it stays closed.
  const newest = Math.max(...migrations.map(({ version }) => version)) * DEXIE_FACTOR;
  db.on('ready', () => {
    if (db.backendDB().version > newest) throw new LibraryError('newer-version');
  });
  return db;
}
