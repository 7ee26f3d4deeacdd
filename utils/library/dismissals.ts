/** Flags that the reader dismissed: this sentence in this article is not flagged again. */
import { foldWords } from './fold.ts';
import { validRows } from './reader.ts';
import { type DismissalRecord, dismissalRecordSchema } from './records.ts';
import { type ArticleHead, addressOf } from './save.ts';
import { type LibraryDeps, type Written, write } from './writer.ts';

/** Dismisses the flag of a sentence; again is the same as once. */
export async function dismissFlag(
  deps: LibraryDeps,
  article: ArticleHead,
  text: string,
): Promise<Written<string>> {
  const address = await addressOf(article);
  return write(
    deps,
    'dismiss',
    async (writer) => {
      const there = await dismissalsAt(writer, address);
      const same = there.find((dismissal) => foldWords(dismissal.text) === foldWords(text));
      if (same) return same.id;
      const id = writer.newId();
      await writer.db.dismissals.add({ id, address, text, at: writer.at });
      writer.note({ op: 'added', table: 'dismissals', id });
      return id;
    },
    () => 1,
  );
}

/** Flags the sentence again. */
export function undismissFlag(deps: LibraryDeps, id: string): Promise<Written<number>> {
  return write(
    deps,
    'dismiss',
    async (writer) => {
      const dismissal = await writer.db.dismissals.get(id);
      if (!dismissal) return 0;
      await writer.db.dismissals.delete(id);
      writer.note({ op: 'undismissed', dismissal });
      return 1;
    },
    (count) => count,
  );
}

/** The dismissed sentences of this article; compare with `foldWords`. */
export async function dismissedIn(
  deps: Pick<LibraryDeps, 'db' | 'onCorrupt'>,
  article: ArticleHead,
): Promise<DismissalRecord[]> {
  return dismissalsAt(deps, await addressOf(article));
}

/** All dismissed sentences, the newest first. */
export async function listDismissals(
  deps: Pick<LibraryDeps, 'db' | 'onCorrupt'>,
): Promise<DismissalRecord[]> {
  const rows = await deps.db.dismissals.toArray();
  return validRows(deps, 'dismissals', dismissalRecordSchema, rows).sort((a, b) => (a.at < b.at ? 1 : -1));
}

async function dismissalsAt(
  deps: Pick<LibraryDeps, 'db' | 'onCorrupt'>,
  address: string,
): Promise<DismissalRecord[]> {
  const rows = await deps.db.dismissals.where('address').equals(address).toArray();
  return validRows(deps, 'dismissals', dismissalRecordSchema, rows);
}
