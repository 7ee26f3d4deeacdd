/** Nouns that look like a verb of saying: "the claim", "a report", "his comments". */

import { NOUN_TAGS } from '../names/noun-tags.ts';
import { endsPlainly } from '../text/name-forms.ts';
import { has, isAny, isComma, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import type { CueKind } from './cue.ts';

const COMPOUND = tagSet(['organisations', 'documents']);

/** "on promises of tax cuts", "Trump's promises", "a tough warning": behind a preposition, an owner or an adjective, or before "of". */
function standsAsNoun(r: Reading, i: number): boolean {
  const before = r.tokens[i - 1];
  if (!before) return false;
  if (has(r, i - 1, 'prepositions') && !has(r, i - 1, 'subordinators')) return true;
  if (before.lower.endsWith("'s") || before.lower.endsWith("s'")) return true;
  if (has(r, i + 1, 'ofWords') && !isComma(r, i - 1)) return true;
  // "raised fears that", "prompted calls for": behind a verb in the past stands what it brings; "the accused claims".
  if (
    before.shape === 'lower' &&
    endsPlainly(r.lexicon.pack, 'past', before.lower) &&
    !has(r, i - 2, 'determiners')
  )
    return true;
  // "a violation of league rules", "years of police reports": a noun before it, and a preposition before that.
  if (
    r.lexicon.pack.modifiersFirst &&
    before.shape === 'lower' &&
    isAny(r, i - 1, COMPOUND) &&
    has(r, i - 2, 'ofWords')
  )
    return true;
  const adjective = before.shape === 'lower' && before.kind === 'word' && r.tags[i - 1]?.size === 0;
  // "head of financial reporting"
  const field = before.shape === 'lower' && has(r, i - 2, 'ofWords') && isField(r, i - 1);
  return field || (adjective && (has(r, i - 2, 'determiners') || has(r, i - 2, 'prepositions')));
}

/** "financial": an adjective by its ending, which no plural of people has. */
const isField = (r: Reading, i: number): boolean =>
  r.lexicon.pack.modifiersFirst === true &&
  (r.tags[i]?.size ?? 1) <= (has(r, i, 'roleTails') ? 1 : 0) &&
  !endsPlainly(r.lexicon.pack, 'plural', r.tokens[i]?.lower ?? '');

/** "untuk memastikan pelayanan lancar": where verbs are not inflected, one after such a preposition tells what for. */
const isPurpose = (r: Reading, kind: CueKind): boolean =>
  r.lexicon.pack.bareClauses === true && (kind === 'say' || kind === 'think');

/** "jurisdiction over alleged crimes", "40 confirmed cases": a participle between a preposition or a number and its noun. */
function isAttribute(r: Reading, i: number): boolean {
  const next = r.tokens[i + 1];
  if (!r.lexicon.pack.modifiersFirst || next?.kind !== 'word' || next.shape !== 'lower') return false;
  const counted = r.tokens[i - 1]?.kind === 'number';
  const governed = has(r, i - 1, 'prepositions') && !has(r, i - 1, 'subordinators');
  return (counted || governed) && has(r, i, 'passive') && (r.tags[i + 1]?.size ?? 1) === 0;
}

/** "the deaths reported from the coast": a participle behind its noun, which is nobody who could speak. */
const isReduced = (r: Reading, i: number): boolean =>
  has(r, i, 'passive') &&
  has(r, i + 1, 'neverOpens') &&
  r.tokens[i - 1]?.shape === 'lower' &&
  !isAny(r, i - 1, SPEAKS);
const SPEAKS = tagSet([
  ...NOUN_TAGS,
  'adverbs',
  'auxiliaries',
  'passiveAuxiliaries',
  'pronounsPerson',
  'pronounsPlural',
  'pronounsThing',
  'relatives',
  'conjunctions',
]);

/** "Both said the road …", "Another said: “…”", "the mother of two told police …": behind who is counted a verb that is no noun, and what opens a clause or whom it was told to. */
const isCounted = (r: Reading, i: number): boolean =>
  r.lexicon.pack.modifiersFirst === true &&
  (has(r, i - 1, 'indefinites') || has(r, i - 1, 'plurals')) &&
  !isAny(r, i, NOUN_TOO) &&
  (isAny(r, i + 1, BEHIND_VERB) || r.tokens[i + 1]?.kind === 'mark' || r.tokens[i + 1]?.shape === 'capital');

/** "Muchos temen un cierre", "Viele fürchten …": a number without its noun that is who thinks so. */
const isBareCrowd = (r: Reading, i: number): boolean => has(r, i - 1, 'crowd') && !isAny(r, i, NOUN_TOO);
const NOUN_TOO = tagSet(['alsoNoun', 'documents', 'sayWeak']);
const BEHIND_VERB = tagSet([
  'determiners',
  'complementizers',
  'pronounsPerson',
  'pronounsThing',
  'objectPronouns',
  'prepositions',
  'weekdays',
  'organisations',
  'anonymous',
]);

/** "the claim", "a report", "his comments", "kata kunci": the noun that looks like the verb. */
export function isNoun(r: Reading, i: number, kind: CueKind): boolean {
  if (kind === 'nominal' || kind === 'nominalAfter' || kind === 'saySuffixed' || kind === 'ownWords')
    return false;
  const before = r.tokens[i - 1];
  if (!before || r.sentenceOf[i - 1] !== r.sentenceOf[i]) return false;
  // "así lo anunció el alcalde": an object pronoun that looks like an article.
  const object =
    r.lexicon.pack.dropsSubject === true &&
    has(r, i - 1, 'adverbs') &&
    !has(r, i - 1, 'articlesFemale') &&
    !has(r, i, 'sayWeak') &&
    !has(r, i, 'documents');
  if (
    has(r, i - 1, 'determiners') &&
    !object &&
    !isCounted(r, i) &&
    !isBareCrowd(r, i) &&
    !has(r, i - 1, 'pronounsPerson') &&
    !has(r, i - 1, 'relatives') &&
    !has(r, i - 1, 'determinersAfter')
  ) {
    // ", la |replica| del sindaco: «…»"
    if (has(r, i, 'views') && has(r, i + 1, 'ofWords')) return true;
    return !isComma(r, i - 2) || has(r, i, 'documents') || has(r, i, 'sayWeak');
  }
  // "menerima laporan itu": the pointing word behind it makes a noun of it.
  if (has(r, i, 'documents') && has(r, i + 1, 'determinersAfter')) return true;
  if (has(r, i, 'alsoNoun') && standsAsNoun(r, i)) return true;
  if (isAttribute(r, i) || isReduced(r, i)) return true;
  // "Monday's profit warning will …": what has a verb of its own right behind it is a subject.
  if (
    kind === 'say' &&
    has(r, i + 1, 'auxiliaries') &&
    endsPlainly(r.lexicon.pack, 'gerund', r.tokens[i]?.lower ?? '')
  )
    return true;
  // "for comment", "of claims": after such a preposition stands a noun.
  if (has(r, i - 1, 'ofWords') && (has(r, i, 'sayWeak') || isPurpose(r, kind))) return true;
  return before.lower.endsWith("'s") && (has(r, i, 'sayWeak') || has(r, i, 'documents'));
}
