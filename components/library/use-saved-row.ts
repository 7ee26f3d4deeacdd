import { useLiveQuery } from 'dexie-react-hooks';
import type { ArticleRecord, Library } from '../../utils/library/index.ts';
import { useLibrary } from './library-context.ts';
import { readRows, type SavedRow } from './use-rows.ts';

export interface SavedWithArticle extends SavedRow {
  readonly article: ArticleRecord;
}

async function read(library: Library, id: string): Promise<SavedWithArticle | null> {
  const [record] = await library.quotesById([id]);
  if (!record) return null;
  const [row] = await readRows(library, [record.seq]);
  const [article] = await library.articlesById([record.articleId]);
  return row && article ? { ...row, article } : null;
}

/** One quote with its article, live; undefined while it is read, null where it is no longer in the library. */
export function useSavedRow(id: string): SavedWithArticle | null | undefined {
  const library = useLibrary();
  return useLiveQuery(() => read(library, id), [library, id]);
}
