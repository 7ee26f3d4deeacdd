/** The made-up quotes as records of the library: ten to an article, by one of many speakers. */
import type { ArticleRecord, QuoteRecord, SpeakerRecord } from '../../utils/library/index.ts';
import { quoteWords, sentence } from './corpus.ts';

const SPEAKERS = 5_000;
const QUOTES_AN_ARTICLE = 10;
const START = Date.UTC(2020, 0, 1);
const MINUTE = 60_000;

export type NewQuote = Omit<QuoteRecord, 'seq'>;

export const speakerName = (n: number) =>
  `Speaker ${sentence(quoteWords(-1_000_000_000 - n).slice(0, 2)).slice(0, -1)} ${n}`;
/** An article quotes a few people. */
const VOICES = 4;
export function speakerOf(quote: number): number {
  const voice = Math.floor(quote / QUOTES_AN_ARTICLE) * VOICES + (quote % VOICES);
  return (Math.imul(voice, 0x9e3779b1) >>> 0) % SPEAKERS;
}
const instant = (n: number) => new Date(START + n * MINUTE).toISOString();
/** As random as a UUID, which is what makes an index by id expensive. */
const idOf = (kind: string, n: number) =>
  `${kind}-${(Math.imul(n, 0x85ebca6b) >>> 0).toString(16).padStart(8, '0')}-${n.toString(16).padStart(8, '0')}`;

/** Quotes saved together have ids of one family, as the library gives them. */
export const quoteId = (n: number | null) =>
  `${idOf('q', Math.floor((n ?? 0) / QUOTES_AN_ARTICLE))}.${(n ?? 0) % QUOTES_AN_ARTICLE}`;

export function speakerRecord(n: number): SpeakerRecord {
  const name = speakerName(n);
  return {
    id: idOf('s', n),
    name,
    kind: 'person',
    keys: [name.toLowerCase()],
    aliases: [],
    savedAt: instant(0),
  };
}

export function articleRecord(n: number): ArticleRecord {
  const url = `https://outlet-${n % 200}.example/news/${n}`;
  return {
    id: idOf('a', n),
    address: url,
    url,
    canonicalUrl: null,
    title: sentence(quoteWords(-2_000_000_000 - n).slice(0, 9)),
    siteName: `Outlet ${n % 200}`,
    host: `outlet-${n % 200}.example`,
    byline: null,
    publishedTime: instant(n),
    modifiedTime: null,
    language: 'en',
    dir: 'ltr',
    agency: null,
    savedAt: instant(n),
    lastReadAt: instant(n),
  };
}

export function quoteRecord(n: number): NewQuote {
  const speaker = speakerOf(n);
  return {
    id: quoteId(n),
    articleId: idOf('a', Math.floor(n / QUOTES_AN_ARTICLE)),
    readingId: null,
    start: null,
    end: null,
    prefix: '',
    suffix: '',
    text: sentence(quoteWords(n)),
    kind: 'direct',
    speakerId: idOf('s', speaker),
    speaker: { name: speakerName(speaker), mention: null, role: null, kind: 'person' },
    cue: 'said',
    via: [],
    occasion: null,
    language: 'en',
    confidence: 0.9,
    savedAt: instant(n),
    origin: 'page',
    seen: null,
    editedAt: null,
    tags: [],
    note: null,
    finding: null,
  };
}

/** Everything that a library of quotes 1 to `size` holds, part by part. */
export function* libraryOf(
  size: number,
): Generator<{ quotes: NewQuote[]; articles: ArticleRecord[]; speakers: SpeakerRecord[] }> {
  const PART = 10_000;
  for (let from = 1; from <= size; from += PART) {
    const count = Math.min(PART, size - from + 1);
    const quotes = Array.from({ length: count }, (_, i) => quoteRecord(from + i));
    const first = Math.floor(from / QUOTES_AN_ARTICLE);
    const last = Math.floor((from + count - 1) / QUOTES_AN_ARTICLE);
    const articles = Array.from({ length: last - first + 1 }, (_, i) => articleRecord(first + i));
    const speakers = from === 1 ? Array.from({ length: SPEAKERS }, (_, n) => speakerRecord(n)) : [];
    yield { quotes, articles, speakers };
  }
}
