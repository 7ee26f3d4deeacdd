/** A row of a table, or an entry of a list of terms, in which one cell names who said what stands in the next. */
import type { FlatElement } from './flat-tree.ts';

/** A name with its role; a longer cell tells more than who speaks. */
const LONGEST_NAME = 80;
/** Shorter words in quotation marks are more often a title than a statement. */
const SHORTEST_WORDS = 20;
/** A longer cell is a part of the page's frame, which may hold the whole article. */
const LONGEST_WORDS = 5_000;
/** More than these side by side are a list; each cell's neighbours are looked for among them. */
const MOST_SIBLINGS = 500;
const NAME = /^\p{L}.*[\p{L}\p{M})]$/u;
/** One whole statement in quotation marks: titles of works hardly end as a sentence does. */
const STATEMENT = /^[“„«»"「『‹].*[.!?…。！？]["”“»«」』›]$/u;

/** The cell that names the speaker of the words in this one; null where that is not what the two are. */
export function nameBeside(cell: FlatElement): FlatElement | null {
  const name = before(cell);
  if (name === null || name.textLength > LONGEST_NAME) return null;
  if (cell.textLength < SHORTEST_WORDS || cell.textLength > LONGEST_WORDS) return null;
  return NAME.test(textOf(name)) && STATEMENT.test(textOf(cell)) ? name : null;
}

function before(cell: FlatElement): FlatElement | null {
  const siblings = cell.parent?.children ?? [];
  if ((cell.tag !== 'td' && cell.tag !== 'dd') || siblings.length > MOST_SIBLINGS) return null;
  const all = siblings.filter((node) => node.kind === 'element');
  if (cell.tag === 'dd') {
    const term = all[all.indexOf(cell) - 1];
    return term?.tag === 'dt' ? term : null;
  }
  const [name, words, ...others] = all;
  return words === cell && others.length === 0 && name ? name : null;
}

const textOf = ({ source }: FlatElement): string => (source.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
