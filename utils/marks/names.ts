/** Names of the highlights in the page's registry; marks.css styles the same names. */
import type { Mark } from '../messages/to-page.ts';

const PREFIX = 'verbatim-';

/** The mark that was stepped to or shown last. */
export const CURRENT = `${PREFIX}current`;

/**
 * The highlights a mark belongs to: one, since two would draw their lines upon each other. Once the library knows the words,
 * the verdict says more than the kind.
 */
export function highlightNames(mark: Pick<Mark, 'kind' | 'verdict'>): string[] {
  const known = mark.verdict !== null && mark.verdict !== 'unseen';
  return [`${PREFIX}${known ? mark.verdict : mark.kind}`];
}
