import { useDeferredValue, useMemo } from 'react';
import type { SearchResult, Sort } from '../../utils/library/index.ts';
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

/** Search as you type over the whole library. */
export function useSearch(query: string, sort: Sort): Search {
  const { table, size, progress, whole, generation, failure } = useSearchState();
  // Keystrokes first: the list follows when there is time.
  const deferredQuery = useDeferredValue(query);
  // The table is one and the same while it grows and is kept up to date: its size and the generation tell when it changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: searched again when the table has grown or caught up.
  const result = useMemo(
    () => table?.search(deferredQuery, sort) ?? null,
    [table, size, generation, deferredQuery, sort],
  );
  if (failure !== null) return { status: 'failed', message: failure };
  if (table === null || result === null) return { status: 'loading', ...progress };
  return { status: 'ready', result, size, reading: whole ? null : progress, generation };
}
