/** One quote as the search sees it: folded once when it is loaded, so that a keystroke only compares strings. */
import { foldForSearch } from '../fold.ts';
import type { ArticleRecord, QuoteRecord, SpeakerRecord } from '../records.ts';
import type { SearchQuery, Term } from './query.ts';

export interface SearchRow {
  readonly seq: number;
  readonly articleId: string;
  readonly speakerId: string | null;
  /** Folded words of the quote, its note and its speaker's names, each surrounded by spaces. */
  readonly haystack: string;
  readonly speaker: string | null;
  /** Folded spellings of the speaker, surrounded by spaces. */
  readonly speakerHaystack: string;
  readonly via: readonly string[];
  /** The article's wire counts as a carrier too: "everything that came through it". */
  readonly viaHaystack: string;
  readonly site: string | null;
  readonly siteHaystack: string;
  readonly tags: readonly string[];
  readonly foldedTags: readonly string[];
  readonly finding: 'verified' | 'disputed' | 'none';
  /** ISO date (YYYY-MM-DD): said, else published, else saved. */
  readonly date: string;
  readonly savedAt: string;
}

const padded = (parts: readonly (string | null)[]) =>
  ` ${parts.map((part) => (part === null ? '' : foldForSearch(part))).join(' | ')} `;

/** Makes the row. */
export function searchRow(
  quote: QuoteRecord,
  article: ArticleRecord | undefined,
  speaker: SpeakerRecord | undefined,
): SearchRow {
  const name = speaker?.name ?? quote.speaker?.name ?? null;
  const names = padded([name, quote.speaker?.name ?? null, ...(speaker?.aliases ?? [])]);
  const via = [
    ...new Set([...quote.via.map((carrier) => carrier.name), ...(article?.agency ? [article.agency] : [])]),
  ];
  const said = quote.occasion?.date ?? article?.publishedTime ?? quote.savedAt;
  return {
    seq: quote.seq,
    articleId: quote.articleId,
    speakerId: quote.speakerId,
    haystack: `${padded([quote.text])}${quote.note === null ? '' : padded([quote.note])}${names}`,
    speaker: name,
    speakerHaystack: names,
    via,
    viaHaystack: padded(via),
    site: article?.siteName ?? article?.host ?? null,
    siteHaystack: ` ${(article?.host ?? '').toLowerCase()} ${(article?.siteName ?? '').toLowerCase()} `,
    tags: quote.tags,
    foldedTags: quote.tags.map(foldForSearch),
    finding: quote.finding?.status ?? 'none',
    date: said.slice(0, 10),
    savedAt: quote.savedAt,
  };
}

/** Scripts written without spaces: there a word may begin anywhere. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The test for one term, with all that does not depend on the row done beforehand. */
function termTest({ kind, value, negated }: Term): (row: SearchRow) => boolean {
  const found = positiveTest(kind, value);
  return negated ? (row) => !found(row) : found;
}

function positiveTest(kind: Term['kind'], value: string): (row: SearchRow) => boolean {
  const start = UNSPACED.test(value) ? value : ` ${value}`;
  switch (kind) {
    case 'word':
    case 'phrase':
      return (row) => row.haystack.includes(start);
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
  }
}

/** The test for a whole query: every term must hold. */
export function queryTest(query: SearchQuery): (row: SearchRow) => boolean {
  const tests = query.terms.map(termTest);
  const { after, before } = query;
  if (after !== null) tests.push((row) => row.date >= after);
  if (before !== null) tests.push((row) => row.date < before);
  return (row) => tests.every((test) => test(row));
}
