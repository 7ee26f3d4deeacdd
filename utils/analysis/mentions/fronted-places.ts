/** "A Reggio Emilia Luca Verdi ha detto …": a place that opens the sentence and, without a comma, the name of who did it there. */

import { has, isAny, type Reading } from '../text/reading.ts';
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
  if (!turnsRound(r.lexicon.pack)) return mentions;
  return mentions.flatMap((m) => {
    const at = holderAt(r, m);
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
