/** Who tells something where only the body is named that they tell it in: "сообщили ТАСС в пресс-службе министерства". */

import { type Mention, mentionOf } from '../mentions/mention.ts';
import { isPluralVerb } from '../text/name-forms.ts';
import { has, matchAt, type Reading } from '../text/reading.ts';
import type { Cue } from './cue.ts';

/** Words of whom it was told to, between the verb and the body: "рассказали корреспонденту агентства ТАСС в". */
const TOLD = 5;

/** The body behind a verb that tells of several, whom it was told to and a preposition of place; null where it is not so. */
export function tellingBody(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  if (!r.lexicon.pack.articleless || (cue.kind !== 'say' && cue.kind !== 'nominal')) return null;
  if (!isPluralVerb(r.lexicon.pack, r.tokens[cue.to - 1]?.lower ?? '')) return null;
  let k = cue.to;
  while (
    k < cue.to + TOLD &&
    (r.outletAt[k] || matchAt(r, k, 'addressee') > 0 || has(r, k, 'outletNouns')) &&
    !has(r, k, 'placePrepositions')
  )
    k++;
  if (!has(r, k, 'placePrepositions') || r.sentenceOf[k] !== r.sentenceOf[cue.from]) return null;
  const body = mentions.find((m) => m.to > k + 1);
  const near = body !== undefined && body.from - k <= BODY && r.sentenceOf[body.from] === r.sentenceOf[k];
  if (near && (body.type === 'organisation' || body.type === 'spokesperson')) return body;
  return near ? null : unlistedBody(r, k);
}

/** "рассказали в клинике", "сообщили в турфирме": a common noun that no list knows behind the preposition, up to a border. */
function unlistedBody(r: Reading, preposition: number): Mention | null {
  if (has(r, preposition, 'days') || matchAt(r, preposition, 'place') > 1) return null;
  const from = preposition + 1;
  let to = from;
  while (to < from + UNLISTED && r.tokens[to]?.shape === 'lower' && (r.tags[to]?.size ?? 1) === 0) to++;
  const next = r.tokens[to];
  if (to === from || (next && next.kind !== 'mark' && r.sentenceOf[to] === r.sentenceOf[from])) return null;
  return mentionOf({ from, to, type: 'organisation', head: r.tokens[from]?.lower ?? null, definite: true });
}
/** Words of such a noun and what it is of. */
const UNLISTED = 3;
/** Tokens from the preposition to the body: an adjective between. */
const BODY = 2;
