/** Words that are nouns or belong to the grammar, by the pack's lists. */

import { isAny, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';

export const NOUN_TAGS = [
  'titles',
  'roles',
  'spokespeople',
  'organisations',
  'documents',
  'anonymous',
] as const;
export const NOUNS = tagSet(NOUN_TAGS);

/** What opens, joins or carries a clause: behind a noun phrase it closes it, and is no noun itself. */
export const CLAUSE_TAGS = [
  'say',
  'think',
  'describe',
  'auxiliaries',
  'prepositions',
  'conjunctions',
  'complementizers',
  'relatives',
  'adverbs',
  'negations',
] as const;

export function isFunctionWord(r: Reading, i: number): boolean {
  return isAny(r, i, FUNCTIONS);
}
const FUNCTIONS = tagSet(['prepositions', 'complementizers', 'auxiliaries']);

export const isListed = (r: Reading, i: number): boolean => isAny(r, i, NOUNS);
