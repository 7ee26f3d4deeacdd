/**
 * Quotes as JSON for other programs. The library's own lossless file is another (`utils/library`, export), but its import
 * takes this one too, for what it holds.
 */
import type { ExportWriter } from './format.ts';
import { addressOf, type ExportQuote, webAddress } from './quote.ts';

function record(quote: ExportQuote) {
  const { wordsUrl: _, article, ...rest } = quote;
  const finding = quote.finding && { ...quote.finding, url: webAddress(quote.finding.url) };
  return {
    ...rest,
    finding,
    seen: quote.seen ?? null,
    wordsUrl: addressOf(quote, true),
    article: { ...article, address: article.address ?? null, url: addressOf(quote) },
  };
}

/** `{"schema": "verbatim-quotes/1", "exportedAt", "quotes": [...]}`, every field present, unknown values null. */
export const writeJson: ExportWriter = (quotes, { now }) =>
  `${JSON.stringify({ schema: 'verbatim-quotes/1', exportedAt: now.toISOString(), quotes: quotes.map(record) }, null, 2)}\n`;
