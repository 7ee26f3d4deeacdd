/**
 * Quotes as `{{cite news}}` for Wikipedia. English and Indonesian Wikipedia share the template's parameters (Module
 * Citation/CS1, which Indonesian Wikipedia took over whole); they differ in the template's name, the dates and in when
 * `language=` is said.
 */
import { outletByName } from '../language/outlets/index.ts';
import { type AuthorName, authorNames } from './author-names.ts';
import { dayOf, longDate, plainDate } from './dates.ts';
import type { ExportWriter } from './format.ts';
import { addressOf, agencyOf, type ExportQuote, oneLine } from './quote.ts';

interface Edition {
  readonly template: string;
  readonly language: string;
}

const ENGLISH: Edition = { template: 'cite news', language: 'en' };
const INDONESIAN: Edition = { template: 'Cite news', language: 'id' };

const WIKITEXT: Readonly<Record<string, string>> = {
  '|': '{{!}}',
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  ']': '&#93;',
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '~': '&#126;',
};

/** Text as a parameter's value: nothing in it is read as wikitext. */
function escapeWikitext(text: string): string {
  return oneLine(text)
    .replace(/[|{}[\]<>&~]/g, (character) => WIKITEXT[character] ?? character)
    .replace(/''+/g, (run) => '&#39;'.repeat(run.length))
    .replace(/__/g, '&#95;_')
    .replace(/^[*#:;=]/, (character) => `&#${character.charCodeAt(0)};`);
}

function escapeAddress(address: string): string {
  return address.replace(
    /[|{}[\]<>\s"'`]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

type Parameter = readonly [name: string, value: string | null];

/** One author as `last=`/`first=` or `author=`, several numbered, as the template asks for them. */
function authorParameters(authors: readonly AuthorName[]): readonly Parameter[] {
  return authors.flatMap((author, at): readonly Parameter[] => {
    const number = authors.length === 1 ? '' : String(at + 1);
    if ('literal' in author) return [[`author${number}`, escapeWikitext(author.literal)]];
    const given = author.suffix === undefined ? author.given : `${author.given} ${author.suffix}`;
    return [
      [`last${number}`, escapeWikitext(author.family)],
      [`first${number}`, escapeWikitext(given)],
    ];
  });
}

/** A wire in the byline belongs to `agency=`: it is no author. */
function isAgency(author: AuthorName): author is AuthorName & { readonly literal: string } {
  return 'literal' in author && outletByName(author.literal)?.kind === 'agency';
}

function citation(quote: ExportQuote, edition: Edition, now: Date): string {
  const { article } = quote;
  const published = plainDate(article.publishedTime);
  const language = (quote.language ?? article.language)?.split('-')[0] ?? null;
  const address = addressOf(quote);
  const names =
    article.byline === null ? [] : authorNames(article.byline, article.language, article.siteName);
  const agency = agencyOf(quote) ?? names.find(isAgency)?.literal ?? null;
  const parameters: readonly Parameter[] = [
    ...authorParameters(names.filter((author) => !isAgency(author))),
    ['date', published && longDate(published, edition.language)],
    ['title', escapeWikitext(article.title ?? article.siteName ?? quote.text)],
    ['url', address && escapeAddress(address)],
    ['work', article.siteName && escapeWikitext(article.siteName)],
    ['agency', agency && escapeWikitext(agency)],
    ['language', language === edition.language ? null : language],
    [
      'access-date',
      address && longDate(dayOf(quote.savedAt === null ? now : new Date(quote.savedAt)), edition.language),
    ],
    ['quote', escapeWikitext(quote.text)],
  ];
  const filled = parameters.filter(([, value]) => value !== null && value !== '');
  return `{{${edition.template} |${filled.map(([name, value]) => `${name}=${value}`).join(' |')}}}`;
}

const writer =
  (edition: Edition): ExportWriter =>
  (quotes, { now }) =>
    quotes.map((quote) => `${citation(quote, edition, now)}\n`).join('');

/** A template a line, for English Wikipedia. */
export const writeWikipediaEnglish = writer(ENGLISH);
/** A template a line, for Indonesian Wikipedia. */
export const writeWikipediaIndonesian = writer(INDONESIAN);
