/**
 * Where the derived fingerprint index keeps its buffers, and how it notices that it is stale: the library's generation is
 * the number of the last line of its change log.
 */
import * as v from 'valibot';
import type { BlobStore, BlobTransaction } from '../matching/index/blob-store.ts';
import { type BlobRecord, blobRecordSchema, logRecordSchema, printsRecordSchema } from './bookkeeping.ts';
import type { LibraryDatabase } from './database.ts';
import { toLibraryError } from './errors.ts';
import { readPrints } from './prints.ts';
import { fromRanges } from './ranges.ts';
import { validRows } from './reader.ts';
import { quoteFields, quoteRecordSchema } from './records.ts';
import { KEPT } from './search/kept-rows.ts';
import { rowsBySeq, type Stretch, sheetOf, stretchAfter } from './sheets.ts';
import type { LibraryDeps } from './writer.ts';

/** Only what the index needs is validated: a rebuild reads every quote there is, a million of them if need be. */
const indexedQuoteSchema = v.object({
  seq: quoteRecordSchema.entries.seq,
  text: quoteFields.text,
  seen: quoteFields.seen,
  language: quoteFields.language,
});

type Reader = Pick<LibraryDeps, 'db' | 'onCorrupt'>;

/** Deletes the kept fingerprints up to a generation: the index has them now. */
export async function forgetPrints({ db }: Pick<Reader, 'db'>, upTo: number): Promise<void> {
  await db.prints.where('rev').belowOrEqual(upTo).delete();
}

/** What changed since a generation. */
export interface IndexChanges {
  /** The library's generation now. */
  readonly generation: number;
  /** False where the log no longer reaches back that far: then the index has to be rebuilt. */
  readonly complete: boolean;
  /** Numbers of quotes that were added, or whose words changed. */
  readonly put: readonly number[];
  /** Numbers of quotes of which something else changed (speaker, tags, note, finding); the index need not look. */
  readonly touched: readonly number[];
  /** Numbers of quotes that went. */
  readonly removed: readonly number[];
  /** Fingerprints of those of `put` whose words need not be read for them. */
  readonly prints: ReadonlyMap<number, Uint32Array>;
}

/** What the index needs of a quote. */
export interface IndexedQuote {
  readonly seq: number;
  readonly text: string;
  /** What the page said, once the reader has changed it: what the quote is filed under. */
  readonly seen: { readonly text: string } | null;
  readonly language: string | null;
}

/** The library's generation: grows with every committed change of quotes; 0 for a library never written. */
export async function generation(reader: Reader): Promise<number> {
  return asRev(await reader.db.log.orderBy('rev').lastKey());
}

/** The same for a check, which somebody waits for; nobody can follow it (see `quick-reads.ts`). */
export async function generationNow({ db }: Pick<Reader, 'db'>): Promise<number> {
  return asRev(await db.quick.lastKey('log'));
}

function asRev(key: unknown): number {
  return typeof key === 'number' ? key : 0;
}

/**
 * The table of the index's buffers, beside the quotes. A transaction's `work` may wait for nothing but the
 * transaction itself, or the browser ends it. It is handed the transaction's own table: Dexie's way of guessing the
 * transaction from the call stack does not survive an async generator, which merging is made of.
 */
export function blobStore({ db, onCorrupt }: Reader): BlobStore {
  return {
    read: readBlobs((keys) => db.quick.get('blobs', keys), onCorrupt),
    transaction: async (work) => {
      try {
        return await db.transaction('rw', db.blobs, (transaction) => {
          const blobs: LibraryDatabase['blobs'] = transaction.table('blobs');
          return work({
            read: readBlobs((keys) => blobs.bulkGet([...keys]), onCorrupt),
            write: writeBlobs(blobs),
          });
        });
      } catch (error) {
        throw toLibraryError(error);
      }
    },
  };
}

function readBlobs(
  rowsOf: (keys: readonly string[]) => Promise<readonly unknown[]>,
  onCorrupt: LibraryDeps['onCorrupt'],
): BlobTransaction['read'] {
  return async (keys) => {
    const rows = await rowsOf(keys);
    // A first check reads a thousand of them: they are validated by hand.
    return rows.map((row) => (isBlob(row) ? row.bytes : refused(row, onCorrupt)));
  };
}

function isBlob(row: unknown): row is BlobRecord {
  return row instanceof Object && 'bytes' in row && row.bytes instanceof ArrayBuffer;
}

/** Reports a row that is there and is none of ours. */
function refused(row: unknown, onCorrupt: LibraryDeps['onCorrupt']): undefined {
  validRows(onCorrupt ? { onCorrupt } : {}, 'blobs', blobRecordSchema, [row]);
}

function writeBlobs(blobs: LibraryDatabase['blobs']): BlobTransaction['write'] {
  return async ({ clear, put, remove }) => {
    // Whatever is the index's: what the search keeps in the same table stands between the two.
    if (clear)
      await Promise.all(
        [blobs.where('key').below(KEPT.from), blobs.where('key').aboveOrEqual(KEPT.to)].map((own) =>
          own.delete(),
        ),
      );
    if (remove) await blobs.bulkDelete([...remove]);
    if (put) await blobs.bulkPut(put.map(([key, bytes]) => ({ key, bytes })));
  };
}

/** What an index made at generation `since` has to catch up with. One consistent view of the library. */
export async function changesSince(reader: Reader, since: number): Promise<IndexChanges> {
  const { db } = reader;
  return db.transaction('r', [db.log, db.prints], async () => {
    const first = asRev(await db.log.orderBy('rev').firstKey());
    const now = asRev(await db.log.orderBy('rev').lastKey());
    if (since > now || (now > since && since < first - 1)) {
      return { generation: now, complete: false, put: [], touched: [], removed: [], prints: new Map() };
    }
    const put = new Set<number>();
    const touched = new Set<number>();
    const removed = new Set<number>();
    const rows = await db.log.where('rev').above(since).toArray();
    const lines = validRows(reader, 'log', logRecordSchema, rows);
    const kept = validRows(
      {},
      'prints',
      printsRecordSchema,
      await db.prints.where('rev').above(since).toArray(),
    );
    const printsOf = new Map(kept.map((record) => [record.rev, readPrints(record)]));
    const prints = new Map<number, Uint32Array>();
    for (const line of lines) {
      const known = printsOf.get(line.rev);
      for (const seq of fromRanges(line.put)) {
        put.add(seq);
        removed.delete(seq);
        const own = known?.get(seq);
        if (own) prints.set(seq, own);
        else prints.delete(seq);
      }
      for (const seq of fromRanges(line.touched)) touched.add(seq);
      for (const seq of fromRanges(line.removed)) {
        removed.add(seq);
        put.delete(seq);
      }
    }
    return {
      generation: now,
      complete: lines.length === rows.length,
      put: [...put],
      touched: [...touched].filter((seq) => !put.has(seq) && !removed.has(seq)),
      removed: [...removed],
      prints,
    };
  });
}

/**
 * All quotes in order of number, in batches of about so many, for building the index. Read `generation` before: what is written while
 * this runs is then caught up by `changesSince`.
 */
export async function* quotesForIndex(
  reader: Reader,
  batch = 5000,
  after = 0,
): AsyncGenerator<readonly IndexedQuote[]> {
  // The sheet of `after` itself may hold more.
  for (let last: number | null = sheetOf(after) - 1; ; ) {
    const stretch: Stretch = await stretchAfter(reader.db, last, batch);
    last = stretch.last;
    if (last === null) return;
    yield validRows(reader, 'quotes', indexedQuoteSchema, stretch.rows).filter(({ seq }) => seq > after);
  }
}

/** These quotes' words, for catching up. */
export async function quotesForIndexBySeq(reader: Reader, seqs: readonly number[]): Promise<IndexedQuote[]> {
  return validRows(reader, 'quotes', indexedQuoteSchema, await rowsBySeq(reader.db, seqs));
}
