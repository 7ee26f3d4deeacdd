/** "Pertemuan dengan Rano Wirya menegaskan …": what was had with somebody is no word of theirs. */

import type { Mention } from '../mentions/mention.ts';
import { afterDateline } from '../text/dateline.ts';
import { isNounForm } from '../text/name-forms.ts';
import { has, isAny, isComma, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';

/** Words from the noun to the preposition at most. */
const REACH = 6;
/** What has something to say itself, or is somebody's words, or no noun. */
const SPEAKS = tagSet([
  'adverbs',
  'conjunctions',
  'organisations',
  'bodies',
  'documents',
  'roles',
  'spokespeople',
  'anonymous',
  'prepositions',
]);

/** Whether a noun made of a verb opens the sentence and a preposition, of no place and no owner, joins the mention to it. */
export function isOfMeeting(r: Reading, m: Mention): boolean {
  const before = m.from - 1;
  if (r.lexicon.pack.officeChains !== true || !has(r, before, 'prepositions')) return false;
  if (has(r, before, 'placePrepositions') || has(r, before, 'ofWords') || has(r, before, 'agent'))
    return false;
  let noun = before - 1;
  while (noun > before - REACH && r.tokens[noun]?.shape === 'lower' && !isComma(r, noun)) noun--;
  if (isAny(r, noun, SPEAKS) || !isNounForm(r.lexicon.pack, r.tokens[noun]?.lower ?? '')) return false;
  const start = r.sentences[r.sentenceOf[m.from] ?? 0]?.from ?? noun;
  // "Kuala Lumpur: Pertemuan …"
  return noun === start || r.tokens[noun - 1]?.text === ':' || noun === afterDateline(r, start);
}
