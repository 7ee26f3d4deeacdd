/** Deleting, restoring, and what becomes of the trash. */
import type { Collection } from 'dexie';
import { LibraryError, toLibraryError } from './errors.ts';
import { quotesToChange } from './patch.ts';
import { validRow, validRows } from './reader.ts';
import { articleRecordSchema, type TrashRecord, trashRecordSchema } from './records.ts';
import { forgetRows } from './search/kept-rows.ts';
import { steadyTime } from './steady-time.ts';
import { trashArticle, trashQuotes } from './trash-items.ts';
import { restoreItem } from './trash-return.ts';
import { type LibraryDeps, type Written, write } from './writer.ts';

/** Days that deleted things can be brought back. */
export const TRASH_DAYS = 30;
const DAY = 86_400_000;

/** Moves quotes to the trash. @returns how many. */
export function deleteQuotes(deps: LibraryDeps, ids: readonly string[]): Promise<Written<number>> {
  return write(
    deps,
    'delete',
    async (writer) => {
      const quotes = await quotesToChange(writer, ids);
      await trashQuotes(writer, quotes);
      return quotes.length;
    },
    (deleted) => deleted,
  );
}

/**
 * Moves an article with its texts and quotes to the trash.
 * @throws LibraryError `not-found`
 */
export function deleteArticle(deps: LibraryDeps, articleId: string): Promise<Written<string>> {
  return write(
    deps,
    'delete',
    async (writer) => {
      const row = await writer.db.articles.get(articleId);
      const article = validRow(writer, 'articles', articleRecordSchema, row);
      if (!article) throw new LibraryError('not-found');
      await trashArticle(writer, article);
      return articleId;
    },
    () => 1,
  );
}

/** What lies in the trash, the newest first. */
export async function listTrash(deps: Pick<LibraryDeps, 'db' | 'onCorrupt'>): Promise<TrashRecord[]> {
  const rows = await deps.db.trash.orderBy('deletedAt').reverse().toArray();
  return validRows(deps, 'trash', trashRecordSchema, rows);
}

/**
 * Brings items back from the trash.
 * @param only ids of the quotes that come back; all of the items' where left out
 * @returns the number of quotes that came back.
 */
export function restoreFromTrash(
  deps: LibraryDeps,
  trashIds: readonly string[],
  only?: readonly string[],
): Promise<Written<number>> {
  const chosen = only && new Set(only);
  return write(
    deps,
    'restore',
    async (writer) => {
      const rows = await writer.db.trash.bulkGet([...trashIds]);
      let restored = 0;
      for (const item of validRows(writer, 'trash', trashRecordSchema, rows)) {
        // Restoring one item may have changed the next (an article that came back with its quote): read it again.
        const now = validRow(writer, 'trash', trashRecordSchema, await writer.db.trash.get(item.id));
        if (now) restored += await restoreItem(writer, now, chosen);
      }
      return restored;
    },
    (restored) => restored,
  );
}

/** Deletes for ever all that lies in the trash. @returns the number of items. */
export function emptyTrash({ db }: Pick<LibraryDeps, 'db'>): Promise<number> {
  return purge(db, () => db.trash.toCollection());
}

/**
 * Deletes for ever what has lain in the trash longer than `TRASH_DAYS`, by a clock that has not just jumped.
 * @returns the number of items
 */
export async function purgeTrash(deps: Pick<LibraryDeps, 'db' | 'now'>): Promise<number> {
  const time = await steadyTime(deps);
  if (time === null) return 0;
  const limit = new Date(time.getTime() - TRASH_DAYS * DAY).toISOString();
  return purge(deps.db, () => deps.db.trash.where('deletedAt').below(limit));
}

async function purge(db: LibraryDeps['db'], which: () => Collection<TrashRecord, string>): Promise<number> {
  try {
    return await db.transaction('rw', [db.trash, db.blobs], async () => {
      const items = await which().delete();
      // Their words may still stand in what is kept for the search.
      if (items > 0) await forgetRows(db);
      return items;
    });
  } catch (error) {
    throw toLibraryError(error);
  }
}
