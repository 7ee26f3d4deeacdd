/** One quote as the search sees it: folded once when it is loaded, so that a keystroke only compares strings. */
import { foldForSearch, foldOrSymbols, picturesIn } from '../fold.ts';
import type { ArticleRecord, QuoteRecord, SpeakerRecord } from '../records.ts';
import type { TextField } from './fields.ts';
import type { SearchQuery, Term } from './query.ts';

export interface SearchRow {
  readonly seq: number;
  readonly articleId: string;
  readonly speakerId: string | null;
  /** Folded words of the quote, its note and its speaker's names, each surrounded by spaces. */
  readonly haystack: string;
  /** Folded title and outlet of the article, surrounded by spaces: what the words are not, but the row shows or leads to. */
  readonly articleHaystack: string;
  readonly speaker: string | null;
  /** Folded spellings of the speaker, or what the text calls them without a name; surrounded by spaces. */
  readonly speakerHaystack: string;
  readonly via: readonly string[];
  /** The article's wire counts as a carrier too: "everything that came through it". */
  readonly viaHaystack: string;
  readonly site: string | null;
  readonly siteHaystack: string;
  readonly tags: readonly string[];
  readonly foldedTags: readonly string[];
  readonly finding: 'verified' | 'disputed' | 'none';
  /** ISO date (YYYY-MM-DD): said, else published; null where neither is known. */
  readonly date: string | null;
  readonly savedAt: string;
}

const padded = (parts: readonly (string | null)[]) =>
  ` ${parts.map((part) => (part === null ? '' : foldForSearch(part))).join(' | ')} `;

/** Emoji stand behind the words, which would be no phrase any more with one between them. */
function words(text: string): string {
  const pictures = picturesIn(text);
  return padded([text]) + (pictures === '' ? '' : `| ${pictures} `);
}

const APOSTROPHE = /(?<=\p{L})['’ʼ](?=\p{L})/gu;

/** "O’Dowd" is looked for as "odowd" too. */
const withoutApostrophes = (names: readonly (string | null)[]) =>
  names.flatMap((name) =>
    name !== null && name.search(APOSTROPHE) >= 0 ? name.replace(APOSTROPHE, '') : [],
  );

/** Makes the row. */
export function searchRow(
  quote: QuoteRecord,
  article: ArticleRecord | undefined,
  speaker: SpeakerRecord | undefined,
): SearchRow {
  const name = speaker?.name ?? quote.speaker?.name ?? null;
  const shown = name ?? quote.speaker?.mention ?? null;
  const spellings = [shown, quote.speaker?.name ?? null, ...(speaker?.aliases ?? [])];
  const names = padded([...spellings, ...withoutApostrophes(spellings)]);
  const via = [
    ...new Set([...quote.via.map((carrier) => carrier.name), ...(article?.agency ? [article.agency] : [])]),
  ];
  const said = quote.occasion?.date ?? article?.publishedTime ?? null;
  return {
    seq: quote.seq,
    articleId: quote.articleId,
    speakerId: quote.speakerId,
    haystack: `${words(quote.text)}${quote.note === null ? '' : words(quote.note)}${names}`,
    articleHaystack: padded([article?.title ?? null, article?.siteName ?? null, article?.host ?? null]),
    speaker: name,
    speakerHaystack: names,
    via,
    viaHaystack: padded(via),
    site: article?.siteName ?? article?.host ?? null,
    siteHaystack: ` ${(article?.host ?? '').toLowerCase()} ${(article?.siteName ?? '').toLowerCase()} `,
    tags: quote.tags,
    foldedTags: quote.tags.map(foldOrSymbols),
    finding: quote.finding?.status ?? 'none',
    date: said === null ? null : said.slice(0, 10),
    savedAt: quote.savedAt,
  };
}

/** Scripts written without spaces: there a word may begin anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

type RowTest = (row: SearchRow) => boolean;

/** The test for one term, with all that does not depend on the row done beforehand. */
function termTest(kind: Term['kind'], value: string): RowTest {
  const start = UNSPACED.test(value) ? value : ` ${value}`;
  switch (kind) {
    case 'word':
    case 'phrase':
      return wordsTest(start);
    case 'speaker':
      return (row) => row.speakerHaystack.includes(start);
    case 'via':
      return (row) => row.viaHaystack.includes(start);
    case 'site':
      return (row) => row.siteHaystack.includes(value);
    case 'tag':
      return (row) => row.foldedTags.includes(value);
    case 'finding':
      return (row) => row.finding === value;
    case 'year':
      return (row) => row.date?.startsWith(value) ?? false;
  }
}

/** Neighbours mostly share article and carrier: these are looked through once for all of them. */
function wordsTest(start: string): RowTest {
  const inVia = remembering((text) => text.includes(start));
  const inArticle = remembering((text) => text.includes(start));
  return (row) => row.haystack.includes(start) || inVia(row.viaHaystack) || inArticle(row.articleHaystack);
}

/** The test with its last answer at hand. */
function remembering(test: (text: string) => boolean): (text: string) => boolean {
  let last: string | null = null;
  let answer = false;
  return (text) => {
    if (text !== last) {
      last = text;
      answer = test(text);
    }
    return answer;
  };
}

export interface QueryTest {
  /** Words, dates and all that is excluded: each must hold. */
  readonly rest: RowTest;
  /** By filter, whether the row has one of the values asked for. */
  readonly fields: ReadonlyMap<TextField, RowTest>;
}

/** The tests of a query: a row is found that passes all of them. */
export function queryTest({ terms, after, before }: SearchQuery): QueryTest {
  const rest: RowTest[] = [];
  const wanted = new Map<TextField, RowTest[]>();
  for (const { kind, value, negated } of terms) {
    const test = termTest(kind, value);
    if (negated) rest.push((row) => !test(row));
    else if (kind === 'word' || kind === 'phrase') rest.push(test);
    else wanted.set(kind, [...(wanted.get(kind) ?? []), test]);
  }
  if (after !== null) rest.push(({ date }) => date !== null && date >= after);
  if (before !== null) rest.push(({ date }) => date !== null && date < before);
  const fields = [...wanted].map(
    ([field, tests]) => [field, (row: SearchRow) => tests.some((test) => test(row))] as const,
  );
  return { rest: (row) => rest.every((test) => test(row)), fields: new Map(fields) };
}

/** More than one filter. */
export const MANY = 'many';

/** The filter that the row does not pass, null where it passes all. */
export function failingOf(row: SearchRow, fields: QueryTest['fields']): TextField | typeof MANY | null {
  let failing: TextField | null = null;
  for (const [field, test] of fields) {
    if (test(row)) continue;
    if (failing !== null) return MANY;
    failing = field;
  }
  return failing;
}
