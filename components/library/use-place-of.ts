import { useEffect, useRef } from 'react';
import { useLibrary } from './library-context.ts';

/**
 * Says once where the quote that is open stands in the list, so that a link to it, or the way back to it, finds the list
 * at that place. While the library is still being read it is looked for again as the list grows.
 *
 * @param chosen id of the quote, or null
 * @param onFound given its place in `seqs`; the same function as long as it does the same
 */
export function usePlaceOf(
  chosen: string | null,
  seqs: readonly number[],
  onFound: (index: number) => void,
): void {
  const library = useLibrary();
  const found = useRef<string | null>(null);
  useEffect(() => {
    if (chosen === null || chosen === found.current) return;
    let alive = true;
    library
      .quotesById([chosen])
      .then(([quote]) => {
        const index = quote === undefined ? -1 : seqs.indexOf(quote.seq);
        if (!alive || index < 0) return;
        found.current = chosen;
        onFound(index);
      })
      .catch((error: unknown) => console.error(error));
    return () => {
      alive = false;
    };
  }, [library, chosen, seqs, onFound]);
}
