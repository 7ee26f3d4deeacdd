/** Test help: reports of invented articles. */
import type { Quote, Report } from '../../report.ts';

export interface QuoteSketch {
  readonly text: string;
  readonly speaker?: string | null;
  /** What the text calls a speaker whom it does not name. */
  readonly mention?: string;
  readonly via?: readonly string[];
}

/** A report of an invented article whose text holds the quotes one after the other. */
export function testReport(
  slug: string,
  sketches: readonly QuoteSketch[],
  head: Partial<Report['article']> = {},
): Report {
  let text = 'The council of Tarum met in the old harbour hall.\n\n';
  const quotes: Quote[] = sketches.map((sketch, place) => {
    const { mention, speaker = mention === undefined ? 'Mira Santoso' : null, via = [] } = sketch;
    const start = text.length + 1;
    text += `"${sketch.text}" said ${speaker ?? mention ?? 'somebody'}. The hall was quiet.\n\n`;
    return {
      id: `q${place + 1}`,
      kind: 'direct',
      start,
      end: start + sketch.text.length,
      text: sketch.text,
      speaker:
        speaker === null && mention === undefined
          ? null
          : {
              name: speaker,
              mention: speaker ?? mention ?? null,
              start: null,
              end: null,
              role: 'mayor',
              kind: 'person',
            },
      cue: null,
      via: via.map((name) => ({ name, kind: 'agency', start: 0, end: 3, text: 'The' })),
      occasion: null,
      continues: null,
      confidence: 0.9,
      check: null,
    };
  });
  return {
    schema: 'verbatim-report/1',
    id: null,
    article: {
      url: `https://www.tarum-post.example/${slug}`,
      canonicalUrl: null,
      title: `Harbour news: ${slug}`,
      siteName: 'Tarum Post',
      byline: null,
      publishedTime: '2026-02-27T09:00:00Z',
      modifiedTime: null,
      language: 'en',
      dir: 'ltr',
      agency: null,
      text: text.trimEnd(),
      declared: [],
      ...head,
    },
    quotes,
    claims: [],
    sources: [],
    changes: null,
    warnings: [],
  };
}
