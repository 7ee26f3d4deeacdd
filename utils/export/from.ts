/** Export quotes made of what a report says. */
import type { Quote, Report } from '../report.ts';
import type { ExportQuote } from './quote.ts';

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
