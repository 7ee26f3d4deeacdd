/** When two quotes of one article are the same quote: the guard against saving anything twice. */
import { foldWords, speakerKey } from './fold.ts';
import type { PortableQuote } from './records.ts';

/** Two quotes of one article with the same identity are the same quote. */
export function quoteIdentity(text: string, speaker: string | null): string {
  return `${foldWords(text) || text.trim()}\n${speaker === null ? '' : speakerKey(speaker)}`;
}

/** The identity of a saved quote: what the page said when it was saved, whatever the reader has changed since. */
export function identityOf(quote: Pick<PortableQuote, 'seen' | 'text' | 'speaker'>): string {
  return quote.seen
    ? quoteIdentity(quote.seen.text, quote.seen.speaker)
    : quoteIdentity(quote.text, quote.speaker?.name ?? null);
}
