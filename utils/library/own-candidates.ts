/** Candidates for a quote of an article that was saved before. */
import { printedWords } from '../matching/check.ts';
import type { Quote } from '../report.ts';
import { foldWords } from './fold.ts';
import type { SavedState } from './lookup.ts';
import type { SavedQuote } from './saved-quote.ts';

type Candidate = Pick<SavedQuote, 'id' | 'articleId' | 'text'> & Partial<Pick<SavedQuote, 'seen'>>;

/**
 * An article does not confirm itself: of its own saved quotes only those are left that the page no longer has, and only for
 * words that were not saved, since they may be what became of them.
 *
 * @returns which of the saved quotes that may say the same as a quote of the article are to be compared with it
 */
export function candidatesBeside({
  articleId,
  saved,
}: Pick<SavedState, 'articleId' | 'saved'>): <C extends Candidate>(
  quote: Pick<Quote, 'id' | 'text'>,
  candidates: readonly C[],
) => readonly C[] {
  const there = new Set(Object.values(saved));
  return (quote, candidates) => {
    if (articleId === null) return candidates;
    const isNew = saved[quote.id] === undefined;
    const words = foldWords(quote.text);
    return candidates.filter(
      (candidate) =>
        candidate.articleId !== articleId ||
        (isNew && !there.has(candidate.id) && foldWords(printedWords(candidate)) !== words),
    );
  };
}
