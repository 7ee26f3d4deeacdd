/**
 * A saved quote as the checking reads it: the quote with what its article says. The same from the library and from an
 * exported file.
 */
import type { CarrierKind, QuoteKind } from '../report.ts';
import type { ArticleRecord, FindingStatus, PortableQuote, SpeakerRecord } from './records.ts';

export interface SavedQuote {
  readonly id: string;
  /** Number in this library (what the index refers to); its place in the file for a quote read from one. */
  readonly seq: number;
  readonly articleId: string;
  readonly address: string;
  readonly text: string;
  /** What the page said, once the reader has changed the words or the speaker. */
  readonly seen: PortableQuote['seen'];
  readonly kind: QuoteKind;
  /** The library's name for the speaker where it has one, else as the article gives it. */
  readonly speaker: string | null;
  /** Every spelling the library knows of the speaker, the name first; empty where there is none. */
  readonly speakerNames: readonly string[];
  readonly role: string | null;
  readonly language: string | null;
  /** Carriers' names, nearest the article first. */
  readonly via: readonly string[];
  readonly carriers: readonly { readonly name: string; readonly kind: CarrierKind }[];
  /** The wire that carried the whole article. */
  readonly agency: string | null;
  /** ISO 8601: when it was said as the article says, else when the article was published, else null. */
  readonly date: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly siteName: string | null;
  readonly savedAt: string;
  readonly finding: {
    readonly status: FindingStatus;
    readonly url: string | null;
    readonly note: string | null;
  } | null;
  readonly prefix: string;
  readonly suffix: string;
}

/** Joins a quote with its article and speaker. */
export function toSavedQuote(
  quote: PortableQuote & { readonly seq: number },
  article: ArticleRecord,
  speaker: SpeakerRecord | null,
): SavedQuote {
  const name = speaker?.name ?? quote.speaker?.name ?? null;
  const names = [name, quote.speaker?.name ?? null, ...(speaker?.aliases ?? [])].filter((n) => n !== null);
  return {
    id: quote.id,
    seq: quote.seq,
    articleId: article.id,
    address: article.address,
    text: quote.text,
    seen: quote.seen,
    kind: quote.kind,
    speaker: name,
    speakerNames: [...new Set(names)],
    role: quote.speaker?.role ?? null,
    language: quote.language,
    via: quote.via.map((carrier) => carrier.name),
    carriers: quote.via,
    agency: article.agency,
    date: quote.occasion?.date ?? article.publishedTime,
    url: article.url ?? article.canonicalUrl,
    title: article.title,
    siteName: article.siteName ?? article.host,
    savedAt: quote.savedAt,
    finding: quote.finding && {
      status: quote.finding.status,
      url: quote.finding.url,
      note: quote.finding.note,
    },
    prefix: quote.prefix,
    suffix: quote.suffix,
  };
}
