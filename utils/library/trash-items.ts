/** What goes into the trash. To be used inside a write. */
import { validRows } from './reader.ts';
import {
  type ArticleRecord,
  articleRecordSchema,
  type PortableQuote,
  type QuoteRecord,
  quoteRecordSchema,
  readingRecordSchema,
  type TrashRecord,
} from './records.ts';
import { removeQuotes as removeFromSheets, rowsOfArticles } from './sheets.ts';
import type { Writer } from './writer.ts';

/** Puts quotes into the trash, one item for each article. */
export async function trashQuotes(writer: Writer, quotes: readonly QuoteRecord[]): Promise<void> {
  const { db } = writer;
  const byArticle = Map.groupBy(quotes, (quote) => quote.articleId);
  const articles = await articlesById(writer, [...byArticle.keys()]);
  const items = [...byArticle].map(([articleId, group]): TrashRecord => {
    const address = articles.get(articleId)?.address ?? `unknown:${articleId}`;
    return {
      id: writer.newId(),
      deletedAt: writer.at,
      address,
      article: null,
      readings: [],
      quotes: group.map(toPortable),
    };
  });
  await db.trash.bulkAdd(items);
  for (const item of items) writer.note({ op: 'trashed', id: item.id });
  await removeQuotes(writer, quotes);
}

/** Puts an article into the trash with its texts and all its quotes. */
export async function trashArticle(writer: Writer, article: ArticleRecord): Promise<void> {
  const { db } = writer;
  const [quoteRows, readingRows] = await Promise.all([
    rowsOfArticles(db, [article.id]),
    db.readings.where('[articleId+sha256]').between([article.id, ''], [article.id, '\uffff']).toArray(),
  ]);
  const quotes = validRows(writer, 'quotes', quoteRecordSchema, quoteRows);
  const readings = validRows(writer, 'readings', readingRecordSchema, readingRows);
  const item: TrashRecord = {
    id: writer.newId(),
    deletedAt: writer.at,
    address: article.address,
    article,
    readings,
    quotes: quotes.map(toPortable),
  };
  await db.trash.add(item);
  writer.note({ op: 'trashed', id: item.id });
  await removeQuotes(writer, quotes);
  await db.readings.bulkDelete(readings.map((reading) => reading.id));
  await db.articles.delete(article.id);
}

/** A quote without the number that is this library's own. */
export function toPortable({ seq: _, ...quote }: QuoteRecord): PortableQuote {
  return quote;
}

async function removeQuotes(writer: Writer, quotes: readonly QuoteRecord[]): Promise<void> {
  const seqs = quotes.map((quote) => quote.seq);
  await removeFromSheets(writer.db, seqs);
  writer.removed(seqs);
}

async function articlesById(writer: Writer, ids: readonly string[]): Promise<Map<string, ArticleRecord>> {
  const rows = await writer.db.articles.bulkGet([...ids]);
  const articles = validRows(writer, 'articles', articleRecordSchema, rows);
  return new Map(articles.map((article) => [article.id, article]));
}
