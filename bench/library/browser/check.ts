/** A check of one page, the whole way: fingerprints, candidates, their texts from the store, the verdicts. */
import { checkReport } from '../../../utils/matching/check.ts';
import type { Quote, Report } from '../../../utils/report.ts';
import { type PageQuote, page } from '../corpus.ts';
import { quoteId, speakerName, speakerOf } from '../records.ts';
import type { openLibrary } from './library.ts';

type Opened = Pick<ReturnType<typeof openLibrary>, 'library' | 'finder'>;

/** The page as the analysis would report it. */
function reported(quotes: readonly PageQuote[]): Report {
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

export interface Quality {
  readonly times: readonly number[];
  readonly candidates: number;
  readonly altered: number;
  readonly alteredFound: number;
  readonly same: number;
  readonly sameFound: number;
  readonly strangers: number;
  readonly falseMatches: number;
}

/** Checks `pages` pages one after another: how long each took, and what was found. */
export async function checkPages(
  { library, finder }: Opened,
  size: number,
  pages: number,
  firstPage: number,
): Promise<Quality> {
  const times: number[] = [];
  let [candidates, altered, alteredFound, same, sameFound, strangers, falseMatches] = [0, 0, 0, 0, 0, 0, 0];
  for (let n = firstPage; n < firstPage + pages; n++) {
    const quotes = page(n, size);
    const report = reported(quotes);
    const start = performance.now();
    const found = await library.candidatesFor(report, finder);
    const checked = checkReport(report, { candidates: ({ id }) => found.get(id) ?? [] });
    times.push(performance.now() - start);
    for (const some of found.values()) candidates += some.length;
    for (const [i, quote] of quotes.entries()) {
      const matches = checked.quotes[i]?.check?.matches ?? [];
      const own =
        quote.saved === null ? undefined : matches.find((match) => match.quoteId === quoteId(quote.saved));
      if (quote.saved === null) {
        strangers++;
        if (matches.length > 0) falseMatches++;
      } else if (quote.altered) {
        altered++;
        if (own) alteredFound++;
      } else {
        same++;
        if (own?.verdict === 'confirmed') sameFound++;
      }
    }
  }
  return { times, candidates, altered, alteredFound, same, sameFound, strangers, falseMatches };
}
