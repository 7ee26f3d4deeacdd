/** From another tool's highlight to the library's records. */
import { articleAddress, siteHost } from '../address.ts';
import type { Origin, PortableQuote } from '../records.ts';
import type { FileItem, Refused } from './format.ts';
import { refusal } from './refusal.ts';

export interface ForeignHighlight {
  readonly line: number;
  /** The tool's own id, or null. */
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly note: string | null;
  readonly tags: readonly string[];
  /** As the tool gives it; anything that is no date counts as unknown. */
  readonly created: string | null;
  readonly byline?: string | null;
  readonly publishedTime?: string | null;
}

/** Used where a tool does not say when something was highlighted: recognisably not a real date. */
export const UNKNOWN_TIME = '1970-01-01T00:00:00.000Z';

/** An ISO 8601 instant, or null. @param value a date in words, or milliseconds since 1970 */
export function instantOf(value: string | number | null): string | null {
  if (value === null || value === '') return null;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** The articles (once each) and quotes of highlights; those without words or address are refused. */
export function* fromHighlights(
  highlights: Iterable<ForeignHighlight | Refused>,
  origin: Origin,
): Generator<FileItem> {
  const articles = new Map<string, string>();
  let count = 0;
  for (const highlight of highlights) {
    if ('refused' in highlight) {
      yield highlight;
      continue;
    }
    const { line, text, created } = highlight;
    const address = articleAddress(highlight.url, null);
    if (address === null) {
      yield { line, refused: refusal('no-address') };
      continue;
    }
    if (text.trim() === '') {
      yield { line, refused: refusal('no-words') };
      continue;
    }
    const savedAt = instantOf(created) ?? UNKNOWN_TIME;
    let articleId = articles.get(address);
    if (articleId === undefined) {
      articleId = `${origin}-article-${articles.size + 1}`;
      articles.set(address, articleId);
      yield { line, record: { type: 'article', ...articleOf(highlight, articleId, address, savedAt) } };
    }
    count++;
    const id = `${origin}-${highlight.id ?? count}`.slice(0, 200);
    yield { line, record: { type: 'quote', ...quoteOf(highlight, id, articleId, savedAt, origin) } };
  }
}

function articleOf(highlight: ForeignHighlight, id: string, address: string, savedAt: string) {
  return {
    id,
    address,
    url: highlight.url,
    canonicalUrl: null,
    title: highlight.title?.trim() || null,
    siteName: null,
    host: siteHost(address),
    byline: highlight.byline ?? null,
    publishedTime: highlight.publishedTime ?? null,
    modifiedTime: null,
    language: null,
    dir: null,
    agency: null,
    savedAt,
    lastReadAt: savedAt,
  };
}

function quoteOf(
  { text, prefix, suffix, tags, note }: ForeignHighlight,
  id: string,
  articleId: string,
  savedAt: string,
  origin: Origin,
): PortableQuote {
  return {
    id,
    articleId,
    readingId: null,
    start: null,
    end: null,
    prefix,
    suffix,
    text: text.trim(),
    kind: 'direct',
    speakerId: null,
    speaker: null,
    cue: null,
    via: [],
    occasion: null,
    language: null,
    confidence: null,
    savedAt,
    origin,
    seen: null,
    editedAt: null,
    tags: [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))],
    note: note?.trim() ? note : null,
    finding: null,
  };
}
