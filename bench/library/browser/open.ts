/** The library under measure: its real modules, on a database of its own size. */
import type { LibraryDatabase } from '../../../utils/library/index.ts';
import { createDatabase, createLibrary } from '../../../utils/library/index.ts';
import { createFinder } from '../../../utils/library/index-finder.ts';

export function open(db: LibraryDatabase) {
  const library = createLibrary({ db, onCorrupt: (report) => fail(new Error(JSON.stringify(report))) });
  const finder = createFinder(library, { onError: fail });
  return { db, library, finder };
}

export const openLibrary = (size: number) => open(createDatabase({ name: `library-${size}` }));

/** Background errors must not hide behind good figures. */
function fail(error: unknown): void {
  self.reportError(error);
}
