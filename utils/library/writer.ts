/**
 * The one way to write: everything that an action changes, with its journal entry (for undo) and its line in the
 * change log (for the index and for open windows), goes into one transaction, so that a killed browser leaves all of
 * it or none.
 */
import type { Table } from 'dexie';
import type { Action, Change } from './bookkeeping.ts';
import type { LibraryDatabase } from './database.ts';
import { toLibraryError } from './errors.ts';
import { type PrintedWords, Prints } from './prints.ts';
import { toRanges } from './ranges.ts';
import type { PortableQuote } from './records.ts';
import { addQuotes } from './sheets.ts';

/** Actions that can still be undone. Older ones are forgotten: each keeps copies of what it changed. */
export const JOURNAL_LENGTH = 100;
/** Log lines kept. An index older than that is rebuilt, which costs less than keeping every line for ever. */
export const LOG_LENGTH = 1000;

/** Log lines whose fingerprints are kept: more than the saves between two checks, each of which takes them in. */
const PRINTS_LENGTH = 50;

/** What the library is given from outside, so that tests decide time and ids. */
export interface LibraryDeps {
  readonly db: LibraryDatabase;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Told of each stored record that could not be read; the record is skipped and kept. */
  readonly onCorrupt?: (report: CorruptRecord) => void;
}

export interface CorruptRecord {
  readonly table: string;
  readonly key: string;
  readonly issue: string;
}

export interface Writer extends LibraryDeps {
  /** The instant of the whole action. */
  readonly at: string;
  /** Notes a change for undo. */
  note(...changes: readonly Change[]): void;
  /** Adds quotes, and notes that they were. */
  add(quotes: readonly PortableQuote[]): Promise<void>;
  /** Notes a quote whose words changed. */
  reworded(quote: PrintedWords & { readonly seq: number }): void;
  /** Notes quotes of which something else changed. */
  touched(seqs: Iterable<number>): void;
  /** Notes quotes that left the library. */
  removed(seqs: Iterable<number>): void;
}

export interface Written<T> {
  readonly value: T;
  /** Number to hand to `undo`, or null where nothing changed. */
  readonly undo: number | null;
}

/** The tables an action may touch. Not `staging` and `blobs`: imports and index writes need not wait for it. */
export function writtenTables(db: LibraryDatabase) {
  return [
    db.articles,
    db.readings,
    db.sheets,
    db.speakers,
    db.dismissals,
    db.trash,
    db.journal,
    db.log,
    db.prints,
    db.settings,
  ];
}

/** The quotes that a transaction changed, by number. */
export class Touched {
  readonly put = new Set<number>();
  /** Of those put. */
  readonly prints = new Prints();
  readonly touched = new Set<number>();
  readonly removed = new Set<number>();
}

/** Adds quotes and notes them as put. Call inside the transaction. */
export async function addTouched(
  db: LibraryDatabase,
  changed: Touched,
  quotes: readonly PortableQuote[],
): Promise<void> {
  const adding = addQuotes(db, quotes);
  // Made while the browser stores the quotes: the one takes about as long as the other.
  const number = changed.prints.take(quotes);
  const seqs = await adding;
  number(seqs);
  addAll(changed.put, seqs);
}

/** Appends the change log's line: its number is the new generation. Call inside the transaction. */
export async function appendToLog(db: LibraryDatabase, changed: Touched): Promise<void> {
  const { put, touched, removed } = changed;
  if (put.size + touched.size + removed.size === 0) return;
  const rev = await db.log.add({
    put: toRanges(put),
    touched: toRanges(touched),
    removed: toRanges(removed),
  });
  await db.log
    .where('rev')
    .belowOrEqual(rev - LOG_LENGTH)
    .delete();
  const prints = changed.prints.record(rev);
  if (prints) await db.prints.add(prints);
  await db.prints
    .where('rev')
    .belowOrEqual(rev - PRINTS_LENGTH)
    .delete();
}

/** An article's further text and a speaker's record stay when what came with them goes: alone they leave no undo. */
function canBeTakenBack(change: Change): boolean {
  return change.op !== 'added' || (change.table !== 'readings' && change.table !== 'speakers');
}

function addAll<T>(to: Set<T>, from: Iterable<T>): void {
  for (const each of from) to.add(each);
}

/**
 * Runs `work` in one transaction.
 * @param count tells from the value how many records the reader would say the action touched.
 * @throws LibraryError, after the transaction was rolled back.
 */
export async function write<T>(
  deps: LibraryDeps,
  action: Action,
  work: (writer: Writer) => Promise<T>,
  count: (value: T) => number,
  alsoTables: readonly Table[] = [],
): Promise<Written<T>> {
  const { db } = deps;
  try {
    return await db.transaction('rw', [...writtenTables(db), ...alsoTables], async () => {
      const changes: Change[] = [];
      const changed = new Touched();
      const at = deps.now().toISOString();
      const writer: Writer = {
        ...deps,
        at,
        note: (...noted) => {
          for (const change of noted) changes.push(change);
        },
        add: (quotes) => addTouched(db, changed, quotes),
        reworded: (quote) => {
          changed.prints.take([quote])([quote.seq]);
          changed.put.add(quote.seq);
        },
        touched: (seqs) => addAll(changed.touched, seqs),
        removed: (seqs) => addAll(changed.removed, seqs),
      };
      const value = await work(writer);
      await appendToLog(db, changed);
      if (!changes.some(canBeTakenBack)) return { value, undo: null };
      const undo = await db.journal.add({ at, action, count: count(value), changes });
      await db.journal
        .where('no')
        .belowOrEqual(undo - JOURNAL_LENGTH)
        .delete();
      return { value, undo };
    });
  } catch (error) {
    throw toLibraryError(error);
  }
}
