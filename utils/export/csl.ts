/**
 * The articles behind the quotes as CSL items (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html):
 * one an article, its quotes in `note`. BibTeX, RIS and CSL-JSON are written from these.
 */
import { type AuthorName, authorNames } from './author-names.ts';
import { dayOf, type PlainDate, plainDate } from './dates.ts';
import { significantWord, wordsOfKey } from './key-words.ts';
import { inMarks } from './quotation-marks.ts';
import { addressOf, agencyOf, carriersOf, type ExportQuote, oneLine, speakerOf } from './quote.ts';

export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly AuthorName[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  /** The wire that carried the article. */
  readonly source?: string;
  readonly note?: string;
  readonly keyword?: string;
}

function cslDate({ year, month, day }: PlainDate): CslDate {
  return { 'date-parts': [[year, month, day].filter((part) => part !== null)] };
}

function noted(quote: ExportQuote): string {
  const by = [
    speakerOf(quote),
    ...(carriersOf(quote).length === 0 ? [] : [`via ${carriersOf(quote).join(' → ')}`]),
  ].filter((part) => part !== null);
  const words = inMarks(oneLine(quote.text), quote.kind, quote.language ?? quote.article.language);
  return `${words}${by.length === 0 ? '' : ` (${oneLine(by.join(', '))})`}`;
}

/** Who the key begins with: the first author's family name, else the outlet, else its host. */
function keyAuthor(quote: ExportQuote, author: AuthorName | undefined): string {
  const family = author !== undefined && 'family' in author ? wordsOfKey(author.family).join('') : '';
  if (family !== '') return family;
  const address = addressOf(quote);
  const host = address === null ? '' : new URL(address).hostname.replace(/^www\./, '');
  return (
    [author !== undefined && 'literal' in author ? author.literal : '', quote.article.siteName ?? '', host]
      .map(significantWord)
      .find((word) => word !== '') ?? 'article'
  );
}

/** "dewi2031tarif", author, year and first significant word: letters and digits only, so that no format escapes it. */
function keyFor(quote: ExportQuote, author: AuthorName | undefined, taken: ReadonlySet<string>): string {
  const year = plainDate(quote.article.publishedTime)?.year ?? 'nd';
  const key = `${keyAuthor(quote, author)}${year}${significantWord(quote.article.title ?? '')}`;
  if (!taken.has(key)) return key;
  let number = 2;
  while (taken.has(`${key}-${number}`)) number++;
  return `${key}-${number}`;
}

function itemOf(
  quotes: readonly [ExportQuote, ...ExportQuote[]],
  taken: ReadonlySet<string>,
  now: Date,
): CslItem {
  const [first] = quotes;
  const { article } = first;
  const published = plainDate(article.publishedTime);
  const address = addressOf(first);
  const agency = agencyOf(first);
  const authors =
    article.byline === null ? [] : authorNames(article.byline, article.language, article.siteName);
  const tags = [...new Set(quotes.flatMap((quote) => quote.tags.map(oneLine)))];
  return {
    id: keyFor(first, authors[0], taken),
    type: 'article-newspaper',
    title: oneLine(article.title ?? article.siteName ?? first.text),
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(article.siteName === null ? {} : { 'container-title': oneLine(article.siteName) }),
    ...(published === null ? {} : { issued: cslDate(published) }),
    ...(address === null
      ? {}
      : { URL: address, accessed: cslDate(dayOf(first.savedAt === null ? now : new Date(first.savedAt))) }),
    ...(article.language === null ? {} : { language: article.language }),
    ...(agency === null ? {} : { source: oneLine(agency) }),
    note: quotes.map(noted).join('; '),
    ...(tags.length === 0 ? {} : { keyword: tags.join(', ') }),
  };
}

/** One item an article, in the order in which the articles first come up. */
export function cslItems(quotes: readonly ExportQuote[], now: Date): CslItem[] {
  const groups = new Map<string, [ExportQuote, ...ExportQuote[]]>();
  for (const quote of quotes) {
    const { url, title, siteName, publishedTime } = quote.article;
    const key = url ?? JSON.stringify([title, siteName, publishedTime]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [quote]);
    else group.push(quote);
  }
  const taken = new Set<string>();
  return [...groups.values()].map((group) => {
    const item = itemOf(group, taken, now);
    taken.add(item.id);
    return item;
  });
}
