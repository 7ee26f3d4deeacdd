/**
 * The versions of the stored library, oldest first. A version that has landed is never edited: add the next one, with
 * its upgrade, and its fixture in `tests/fixtures` (`node utils/library/testing/write-fixture.ts` writes it).
 *
 * Few indexes, on purpose: each costs time on every save. Search does not use any (see `search/table.ts`).
 */
import type { Transaction } from 'dexie';
import { quotesToSheets } from './quotes-to-sheets.ts';

export interface Migration {
  readonly version: number;
  /** Dexie's schema strings, for all tables of this version; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Rewrites the data of the version before. Runs inside the browser's own version-change transaction: all or nothing. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    stores: {
      articles: 'id, &address, lastReadAt',
      readings: 'id, &[articleId+sha256]',
      quotes: '++seq, &id, articleId, speakerId, *tags',
      speakers: 'id, &*keys',
      dismissals: 'id, address',
      trash: 'id, deletedAt, address',
      journal: '++no',
      log: '++rev',
      settings: 'key',
      blobs: 'key',
      staging: '[importId+type+place]',
      setAside: '++no',
    },
  },
  // Quotes saved together lie together: a save costs a fifth.
  {
    version: 2,
    stores: { quotes: null, sheets: '++no, articleId, *families, *speakerIds, size', prints: 'rev' },
    upgrade: quotesToSheets,
  },
];
