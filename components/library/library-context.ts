/** The library as the pages read it: live, through Dexie. Every write goes through the worker (`use-changes.ts`). */
import { createContext, useContext } from 'react';
import { createLibrary, type Library } from '../../utils/library/index.ts';

export const LibraryContext = createContext<Library | null>(null);

/** One library for the page. */
export function openLibrary(): Library {
  return createLibrary({ onCorrupt: (record) => console.warn('Unreadable record kept', record) });
}

export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  if (library === null) throw new Error('useLibrary needs <LibraryContext> above it');
  return library;
}
