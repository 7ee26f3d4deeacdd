import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { SearchResult, SearchTable, Sort } from '../../utils/library/index.ts';
import { inSteps } from './in-steps.ts';
import { useSearchState } from './live-search.ts';

export type Search =
  | { readonly status: 'loading'; readonly loaded: number; readonly total: number }
  | { readonly status: 'failed'; readonly message: string }
  | {
      readonly status: 'ready';
      readonly result: SearchResult;
      /** Quotes in the library, as far as they are read. */
      readonly size: number;
      /** How far it is while it still reads, the latest quotes first; null once the library is read whole. */
      readonly reading: { readonly loaded: number; readonly total: number } | null;
      /** Grows with every change of the library, by whichever window. */
      readonly generation: number;
    };

/** Quotes that are searched within a keystroke's time on slow machines too; more are searched in steps. */
const AT_ONCE = 5000;

/** The result of a search in steps; until it is there, that of the one before. */
function useSteppedSearch(
  table: SearchTable | null,
  query: string,
  sort: Sort,
  changed: string,
): SearchResult | null {
  const [result, setResult] = useState<SearchResult | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `changed` tells when the table holds something else.
  useEffect(() => {
    if (table === null) return;
    const stop = new AbortController();
    inSteps(table.searching(query, sort), stop.signal)
      .then((found) => {
        if (found !== null && !stop.signal.aborted) setResult(found);
      })
      .catch((error: unknown) => console.error(error));
    return () => stop.abort();
  }, [table, query, sort, changed]);
  return result;
}

/** Search as you type over the whole library. */
export function useSearch(query: string, sort: Sort): Search {
  const { table, size, progress, whole, generation, failure } = useSearchState();
  // Keystrokes first: the list follows when there is time.
  const deferredQuery = useDeferredValue(query);
  const large = size > AT_ONCE ? table : null;
  const stepped = useSteppedSearch(large, query, sort, `${size} ${generation}`);
  // The first search of a large library too: until it is done there is nothing to show.
  const wanted = large === null || stepped === null ? table : null;
  // The table is one and the same while it grows and is kept up to date: its size and the generation tell when it changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: searched again when the table has grown or caught up.
  const atOnce = useMemo(
    () => wanted?.search(deferredQuery, sort) ?? null,
    [wanted, size, generation, deferredQuery, sort],
  );
  const result = atOnce ?? stepped;
  if (failure !== null) return { status: 'failed', message: failure };
  if (table === null || result === null) return { status: 'loading', ...progress };
  return { status: 'ready', result, size, reading: whole ? null : progress, generation };
}
