/**
 * "A Reggio Emilia Luca Verdi ha detto …", "в Севастополе Холмов заявил …": a place and, without a comma, the name of who did it there.
 */

import { entriesOf } from '../../language/words.ts';
import { isPluralVerb } from '../text/name-forms.ts';
import { has, isAny, isComma, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { turnsRound } from '../text/word-order.ts';
import { type Mention, mentionOf } from './mention.ts';

/** Words in the name of a person. */
const PERSON = 2;
/** Words of place and person together at most. */
const MOST = 4;
const VERBS = tagSet(['auxiliaries', 'say', 'sayWeak', 'think']);

/** The mentions, such a name read as two: only where prepositions stand before their nouns and a verb follows that needs a subject. */
export function splitPlaces(r: Reading, mentions: readonly Mention[]): readonly Mention[] {
  const locatives = entriesOf(r.lexicon.pack.locatives ?? '');
  if (!turnsRound(r.lexicon.pack) && locatives.length === 0) return mentions;
  return mentions.flatMap((m) => {
    const at = locatives.length > 0 ? behindLocative(r, m, locatives) : holderAt(r, m);
    if (at < 0) return [m];
    const place = { from: m.from, to: at };
    const person = { from: at, to: m.to };
    return [
      { ...m, ...place, name: place },
      mentionOf({ ...person, type: 'name', name: person, quoted: m.quoted, definite: true }),
    ];
  });
}

/** Where the name of a person begins in a name that a preposition of place governs at the head of its sentence; -1 where it does not. */
function holderAt(r: Reading, m: Mention): number {
  if (m.type !== 'name' || !m.governed || m.bracketed || m.to - m.from <= PERSON) return -1;
  const opens = r.sentences[r.sentenceOf[m.from] ?? 0]?.from === m.from - 1;
  if (!opens || !has(r, m.from - 1, 'placePrepositions') || !isAny(r, m.to, VERBS)) return -1;
  const words: number[] = [];
  for (let k = m.from; k < m.to; k++) if (k === m.from || !has(r, k - 1, 'particles')) words.push(k);
  return words.length > PERSON && words.length <= MOST ? (words.at(-PERSON) ?? -1) : -1;
}

/** Tokens of an aside before the verb at most, its commas among them: "Холмов|, в частности,| заявил". */
const ASIDE = 5;

/** The same where places have an ending of their own behind the preposition, wherever that stands: from the first word without it; or -1. */
function behindLocative(r: Reading, m: Mention, locatives: readonly string[]): number {
  if (m.type !== 'name' || m.bracketed || m.to - m.from < PERSON || m.to - m.from > MOST) return -1;
  if (!has(r, m.from - 1, 'placePrepositions')) return -1;
  let verb = m.to;
  if (isComma(r, verb)) {
    do verb++;
    while (verb < m.to + ASIDE && !isComma(r, verb));
    verb++;
  }
  // "В Театре Ленком сообщили": several, at the theatre.
  if (!isAny(r, verb, VERBS) || isPluralVerb(r.lexicon.pack, r.tokens[verb]?.lower ?? '')) return -1;
  const ends = (k: number): boolean => locatives.some((e) => r.tokens[k]?.lower.endsWith(e));
  let at = m.from;
  while (at < m.to && !ends(at)) at++;
  while (at < m.to && ends(at)) at++;
  return at < m.to ? at : -1;
}
