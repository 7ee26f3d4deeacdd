/** How the trash's records come back. To be used inside a write. */
import { identityOf } from './identity.ts';
import { patchQuotes } from './patch.ts';
import { validRow, validRows } from './reader.ts';
import {
  type ArticleRecord,
  articleRecordSchema,
  type PortableQuote,
  type QuoteRecord,
  quoteRecordSchema,
  type ReadingRecord,
  type TrashRecord,
  trashRecordSchema,
} from './records.ts';
import { rowsOfArticles, takenIds } from './sheets.ts';
import { resolveSpeakers } from './speaker-names.ts';
import { articleStandIn } from './stand-in.ts';
import { mergeQuote } from './transfer/merge-quote.ts';
import { writeQuotes } from './write-quotes.ts';
import type { Writer } from './writer.ts';

/**
 * Brings an item back. If its article was saved anew since, its texts and quotes join that one. A quote that is there
 * again already is not doubled: it gains what it lacks; where both have a note, a finding or an edit of their own, the
 * one in the trash stays there.
 * @param only ids of the quotes that come back, with the article; the others stay in the trash
 * @returns the number of quotes that came back, or gave something back.
 */
export async function restoreItem(
  writer: Writer,
  item: TrashRecord,
  only?: ReadonlySet<string>,
): Promise<number> {
  const { db } = writer;
  const isChosen = ({ id }: PortableQuote) => only === undefined || only.has(id);
  const chosen = item.quotes.filter(isChosen);
  const article = await articleFor(writer, item);
  const readingIds = await restoreReadings(writer, await readingsOf(writer, item, chosen), article);
  const rows = await rowsOfArticles(db, [article.id]);
  const there = new Map(
    validRows(writer, 'quotes', quoteRecordSchema, rows).map((quote) => [identityOf(quote), quote]),
  );
  const back = chosen.filter((quote) => !there.has(identityOf(quote)));
  await putBack(writer, back, article, readingIds);
  const again = chosen.filter((quote) => there.has(identityOf(quote)));
  const { gained, kept } = await giveBack(writer, there, await placed(writer, again, article, readingIds));
  const rest = item.quotes.filter((quote) => !isChosen(quote) || kept.has(quote.id));
  if (rest.length === 0) await db.trash.delete(item.id);
  else {
    // Their article is back: they must know its texts by the ids that these have there now.
    const quotes = rest.map((quote) => ({ ...quote, readingId: readingNow(quote, readingIds) }));
    await db.trash.put({ ...item, article: null, readings: [], quotes });
  }
  return back.length + gained;
}

/**
 * Gives quotes that are there again what they lack of those in the trash.
 * @returns how many gained something, and the ids of those whose own words must stay in the trash
 */
async function giveBack(
  writer: Writer,
  there: ReadonlyMap<string, QuoteRecord>,
  trashed: readonly PortableQuote[],
): Promise<{ gained: number; kept: Set<string> }> {
  const kept = new Set<string>();
  const patches = new Map<string, Partial<PortableQuote>>();
  const mine: QuoteRecord[] = [];
  for (const quote of trashed) {
    const now = there.get(identityOf(quote));
    if (!now) continue;
    const { patch, conflicts } = mergeQuote(now, quote, 'mine');
    if (conflicts.length > 0) kept.add(quote.id);
    patches.set(now.id, patch);
    mine.push(now);
  }
  return { gained: await patchQuotes(writer, mine, ({ id }) => patches.get(id) ?? {}), kept };
}

/** The texts that go with these quotes: the item's, and those that lie in the trash with the article itself. */
async function readingsOf(
  writer: Writer,
  item: TrashRecord,
  quotes: readonly PortableQuote[],
): Promise<ReadingRecord[]> {
  const { db } = writer;
  const own = new Set(item.readings.map(({ id }) => id));
  const wanted = [...new Set(quotes.flatMap(({ readingId }) => readingId ?? []))].filter(
    (id) => !own.has(id),
  );
  const rows = await db.readings.bulkGet(wanted);
  const missing = new Set(wanted.filter((_, place) => rows[place] === undefined));
  if (missing.size === 0) return item.readings;
  const items = await db.trash.where('address').equals(item.address).toArray();
  const lying = validRows(writer, 'trash', trashRecordSchema, items).flatMap(({ readings }) => readings);
  return [...item.readings, ...lying.filter(({ id }) => missing.delete(id))];
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
  const id = item.quotes[0]?.articleId ?? writer.newId();
  const kept = holder?.article ?? articleStandIn(id, { address: item.address }, writer.at);
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

/** Puts quotes back into the library under this article. @returns their ids there. */
async function putBack(
  writer: Writer,
  quotes: readonly PortableQuote[],
  article: ArticleRecord,
  readingIds: ReadonlyMap<string, string>,
): Promise<string[]> {
  const taken = await takenIds(
    writer.db,
    quotes.map((quote) => quote.id),
  );
  const records = (await placed(writer, quotes, article, readingIds)).map((quote) =>
    taken.has(quote.id) ? { ...quote, id: writer.newId() } : quote,
  );
  await writeQuotes(writer, records);
  return records.map(({ id }) => id);
}

/** The quotes as they stand under this article; speakers merged away or deleted since are found by name. */
async function placed(
  writer: Writer,
  quotes: readonly PortableQuote[],
  article: ArticleRecord,
  readingIds: ReadonlyMap<string, string>,
): Promise<PortableQuote[]> {
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
  return quotes.map((quote) => ({
    ...quote,
    articleId: article.id,
    readingId: readingNow(quote, readingIds),
    speakerId: speakerOf(quote),
  }));
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
    const readings = await readingsOf(writer, item, [quote]);
    const readingIds = await restoreReadings(writer, readings, article);
    const [id] = await putBack(writer, [quote], article, readingIds);
    return id ?? null;
  }
  return null;
}
