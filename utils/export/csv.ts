/**
 * Quotes as CSV (RFC 4180) that a spreadsheet opens with the right letters and without running anything:
 * UTF-8 with a byte order mark, CRLF, every field that needs it in quotation marks, and a leading apostrophe where a
 * cell would be taken for a formula (OWASP, "CSV Injection").
 */
import type { ExportWriter } from './format.ts';
import { addressOf, agencyOf, type ExportQuote, webAddress } from './quote.ts';

const BYTE_ORDER_MARK = '\ufeff';

type Column = readonly [header: string, value: (quote: ExportQuote) => string | number | null];

const COLUMNS: readonly Column[] = [
  ['id', (quote) => quote.id],
  ['quote', (quote) => quote.text],
  ['kind', (quote) => quote.kind],
  ['speaker', (quote) => quote.speaker?.name ?? null],
  ['mention', (quote) => quote.speaker?.mention ?? null],
  ['role', (quote) => quote.speaker?.role ?? null],
  ['speaker_kind', (quote) => quote.speaker?.kind ?? null],
  ['via', (quote) => quote.via.map((carrier) => carrier.name).join('; ')],
  ['agency', (quote) => agencyOf(quote)],
  ['said_on', (quote) => quote.occasion?.date ?? null],
  ['said_in', (quote) => quote.occasion?.place ?? null],
  ['outlet', (quote) => quote.article.siteName],
  ['title', (quote) => quote.article.title],
  ['byline', (quote) => quote.article.byline],
  ['published', (quote) => quote.article.publishedTime],
  ['language', (quote) => quote.language ?? quote.article.language],
  ['url', (quote) => addressOf(quote)],
  ['link_to_words', (quote) => addressOf(quote, true)],
  ['saved_at', (quote) => quote.savedAt],
  ['tags', (quote) => quote.tags.join('; ')],
  ['note', (quote) => quote.note],
  ['finding', (quote) => quote.finding?.status ?? null],
  ['finding_url', (quote) => webAddress(quote.finding?.url ?? null)],
  ['finding_note', (quote) => quote.finding?.note ?? null],
];

/** What Excel, LibreOffice or Google Sheets begin a formula with, their full-width forms included. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NEEDS_MARKS = /[",\r\n]|^\s|\s$/;

function cell(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_MARKS.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One header line, then a line a quote. */
export const writeCsv: ExportWriter = (quotes) => {
  const lines = [
    COLUMNS.map(([header]) => header),
    ...quotes.map((quote) => COLUMNS.map(([, value]) => cell(value(quote)))),
  ];
  return `${BYTE_ORDER_MARK}${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
};
