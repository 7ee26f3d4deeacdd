/** Whose a cue in "-ing" is: of the subject of its sentence, or of who stands right before it. */

import { entriesOf } from '../../language/words.ts';
import type { Mention } from '../mentions/mention.ts';
import { endsPlainly, isGerundForm } from '../text/name-forms.ts';
import { has, isComma, type Reading } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';
import type { Cue } from './cue.ts';
import { WEIGHT } from './subject-scores.ts';

const GERUND = {
  /** "Sol attacked Quill, saying he …": what a verb has for its object right before the comma does not say it. */
  object: -9,
  /** "Holt, who backs Sol, attacked Quill on the radio, calling him …": who the sentence begins with. */
  subject: 3,
  /** Who stands behind a preposition does not say it. */
  governed: -5,
  /** "slammed Quill for saying": whom somebody is blamed or praised for. */
  blamed: 5,
} as const;

/** Languages that lack the form have no cue that ends so. */
export const isGerund = (r: Reading, cue: Cue): boolean =>
  cue.to - cue.from === 1 && endsPlainly(r.lexicon.pack, 'gerund', r.tokens[cue.from]?.lower ?? '');

/** "…, apontando para …", "…, ajoutant que …": where verbs have endings, a gerund has the subject of the sentence. */
export const isEndedGerund = (r: Reading, cue: Cue): boolean =>
  r.lexicon.pack.inverts === true &&
  cue.to - cue.from === 1 &&
  isGerundForm(r.lexicon.pack, r.tokens[cue.from]?.lower ?? '') &&
  r.lexicon.isNonFinite(r.tokens[cue.from]?.lower ?? '');

/** "avant de tacler la CGT", "sin decir nada": behind a preposition an infinitive has the subject of the sentence, and an object behind it. */
export const isGovernedInfinitive = (r: Reading, cue: Cue): boolean => {
  const { infinitives } = r.lexicon.pack;
  const lower = r.tokens[cue.from]?.lower ?? '';
  if (!turnsRound(r.lexicon.pack) || !infinitives || cue.to - cue.from > 1) return false;
  const governed =
    has(r, cue.from - 1, 'subordinators') ||
    (has(r, cue.from - 1, 'prepositions') &&
      (has(r, cue.from - 2, 'prepositions') || has(r, cue.from - 2, 'adverbs')));
  return governed && entriesOf(infinitives).some((e) => lower.endsWith(e));
};

/** "footage of Quill saying": who stands right before it speaks; not who a message goes to ("a text to supporters saying"). */
export const carriesGerund = (r: Reading, m: Mention, cue: Cue): boolean =>
  m.to === cue.from && has(r, m.from - 1, 'ofWords') && isGerund(r, cue);

export function gerundScore(r: Reading, m: Mention, cue: Cue): number {
  if (!isGerund(r, cue)) return 0;
  // "Holt issued a statement |saying| …": who issued it says so.
  if (m.type === 'document' && m.to === cue.from && isObject(r, m)) return GERUND.object;
  if (carriesGerund(r, m, cue)) return m.governed ? -WEIGHT.governed : 0;
  if (isComma(r, cue.from - 1) && opens(r, m.from) && !m.governed) return GERUND.subject;
  // "Signs appeared near the gate saying …", "people from Leeds to Bath protested, saying …"
  if (m.governed) return GERUND.governed;
  if (m.to !== cue.from - 1) return 0;
  if (isComma(r, m.to)) return GERUND.object;
  return has(r, m.to, 'ofWords') && !m.governed ? GERUND.blamed : 0;
}

/** What somebody issued. */
const isObject = (r: Reading, m: Mention): boolean =>
  has(r, m.from - 1, 'issuing') || has(r, m.from - 2, 'issuing');

/** It stands where a clause begins, so that it is a subject. */
function opens(r: Reading, from: number): boolean {
  const first = r.sentences[r.sentenceOf[from] ?? 0]?.from;
  return from === first || r.tokens[from - 1]?.kind === 'mark' || has(r, from - 1, 'conjunctions');
}
