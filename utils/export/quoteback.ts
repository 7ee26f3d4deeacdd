/**
 * Quoteback markup (quotebacks.net): a block quote that carries its title, author and address. The usual script that
 * dresses it up is left out: without it the markup is a plain block quote, and the reader's page loads nothing.
 */
import type { ExportWriter } from './format.ts';
import { escapeHtml } from './html-escape.ts';
import { addressOf, type ExportQuote, speakerOf } from './quote.ts';

function quoteback(quote: ExportQuote): string {
  const address = addressOf(quote, true);
  const { title, siteName, language } = quote.article;
  const shown = escapeHtml(title ?? siteName ?? address ?? '');
  const author = escapeHtml(speakerOf(quote) ?? siteName ?? '');
  const attributes = [
    'class="quoteback"',
    `data-title="${shown}"`,
    `data-author="${author}"`,
    address === null ? null : `cite="${escapeHtml(address)}"`,
    (quote.language ?? language) === null ? null : `lang="${escapeHtml(quote.language ?? language ?? '')}"`,
  ].filter((part) => part !== null);
  const cite = address === null ? shown : `<a href="${escapeHtml(address)}">${shown}</a>`;
  const paragraphs = quote.text.split(/\n{2,}/).map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  return `<blockquote ${attributes.join(' ')}>${paragraphs.join('')}<footer>${author} <cite>${cite}</cite></footer></blockquote>`;
}

/** One block quote a line group; no script. */
export const writeQuotebacks: ExportWriter = (quotes) =>
  quotes.map((quote) => `${quoteback(quote)}\n`).join('\n');
