/** Rows for the search, made of quotes and of what the library knows of their articles and speakers. */
import { validRows } from '../reader.ts';
import {
  type ArticleRecord,
  articleRecordSchema,
  type QuoteRecord,
  type SpeakerRecord,
  speakerRecordSchema,
} from '../records.ts';
import type { LibraryDeps } from '../writer.ts';
import { type SearchRow, searchRow } from './row.ts';

type Reader = Pick<LibraryDeps, 'db' | 'onCorrupt'>;

/** What several quotes share, while the library is read. */
export class Known {
  readonly articles = new Map<string, ArticleRecord>();
  readonly speakers = new Map<string, SpeakerRecord>();
}

/** @param known speakers and articles read already; the others are read, and added to them */
export async function rowsOfQuotes(
  reader: Reader,
  quotes: readonly QuoteRecord[],
  known: Known,
): Promise<SearchRow[]> {
  const articleIds = quotes.flatMap(({ articleId }) => (known.articles.has(articleId) ? [] : articleId));
  const speakerIds = quotes.flatMap(({ speakerId }) =>
    speakerId === null || known.speakers.has(speakerId) ? [] : speakerId,
  );
  const [articles, speakers] = await Promise.all([
    articlesOf(reader, articleIds),
    speakersOf(reader, speakerIds),
  ]);
  for (const article of articles) known.articles.set(article.id, article);
  for (const speaker of speakers) known.speakers.set(speaker.id, speaker);
  return quotes.map((quote) => {
    const speaker = quote.speakerId === null ? undefined : known.speakers.get(quote.speakerId);
    return searchRow(quote, known.articles.get(quote.articleId), speaker);
  });
}

async function articlesOf(reader: Reader, ids: readonly string[]): Promise<ArticleRecord[]> {
  const rows = await reader.db.articles.bulkGet([...new Set(ids)]);
  return validRows(reader, 'articles', articleRecordSchema, rows);
}

async function speakersOf(reader: Reader, ids: readonly string[]): Promise<SpeakerRecord[]> {
  const rows = await reader.db.speakers.bulkGet([...new Set(ids)]);
  return validRows(reader, 'speakers', speakerRecordSchema, rows);
}
