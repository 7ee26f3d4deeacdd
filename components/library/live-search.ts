/**
 * The search over the whole library, for as long as the page is open: read once, whichever view needs it first, and kept
 * up to date with what any window changes.
 */
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Library, SearchTable } from '../../utils/library/index.ts';
import { inWords } from '../../utils/library-words.ts';

export interface SearchState {
  /** Null until the latest quotes are read. */
  readonly table: SearchTable | null;
  /** Quotes that can be searched. While the library is read it grows in steps, each of which is searched anew. */
  readonly size: number;
  /** How far it is, the latest quotes first. */
  readonly progress: { readonly loaded: number; readonly total: number };
  /** Whether the table holds every quote. */
  readonly whole: boolean;
  /** Grows with every change of the library, by whichever window. */
  readonly generation: number;
  /** Why nothing can be read, in the reader's language. */
  readonly failure: string | null;
}

export class LiveSearch {
  readonly #library: Library;
  readonly #listeners = new Set<() => void>();
  #state: SearchState = {
    table: null,
    size: 0,
    progress: { loaded: 0, total: 0 },
    whole: false,
    generation: 0,
    failure: null,
  };
  #started = false;

  constructor(library: Library) {
    this.#library = library;
  }

  /** Reading begins with the first who listens. @returns how to stop listening */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (!this.#started) {
      this.#started = true;
      this.#start().catch(this.#fail);
    }
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): SearchState => this.#state;

  async #start(): Promise<void> {
    const reading = {
      onProgress: (loaded: number, total: number) => this.#set({ progress: { loaded, total } }),
      onPart: (part: SearchTable) => this.#set({ table: part, size: part.size, whole: false }),
    };
    const table = await this.#library.openSearch(reading);
    this.#set({ table, size: table.size, whole: true });
    keepLater(table);
    // One refresh after the other: two at once would read the same changes twice.
    let turn = Promise.resolve();
    this.#library.generations().subscribe({
      next: (generation) => {
        turn = turn.then(async () => {
          await table.refresh(reading);
          this.#set({ size: table.size, whole: true, generation });
          keepLater(table);
        }, this.#fail);
      },
      error: this.#fail,
    });
  }

  readonly #fail = (error: unknown) => this.#set({ failure: inWords(error).message });

  #set(change: Partial<SearchState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** The latest that the rows are kept for the next opening, should the page never be idle. */
const KEEP_WITHIN_MS = 10_000;

/** On a full disk they are not kept, and the next opening takes as long as this one. */
function keepLater(table: SearchTable): void {
  requestIdleCallback(() => table.keep().catch((reason: unknown) => console.warn(reason)), {
    timeout: KEEP_WITHIN_MS,
  });
}

export const SearchContext = createContext<LiveSearch | null>(null);

/** The search as far as it is read. */
export function useSearchState(): SearchState {
  const search = useContext(SearchContext);
  if (search === null) throw new Error('useSearchState needs <SearchContext> above it');
  return useSyncExternalStore(search.subscribe, search.state);
}

/** What the table counts, once it holds every quote: a number that still grows would be read as the whole. */
export function useCounts(
  count: (table: SearchTable) => ReadonlyMap<string, number>,
): ReadonlyMap<string, number> | null {
  const { table, size, whole, generation } = useSearchState();
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted anew when the table has grown or caught up.
  return useMemo(() => (table !== null && whole ? count(table) : null), [table, size, whole, generation]);
}
