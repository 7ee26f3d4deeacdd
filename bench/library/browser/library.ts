/** Filling the library under measure. */
import type { LibraryDatabase } from '../../../utils/library/index.ts';
import { addQuotes } from '../../../utils/library/sheets.ts';
import { appendToLog, Touched } from '../../../utils/library/writer.ts';
import { libraryOf, type NewQuote } from '../records.ts';

/** Notes what was added, as every action of the library does. */
export async function logAdded(
  db: LibraryDatabase,
  quotes: readonly NewQuote[],
  seqs: readonly number[],
): Promise<void> {
  const added = new Touched();
  for (const [i, { text, language }] of quotes.entries()) {
    const seq = seqs[i] ?? 0;
    added.put.add(seq);
    added.prints.add({ seq, text, language });
  }
  await appendToLog(db, added);
}

/** Fills the library's own tables; the index is made by `finder.refresh`, from the change log, as after an import. */
export async function fill(db: LibraryDatabase, size: number): Promise<void> {
  for (const { quotes, articles, speakers } of libraryOf(size)) {
    await db.transaction('rw', [db.sheets, db.articles, db.speakers, db.log, db.prints], async () => {
      await db.speakers.bulkPut(speakers);
      await db.articles.bulkPut(articles);
      await logAdded(db, quotes, await addQuotes(db, quotes));
    });
  }
}
