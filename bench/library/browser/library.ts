/** The library under measure: its real modules, on a database of its own size. */

import type { LibraryDatabase } from '../../../utils/library/index.ts';
import { createDatabase, createLibrary } from '../../../utils/library/index.ts';
import { createFinder } from '../../../utils/library/index-finder.ts';
import { libraryOf } from '../records.ts';

export const databaseName = (size: number) => `library-${size}`;

export function open(db: LibraryDatabase) {
  const library = createLibrary({ db, onCorrupt: (report) => fail(new Error(JSON.stringify(report))) });
  const finder = createFinder(library, { onError: fail });
  return { db, library, finder };
}

/**
 * The library's tables without their secondary indexes, which no check reads: with them a million quotes take several
 * times as long to put there, and nothing of that is measured.
 */
const STORES = {
  quotes: '++seq',
  articles: 'id',
  speakers: 'id',
  log: '++rev',
  blobs: 'key',
};

export const openLibrary = (size: number) =>
  open(createDatabase({ name: databaseName(size), migrations: [{ version: 1, stores: STORES }] }));

/** Background errors must not hide behind good figures. */
function fail(error: unknown): void {
  self.reportError(error);
}

/** Fills the library's own tables; the index is made by `finder.refresh`, from the change log, as after an import. */
export async function fill(db: LibraryDatabase, size: number): Promise<void> {
  let first = 1;
  for (const { quotes, articles, speakers } of libraryOf(size)) {
    const last = first + quotes.length - 1;
    const range: [number, number] = [first, last];
    await db.transaction('rw', [db.quotes, db.articles, db.speakers, db.log], async () => {
      await db.speakers.bulkPut(speakers);
      await db.articles.bulkPut(articles);
      await db.quotes.bulkAdd(quotes);
      await db.log.add({ put: [range], touched: [], removed: [] });
    });
    first = last + 1;
  }
}
