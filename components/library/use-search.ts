import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { SearchResult, SearchTable, Sort } from '../../utils/library/index.ts';
import { inWords } from '../../utils/library-words.ts';
import { useLibrary } from './library-context.ts';

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

/** Search as you type over the whole library, kept up to date with what any window changes. */
export function useSearch(query: string, sort: Sort): Search {
  const library = useLibrary();
  const [table, setTable] = useState<{ readonly rows: SearchTable; readonly generation: number } | null>(
    null,
  );
  const [progress, setProgress] = useState({ loaded: 0, total: 0 });
  const [whole, setWhole] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    const abort = new AbortController();
    let stop = () => {};
    const fail = (error: unknown) => {
      if (!abort.signal.aborted) setFailure(inWords(error).message);
    };
    const start = async () => {
      const rows = await library.openSearch({
        signal: abort.signal,
        onProgress: (loaded, total) => setProgress({ loaded, total }),
        onPart: (part) => setTable({ rows: part, generation: 0 }),
      });
      setTable({ rows, generation: 0 });
      setWhole(true);
      // One refresh after the other: two at once would read the same changes twice.
      let turn = Promise.resolve();
      const subscription = library.generations().subscribe({
        next: (generation) => {
          turn = turn.then(async () => {
            if (abort.signal.aborted) return;
            await rows.refresh({ signal: abort.signal });
            setTable({ rows, generation });
          }, fail);
        },
        error: fail,
      });
      stop = () => subscription.unsubscribe();
      if (abort.signal.aborted) stop();
    };
    start().catch(fail);
    return () => {
      abort.abort();
      stop();
    };
  }, [library]);

  // Keystrokes first: the list follows when there is time.
  const deferredQuery = useDeferredValue(query);
  const result = useMemo(() => table?.rows.search(deferredQuery, sort) ?? null, [table, deferredQuery, sort]);

  if (failure !== null) return { status: 'failed', message: failure };
  if (table === null || result === null) return { status: 'loading', ...progress };
  const reading = whole ? null : progress;
  return { status: 'ready', result, size: table.rows.size, reading, generation: table.generation };
}
