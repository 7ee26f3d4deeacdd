/** What a speaker's page and an article's page show. */
import { LibraryError } from './errors.ts';
import { foldWords } from './fold.ts';
import { joinQuotes, quotesOfArticle, readingsOfArticle } from './lookup.ts';
import { validRow, validRows } from './reader.ts';
import {
  type ArticleRecord,
  articleRecordSchema,
  type QuoteRecord,
  quoteRecordSchema,
  type ReadingRecord,
  type SpeakerRecord,
  speakerRecordSchema,
} from './records.ts';
import type { SavedQuote } from './saved-quote.ts';
import { rowsOfSpeaker } from './sheets.ts';
import { groupVariants } from './variants.ts';
import type { LibraryDeps } from './writer.ts';

type Reader = Pick<LibraryDeps, 'db' | 'onCorrupt'>;

export interface SpeakerPage {
  readonly speaker: SpeakerRecord;
  /** Everything they are quoted as saying, the oldest first; what has no date comes by when it was saved. */
  readonly quotes: readonly SavedQuote[];
  /** Places in `quotes` that are tellings of one statement; only groups of two and more. */
  readonly variants: readonly (readonly number[])[];
}

/** @throws LibraryError `not-found` */
export async function speakerPage(reader: Reader, speakerId: string): Promise<SpeakerPage> {
  const row = await reader.db.speakers.get(speakerId);
  const speaker = validRow(reader, 'speakers', speakerRecordSchema, row);
  if (!speaker) throw new LibraryError('not-found');
  const rows = await rowsOfSpeaker(reader.db, speakerId);
  const records = validRows(reader, 'quotes', quoteRecordSchema, rows);
  const joined = await joinQuotes(reader, records);
  const when = (quote: SavedQuote) => quote.date ?? quote.savedAt;
  const quotes = joined.sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : a.seq - b.seq));
  const parts = partsOfReports(records);
  const variants = groupVariants(quotes.map((quote) => quote.text))
    .map((group) => group.filter((place) => !parts.has(quotes[place]?.id ?? '')))
    .filter((group) => group.length > 1);
  return { speaker, quotes, variants };
}

/** Ids of the words in quotation marks that stand within what an article reports of them: it tells both at once. */
function partsOfReports(quotes: readonly QuoteRecord[]): ReadonlySet<string> {
  const reports = Map.groupBy(
    quotes.filter(({ kind }) => kind === 'indirect'),
    ({ articleId }) => articleId,
  );
  const isPart = (quote: QuoteRecord) =>
    quote.kind === 'partial' &&
    reports.get(quote.articleId)?.some((report) => standsIn(quote, report)) === true;
  return new Set(quotes.filter(isPart).map((quote) => quote.id));
}

/** Whether it stands within the other, in the same reading of their article. */
function standsIn(quote: QuoteRecord, within: QuoteRecord): boolean {
  const { start, end, readingId } = quote;
  if (start === null || end === null || within.start === null || within.end === null) return false;
  return readingId === within.readingId && within.start <= start && end <= within.end;
}

export interface ArticlePage {
  readonly article: ArticleRecord;
  /** The texts that were kept, oldest first. */
  readonly readings: readonly ReadingRecord[];
  readonly quotes: readonly {
    readonly quote: QuoteRecord;
    /** For each reading, whether its text has the words as the page had them. */
    readonly present: readonly boolean[];
  }[];
}

/** @throws LibraryError `not-found` */
export async function articlePage(reader: Reader, articleId: string): Promise<ArticlePage> {
  const row = await reader.db.articles.get(articleId);
  const article = validRow(reader, 'articles', articleRecordSchema, row);
  if (!article) throw new LibraryError('not-found');
  const [readings, quotes] = await Promise.all([
    readingsOfArticle(reader, articleId),
    quotesOfArticle(reader, articleId),
  ]);
  const texts = readings.map((reading) => ` ${foldWords(reading.text)} `);
  return {
    article,
    readings,
    quotes: quotes.map((quote) => {
      const words = ` ${foldWords(quote.seen?.text ?? quote.text)} `;
      return { quote, present: texts.map((text) => text.includes(words)) };
    }),
  };
}

/** All saved articles, the last read first. */
export async function listArticles(reader: Reader): Promise<ArticleRecord[]> {
  const rows = await reader.db.articles.orderBy('lastReadAt').reverse().toArray();
  return validRows(reader, 'articles', articleRecordSchema, rows);
}
