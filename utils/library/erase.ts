/** Deleting everything, for good: what the reader asked for must not be found again anywhere. */
import type { LibraryDatabase } from './database.ts';
import { stretchAfter } from './sheets.ts';
import { type LibraryDeps, write } from './writer.ts';

/**
 * Empties the library: quotes, articles, texts, trash, undo, the index and half-done imports. Cannot be undone. Open
 * windows and the index notice, since the quotes are logged as removed.
 * @returns the number of quotes that were deleted.
 */
export async function eraseLibrary(deps: LibraryDeps): Promise<number> {
  const { db } = deps;
  const { value } = await write(
    deps,
    'delete',
    async (writer) => {
      const seqs = await allSeqs(db);
      writer.removed(seqs);
      await Promise.all(
        [
          db.articles,
          db.readings,
          db.sheets,
          db.speakers,
          db.dismissals,
          db.trash,
          db.journal,
          db.prints,
          db.settings,
          db.blobs,
          db.staging,
          db.setAside,
        ].map((table) => table.clear()),
      );
      return seqs.length;
    },
    (deleted) => deleted,
    [db.blobs, db.staging, db.setAside],
  );
  return value;
}

/** Quotes read at a time. */
const BATCH = 5000;

async function allSeqs(db: LibraryDatabase): Promise<number[]> {
  const seqs: number[] = [];
  for (let after = 0; ; ) {
    const { rows, last } = await stretchAfter(db, after, BATCH);
    if (last === null) return seqs;
    for (const row of rows) seqs.push(Number(Reflect.get(Object(row), 'seq')));
    after = last;
  }
}
