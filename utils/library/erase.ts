/** Deleting everything, for good: what the reader asked for must not be found again anywhere. */
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
      const seqs = await db.quotes.toCollection().primaryKeys();
      writer.removed(seqs);
      await Promise.all(
        [
          db.articles,
          db.readings,
          db.quotes,
          db.speakers,
          db.dismissals,
          db.trash,
          db.journal,
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
