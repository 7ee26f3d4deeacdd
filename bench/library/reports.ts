/** Made-up pages as the analysis would report them. */
import type { Quote, Report } from '../../utils/report.ts';
import type { PageQuote } from './corpus.ts';
import { speakerName, speakerOf } from './records.ts';

/** The page as the analysis would report it. */
export function reported(quotes: readonly PageQuote[]): Report {
  return {
    schema: 'verbatim-report/1',
    id: null,
    article: {
      url: 'https://somewhere.example/today',
      canonicalUrl: null,
      title: 'Today',
      siteName: 'Somewhere',
      byline: null,
      publishedTime: '2026-02-01T08:00:00.000Z',
      modifiedTime: null,
      language: 'en',
      dir: 'ltr',
      agency: null,
      text: quotes.map(({ text }) => text).join('\n\n'),
      declared: [],
    },
    quotes: quotes.map(reportedQuote),
    claims: [],
    sources: [],
    changes: null,
    warnings: [],
  };
}

function reportedQuote({ text, saved }: PageQuote, place: number): Quote {
  const name = speakerName(speakerOf(saved ?? place));
  return {
    id: `q${place + 1}`,
    kind: 'direct',
    start: 0,
    end: text.length,
    text,
    speaker: { name, mention: name, start: 0, end: 1, role: null, kind: 'person' },
    cue: null,
    via: [],
    occasion: null,
    continues: null,
    confidence: 0.9,
    check: null,
  };
}
