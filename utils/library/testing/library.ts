/** Test help: a fresh library on fake-indexeddb with a clock and ids that the test decides. */
import { IDBKeyRange, IDBFactory as MemoryFactory } from 'fake-indexeddb';
import type { Report } from '../../report.ts';
import { createDatabase } from '../database.ts';
import { createLibrary, type Library } from '../library.ts';
import type { CorruptRecord } from '../writer.ts';

export interface TestLibrary {
  readonly library: Library;
  readonly corrupt: CorruptRecord[];
  readonly indexedDB: IDBFactory;
  /** Moves the clock on. */
  pass(days: number): void;
}

const DAY = 86_400_000;

/** Starts on 1 March 2026; every look at the clock is a second later than the one before. */
export function testLibrary(indexedDB: IDBFactory = new MemoryFactory(), prefix = 'id'): TestLibrary {
  let time = Date.UTC(2026, 2, 1, 8);
  let ids = 0;
  const corrupt: CorruptRecord[] = [];
  const library = createLibrary({
    db: createDatabase({ indexedDB, IDBKeyRange }),
    now: () => {
      time += 1000;
      return new Date(time);
    },
    newId: () => `${prefix}${++ids}`,
    onCorrupt: (report) => corrupt.push(report),
  });
  const pass = (days: number) => {
    time += days * DAY;
  };
  return { library, corrupt, indexedDB, pass };
}

/** Saves all quotes of a report; the saved ids in their order. */
export async function saveAll(library: Library, report: Report): Promise<string[]> {
  const { value } = await library.saveQuotes({ article: report.article, quotes: report.quotes });
  return value.quotes.map((quote) => quote.quoteId);
}

export { testReport } from './report.ts';
