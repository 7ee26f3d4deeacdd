/** Names of the highlights in the page's registry; marks.css styles the same names. */
import type { Mark } from '../messages/to-page.ts';

const PREFIX = 'verbatim-';

/** The mark that was stepped to or shown last. */
export const CURRENT = `${PREFIX}current`;

/** The highlights a mark belongs to: its kind draws the line under it, its verdict the ground behind it. */
export function highlightNames(mark: Pick<Mark, 'kind' | 'verdict'>): string[] {
  const names = [`${PREFIX}${mark.kind}`];
  if (mark.verdict !== null && mark.verdict !== 'unseen') names.push(`${PREFIX}${mark.verdict}`);
  return names;
}
