/** Export quotes made of what the library stores. Apart from those of a report, which are all that the popup makes. */
import type { ArticleRecord, PortableQuote } from '../library/index.ts';
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
