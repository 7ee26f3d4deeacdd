/**
 * Where the derived fingerprint index keeps its parts, and how it notices that it is stale. The library's generation is
 * the number of the last line of its change log; each part is stored with the generation it was made of.
 */
import type { BlobRecord } from './bookkeeping.ts';
import { blobRecordSchema, logRecordSchema } from './bookkeeping.ts';
import { toLibraryError } from './errors.ts';
import { fromRanges } from './ranges.ts';
import { validRow, validRows } from './reader.ts';
import { quoteRecordSchema } from './records.ts';
import type { LibraryDeps } from './writer.ts';

type Reader = Pick<LibraryDeps, 'db' | 'onCorrupt'>;

export type IndexPart = Omit<BlobRecord, 'generation'>;

/** What changed since a generation. */
export interface IndexChanges {
  /** The library's generation now. */
  readonly generation: number;
  /** False where the log no longer reaches back that far: then the index has to be rebuilt. */
  readonly complete: boolean;
  /** Numbers of quotes that were added or changed and are there now. */
  readonly put: readonly number[];
  /** Numbers of quotes that went. */
  readonly removed: readonly number[];
}

/** What the index needs of a quote. */
export interface IndexedQuote {
  readonly seq: number;
  readonly text: string;
  readonly language: string | null;
}

/** The library's generation: grows with every committed change of quotes; 0 for a library never written. */
export async function generation(reader: Reader): Promise<number> {
  return asRev(await reader.db.log.orderBy('rev').lastKey());
}

function asRev(key: unknown): number {
  return typeof key === 'number' ? key : 0;
}

/** A stored part, or null where it is missing or damaged. */
export async function readIndexPart(reader: Reader, key: string): Promise<BlobRecord | null> {
  return validRow(reader, 'blobs', blobRecordSchema, await reader.db.blobs.get(key)) ?? null;
}

/** All stored parts whose key starts with `prefix`, in order of key. */
export async function readIndexParts(reader: Reader, prefix: string): Promise<BlobRecord[]> {
  const rows = await reader.db.blobs.where('key').startsWith(prefix).toArray();
  return validRows(reader, 'blobs', blobRecordSchema, rows);
}

/**
 * Stores parts, in one transaction, as made of `generation`; `remove` names parts that they replace.
 * @throws LibraryError
 */
export async function writeIndexParts(
  deps: Pick<LibraryDeps, 'db'>,
  generation: number,
  parts: readonly IndexPart[],
  remove: readonly string[] = [],
): Promise<void> {
  const { db } = deps;
  try {
    await db.transaction('rw', db.blobs, async () => {
      await db.blobs.bulkDelete([...remove]);
      await db.blobs.bulkPut(parts.map((part) => ({ ...part, generation })));
    });
  } catch (error) {
    throw toLibraryError(error);
  }
}

/** Throws the stored index away. It is derived: nothing is lost. */
export async function clearIndexParts(deps: Pick<LibraryDeps, 'db'>): Promise<void> {
  await deps.db.blobs.clear();
}

/** What an index made at generation `since` has to catch up with. One consistent view of the library. */
export async function changesSince(reader: Reader, since: number): Promise<IndexChanges> {
  const { db } = reader;
  return db.transaction('r', db.log, async () => {
    const first = asRev(await db.log.orderBy('rev').firstKey());
    const now = asRev(await db.log.orderBy('rev').lastKey());
    if (since > now || (now > since && since < first - 1)) {
      return { generation: now, complete: false, put: [], removed: [] };
    }
    const put = new Set<number>();
    const removed = new Set<number>();
    const rows = await db.log.where('rev').above(since).toArray();
    const lines = validRows(reader, 'log', logRecordSchema, rows);
    for (const line of lines) {
      for (const seq of fromRanges(line.put)) {
        put.add(seq);
        removed.delete(seq);
      }
      for (const seq of fromRanges(line.removed)) {
        removed.add(seq);
        put.delete(seq);
      }
    }
    return { generation: now, complete: lines.length === rows.length, put: [...put], removed: [...removed] };
  });
}

/**
 * All quotes in order of number, in batches, for building the index. Read `generation` before: what is written while
 * this runs is then caught up by `changesSince`.
 */
export async function* quotesForIndex(
  reader: Reader,
  batch = 5000,
  after = 0,
): AsyncGenerator<readonly IndexedQuote[]> {
  for (let last = after; ; ) {
    const rows = await reader.db.quotes.where('seq').above(last).limit(batch).toArray();
    const end = rows.at(-1);
    if (!end) return;
    yield validRows(reader, 'quotes', quoteRecordSchema, rows).map(({ seq, text, language }) => ({
      seq,
      text,
      language,
    }));
    last = end.seq;
  }
}

/** These quotes' words, for catching up. */
export async function quotesForIndexBySeq(reader: Reader, seqs: readonly number[]): Promise<IndexedQuote[]> {
  const rows = await reader.db.quotes.bulkGet([...seqs]);
  return validRows(reader, 'quotes', quoteRecordSchema, rows).map(({ seq, text, language }) => ({
    seq,
    text,
    language,
  }));
}
