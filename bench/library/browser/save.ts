/**
 * Saving N quotes: the same rows in the same kind of table, once followed by the index, once with Dexie's own. The rows
 * hold the words alone, so that what is compared is the indexes and not what both write besides.
 */
import { createDatabase, type LibraryDatabase, type QuoteRecord } from '../../../utils/library/index.ts';
import { fingerprints } from '../../../utils/matching/fingerprint.ts';
import { quoteWords, sentence } from '../corpus.ts';
import { open } from './library.ts';

/** Quotes saved in one transaction. */
const PART = 5_000;
/** The alternative's number of fingerprints. */
const PRINTS = 8;

type Row = Pick<QuoteRecord, 'text' | 'language'>;

/** Milliseconds to save quotes 1 to `size` and have the index whole and merged. Texts are made before the clock starts. */
export async function saveWithIndex(size: number): Promise<number> {
  const db = databaseOf(`save-index-${size}`, { quotes: '++seq', log: '++rev', blobs: 'key' });
  const { finder } = open(db);
  const time = await saving(size, async (rows, first) => {
    await db.transaction('rw', [db.quotes, db.log], async () => {
      await db.table('quotes').bulkAdd(rows);
      await db.log.add({ put: [[first, first + rows.length - 1]], touched: [], removed: [] });
    });
  });
  const start = performance.now();
  await finder.refresh();
  return time + performance.now() - start;
}

/** Milliseconds to save them in a table with a multi-entry index of 8 fingerprints; it stays, for the check. */
export async function saveMultiEntry(size: number): Promise<number> {
  const quotes = openMultiEntry(size).table('quotes');
  return saving(size, async (rows) => {
    await quotes.bulkAdd(rows.map((row) => ({ ...row, prints: printsOf(row.text) })));
  });
}

/** Milliseconds to save them without any index, which both of the above contain. */
export async function saveRows(size: number): Promise<number> {
  const quotes = databaseOf(`save-rows-${size}`, { quotes: '++seq' }).table('quotes');
  return saving(size, async (rows) => {
    await quotes.bulkAdd(rows);
  });
}

export const openMultiEntry = (size: number): LibraryDatabase =>
  databaseOf(`save-multi-${size}`, { quotes: '++seq,*prints' });

const databaseOf = (name: string, stores: Record<string, string>) =>
  createDatabase({ name, migrations: [{ version: 1, stores }] });

export const printsOf = (text: string) => [...fingerprints(text)].slice(0, PRINTS);

async function saving(size: number, save: (rows: Row[], first: number) => Promise<void>): Promise<number> {
  let time = 0;
  for (let first = 1; first <= size; first += PART) {
    const count = Math.min(PART, size - first + 1);
    const rows = Array.from({ length: count }, (_, i) => ({
      text: sentence(quoteWords(first + i)),
      language: 'en',
    }));
    const start = performance.now();
    await save(rows, first);
    time += performance.now() - start;
  }
  return time;
}
