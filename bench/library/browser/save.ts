/**
 * Saving N quotes, whole records as the library writes them: as the library does, sheets and change log and index until
 * it is merged; and as a plain Dexie table does, one record a quote, with an index of its own.
 */
import { createDatabase, type LibraryDatabase } from '../../../utils/library/index.ts';
import { fingerprints } from '../../../utils/matching/fingerprint.ts';
import { type NewQuote, quoteRecord } from '../records.ts';
import { addLogged } from './library.ts';
import { open } from './open.ts';

/** Quotes saved in one transaction. */
const PART = 5_000;
/** The alternative's number of fingerprints. */
const PRINTS = 8;

/** Milliseconds to save quotes 1 to `size` and have the index whole and merged. Records are made before the clock starts. */
export async function saveWithIndex(
  size: number,
): Promise<{ readonly rows: number; readonly index: number }> {
  const db = createDatabase({ name: `save-index-${size}` });
  const { finder } = open(db);
  const rows = await saving(size, async (quotes) => {
    await db.transaction('rw', [db.sheets, db.log, db.prints], async () => {
      await addLogged(db, quotes);
    });
  });
  const start = performance.now();
  await finder.refresh();
  return { rows, index: performance.now() - start };
}

/** Milliseconds to save them in a table with a multi-entry index of 8 fingerprints; it stays, for the check. */
export async function saveMultiEntry(size: number): Promise<number> {
  const quotes = openMultiEntry(size).table('quotes');
  return saving(size, async (rows) => {
    await quotes.bulkAdd(rows.map((row) => ({ ...row, prints: printsOf(row.text) })));
  });
}

/** Milliseconds to save them in such a table without any index. */
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

async function saving(size: number, save: (quotes: readonly NewQuote[]) => Promise<void>): Promise<number> {
  let time = 0;
  for (let first = 1; first <= size; first += PART) {
    const count = Math.min(PART, size - first + 1);
    const quotes = Array.from({ length: count }, (_, i) => quoteRecord(first + i));
    const start = performance.now();
    await save(quotes);
    time += performance.now() - start;
  }
  return time;
}
