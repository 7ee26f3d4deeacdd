/** What the page says of its article beside the article itself; helps to tell it from the rest. */
import { type Reference, wordsOf } from './reference.ts';

export interface Hints {
  readonly title: string | null;
  /** Meta descriptions: the lead paragraph often repeats one. */
  readonly descriptions: readonly string[];
  readonly byline: string | null;
  /** The publisher's own copy of the body, where the page has one. */
  readonly reference: Reference | null;
}

/** Share of a heading's words that the title has, and the reverse, from which on both say the same. */
const IN_TITLE = 0.8;
const OF_TITLE = 0.6;

/** True where the text is the page's title, with a word more or less. */
export function isTitle(text: string, title: string | null): boolean {
  if (title === null) return false;
  const a = wordsOf(text);
  const b = wordsOf(title);
  if (a.length < 3 || b.length < 3) return a.join(' ') === b.join(' ');
  const inTitle = new Set(b);
  const shared = a.filter((word) => inTitle.has(word)).length;
  return shared / a.length >= IN_TITLE && shared / b.length >= OF_TITLE;
}
