import type { WordList, Words } from './pack.ts';
import { entriesOf } from './words.ts';

/**
 * Every stem with every ending, as a word list: `inflect('affirm, expliqu', 'e, ent, a')` is
 * "affirme, affirment, affirma, explique …". A pack stays small and no form of a regular verb is forgotten; forms that
 * nobody writes do no harm. `-` as an ending stands for the bare stem. `between` parts a helping verb from its participle.
 */
export function inflect(stems: Words, endings: Words, between = ''): WordList {
  return () => {
    const ends = entriesOf(endings).map((ending) => (ending === '-' ? '' : ending));
    return entriesOf(stems).flatMap((stem) => ends.map((end) => stem + between + end));
  };
}

/** Word lists put one after the other. */
export function together(...lists: readonly Words[]): WordList {
  return () => lists.flatMap(entriesOf);
}
