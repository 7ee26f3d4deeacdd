/** Candidates for a quote of an article that was saved before. */
import type { Quote } from '../report.ts';
import { foldWords } from './fold.ts';
import type { SavedState } from './lookup.ts';
import type { SavedQuote } from './saved-quote.ts';

/**
 * An article does not confirm itself: of its own saved quotes only those are left that the page no longer has, and only for
 * words that were not saved, since they may be what became of them.
 *
 * @param candidates saved quotes that may say the same, of any article
 */
export function candidatesBeside<Candidate extends Pick<SavedQuote, 'id' | 'articleId' | 'text'>>(
  { articleId, saved }: Pick<SavedState, 'articleId' | 'saved'>,
  quote: Pick<Quote, 'id' | 'text'>,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (articleId === null) return candidates;
  const there = new Set(Object.values(saved));
  const isNew = saved[quote.id] === undefined;
  const words = foldWords(quote.text);
  return candidates.filter(
    (candidate) =>
      candidate.articleId !== articleId ||
      (isNew && !there.has(candidate.id) && foldWords(candidate.text) !== words),
  );
}
