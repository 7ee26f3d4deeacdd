/** Saving: an article as it was read, with all or some of its quotes, in one transaction, doubling nothing. */
import type { Quote, Report } from '../report.ts';
import { articleAddress, siteHost } from './address.ts';
import { toLibraryError } from './errors.ts';
import { identityOf, quoteIdentity } from './identity.ts';
import { validRow, validRows } from './reader.ts';
import {
  type ArticleRecord,
  articleRecordSchema,
  type Origin,
  type QuoteRecord,
  quoteRecordSchema,
  type ReadingRecord,
  readingRecordSchema,
} from './records.ts';
import { setAsideDamaged } from './set-aside.ts';
import { sha256 } from './sha256.ts';
import { idsInFamily, rowsOfArticles } from './sheets.ts';
import { resolveSpeakers } from './speaker-names.ts';
import { surroundings } from './surroundings.ts';
import { takeBackFromTrash } from './trash-return.ts';
import { writeQuotes } from './write-quotes.ts';
import { type LibraryDeps, type Writer, type Written, write } from './writer.ts';

export type ArticleHead = Report['article'];

export interface SaveRequest {
  readonly article: ArticleHead;
  /** The report's quotes to save; empty saves the reading alone. Each `text` must lie at its offsets in the article. */
  readonly quotes: readonly Quote[];
  readonly tags?: readonly string[];
  readonly note?: string | null;
  /** `selection` for words that the reader chose by hand. */
  readonly origin?: Extract<Origin, 'page' | 'selection'>;
}

export interface SavedOne {
  /** Id in the report. */
  readonly reportId: string;
  /** Id in the library. */
  readonly quoteId: string;
  /** `already`: it was there; `restored`: it lay in the trash. */
  readonly outcome: 'new' | 'already' | 'restored';
}

export interface SaveResult {
  readonly articleId: string;
  readonly readingId: string;
  readonly quotes: readonly SavedOne[];
}

/** The library's address of an article; text without one is known by its SHA-256. */
export async function addressOf(article: ArticleHead): Promise<string> {
  return articleAddress(article.url, article.canonicalUrl) ?? `text:${await sha256(article.text)}`;
}

/**
 * Saves quotes of a report with their article and its text as evidence. Idempotent: what is saved already (the same
 * words by the same speaker in the same article, also where the reader has since edited them) is left as it is.
 * @throws LibraryError `quota`, `write-refused`, …; then nothing of it was saved.
 */
export async function saveQuotes(deps: LibraryDeps, request: SaveRequest): Promise<Written<SaveResult>> {
  const { article: head } = request;
  // Hashes first: a transaction closes by itself while anything but the database is waited for.
  const digest = await sha256(head.text);
  const address = articleAddress(head.url, head.canonicalUrl) ?? `text:${digest}`;
  const attempt = () => save(deps, request, address, digest);
  try {
    return await attempt();
  } catch (error) {
    // A damaged record may hold the place of a sound one (an address is there only once): out of the way with it.
    if (toLibraryError(error).code !== 'unknown' || (await setAsideDamaged(deps)) === 0) throw error;
    return attempt();
  }
}

function save(
  deps: LibraryDeps,
  request: SaveRequest,
  address: string,
  digest: string,
): Promise<Written<SaveResult>> {
  const { article: head } = request;
  return write(
    deps,
    'save',
    async (writer) => {
      const article = await saveArticle(writer, head, address);
      const reading = await saveReading(writer, head, article.id, digest);
      const quotes = await addQuotes(writer, request, article, reading);
      return { articleId: article.id, readingId: reading.id, quotes };
    },
    (result) => result.quotes.filter((quote) => quote.outcome !== 'already').length,
  );
}

async function saveArticle(writer: Writer, head: ArticleHead, address: string): Promise<ArticleRecord> {
  const { db, at } = writer;
  const stored = validRow(writer, 'articles', articleRecordSchema, await db.articles.get({ address }));
  const { url, canonicalUrl, title, siteName, byline, publishedTime, modifiedTime, language, dir, agency } =
    head;
  const said = {
    url,
    canonicalUrl,
    title,
    siteName,
    byline,
    publishedTime,
    modifiedTime,
    language,
    dir,
    agency,
  };
  if (stored) {
    // A later visit may know more (a login, a repaired page); what it does not say does not erase what was known.
    const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
    const article: ArticleRecord = { ...stored, ...known, lastReadAt: at };
    await db.articles.put(article);
    return article;
  }
  const article: ArticleRecord = {
    id: writer.newId(),
    address,
    ...said,
    host: siteHost(address),
    savedAt: at,
    lastReadAt: at,
  };
  await db.articles.put(article);
  writer.note({ op: 'added', table: 'articles', id: article.id });
  return article;
}

async function saveReading(
  writer: Writer,
  head: ArticleHead,
  articleId: string,
  digest: string,
): Promise<ReadingRecord> {
  const { db, at } = writer;
  const row = await db.readings.get({ articleId, sha256: digest });
  const stored = validRow(writer, 'readings', readingRecordSchema, row);
  if (stored) {
    const reading = { ...stored, lastReadAt: at };
    await db.readings.put(reading);
    return reading;
  }
  const reading: ReadingRecord = {
    id: writer.newId(),
    articleId,
    sha256: digest,
    text: head.text,
    url: head.url,
    title: head.title,
    readAt: at,
    lastReadAt: at,
  };
  await db.readings.put(reading);
  writer.note({ op: 'added', table: 'readings', id: reading.id });
  return reading;
}

async function addQuotes(
  writer: Writer,
  request: SaveRequest,
  article: ArticleRecord,
  reading: ReadingRecord,
): Promise<SavedOne[]> {
  const { db } = writer;
  const rows = await rowsOfArticles(db, [article.id]);
  const known = new Map<string, string>();
  for (const quote of validRows(writer, 'quotes', quoteRecordSchema, rows))
    for (const identity of [identityOf(quote), rewordedIdentity(quote)]) known.set(identity, quote.id);
  const newId = idsInFamily(writer.newId());
  const results: SavedOne[] = [];
  const fresh: { identity: string; quote: Quote }[] = [];
  for (const quote of request.quotes) {
    const identity = rewordedIdentity({ ...quote, seen: seenOf(request, quote) });
    const quoteId = known.get(identity);
    if (quoteId !== undefined) {
      results.push({ reportId: quote.id, quoteId, outcome: 'already' });
      continue;
    }
    const restored = await takeBackFromTrash(writer, article, identity);
    if (restored !== null) {
      known.set(identity, restored);
      results.push({ reportId: quote.id, quoteId: restored, outcome: 'restored' });
      continue;
    }
    const id = newId();
    known.set(identity, id);
    fresh.push({ identity, quote: { ...quote, id } });
    results.push({ reportId: quote.id, quoteId: id, outcome: 'new' });
  }
  const speakers = await resolveSpeakers(
    writer,
    fresh.flatMap(({ quote }) => (quote.speaker ? [quote.speaker] : [])),
  );
  const records = fresh.map(({ quote }) => toRecord(writer, request, reading, quote, speakers));
  await writeQuotes(writer, records);
  return results;
}

/** What the page says where the reader wrote other words into the draft of her selection; null where she left them. */
function seenOf({ article, origin }: SaveRequest, quote: Quote): QuoteRecord['seen'] {
  const selected = origin === 'selection' ? article.text.slice(quote.start, quote.end) : '';
  const reworded = selected.trim() !== '' && selected.trim() !== quote.text.trim();
  return reworded ? { text: selected, speaker: quote.speaker?.name ?? null } : null;
}

/**
 * A selection that was reworded is another quote than its page's words, which may be saved already, and than another
 * rewording of them: nothing that the reader wrote is dropped as already there.
 */
function rewordedIdentity(quote: Parameters<typeof identityOf>[0]): string {
  const own = quoteIdentity(quote.text, quote.speaker?.name ?? null);
  return quote.seen ? `${identityOf(quote)}\n${own}` : own;
}

function toRecord(
  writer: Writer,
  request: SaveRequest,
  reading: ReadingRecord,
  quote: Quote,
  speakers: ReadonlyMap<string, string>,
): Omit<QuoteRecord, 'seq'> {
  const { speaker } = quote;
  const seen = seenOf(request, quote);
  const inText = seen !== null || reading.text.slice(quote.start, quote.end) === quote.text;
  return {
    id: quote.id,
    articleId: reading.articleId,
    readingId: reading.id,
    start: inText ? quote.start : null,
    end: inText ? quote.end : null,
    ...(inText ? surroundings(reading.text, quote.start, quote.end) : { prefix: '', suffix: '' }),
    text: quote.text,
    kind: quote.kind,
    speakerId: (speaker?.name && speakers.get(speaker.name)) || null,
    speaker: speaker && {
      name: speaker.name,
      mention: speaker.mention,
      role: speaker.role,
      kind: speaker.kind,
    },
    cue: quote.cue?.text ?? null,
    via: quote.via.map(({ name, kind }) => ({ name, kind })),
    occasion: quote.occasion && {
      date: quote.occasion.date,
      place: quote.occasion.place,
      text: quote.occasion.text,
    },
    language: request.article.language,
    confidence: quote.confidence,
    savedAt: writer.at,
    origin: request.origin ?? 'page',
    seen,
    editedAt: seen && writer.at,
    tags: [...new Set(request.tags ?? [])],
    note: request.note ?? null,
    finding: null,
  };
}
