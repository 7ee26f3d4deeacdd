/** A quote made of the reader's own selection: with speaker and carrier where the analysis found a quote there. */
import type { Quote, Report } from '../report.ts';

export interface Selected {
  readonly start: number;
  readonly end: number;
}

/** The reader may select a little more or less than the quote; half in common is the same quote, less is a neighbour. */
const SAME_QUOTE_SHARE = 0.5;

/**
 * @param report the analysis of the text that the selection stands in
 * @param selected offsets into the report's text. Of a quote found there the draft has the words that are selected,
 * without the marks and the attribution around them; of several, those of the first; else all that is selected, which
 * is nobody's: the article itself may be speaking.
 */
export function draftQuote(report: Report, selected: Selected): Quote {
  const own = mostShared(report.quotes, selected);
  const start = Math.max(selected.start, own?.start ?? 0);
  const end = Math.min(selected.end, own?.end ?? selected.end);
  return {
    id: 'selection',
    kind: own?.kind ?? 'direct',
    start,
    end,
    text: report.article.text.slice(start, end),
    speaker: own?.speaker ?? null,
    cue: own?.cue ?? null,
    via: own?.via ?? [],
    occasion: own?.occasion ?? null,
    continues: null,
    confidence: own?.confidence ?? 0,
    check: null,
  };
}

/** How many quotes the selection covers, of which a draft takes the first. */
export function quotesIn({ quotes }: Report, selected: Selected): number {
  return quotes.filter((quote) => common(quote, selected) >= SAME_QUOTE_SHARE * (quote.end - quote.start))
    .length;
}

const common = (one: Selected, other: Selected) =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start);

/** The quote that the selection is (a part of), or that it covers, if any; the first of equals. */
function mostShared(quotes: readonly Quote[], selected: Selected): Quote | null {
  let best: Quote | null = null;
  let bestShare = 0;
  for (const quote of quotes) {
    const shorter = Math.min(quote.end - quote.start, selected.end - selected.start);
    const share = shorter > 0 ? common(quote, selected) / shorter : 0;
    if (share < SAME_QUOTE_SHARE || share <= bestShare) continue;
    best = quote;
    bestShare = share;
  }
  return best;
}
