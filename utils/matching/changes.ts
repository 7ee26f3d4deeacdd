/** An article saved before that reads differently now: which quotes changed, appeared, went. */
import type { Changes, Quote, Report } from '../report.ts';
import { judgeSaved, printedWords, type SavedQuote, seenQuote } from './check.ts';
import { fingerprints, lookupFingerprints } from './fingerprint.ts';
import type { Judgement } from './quote.ts';

export interface SavedArticle {
  readonly savedAt: string;
  readonly quotes: readonly SavedQuote[];
  /** Whether all quotes of the article were saved: only then can one be said to have appeared. */
  readonly complete: boolean;
}

interface Pairing {
  readonly saved: SavedQuote;
  readonly quote: Quote;
  readonly judgement: Judgement;
}

/** Changed and appeared quotes in the order of the report, then those that went, in the order they were saved. */
export function changesOf(article: SavedArticle, report: Report): Changes {
  const asked = report.quotes.map((quote) => ({ quote, values: new Set(lookupFingerprints(quote.text)) }));
  const pairings = article.quotes.flatMap((saved) => pairingsOf(saved, report, asked));
  pairings.sort((x, y) => rank(x) - rank(y) || y.judgement.similarity - x.judgement.similarity);
  const bySaved = new Map<string, Pairing>();
  const byQuote = new Map<string, Pairing>();
  for (const pairing of pairings) {
    if (bySaved.has(pairing.saved.id) || byQuote.has(pairing.quote.id)) continue;
    bySaved.set(pairing.saved.id, pairing);
    byQuote.set(pairing.quote.id, pairing);
  }
  const now = report.quotes.flatMap((quote): Changes['quotes'] => {
    const pairing = byQuote.get(quote.id);
    if (!pairing)
      return article.complete
        ? [{ op: 'appeared', quoteId: quote.id, savedQuoteId: null, text: quote.text, diff: [], meaning: [] }]
        : [];
    if (pairing.judgement.verdict === 'confirmed') return [];
    return [
      {
        op: 'changed',
        quoteId: quote.id,
        savedQuoteId: pairing.saved.id,
        text: quote.text,
        diff: pairing.judgement.diff,
        // The same words in another mouth: it is the agent that changed.
        meaning: pairing.judgement.verdict === 'other-speaker' ? ['agent'] : pairing.judgement.meaning,
      },
    ];
  });
  const gone = article.quotes
    .filter((saved) => !bySaved.has(saved.id))
    .map((saved): Changes['quotes'][number] => ({
      op: 'gone',
      quoteId: null,
      savedQuoteId: saved.id,
      text: printedWords(saved),
      diff: [],
      meaning: [],
    }));
  return { savedAt: article.savedAt, quotes: [...now, ...gone] };
}

const rank = (p: Pairing): number => (p.judgement.verdict === 'confirmed' ? 0 : 1);

interface Asked {
  readonly quote: Quote;
  readonly values: ReadonlySet<number>;
}

function pairingsOf(saved: SavedQuote, report: Report, asked: readonly Asked[]): Pairing[] {
  const filed = fingerprints(printedWords(saved));
  return asked.flatMap(({ quote, values }) => {
    if (!filed.some((value) => values.has(value))) return [];
    const judgement = judgeSaved(saved, seenQuote(quote, report));
    return judgement.verdict === 'unseen' ? [] : [{ saved, quote, judgement }];
  });
}
