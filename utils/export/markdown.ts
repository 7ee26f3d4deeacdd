/** Quotes as Markdown (CommonMark): a block quote each, with its source below. */
import { longDate, plainDate } from './dates.ts';
import type { ExportContext, ExportWriter } from './format.ts';
import { inMarks } from './quotation-marks.ts';
import { addressOf, carriersOf, type ExportQuote, oneLine, speakerOf, webAddress } from './quote.ts';

/** Text inside emphasis or a link: every character that could end or open one, with a backslash (CommonMark 2.4). */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#!|~&$]/g, '\\$&');
}

/** Only what needs it, so that running text stays readable: markup inside a line, and marks at its beginning. */
function escapeProse(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
    .replace(/^(\s*)([#+\-=:])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/** An address inside `<…>`, where brackets and spaces end it. */
function escapeAddress(address: string): string {
  return address.replace(/[<>\s]/g, (character) => encodeURIComponent(character));
}

function block(text: string): string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => (line.trim() === '' ? '>' : `> ${escapeProse(line)}`));
}

function entry(quote: ExportQuote, { locale, findings }: ExportContext): string {
  const { title, siteName, publishedTime, language } = quote.article;
  const address = addressOf(quote, true);
  const date = plainDate(publishedTime);
  const label = oneLine(title ?? siteName ?? address ?? '');
  const carriers = carriersOf(quote);
  const speaker = speakerOf(quote);
  const source = [
    speaker === null ? null : `**${escapeMarkdown(oneLine(speaker))}**`,
    quote.speaker?.role ? escapeProse(oneLine(quote.speaker.role)) : null,
    carriers.length === 0 ? null : `via ${escapeProse(oneLine(carriers.join(' → ')))}`,
    siteName !== null && title !== null ? escapeProse(oneLine(siteName)) : null,
    address === null ? escapeProse(label) || null : `[${escapeMarkdown(label)}](<${escapeAddress(address)}>)`,
    date === null ? null : longDate(date, locale),
  ].filter((part) => part !== null);
  const findingUrl = webAddress(quote.finding?.url ?? null);
  const finding =
    quote.finding === null
      ? null
      : [
          `*${findings[quote.finding.status]}*`,
          findingUrl === null ? null : `<${escapeAddress(findingUrl)}>`,
          quote.finding.note === null ? null : escapeProse(oneLine(quote.finding.note)),
        ]
          .filter((part) => part !== null)
          .join(' ');
  const tags = quote.tags.map((tag) => `#${escapeProse(oneLine(tag)).replaceAll(' ', '-')}`).join(' ');
  const words = block(inMarks(quote.text, quote.kind, quote.language ?? language));
  const quoted = source.length === 0 ? words : [...words, '>', `> — ${source.join(', ')}`];
  const note = quote.note === null ? null : escapeProse(oneLine(quote.note));
  return [quoted.join('\n'), note, finding, tags || null].filter((part) => part !== null).join('\n\n');
}

/** Quotes in the order given, a blank line between them. */
export const writeMarkdown: ExportWriter = (quotes, context) =>
  quotes.map((quote) => `${entry(quote, context)}\n`).join('\n---\n\n');
