/** Quotes of the library as the export formats take them. */
import { type ExportQuote, fromSaved } from '../../utils/export/index.ts';
import { wordsUrl } from '../../utils/export/words-url.ts';
import type { Library } from '../../utils/library/index.ts';
import { readRows, type SavedRow } from './use-rows.ts';

/** Quotes read at once. */
const BATCH = 1000;

async function withArticles(library: Library, rows: readonly SavedRow[]): Promise<ExportQuote[]> {
  const articles = await library.articlesById(rows.map(({ record }) => record.articleId));
  const byId = new Map(articles.map((article) => [article.id, article]));
  return rows.map(({ record, saved }) => ({
    ...fromSaved(record, byId.get(record.articleId) ?? null, saved.speaker),
    wordsUrl: wordsUrl(saved.url, record.seen?.text ?? record.text),
  }));
}

/**
 * @param onProgress told after each step how many are read
 * @throws the signal's reason when aborted
 */
export async function toExport(
  library: Library,
  seqs: readonly number[],
  {
    signal,
    onProgress,
  }: { readonly signal?: AbortSignal; readonly onProgress?: (done: number) => void } = {},
): Promise<ExportQuote[]> {
  const quotes: ExportQuote[] = [];
  for (let at = 0; at < seqs.length; at += BATCH) {
    signal?.throwIfAborted();
    const rows = await readRows(library, seqs.slice(at, at + BATCH));
    quotes.push(...(await withArticles(library, rows)));
    onProgress?.(quotes.length);
  }
  return quotes;
}
