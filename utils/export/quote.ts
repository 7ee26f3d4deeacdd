/** What every export reads: a quote with its article, from the library or from a report. Plain data. */
import type { CarrierKind, QuoteKind, SpeakerKind } from '../report.ts';

export interface ExportArticle {
  /** What the library knows the article by, where it is saved: for bringing it back. */
  readonly address?: string;
  /** The address it was read at, http(s); null for pasted text. */
  readonly url: string | null;
  readonly title: string | null;
  readonly siteName: string | null;
  readonly byline: string | null;
  /** ISO 8601. */
  readonly publishedTime: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** The wire that carried the whole article. */
  readonly agency: string | null;
}

export interface ExportQuote {
  readonly id: string;
  readonly kind: QuoteKind;
  /** The words, without their quotation marks. */
  readonly text: string;
  /** UTF-16 code units in the article's text. */
  readonly start: number | null;
  readonly end: number | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly language: string | null;
  readonly speaker: {
    readonly name: string | null;
    readonly mention: string | null;
    readonly role: string | null;
    readonly kind: SpeakerKind;
  } | null;
  /** Who carried the words, nearest the article first. */
  readonly via: readonly { readonly name: string; readonly kind: CarrierKind }[];
  /** `text` as the article says it, also where neither day nor place could be told from it ("on Friday"). */
  readonly occasion: {
    readonly date: string | null;
    readonly place: string | null;
    readonly text: string;
  } | null;
  /** ISO 8601; null for a quote that is not saved. */
  readonly savedAt: string | null;
  readonly tags: readonly string[];
  readonly note: string | null;
  readonly finding: {
    readonly status: 'verified' | 'disputed';
    readonly url: string | null;
    readonly note: string | null;
  } | null;
  /** What the page said, where the saved words or speaker differ: for bringing it back. */
  readonly seen?: { readonly text: string; readonly speaker: string | null } | null;
  /** A link that jumps to the words (text fragment), where one was made. */
  readonly wordsUrl: string | null;
  readonly article: ExportArticle;
}

/** Only addresses that a click may open: never `javascript:` or `data:`. */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : null;
}

/** The article's address, with the jump to the words where `toWords` and there is one. */
export function addressOf(quote: ExportQuote, toWords = false): string | null {
  return (toWords ? webAddress(quote.wordsUrl) : null) ?? webAddress(quote.article.url);
}

/** The speaker as a reader may be told: the name, else how the text names them ("a senior official"), else null. */
export function speakerOf(quote: ExportQuote): string | null {
  return quote.speaker?.name ?? quote.speaker?.mention ?? null;
}

/** Everybody who carried the words, farthest first: the quote's own chain, else the article's wire. */
export function carriersOf(quote: ExportQuote): string[] {
  if (quote.via.length > 0) return quote.via.map((carrier) => carrier.name).reverse();
  return quote.article.agency === null ? [] : [quote.article.agency];
}

/** The agency for a citation: the wire of the article, else the first agency in the quote's chain. */
export function agencyOf(quote: ExportQuote): string | null {
  return quote.article.agency ?? quote.via.find((carrier) => carrier.kind === 'agency')?.name ?? null;
}

/** White space of every kind as single blanks, control characters gone: for formats of one line a field. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}
