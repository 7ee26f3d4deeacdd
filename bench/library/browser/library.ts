/** Filling the library under measure. */
import type { LibraryDatabase } from '../../../utils/library/index.ts';
import { addTouched, appendToLog, Touched } from '../../../utils/library/writer.ts';
import { libraryOf, type NewQuote } from '../records.ts';

/** Adds quotes as every action of the library does. Inside a transaction over `sheets`, `log` and `prints`. */
export async function addLogged(db: LibraryDatabase, quotes: readonly NewQuote[]): Promise<void> {
  const added = new Touched();
  await addTouched(db, added, quotes);
  await appendToLog(db, added);
}

/** Fills the library's own tables; the index is made by `finder.refresh`, from the change log, as after an import. */
export async function fill(db: LibraryDatabase, size: number): Promise<void> {
  for (const { quotes, articles, speakers } of libraryOf(size)) {
    await db.transaction('rw', [db.sheets, db.articles, db.speakers, db.log, db.prints], async () => {
      await db.speakers.bulkPut(speakers);
      await db.articles.bulkPut(articles);
      await addLogged(db, quotes);
    });
  }
}
