/** The trash's records: what goes in, and how it comes back. To be used inside a write. */
import { identityOf } from './identity.ts';
import { validRow, validRows } from './reader.ts';
import {
  type ArticleRecord,
  articleRecordSchema,
  type PortableQuote,
  type QuoteRecord,
  quoteRecordSchema,
  type ReadingRecord,
  readingRecordSchema,
  type TrashRecord,
  trashRecordSchema,
} from './records.ts';
import { removeQuotes as removeFromSheets, rowsOfArticles, takenIds } from './sheets.ts';
import { resolveSpeakers } from './speaker-names.ts';
import { writeQuotes } from './write-quotes.ts';
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

/**
 * Brings an item back. If its article was saved anew since, its texts and quotes join that one, and what is there
 * again already is not doubled.
 * @param only ids of the quotes that come back, with the article; the others stay in the trash
 * @returns the number of quotes that came back.
 */
export async function restoreItem(
  writer: Writer,
  item: TrashRecord,
  only?: ReadonlySet<string>,
): Promise<number> {
  const { db } = writer;
  const article = await articleFor(writer, item);
  const readingIds = await restoreReadings(writer, item.readings, article);
  const rows = await rowsOfArticles(db, [article.id]);
  const there = new Set(validRows(writer, 'quotes', quoteRecordSchema, rows).map(identityOf));
  const chosen = (quote: PortableQuote) => only === undefined || only.has(quote.id);
  const back = item.quotes.filter((quote) => chosen(quote) && !there.has(identityOf(quote)));
  await putBack(writer, back, article, readingIds);
  const rest = item.quotes.filter((quote) => !chosen(quote));
  if (rest.length === 0) await db.trash.delete(item.id);
  else {
    // Their article is back: they must know its texts by the ids that these have there now.
    const quotes = rest.map((quote) => ({ ...quote, readingId: readingNow(quote, readingIds) }));
    await db.trash.put({ ...item, article: null, readings: [], quotes });
  }
  return back.length;
}

/** The article that an item's quotes belong to: the live one at its address, else the one in the trash. */
async function articleFor(writer: Writer, item: TrashRecord): Promise<ArticleRecord> {
  const { db } = writer;
  const live = validRow(
    writer,
    'articles',
    articleRecordSchema,
    await db.articles.get({ address: item.address }),
  );
  if (live) return live;
  const rows = await db.trash.where('address').equals(item.address).toArray();
  const others = validRows(writer, 'trash', trashRecordSchema, rows).filter((other) => other.id !== item.id);
  const holder = item.article ? item : others.find((other) => other.article);
  const kept = holder?.article ?? {
    id: item.quotes[0]?.articleId ?? writer.newId(),
    address: item.address,
    url: null,
    canonicalUrl: null,
    title: null,
    siteName: null,
    host: null,
    byline: null,
    publishedTime: null,
    modifiedTime: null,
    language: null,
    dir: null,
    agency: null,
    savedAt: writer.at,
    lastReadAt: writer.at,
  };
  const idTaken = (await db.articles.get(kept.id)) !== undefined;
  const article = idTaken ? { ...kept, id: writer.newId() } : kept;
  await db.articles.add(article);
  writer.note({ op: 'added', table: 'articles', id: article.id });
  if (holder && holder !== item) {
    // Quotes of a deleted article that were deleted before it: the article comes back, its other quotes stay deleted.
    await restoreReadings(writer, holder.readings, article);
    if (holder.quotes.length > 0) await db.trash.put({ ...holder, article: null, readings: [] });
    else await db.trash.delete(holder.id);
  }
  return article;
}

/** @returns id in the trash → id of the text that now stands for it. */
async function restoreReadings(
  writer: Writer,
  readings: readonly ReadingRecord[],
  article: ArticleRecord,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const reading of readings) {
    const there = await writer.db.readings.get({ articleId: article.id, sha256: reading.sha256 });
    ids.set(reading.id, there?.id ?? reading.id);
    if (there) continue;
    await writer.db.readings.put({ ...reading, articleId: article.id });
    writer.note({ op: 'added', table: 'readings', id: reading.id });
  }
  return ids;
}

function readingNow({ readingId }: PortableQuote, ids: ReadonlyMap<string, string>): string | null {
  return readingId && (ids.get(readingId) ?? readingId);
}

/** Puts quotes back into the library under this article; speakers merged away or deleted since are found by name. */
async function putBack(
  writer: Writer,
  quotes: readonly PortableQuote[],
  article: ArticleRecord,
  readingIds: ReadonlyMap<string, string>,
): Promise<void> {
  const { db } = writer;
  const speakerIds = [...new Set(quotes.flatMap((quote) => quote.speakerId ?? []))];
  const rows = await db.speakers.bulkGet(speakerIds);
  const missing = new Set(speakerIds.filter((_, place) => rows[place] === undefined));
  const lost = quotes.filter((quote) => quote.speakerId !== null && missing.has(quote.speakerId));
  const found = await resolveSpeakers(
    writer,
    lost.flatMap((quote) => quote.speaker ?? []),
  );
  const speakerOf = ({ speakerId, speaker }: PortableQuote) =>
    speakerId !== null && missing.has(speakerId)
      ? (speaker?.name && found.get(speaker.name)) || null
      : speakerId;
  const ids = quotes.map((quote) => quote.id);
  const taken = await takenIds(db, ids);
  const records = quotes.map((quote) => ({
    ...quote,
    id: taken.has(quote.id) ? writer.newId() : quote.id,
    articleId: article.id,
    readingId: readingNow(quote, readingIds),
    speakerId: speakerOf(quote),
  }));
  await writeQuotes(writer, records);
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
    await putBack(writer, [quote], article, await restoreReadings(writer, item.readings, article));
    return quote.id;
  }
  return null;
}
