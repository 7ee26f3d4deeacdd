/** Quotes as one HTML document that needs nothing else: no script, no style from elsewhere, no image. */
import { attribution } from './attribution.ts';
import { dayOf, longDate } from './dates.ts';
import type { ExportContext, ExportWriter } from './format.ts';
import { escapeHtml } from './html-escape.ts';
import { type ExportQuote, webAddress } from './quote.ts';

const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}' +
  'section{border-top:1px solid #8886;padding:1rem 0}blockquote{margin:0;font-size:1.1rem}p{margin:.4rem 0}';

function finding(quote: ExportQuote, { findings }: ExportContext): string {
  if (quote.finding === null) return '';
  const { note } = quote.finding;
  const status = escapeHtml(findings[quote.finding.status]);
  const url = webAddress(quote.finding.url);
  const label = url === null ? status : `<a href="${escapeHtml(url)}">${status}</a>`;
  return `<p><strong>${label}</strong>${note === null ? '' : ` ${escapeHtml(note)}`}</p>`;
}

function section(quote: ExportQuote, context: ExportContext): string {
  const note = quote.note === null ? '' : `<p>${escapeHtml(quote.note)}</p>`;
  const tags =
    quote.tags.length === 0 ? '' : `<p>${quote.tags.map((tag) => `#${escapeHtml(tag)}`).join(' ')}</p>`;
  return `<section dir="auto">${attribution(quote, context.locale).html}${finding(quote, context)}${note}${tags}</section>`;
}

/** A whole document; every text is escaped and only http(s) addresses become links. */
export const writeHtml: ExportWriter = (quotes, context) =>
  [
    '<!doctype html>',
    `<html lang="${escapeHtml(context.locale)}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Verbatim, ${escapeHtml(longDate(dayOf(context.now), context.locale))}</title><style>${STYLE}</style></head>`,
    '<body>',
    ...quotes.map((quote) => section(quote, context)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
