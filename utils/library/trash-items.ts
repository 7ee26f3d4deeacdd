/** The trash's records: quotes that go in, quotes that come back. */
import { identityOf } from './identity.ts';
import { validRows } from './reader.ts';
import { type ArticleRecord, type QuoteRecord, type TrashRecord, trashRecordSchema } from './records.ts';
import type { Writer } from './writer.ts';

/** Puts quotes of one article into the trash, out of the library. */
export async function trashQuotes(
  writer: Writer,
  article: Pick<ArticleRecord, 'address'>,
  quotes: readonly QuoteRecord[],
): Promise<string> {
  const id = writer.newId();
  const item: TrashRecord = {
    id,
    deletedAt: writer.at,
    address: article.address,
    article: null,
    readings: [],
    quotes: [...quotes],
  };
  await writer.db.trash.add(item);
  await writer.db.quotes.bulkDelete(quotes.map((quote) => quote.seq));
  writer.removed(quotes.map((quote) => quote.seq));
  writer.note({ op: 'trashed', id });
  return id;
}

/**
 * Takes a quote that is saved again out of the trash, with its tags, note and finding.
 * @returns its id, or null where the trash does not hold it.
 */
export async function takeBackFromTrash(
  writer: Writer,
  article: ArticleRecord,
  identity: string,
): Promise<string | null> {
  const { db } = writer;
  const rows = await db.trash.where('address').equals(article.address).toArray();
  for (const item of validRows(writer, 'trash', trashRecordSchema, rows)) {
    const quote = item.quotes.find((each) => identityOf(each) === identity);
    if (!quote) continue;
    const rest = item.quotes.filter((each) => each !== quote);
    if (rest.length > 0 || item.article) await db.trash.put({ ...item, quotes: rest });
    else await db.trash.delete(item.id);
    // The article may have been deleted and saved anew since: then it has another id, and the old readings are in the trash.
    const moved = quote.articleId === article.id ? {} : { articleId: article.id, readingId: null };
    await db.quotes.put({ ...quote, ...moved });
    writer.put([quote.seq]);
    writer.note({ op: 'added', table: 'quotes', id: quote.id });
    return quote.id;
  }
  return null;
}
