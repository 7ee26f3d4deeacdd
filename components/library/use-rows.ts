import { useEffect, useRef, useState } from 'react';
import type { Library, QuoteRecord, SavedQuote } from '../../utils/library/index.ts';
import { useLibrary } from './library-context.ts';

/** A saved quote with what the library knows around it. */
export interface SavedRow {
  readonly record: QuoteRecord;
  readonly saved: SavedQuote;
}

/** Rows kept ready: some fifty screens, a few megabytes. */
const KEPT = 2000;

/** Reads quotes by number, joined with their articles and speakers. */
export async function readRows(library: Library, seqs: readonly number[]): Promise<SavedRow[]> {
  const [records, joined] = await Promise.all([library.quotesBySeq(seqs), library.savedQuotesBySeq(seqs)]);
  const byId = new Map(joined.map((saved) => [saved.id, saved]));
  return records.flatMap((record) => {
    const saved = byId.get(record.id);
    return saved ? [{ record, saved }] : [];
  });
}

/**
 * The rows of these quotes, as far as they are read; the others follow. What is scrolled past stays ready.
 *
 * @param generation when it changes, everything is read again
 */
export function useRows(seqs: readonly number[], generation: number): ReadonlyMap<number, SavedRow> {
  const library = useLibrary();
  const cache = useRef({ generation: -1, rows: new Map<number, SavedRow>() });
  const [rows, setRows] = useState<ReadonlyMap<number, SavedRow>>(new Map());
  const key = seqs.join(' ');

  useEffect(() => {
    let alive = true;
    const wanted = key === '' ? [] : key.split(' ').map(Number);
    const fresh = cache.current.generation === generation;
    const missing = fresh ? wanted.filter((seq) => !cache.current.rows.has(seq)) : wanted;
    if (missing.length === 0) return;
    readRows(library, missing)
      .then((read) => {
        if (!alive) return;
        const kept = fresh ? [...cache.current.rows].slice(-KEPT) : [];
        const next = new Map([...kept, ...read.map((row) => [row.record.seq, row] as const)]);
        cache.current = { generation, rows: next };
        setRows(next);
      })
      .catch((error: unknown) => console.error(error));
    return () => {
      alive = false;
    };
  }, [library, key, generation]);

  return rows;
}
