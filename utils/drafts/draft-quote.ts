/** A quote made of the reader's own selection: speaker and carrier guessed from what the analysis found around it. */
import type { Quote, Report } from '../report.ts';

export interface Selected {
  readonly start: number;
  readonly end: number;
}

/** The reader may select a little more or less than the quote; half in common is the same quote, less is a neighbour. */
const SAME_QUOTE_SHARE = 0.5;

/**
 * @param report the analysis of the text that the selection stands in
 * @param selected offsets into the report's text; the draft's words are exactly these
 */
export function draftQuote(report: Report, selected: Selected): Quote {
  const text = report.article.text.slice(selected.start, selected.end);
  const own = mostShared(report.quotes, selected);
  const near = own ?? beside(report, selected);
  return {
    id: 'selection',
    kind: own?.kind ?? 'direct',
    start: selected.start,
    end: selected.end,
    text,
    speaker: near?.speaker ?? null,
    cue: own?.cue ?? null,
    via: near?.via ?? [],
    occasion: near?.occasion ?? null,
    continues: null,
    // The reader chose the words, so the span is right; a speaker taken from a neighbour is only a guess.
    confidence: own?.confidence ?? 0,
    check: null,
  };
}

/** The quote that the selection is (a part of), if any. */
function mostShared(quotes: readonly Quote[], selected: Selected): Quote | null {
  let best: Quote | null = null;
  let bestShare = SAME_QUOTE_SHARE;
  for (const quote of quotes) {
    const common = Math.min(quote.end, selected.end) - Math.max(quote.start, selected.start);
    const shorter = Math.min(quote.end - quote.start, selected.end - selected.start);
    if (shorter <= 0 || common / shorter < bestShare) continue;
    best = quote;
    bestShare = common / shorter;
  }
  return best;
}

/** The nearest quote with a speaker in the same paragraph: reported speech goes on about one speaker. */
function beside(report: Report, selected: Selected): Quote | null {
  const { text } = report.article;
  const from = text.lastIndexOf('\n\n', selected.start - 1) + 1;
  const stop = text.indexOf('\n\n', selected.end);
  const to = stop < 0 ? text.length : stop;
  let nearest: Quote | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const quote of report.quotes) {
    if (quote.speaker === null || quote.start < from || quote.end > to) continue;
    const distance = Math.max(quote.start - selected.end, selected.start - quote.end, 0);
    if (distance < least) {
      nearest = quote;
      least = distance;
    }
  }
  return nearest;
}
