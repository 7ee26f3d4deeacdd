/** Reading the library: articles, quotes and what is saved of a report. Works in any extension page and in the worker. */
import type { Report } from '../report.ts';
import { identityOf, quoteIdentity } from './identity.ts';
import { validRow, validRows } from './reader.ts';
import {
  type ArticleRecord,
  articleRecordSchema,
  type QuoteRecord,
  quoteRecordSchema,
  type ReadingRecord,
  readingRecordSchema,
  speakerRecordSchema,
} from './records.ts';
import { type ArticleHead, addressOf } from './save.ts';
import { type SavedQuote, toSavedQuote } from './saved-quote.ts';
import { rowsById, rowsBySeq, rowsBySeqQuickly, rowsOfArticles } from './sheets.ts';
import type { LibraryDeps } from './writer.ts';

type Reader = Pick<LibraryDeps, 'db' | 'onCorrupt'>;

/** What the library holds of the article in front of the reader. */
export interface SavedState {
  /** Null where the article is not saved. */
  readonly articleId: string | null;
  readonly savedAt: string | null;
  /** The report's quote id → the saved quote's id; quotes that are not saved are not in it. */
  readonly saved: Readonly<Record<string, string>>;
  /** The quotes saved of this article, also those that the page no longer has. */
  readonly quotes: readonly SavedQuote[];
  /** The newest saved text of this article, for comparing; null where none was kept. */
  readonly reading: ReadingRecord | null;
}

/** The saved article at this address, if any. */
export async function findArticle(reader: Reader, head: ArticleHead): Promise<ArticleRecord | undefined> {
  const row = await reader.db.articles.get({ address: await addressOf(head) });
  return validRow(reader, 'articles', articleRecordSchema, row);
}

/** The quotes of an article, in the order of the text. */
export async function quotesOfArticle(reader: Reader, articleId: string): Promise<QuoteRecord[]> {
  const rows = await rowsOfArticles(reader.db, [articleId]);
  return validRows(reader, 'quotes', quoteRecordSchema, rows).sort(
    (a, b) => (a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER) || a.seq - b.seq,
  );
}

/** The kept texts of an article, oldest first. */
export async function readingsOfArticle(reader: Reader, articleId: string): Promise<ReadingRecord[]> {
  const rows = await reader.db.readings
    .where('[articleId+sha256]')
    .between([articleId, ''], [articleId, '\uffff'])
    .toArray();
  return validRows(reader, 'readings', readingRecordSchema, rows).sort(
    (a, b) => (a.readAt < b.readAt ? -1 : a.readAt > b.readAt ? 1 : 0) || (a.id < b.id ? -1 : 1),
  );
}

/** Which quotes of this report are saved, and what else is saved of its article. */
export async function savedStateFor(reader: Reader, report: Report): Promise<SavedState> {
  const article = await findArticle(reader, report.article);
  if (!article) return { articleId: null, savedAt: null, saved: {}, quotes: [], reading: null };
  const [quotes, readings] = await Promise.all([
    quotesOfArticle(reader, article.id),
    readingsOfArticle(reader, article.id),
  ]);
  const known = new Map(quotes.map((quote) => [identityOf(quote), quote.id]));
  const saved: Record<string, string> = {};
  for (const quote of report.quotes) {
    const id = known.get(quoteIdentity(quote.text, quote.speaker?.name ?? null));
    if (id !== undefined) saved[quote.id] = id;
  }
  return {
    articleId: article.id,
    savedAt: article.savedAt,
    saved,
    quotes: await joinQuotes(reader, quotes),
    reading: readings.at(-1) ?? null,
  };
}

/** Quotes by their numbers (as the index gives them), joined for checking; unknown numbers are left out. */
export async function savedQuotesBySeq(reader: Reader, seqs: readonly number[]): Promise<SavedQuote[]> {
  return joinQuotes(reader, await quotesBySeq(reader, seqs));
}

/**
 * The same for a check, which somebody waits for (see `quick-reads.ts`). A quote's article and speaker are asked for as
 * soon as it has come, while the browser brings the other quotes: once around to the browser and back less.
 */
export async function savedQuotesForCheck(reader: Reader, seqs: readonly number[]): Promise<SavedQuote[]> {
  const asked = {
    articles: new Map<string, Promise<unknown>>(),
    speakers: new Map<string, Promise<unknown>>(),
  };
  const ask = (table: keyof typeof asked, id: string) => {
    const row = asked[table].get(id) ?? reader.db.quick.get(table, [id]).then(([one]) => one);
    asked[table].set(id, row);
    return row;
  };
  const ahead = (table: keyof typeof asked, id: unknown) => {
    // Whoever joins the quotes meets what went wrong.
    if (typeof id === 'string') ask(table, id).catch(() => undefined);
  };
  const rows = await rowsBySeqQuickly(reader.db, seqs, (some) => {
    for (const { articleId, speakerId } of some) {
      ahead('articles', articleId);
      ahead('speakers', speakerId);
    }
  });
  return joinQuotes(reader, validRows(reader, 'quotes', quoteRecordSchema, rows), (table, ids) =>
    Promise.all(ids.map((id) => ask(table, id))),
  );
}

/** Quotes by their numbers, as stored; unknown numbers are left out. */
export async function quotesBySeq(reader: Reader, seqs: readonly number[]): Promise<QuoteRecord[]> {
  return validRows(reader, 'quotes', quoteRecordSchema, await rowsBySeq(reader.db, seqs));
}

/** Quotes by their ids, as stored; unknown ids are left out. */
export async function quotesById(reader: Reader, ids: readonly string[]): Promise<QuoteRecord[]> {
  const rows = await rowsById(reader.db, ids);
  const byId = new Map(
    validRows(reader, 'quotes', quoteRecordSchema, rows).map((quote) => [quote.id, quote]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Articles by their ids; unknown ids are left out. */
export async function articlesById(reader: Reader, ids: readonly string[]): Promise<ArticleRecord[]> {
  const rows = await reader.db.articles.bulkGet([...new Set(ids)]);
  return validRows(reader, 'articles', articleRecordSchema, rows);
}

type ReadRows = (table: 'articles' | 'speakers', ids: readonly string[]) => Promise<readonly unknown[]>;

/** Joins quotes with their articles and speakers. A quote whose article is missing is reported and left out. */
export async function joinQuotes(
  reader: Reader,
  quotes: readonly QuoteRecord[],
  read: ReadRows = (table, ids) => reader.db[table].bulkGet([...ids]),
): Promise<SavedQuote[]> {
  const articleIds = [...new Set(quotes.map((quote) => quote.articleId))];
  const speakerIds = [...new Set(quotes.flatMap((quote) => quote.speakerId ?? []))];
  const [articleRows, speakerRows] = await Promise.all([
    read('articles', articleIds),
    read('speakers', speakerIds),
  ]);
  const articles = new Map(
    validRows(reader, 'articles', articleRecordSchema, articleRows).map((article) => [article.id, article]),
  );
  const speakers = new Map(
    validRows(reader, 'speakers', speakerRecordSchema, speakerRows).map((speaker) => [speaker.id, speaker]),
  );
  return quotes.flatMap((quote) => {
    const article = articles.get(quote.articleId);
    if (article)
      return toSavedQuote(quote, article, (quote.speakerId && speakers.get(quote.speakerId)) || null);
    reader.onCorrupt?.({ table: 'quotes', key: quote.id, issue: 'its article is missing' });
    return [];
  });
}
