/** Fills a report with what the library knows of each quote, and of the article as it was saved. Pure, synchronous. */
import { type Check, type Match, type Quote, type QuoteKind, type Report, VERDICTS } from '../report.ts';
import { CARRIES } from './carries.ts';
import { circlesOf } from './circles.ts';
import { compareQuotes } from './compare.ts';
import type { Copy } from './copies.ts';
import { commonCarrier, dependenceOf, independentSources } from './independence.ts';
import type { ComparedQuote, Judgement } from './quote.ts';

/** A quote of the library, as the check reads it. */
export interface SavedQuote {
  readonly id: string;
  /** As the reader has it now. */
  readonly text: string;
  /** What the page said, where the reader has changed the words or the speaker: what a copy is held against. */
  readonly seen?: { readonly text: string; readonly speaker: string | null } | null;
  readonly kind: QuoteKind;
  readonly speaker: string | null;
  readonly language: string | null;
  readonly via: readonly string[];
  /** When it was said, or published; ISO 8601. */
  readonly date: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly siteName: string | null;
  /** The wire that carried the whole article. */
  readonly agency: string | null;
  readonly savedAt: string | null;
  readonly finding: Match['finding'];
}

export interface QuoteSource {
  /** Saved quotes that may say the same, best first; found beforehand, by fingerprints. */
  candidates(quote: Quote): readonly SavedQuote[];
}

/** More matches than this nobody reads; the most serious and most similar come first. */
const MOST_MATCHES = 20;

/** A new report whose `quotes[].check` are filled; everything else is shared with the one given. */
export function checkReport(report: Report, source: QuoteSource): Report {
  return {
    ...report,
    quotes: report.quotes.map((quote) => ({ ...quote, check: checkQuote(quote, report, source) })),
  };
}

/** As nearly every quote of nearly every page is. */
const UNSEEN: Check = { verdict: 'unseen', independent: 0, origin: null, matches: [] };

/** What the library knows of one quote of a report. */
export function checkQuote(quote: Quote, report: Report, source: QuoteSource): Check {
  const candidates = source.candidates(quote);
  if (candidates.length === 0) return UNSEEN;
  const seen = seenQuote(quote, report);
  const page = pageCopy(quote, report);
  const found = withoutNeighbours(
    candidates
      .map((saved) => ({ saved, judgement: judgeSaved(saved, seen) }))
      .filter(({ judgement }) => judgement.verdict !== 'unseen'),
  ).sort(
    (x, y) =>
      VERDICTS.indexOf(x.judgement.verdict) - VERDICTS.indexOf(y.judgement.verdict) ||
      y.judgement.similarity - x.judgement.similarity ||
      (x.saved.id < y.saved.id ? -1 : 1),
  );
  const carrying = found
    .filter(({ judgement }) => CARRIES.includes(judgement.verdict))
    .map(({ saved }) => saved);
  const circle = new Set(
    circlesOf([page, ...found.map(({ saved }) => saved)]).find(([first]) => first === 0),
  );
  return {
    verdict: found[0]?.judgement.verdict ?? 'unseen',
    independent: independentSources(page, carrying),
    origin: carrying.length > 0 ? commonCarrier([page, ...carrying]) : null,
    matches: found.slice(0, MOST_MATCHES).map(({ saved, judgement }, place) => ({
      verdict: judgement.verdict,
      quoteId: saved.id,
      url: saved.url,
      title: saved.title,
      siteName: saved.siteName,
      speaker: saved.speaker,
      via: [...saved.via],
      savedAt: saved.savedAt,
      similarity: judgement.similarity,
      ...tieOf(page, saved, circle.has(place + 1)),
      diff: judgement.diff,
      meaning: judgement.meaning,
      finding: saved.finding,
    })),
  };
}

interface Found {
  readonly saved: SavedQuote;
  readonly judgement: Judgement;
}

/** Without what stands in a saved article beside these very words: two statements that resemble each other are no alteration. */
function withoutNeighbours(found: readonly Found[]): Found[] {
  const verbatim = new Set(
    found.flatMap(({ saved, judgement }) =>
      judgement.verdict === 'confirmed' && saved.url !== null ? saved.url : [],
    ),
  );
  return found.filter(
    ({ saved, judgement }) =>
      judgement.verdict !== 'altered' || saved.url === null || !verbatim.has(saved.url),
  );
}

function tieOf(page: Copy, saved: SavedQuote, inCircle: boolean): Pick<Match, 'independent' | 'dependence'> {
  const tie = dependenceOf(page, saved);
  const dependence = inCircle && tie !== 'outlet' ? 'circular' : tie;
  return { independent: dependence === null, dependence };
}

/** The words that the outlet printed, whatever the reader has made of them since. */
export const printedWords = ({ text, seen }: Pick<SavedQuote, 'text' | 'seen'>): string => seen?.text ?? text;

/** Holds a quote against what the saved page said; whom the reader has corrected it to have named is right as well. */
export function judgeSaved(saved: SavedQuote, quote: ComparedQuote): Judgement {
  const judgement = compareQuotes(savedQuote(saved), quote);
  const { seen = null } = saved;
  if (judgement.verdict !== 'other-speaker' || seen === null) return judgement;
  return compareQuotes(savedQuote({ ...saved, speaker: seen.speaker }), quote);
}

/** A library's quote as the comparison reads it: a wire copy went through its agency though no sentence says so. */
export function savedQuote(saved: SavedQuote): ComparedQuote {
  const via = saved.via.length === 0 && saved.agency ? [saved.agency] : saved.via;
  return { ...saved, text: printedWords(saved), via };
}

/** A report's quote as the comparison reads it. */
export function seenQuote(quote: Quote, report: Report): ComparedQuote {
  const { article } = report;
  return {
    text: quote.text,
    kind: quote.kind,
    speaker: quote.speaker?.name ?? null,
    language: article.language,
    via: [
      ...quote.via.map((carrier) => carrier.name),
      ...(quote.via.length === 0 && article.agency ? [article.agency] : []),
    ],
    date: quote.occasion?.date ?? article.publishedTime,
    siteName: article.siteName,
    url: article.canonicalUrl ?? article.url,
  };
}

function pageCopy(quote: Quote, report: Report): Copy {
  const { article } = report;
  return {
    via: quote.via.map((carrier) => carrier.name),
    agency: article.agency,
    siteName: article.siteName,
    url: article.canonicalUrl ?? article.url,
  };
}
