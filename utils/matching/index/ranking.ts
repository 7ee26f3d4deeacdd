/** From "who carries these fingerprints" to the few saved quotes worth comparing word by word. */
import { FEW_PAIRS } from '../fingerprint.ts';

/**
 * Saved quotes proposed for one quote of a page, at most. More than enough for every outlet that ran a statement, and a
 * bound on the texts fetched and compared.
 */
export const MOST_CANDIDATES = 16;
/**
 * A short quote, or one heavily altered, may share one fingerprint only. So does many a stranger of a long one: among a
 * million quotes of thirty words, none of 600 altered by a fifth shared fewer than two that were worth anything, while
 * strangers that shared one would have been 40 of the 80 texts fetched for a page. So: only where the page's quote has
 * few pairs (some ten content words), and of those the two with the rarest.
 */
const MOST_SINGLES = 2;
/** Postings counted for one quote of a page, rarest fingerprints first: what bounds a check in a huge library. */
const MOST_POSTINGS = 1024;

/**
 * The ordinals that share most, best first: the sum over shared fingerprints of their rarity, log₂(1 + quotes / carriers)
 * (the inverse document frequency of K. Spärck Jones, Journal of Documentation 28, 1972).
 * @param carriers for each fingerprint of the page's quote, the ordinals of the saved quotes that carry it
 * @param pairs number of pairs of content words of the page's quote, those that nobody carries included
 * @param quotes number of quotes in the library
 */
export function rank(carriers: readonly (readonly number[])[], pairs: number, quotes: number): number[] {
  const scores = new Map<number, number>();
  const several = new Set<number>();
  let counted = 0;
  for (const ordinals of [...carriers].sort((a, b) => a.length - b.length)) {
    counted += ordinals.length;
    if (counted > MOST_POSTINGS && scores.size > 0) break;
    const rarity = Math.log2(1 + quotes / ordinals.length);
    for (const ordinal of ordinals) {
      const score = scores.get(ordinal);
      if (score !== undefined) several.add(ordinal);
      scores.set(ordinal, (score ?? 0) + rarity);
    }
  }
  const best = (ordinals: Iterable<number>, most: number) =>
    [...ordinals]
      .map((ordinal) => ({ ordinal, score: scores.get(ordinal) ?? 0 }))
      .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal)
      .slice(0, most)
      .map(({ ordinal }) => ordinal);
  const strong = best(several, MOST_CANDIDATES);
  if (pairs > FEW_PAIRS) return strong;
  const singles = [...scores.keys()].filter((ordinal) => !several.has(ordinal));
  return [...strong, ...best(singles, Math.min(MOST_SINGLES, MOST_CANDIDATES - strong.length))];
}
