/** Subjects that no list knows: "a narrator in the Clinton ad", "einem Jury-Mitglied". */

import { type Mention, mentionOf } from '../mentions/mention.ts';
import { isIndefinite, isPlural } from '../mentions/phrase-edges.ts';
import { isQualifier } from '../mentions/source-openers.ts';
import { endingsOf, endsPlainly, isSureVerbForm } from '../text/name-forms.ts';
import { has, isAny, isComma, matchAt, outletWithin, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import type { Cue } from './cue.ts';
import { followsQuote } from './inversion.ts';
import { WEIGHT } from './subject-scores.ts';

/** Words of a source that no list knows. */
const SOURCE_WORDS = 4;

/** "laut einem Jury-Mitglied", "according to the harbour master": a determiner after the cue and common words up to a border. */
export function commonSource(r: Reading, cue: Cue): Mention | null {
  const sentence = r.sentenceOf[cue.from];
  const determiner = r.tokens[cue.to];
  if (!determiner || !has(r, cue.to, 'determiners') || r.sentenceOf[cue.to] !== sentence) return null;
  const nouns = r.lexicon.pack.capitalisedNouns === true;
  let to = cue.to + 1;
  while (
    to <= cue.to + SOURCE_WORDS &&
    r.sentenceOf[to] === sentence &&
    r.tokens[to]?.kind === 'word' &&
    ((r.tags[to]?.size ?? 0) === 0 ||
      (nouns && has(r, to, 'roleTails')) ||
      // "le technicien breton": another word for somebody named before.
      (to === cue.to + 1 && r.tags[to]?.size === 1 && has(r, to, 'epithets')))
  ) {
    to++;
    // "nach Angaben des Generalstabs zwölf Drohnen": the first capital is the noun.
    if (nouns && r.tokens[to - 1]?.shape !== 'lower') break;
  }
  // "volgens haar is het te vroeg", "zijn volgens haar nodig.": the possessive is a pronoun where no noun follows.
  const alone =
    has(r, cue.to, 'pronounsPerson') &&
    (to === cue.to + 1 || r.tokens[to]?.kind === 'mark' || opensOnVerb(r, cue.to + 1));
  if (alone) to = cue.to + 1;
  else if (to === cue.to + 1) return null;
  const indefinite = isIndefinite(r, cue.to, cue.to + 1);
  // 'according to the new "heat map" of prices': what has a title in marks is a paper.
  const titled = r.quoteAt[to] === null && r.quoteAt[to + 1] != null && r.sentenceOf[to + 1] === sentence;
  return mentionOf({
    from: cue.to,
    to,
    type: alone ? 'pronoun' : titled ? 'document' : indefinite ? 'anonymous' : 'role',
    head: r.tokens[r.lexicon.pack.inverts ? cue.to + 1 : to - 1]?.lower ?? null,
    definite: !indefinite,
  });
}

/** "volgens haar |komen er| patrouilles": where the verb comes second one stands behind the pronoun, and then its subject. */
const opensOnVerb = (r: Reading, k: number): boolean =>
  r.lexicon.pack.verbSecond === true &&
  endingsOf(r.lexicon.pack).infinitives.some((e) => r.tokens[k]?.lower.endsWith(e)) &&
  isAny(r, k + 1, SUBJECT_BEHIND);
const SUBJECT_BEHIND = tagSet(['determiners', 'pronounsPerson', 'pronounsThing', 'starters']);

/** "laut Automobilwoche", "laut vorläufigem Ergebnis": where nouns carry capitals the one right behind such a word is the source, whatever it is. */
export function bareSource(r: Reading, cue: Cue): Mention | null {
  if (!r.lexicon.pack.capitalisedNouns || cue.to - cue.from !== 1 || !has(r, cue.from, 'viewOpen'))
    return null;
  const at = isQualifier(r, cue.to) ? cue.to + 1 : cue.to;
  if (r.tokens[at]?.shape === 'lower' || r.tokens[at]?.kind !== 'word' || r.quoteAt[at]) return null;
  if (has(r, at, 'weekdays') || has(r, at, 'months')) return null;
  return mentionOf({
    from: cue.to,
    to: at + 1,
    type: at > cue.to || has(r, at, 'documents') ? 'document' : 'organisation',
    head: r.tokens[at]?.lower ?? null,
    definite: true,
  });
}

/** "the coast guard also |reported|": adverbs and auxiliaries belong to the verb. */
function withoutHelpers(r: Reading, to: number): number {
  let k = to;
  while (has(r, k - 1, 'adverbs') || has(r, k - 1, 'auxiliaries')) k--;
  return k;
}

/** Longest such subject with what it is of. */
const OPENING = 14;

/** Tokens of what may stand before a subject: "Durante una entrevista que concedió el 13 de julio, …". */
const FRONTED = 24;

/**
 * "Durante la visita, el internista que la atendió pidió calma y dijo …": behind the comma of an adverbial that opens the sentence, an article
 * and a noun that no list knows, up to its relative or its verb; null where a cue or a mention stands before.
 */
export function frontedSubject(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  const sentence = r.sentenceOf[cue.from] ?? 0;
  const first = r.sentences[sentence]?.from ?? 0;
  if (!isAny(r, first, FRONTS)) return null;
  let k = first + 1;
  while (k < first + FRONTED && k < cue.from && !(isComma(r, k) && !r.quoteAt[k])) k++;
  const noun = r.tokens[k + 2];
  const article = has(r, k + 1, 'articlesFemale') || has(r, k + 1, 'articlesMale');
  if (!isComma(r, k) || !article || has(r, k + 1, 'prepositions')) return null;
  if (noun?.shape !== 'lower' || (r.tags[k + 2]?.size ?? 1) > 0) return null;
  if (mentions.some((m) => m.to <= k + 1 && !m.governed && !m.possessive)) return null;
  let to = k + 3;
  while (
    to < cue.from &&
    r.tokens[to]?.shape === 'lower' &&
    (r.tags[to]?.size ?? 1) === 0 &&
    !isSureVerbForm(r.lexicon.pack, r.tokens[to]?.lower ?? '')
  )
    to++;
  if (mentions.some((m) => m.from >= k + 1 && m.from < to)) return null;
  const indefinite = isIndefinite(r, k + 1, k + 2);
  return mentionOf({
    from: k + 1,
    to: Math.min(to, cue.from),
    type: indefinite ? 'anonymous' : 'role',
    head: noun.lower,
    definite: !indefinite,
  });
}
const FRONTS = tagSet(['prepositions', 'subordinators', 'adverbs', 'timePrepositions', 'placePrepositions']);

/** "Los editores de los diccionarios Vox, con medio siglo de historia, han admitido …": a noun that no list knows, at the head of the sentence. */
export function openingSubject(r: Reading, cue: Cue, first: number): Mention | null {
  const determiner = r.tokens[first];
  if (!determiner || !has(r, first, 'determiners') || r.quoteAt[first] || matchAt(r, first, 'days') > 0)
    return null;
  if (r.tokens[first + 1]?.shape !== 'lower' || (r.tags[first + 1]?.size ?? 1) > 0) return null;
  let to = first + 2;
  while (
    to < cue.from &&
    to - first < OPENING &&
    r.tokens[to]?.kind === 'word' &&
    !has(r, to, 'auxiliaries')
  ) {
    if (has(r, to, 'relatives') || has(r, to, 'say')) return null;
    to++;
  }
  if (!isComma(r, to) || to >= cue.from) return null;
  const indefinite = isIndefinite(r, first, first + 1);
  return mentionOf({
    from: first,
    to,
    type: indefinite ? 'anonymous' : 'role',
    head: r.tokens[first + 1]?.lower ?? null,
    plural: isPlural(r, first, first + 1),
    definite: !indefinite,
  });
}

/** "de source policière", "a-t-on appris de source proche du dossier": the cue's own last word is the source. */
export function sourceInCue(r: Reading, cue: Cue): Mention | null {
  if (cue.to - cue.from < 2 || !has(r, cue.to - 1, 'anonymous')) return null;
  let to = cue.to;
  while (
    to < cue.to + 2 &&
    r.tokens[to]?.shape === 'lower' &&
    !has(r, to, 'auxiliaries') &&
    !has(r, to, 'prepositions')
  )
    to++;
  return mentionOf({ from: cue.to - 1, to, type: 'anonymous', head: r.tokens[cue.to - 1]?.lower ?? null });
}

const NO_CLAUSE = tagSet(['prepositions', 'determiners', 'adverbs']);

/** Words between the determiner of a common noun phrase and its verb: "a narrator in the Clinton ad asks". */
const COMMON_REACH = 8;

/** "the objectors claimed": a plural right before the verb names nobody, where nouns are told by no more than that. */
const areMany = (r: Reading, noun: number, verb: number): boolean =>
  noun === verb - 1 && endsPlainly(r.lexicon.pack, 'plural', r.tokens[noun]?.lower ?? '');

/** "|Ein| erfahrener Taucher sagte, …": an article that opens the sentence, adjectives, and right before the verb a noun that no list knows. */
function isOpeningNoun(r: Reading, article: number, cue: Cue): boolean {
  const noun = cue.from - 1;
  if (!r.lexicon.pack.capitalisedNouns) return false;
  if (r.sentences[r.sentenceOf[cue.from] ?? 0]?.from !== article || cue.kind !== 'say' || cue.weak)
    return false;
  if (r.tokens[noun]?.shape !== 'capital' || (r.tags[noun]?.size ?? 1) > 0 || has(r, article, 'oblique'))
    return false;
  for (let k = article + 1; k < noun; k++)
    if (r.tokens[k]?.shape !== 'lower' || (r.tags[k]?.size ?? 1) > 0) return false;
  return true;
}

function holdsCapital(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (r.tokens[k]?.shape !== 'lower') return true;
  return false;
}

/** A subject that no list knows: a determiner where a clause begins, common words, and then the cue. */
export function commonSubject(
  r: Reading,
  cue: Cue,
  mentions: readonly Mention[],
): { mention: Mention; score: number } | null {
  if (r.lexicon.pack.order !== 'subject-verb') return null;
  const sentence = r.sentenceOf[cue.from];
  for (let k = cue.from - 1; k >= 0 && k >= cue.from - COMMON_REACH; k--) {
    const t = r.tokens[k];
    if (!t || r.sentenceOf[k] !== sentence || r.quoteAt[k] || t.kind === 'mark') return null;
    if (has(r, k, 'complementizers') && !has(r, k, 'determiners')) return null;
    // "El técnico se molestó cuando le preguntaron": the verb of another clause.
    if (r.lexicon.pack.inverts && has(r, k, 'subordinators') && !isAny(r, k, NO_CLAUSE)) return null;
    // "Japan's coast guard reported": whose it is stands where a determiner does.
    const owner = t.shape === 'lower' ? undefined : mentions.find((m) => m.possessive && m.to === k + 1);
    if (!owner && (!has(r, k, 'determiners') || has(r, k, 'pronounsPerson'))) continue;
    if (k >= cue.from - 1) continue;
    // "eine Frau, |die anonym bleiben| will, sagt": where nouns carry capitals there is none.
    if (r.lexicon.pack.capitalisedNouns && !holdsCapital(r, k + 1, cue.from)) continue;
    const noun = isOpeningNoun(r, k, cue);
    const head = r.tokens[noun ? cue.from - 1 : k + 1];
    if (!head || (head.shape !== 'lower' && !noun) || has(r, k + 1, 'say') || has(r, k + 1, 'auxiliaries'))
      return null;
    // "and that there were fears": no noun.
    if (has(r, k + 1, 'starters') && r.tags[k + 1]?.size === 1) return null;
    const from = owner?.from ?? k;
    const opens =
      r.sentences[sentence ?? 0]?.from === from ||
      isComma(r, from - 1) ||
      followsQuote(r, from) ||
      has(r, from - 1, 'conjunctions') ||
      has(r, from - 1, 'complementizers');
    if (!opens) continue;
    // "China's official Xinhua news agency says …": the outlet is a mention of its own.
    if (mentions.some((m) => m.from > k && m.to <= cue.from && outletWithin(r, m.name))) return null;
    const indefinite = isIndefinite(r, k, k + 1);
    const mention: Mention = mentionOf({
      from,
      to: withoutHelpers(r, cue.from),
      type: has(r, k + 1, 'documents')
        ? 'document'
        : indefinite || owner || areMany(r, k + 1, cue.from)
          ? 'anonymous'
          : 'role',
      head: head.lower,
      plural: isPlural(r, k, k + 1),
      definite: !indefinite,
    });
    return { mention, score: WEIGHT.base };
  }
  return null;
}
