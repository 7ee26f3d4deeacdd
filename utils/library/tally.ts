/** How much the library holds, for the options page. */
import type { LibraryDeps } from './writer.ts';

export interface Tally {
  readonly quotes: number;
  readonly articles: number;
  readonly speakers: number;
  readonly readings: number;
  readonly trash: number;
  /** Damaged records that were set aside. */
  readonly setAside: number;
}

/** Counts, in one consistent view. */
export async function tallyLibrary({ db }: Pick<LibraryDeps, 'db'>): Promise<Tally> {
  const tables = [db.quotes, db.articles, db.speakers, db.readings, db.trash, db.setAside];
  return db.transaction('r', tables, async () => {
    const [quotes = 0, articles = 0, speakers = 0, readings = 0, trash = 0, setAside = 0] = await Promise.all(
      tables.map((table) => table.count()),
    );
    return { quotes, articles, speakers, readings, trash, setAside };
  });
}
