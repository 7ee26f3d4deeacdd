/** How well a mention before a cue fits as its subject: named features, each with its weight. */
import { entriesOf } from '../../language/words.ts';
import { lowerBound } from '../../lower-bound.ts';
import type { Mention } from '../mentions/mention.ts';
import { isSureVerbForm, isVerbForm } from '../text/name-forms.ts';
import { has, isAny, isComma, isDash, matchAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { subjectLeads, turnsRound } from '../text/word-order.ts';
import type { Cue } from './cue.ts';
import { afterBracket, followsQuote } from './inversion.ts';
import { isOfMeeting } from './meetings.ts';

/** What each feature of a candidate is worth. The scale is tokens: a point is about three words of distance. */
export const WEIGHT = {
  base: 10,
  perToken: 0.35,
  adjacent: 4,
  clauseStart: 2,
  governed: -7,
  /** Where subjects carry a particle, a phrase without one is none. */
  unmarked: -12,
  /** The subject of an inner clause, by its particle. */
  inner: -9,
  // "Experts from the institute and the ministry estimated": stands as far from governing as from being a subject of its own.
  joined: -9,
  possessive: -6,
  comma: -1.2,
  complementizer: -4,
  relative: -1,
  subordinator: -2.5,
  afterQuote: 3,
  headsAside: 5,
  quoteBetween: -5,
  // "The Israeli election results suggest": a name that tells of what sort the noun behind it is.
  modifier: -9,
  // "Coach Jim Tressler, whose team lost, said": the subject of the relative clause is not that of the sentence.
  inRelative: -4,
  // "rechazó las versiones que indican …", "al grupo que dirige la fiscal Rosa Lemos, indicó …": the relative's own subject, and another's.
  ofRelative: -12,
  // "Pertemuan dengan Rano menegaskan …"
  ofMeeting: -20,
  // "Gli avvocati, ai microfoni di Radio Farol, hanno chiesto": the outlet that was told.
  listener: -6,
  // "Holm, di Banyu, ibu kota Kabupaten Kenanga, mengatakan": a place does not speak where somebody does.
  place: -9,
  otherCue: -3,
  type: {
    person: 1.5,
    name: 1,
    role: 1,
    pronoun: 1.5,
    spokesperson: 1.5,
    organisation: 0.5,
    anonymous: 0.8,
    document: -0.5,
  },
} as const;

export function candidateScore(r: Reading, m: Mention, cue: Cue, sentenceStart: number): number {
  let score: number = WEIGHT.base + WEIGHT.type[m.type];
  let commas = 0;
  let dashes = 0;
  let distance = 0;
  let adjacent = true;
  const verbLast = r.lexicon.pack.order === 'subject-object-verb';
  for (let k = m.to; k < cue.from; k++) {
    if (r.quoteAt[k]) {
      // Where the verb comes last the quotation stands between it and its subject.
      if (!verbLast) score += WEIGHT.quoteBetween;
      while (k + 1 < cue.from && r.quoteAt[k + 1]) k++;
      continue;
    }
    const helper = has(r, k, 'adverbs') || has(r, k, 'auxiliaries') || has(r, k, 'determinersAfter');
    if (!helper) {
      distance++;
      adjacent = false;
    }
    if (isComma(r, k)) commas++;
    else if (isDash(r, k)) dashes++;
    if (has(r, k, 'relatives')) score += WEIGHT.relative;
    else if (has(r, k, 'complementizers') && !helper) score += WEIGHT.complementizer;
    if (has(r, k, 'subordinators') && !has(r, k, 'prepositions')) score += WEIGHT.subordinator;
    if (has(r, k, 'say') && !has(r, k, 'sayWeak')) score += WEIGHT.otherCue;
    if (r.tokens[k]?.text === ':') score += WEIGHT.quoteBetween;
  }
  // Where words are not spaced a token is a character.
  if (r.lexicon.pack.unspaced) distance /= CHARACTERS_A_WORD;
  score -= distance * WEIGHT.perToken;
  if (adjacent) score += WEIGHT.adjacent;
  // An apposition has a comma or a dash on each side; the second stands right before the verb: "Dr. Holt, a geologist, |has said|".
  const closes = isComma(r, cue.from - 1) || (!m.governed && isComma(r, verbStart(r, cue) - 1));
  const apposed =
    (commas >= 2 && closes && isComma(r, afterBracket(r, m.to))) || (dashes >= 2 && betweenDashes(r, m, cue));
  if (apposed) score += distance * WEIGHT.perToken * APPOSITION_DISCOUNT;
  else score += commas * WEIGHT.comma;
  // "نقلت رويترز عن مسؤول قوله": where verbs come first, a cue behind its source has it after a preposition.
  const behind = r.lexicon.pack.order === 'verb-subject' && cue.kind === 'say' && distance <= BEHIND;
  if (m.governed && !behind && !isAntecedent(r, m, cue))
    score += r.lexicon.pack.names?.subjectMarks ? WEIGHT.unmarked : WEIGHT.governed;
  if (m.governed && m.name && r.outletAt[m.name.from]) score += WEIGHT.listener;
  if (isObjectOfInfinitive(r, m)) score += WEIGHT.governed;
  if (has(r, m.from - 1, 'relatives') && !has(r, m.from - 1, 'determiners')) score += WEIGHT.inRelative;
  // "NTV canlı yayınında": of an outlet, what it does or has.
  if (r.tokens[m.to]?.shape === 'lower' && isOutlet(r, m)) score += WEIGHT.unmarked;
  if (isOblique(r, m) && cue.kind !== 'nominalAfter') score += WEIGHT.unmarked;
  if (m.possessive) score += WEIGHT.possessive;
  // "Kuala Lumpur: Pertemuan dengan Rano menegaskan …": nor is it where that was.
  const dateline =
    r.lexicon.pack.officeChains === true && r.tokens[m.to]?.text === ':' && m.from === sentenceStart;
  if (dateline || isOfMeeting(r, m)) score += WEIGHT.ofMeeting;
  if (isOfAnotherNoun(r, m, cue) || isInvertedRelative(r, m, cue) || isWhereSaid(r, m, cue))
    score += WEIGHT.ofRelative;
  const place = matchAt(r, m.from, 'placeNouns');
  // "na freguesia de Longos Vales"
  const ofPlace = m.governed && has(r, m.from - 1, 'ofWords') && has(r, m.from - 2, 'placeNouns');
  if (place > 1 || (place === 1 && m.type === 'organisation') || ofPlace) score += WEIGHT.place;
  if (isInner(r, m)) score += WEIGHT.inner;
  if (standsBeforeNoun(r, m, cue)) score += WEIGHT.modifier;
  const before = m.from - 1;
  if (r.quoteAt[before] === null && followsQuote(r, m.from) && !isPast(r, before)) score += WEIGHT.afterQuote;
  if (
    m.from === sentenceStart ||
    isComma(r, before) ||
    has(r, before, 'conjunctions') ||
    has(r, before, 'starters')
  )
    score += WEIGHT.clauseStart;
  return score;
}

/** "suspeito de matar |a irmã|": whom a governed infinitive has for its object. */
const isObjectOfInfinitive = (r: Reading, m: Mention): boolean => {
  const { infinitives } = r.lexicon.pack;
  const verb = r.tokens[m.from - 1];
  if (!turnsRound(r.lexicon.pack) || !infinitives || m.governed || verb?.shape !== 'lower') return false;
  return has(r, m.from - 2, 'prepositions') && entriesOf(infinitives).some((e) => verb.lower.endsWith(e));
};

/** The first of the helpers right before a verb: "has repeatedly |said|", "later |told|". */
export function verbStart(r: Reading, cue: Cue): number {
  let k = cue.from;
  while (k > cue.from - HELPERS && isAny(r, k - 1, HELPING)) k--;
  return k;
}
/** "was quoted as |saying|" */
const HELPING = tagSet(['auxiliaries', 'adverbs', 'cites', 'capacity']);

/** "Peter Wynn – who led the board – |said|" */
const betweenDashes = (r: Reading, m: Mention, cue: Cue): boolean =>
  !m.governed && isDash(r, m.to) && isDash(r, verbStart(r, cue) - 1);

/** The token of the relative right before a verb, past its helpers, or -1. */
function relativeBefore(r: Reading, verb: number): number {
  let k = verb - 1;
  while (k > verb - HELPERS && (has(r, k, 'auxiliaries') || has(r, k, 'adverbs'))) k--;
  return has(r, k, 'relatives') && !has(r, k, 'determiners') ? k : -1;
}
/** Auxiliaries and pronouns between a relative and its verb. */
const HELPERS = 4;

/** "rechazó las versiones que indican que …": a noun that no list knows, behind a verb of which the mention is the subject, is who the relative means. */
function isOfAnotherNoun(r: Reading, m: Mention, cue: Cue): boolean {
  if (!turnsRound(r.lexicon.pack)) return false;
  const relative = relativeBefore(r, cue.from);
  const noun = r.tokens[relative - 1];
  if (relative <= m.to + 1 || noun?.shape !== 'lower' || isAny(r, relative - 1, NO_NOUN)) return false;
  for (let k = m.to; k < relative - 1; k++) {
    if (k > m.to && isComma(r, k)) return false;
    if (isAny(r, k, VERB) || isSureVerbForm(r.lexicon.pack, r.tokens[k]?.lower ?? '')) return true;
  }
  return false;
}
/** "emitió un comunicado en el que negó …": what a preposition leads its relative back to is where something was said. */
function isWhereSaid(r: Reading, m: Mention, cue: Cue): boolean {
  if (!turnsRound(r.lexicon.pack) || !has(r, m.to, 'prepositions') || m.to >= cue.from) return false;
  const relative = has(r, m.to + 1, 'determiners') && !has(r, m.to + 1, 'relatives') ? m.to + 2 : m.to + 1;
  return has(r, relative, 'relatives') && relativeBefore(r, cue.from) === relative;
}
const VERB = tagSet(['say', 'sayWeak', 'think', 'describe', 'auxiliaries']);
const NO_NOUN = tagSet([
  'say',
  'think',
  'describe',
  'auxiliaries',
  'adverbs',
  'comparison',
  'prepositions',
  'conjunctions',
  'subordinators',
]);

/** "… al grupo que dirige la fiscal Rosa Lemos, indicó que …": who stands behind the verb of a relative is its subject, and not that of the next. */
export function isInvertedRelative(r: Reading, m: Mention, cue: Cue): boolean {
  if (!turnsRound(r.lexicon.pack) || m.governed || !isComma(r, m.to) || isAntecedent(r, m, cue)) return false;
  const verb = r.tokens[m.from - 1];
  const finite = verb?.shape === 'lower' && isVerbForm(r.lexicon.pack, verb.lower);
  if (!finite || isAny(r, m.from - 1, NOUN_OR_SAY) || r.lexicon.isNonFinite(verb.lower)) return false;
  return relativeBefore(r, m.from - 1) >= 0;
}
const NOUN_OR_SAY = tagSet([
  'say',
  'think',
  'prepositions',
  'conjunctions',
  'adverbs',
  'roles',
  'organisations',
  'auxiliaries',
]);

/** "fue confirmada por el comisario, quien explicó que …": who the relative before the verb means, whatever governs them. */
function isAntecedent(r: Reading, m: Mention, cue: Cue): boolean {
  if (!turnsRound(r.lexicon.pack)) return false;
  let k = cue.from - 1;
  while (k > m.to && (has(r, k, 'auxiliaries') || has(r, k, 'adverbs'))) k--;
  return (
    has(r, k, 'relatives') &&
    !has(r, k - 1, 'determiners') &&
    (k === m.to || (k === m.to + 1 && isComma(r, m.to)) || isPastBracket(r, m, k))
  );
}

/** "do presidente, Arlindo Lira (PP), que o classificou": a party in brackets between. */
function isPastBracket(r: Reading, m: Mention, relative: number): boolean {
  const to = afterBracket(r, m.to);
  return to > m.to && (relative === to || (relative === to + 1 && isComma(r, to)));
}

/** "Yılmaz, Reuters'a yaptığı açıklamada …": a name in a case that no subject has. */
function isOblique(r: Reading, m: Mention): boolean {
  const last = r.tokens[m.to - 1]?.lower ?? '';
  return r.lexicon.pack.apostropheCases === true && m.name !== null && /.['’]\p{Ll}{1,4}$/u.test(last);
}

/** Where the pack knows few words that bring a carrier in: the mention begins with an outlet's name. */
function isOutlet(r: Reading, m: Mention): boolean {
  if (!r.lexicon.pack.carriersByName) return false;
  const start = r.tokens[m.from]?.start ?? -1;
  return r.outlets[lowerBound(r.outlets, (hit) => hit.start < start)]?.start === start;
}

/** Chinese and Japanese words are about this long. */
const CHARACTERS_A_WORD = 2.5;

/** "김 의원이 지지를 표명한 데 대해 “…”고 답했다": such a subject speaks where its quotation follows at once. */
function isInner(r: Reading, m: Mention): boolean {
  const marks = r.lexicon.pack.names?.clauseMarks;
  const last = r.tokens[m.to - 1]?.text ?? '';
  if (!marks || r.opensAt.has(r.tokens[m.to]?.start ?? -1)) return false;
  return entriesOf(marks).some((mark) => last.length > mark.length && last.endsWith(mark));
}

const NOUN_BEHIND = tagSet(['roleTails', 'outletNouns', 'organisations', 'documents']);

/** A single name right before a common noun; adverbs and helpers part it from its verb as well. */
function standsBeforeNoun(r: Reading, m: Mention, cue: Cue): boolean {
  if (!subjectLeads(r.lexicon.pack) || m.type !== 'name' || m.to - m.from > 2) return false;
  const next = r.tokens[m.to];
  return (
    m.to < cue.from &&
    next?.shape === 'lower' &&
    ((r.tags[m.to]?.size ?? 1) === 0 || isAny(r, m.to, NOUN_BEHIND)) &&
    !/(?:ly|ed|ing)$/.test(next.lower) &&
    has(r, m.name?.from ?? m.from, 'roleTails')
  );
}

/** Tokens of an adjective between a source and the cue behind it. */
const BEHIND = 2;

/** Words inside an apposition hardly part subject and verb. */
const APPOSITION_DISCOUNT = 0.75;

const isPast = (r: Reading, i: number): boolean =>
  /^[.!?]$/.test(r.tokens[i]?.text ?? '') && !followsQuote(r, i + 1);
