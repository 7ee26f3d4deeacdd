/** How much the library holds, for the options page. */
import { countQuotes } from './sheets.ts';
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
  const others = [db.articles, db.speakers, db.readings, db.trash, db.setAside];
  return db.transaction('r', [db.sheets, ...others], async () => {
    const [quotes = 0, articles = 0, speakers = 0, readings = 0, trash = 0, setAside = 0] = await Promise.all(
      [countQuotes(db), ...others.map((table) => table.count())],
    );
    return { quotes, articles, speakers, readings, trash, setAside };
  });
}
