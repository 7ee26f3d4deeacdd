/** Export quotes made of what the library stores and of what a report says. */
import type { ArticleRecord, PortableQuote } from '../library/index.ts';
import type { Quote, Report } from '../report.ts';
import type { ExportQuote } from './quote.ts';

/** A saved quote; `speakerName` is the library's own name for the speaker, where it has one. */
export function fromSaved(
  quote: PortableQuote,
  article: ArticleRecord | null,
  speakerName: string | null = null,
): ExportQuote {
  const { occasion, speaker, finding } = quote;
  const name = speakerName ?? speaker?.name ?? null;
  return {
    id: quote.id,
    kind: quote.kind,
    text: quote.text,
    start: quote.start,
    end: quote.end,
    prefix: quote.prefix,
    suffix: quote.suffix,
    language: quote.language,
    speaker: speaker && { ...speaker, name },
    seen:
      quote.seen ??
      (speaker === null || name === speaker.name ? null : { text: quote.text, speaker: speaker.name }),
    via: quote.via,
    occasion: occasion && { date: occasion.date, place: occasion.place, text: occasion.text },
    savedAt: quote.savedAt,
    tags: quote.tags,
    note: quote.note,
    finding: finding && { status: finding.status, url: finding.url, note: finding.note },
    wordsUrl: null,
    article: {
      ...(article && { address: article.address }),
      url: article?.url ?? article?.canonicalUrl ?? null,
      title: article?.title ?? null,
      siteName: article?.siteName ?? article?.host ?? null,
      byline: article?.byline ?? null,
      publishedTime: article?.publishedTime ?? null,
      language: article?.language ?? null,
      agency: article?.agency ?? null,
    },
  };
}

/** This many characters round the words find them again (hypothesis/client keeps as many). */
const SURROUNDINGS = 32;

/** A quote of a report, saved or not; `wordsUrl` is the link to the words where the page made one. */
export function fromReport(report: Report, quote: Quote, wordsUrl: string | null = null): ExportQuote {
  const { article } = report;
  const { speaker, occasion } = quote;
  return {
    id: quote.id,
    kind: quote.kind,
    text: quote.text,
    start: quote.start,
    end: quote.end,
    prefix: article.text.slice(Math.max(0, quote.start - SURROUNDINGS), quote.start),
    suffix: article.text.slice(quote.end, quote.end + SURROUNDINGS),
    language: article.language,
    speaker: speaker && {
      name: speaker.name,
      mention: speaker.mention,
      role: speaker.role,
      kind: speaker.kind,
    },
    via: quote.via.map(({ name, kind }) => ({ name, kind })),
    occasion: occasion && { date: occasion.date, place: occasion.place, text: occasion.text },
    savedAt: null,
    tags: [],
    note: null,
    finding: null,
    wordsUrl,
    article: {
      url: article.url ?? article.canonicalUrl,
      title: article.title,
      siteName: article.siteName,
      byline: article.byline,
      publishedTime: article.publishedTime,
      language: article.language,
      agency: article.agency,
    },
  };
}
