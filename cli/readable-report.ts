/** A report for people: head, quotes, sources, flagged claims, warnings. */
import type { Claim, Quote, Report, Speaker } from '../utils/report.ts';
import { describeCheck } from './readable-check.ts';
import type { Style } from './style.ts';
import { indent, shorten } from './wrap.ts';

/** A longer quotation is told by its beginning; the JSON has it whole. */
const LONGEST_QUOTE = 600;

export function describeReport(report: Report, style: Style): string {
  const parts = [
    ...head(report, style),
    ...quotes(report, style),
    ...sources(report, style),
    ...claims(report, style),
    ...warnings(report, style),
  ];
  return `${parts.join('\n')}\n`;
}

function head({ article, quotes, claims, sources }: Report, style: Style): string[] {
  const lines: string[] = [];
  if (article.title) lines.push(style.bold(oneLine(article.title)));
  const about = [article.siteName, article.byline, article.publishedTime, article.language];
  const known = about
    .filter((part) => part !== null)
    .map(oneLine)
    .join(' · ');
  if (known !== '') lines.push(style.dim(known));
  if (article.agency) lines.push(style.dim(`carried by ${oneLine(article.agency)}`));
  const flagged = claims.filter((claim) => claim.flagged).length;
  lines.push(
    `${count(quotes.length, 'quote')} · ${count(sources.length, 'source')} · ${count(flagged, 'flagged statement')} of ${claims.length}`,
  );
  return lines;
}

function quotes(report: Report, style: Style): string[] {
  if (report.quotes.length === 0) return [];
  return section(
    'Quotes',
    style,
    report.quotes.flatMap((quote) => [...describeQuote(quote, style), '']),
  );
}

function describeQuote(quote: Quote, style: Style): string[] {
  const words = shorten(oneLine(quote.text), LONGEST_QUOTE);
  const said = quote.kind === 'indirect' ? words : `“${words}”`;
  const who = quote.speaker ? nameOf(quote.speaker, style) : style.dim('nobody is named');
  const via = quote.via.map((carrier) => oneLine(carrier.name));
  const chain = via.length > 0 ? ` ${style.dim('via')} ${style.blue([...via].reverse().join(' → '))}` : '';
  const occasion = quote.occasion ? style.dim(`, ${oneLine(quote.occasion.text)}`) : '';
  return [
    `${style.dim(quote.id.padEnd(4))}${who}${chain}${occasion}${quote.kind === 'indirect' ? style.dim(' (reported)') : ''}`,
    ...indent(said, 4, style.width),
    ...(quote.check ? describeCheck(quote.check, style) : []),
  ];
}

function nameOf(speaker: Speaker, style: Style): string {
  if (speaker.name === null)
    return style.yellow(speaker.mention ? `unnamed: ${oneLine(speaker.mention)}` : 'unnamed');
  return speaker.role
    ? `${style.bold(oneLine(speaker.name))}${style.dim(`, ${oneLine(speaker.role)}`)}`
    : style.bold(oneLine(speaker.name));
}

function sources(report: Report, style: Style): string[] {
  if (report.sources.length === 0) return [];
  return section(
    'Sources',
    style,
    report.sources.map((source) => {
      const said = source.quotes.length > 0 ? style.dim(` ${source.quotes.join(' ')}`) : '';
      return `    ${oneLine(source.name)} ${style.dim(`(${source.kind})`)}${said}`;
    }),
  );
}

/** Most checkworthy first, as the extension lists them. */
function claims(report: Report, style: Style): string[] {
  const flagged = report.claims.filter((claim) => claim.flagged);
  if (flagged.length === 0) return [];
  const ordered = [...flagged].sort((a, b) => b.checkworthy - a.checkworthy || a.start - b.start);
  return section(
    'Flagged statements',
    style,
    ordered.flatMap((claim) => [
      ...indent(oneLine(claim.text), 4, style.width),
      ...indent(because(claim, style), 4, style.width),
      '',
    ]),
  );
}

/** "names no source", "names only 'critics'", "speaker not named", and the words that make it worth a source. */
function because({ support, reasons }: Claim, style: Style): string {
  const words = reasons.filter((reason) => reason !== 'no-source' && !reason.startsWith(`${support}:`));
  const named = reasons
    .find((reason) => reason.startsWith(`${support}:`))
    ?.slice(support.length + 1)
    .trim();
  const finding =
    support === 'none'
      ? 'names no source'
      : support === 'vague'
        ? `names only “${oneLine(named ?? 'others')}”`
        : 'speaker not named';
  return `${style.yellow(finding)}${style.dim(words.map((word) => ` · ${oneLine(word)}`).join(''))}`;
}

function warnings(report: Report, style: Style): string[] {
  return report.warnings.map((warning) => style.yellow(`! ${warning.message}`));
}

function section(title: string, style: Style, lines: readonly string[]): string[] {
  const body = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  return ['', style.bold(title), ...body];
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

/** Text of a page goes to a terminal: control characters would be obeyed there, and so would changes of direction. */
function oneLine(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
