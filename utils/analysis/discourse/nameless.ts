/** Who spoke last and has no name: "le fils de la victime … a-t-il lancé", "de zoon van het slachtoffer … voegde hij toe". */

import { firstTokenAt, has } from '../text/reading.ts';
import type { Entity } from './entities.ts';
import type { Gender } from './genders.ts';
import type { Scene } from './scene.ts';
import type { Voice } from './voice.ts';

/** Sentences back to the nameless in the same paragraph. */
const NAMELESS_REACH = 2;

/**
 * The nameless who spoke last before token `at`, in its paragraph and after the person was last named; null where the article
 * before them tells another gender than the pronoun.
 */
export function stillNameless(
  { r, antecedents }: Scene,
  person: Entity,
  gender: Gender | null,
  at: number,
): Voice | null {
  const last = antecedents.lastSaid(at);
  const speaker = last?.voice.speaker;
  if (!last || !speaker || last.voice.entity || (speaker.kind !== 'person' && speaker.kind !== 'anonymous'))
    return null;
  const sentence = r.sentenceOf[at] ?? 0;
  const apart = r.sentences[last.sentence]?.block !== r.sentences[sentence]?.block;
  // "An aide recalled that he said …": of the same sentence, it is another.
  const back = sentence - last.sentence;
  if (apart || back < 1 || back > NAMELESS_REACH) return null;
  if ((person.at.findLast((k) => k < at) ?? -1) > last.token) return null;
  const first = firstTokenAt(r, speaker.start ?? 0);
  const female = has(r, first, 'articlesFemale') || has(r, first, 'pronounsFemale');
  const male = has(r, first, 'articlesMale') || has(r, first, 'pronounsMale');
  const other = female !== male && gender !== null && (gender === 'female') !== female;
  return other ? null : last.voice;
}
