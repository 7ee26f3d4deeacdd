/** The best of the mentions that stand before their cue. */

import { type Mention, mentionOf } from '../mentions/mention.ts';
import { has, isAny, isComma, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { subjectLeads, turnsRound } from '../text/word-order.ts';
import type { Cue } from './cue.ts';
import { type Frame, lastIn, MAX_DISTANCE, speaks } from './frame.ts';
import { gerundScore } from './gerunds.ts';
import { afterBracket } from './inversion.ts';
import { isParticipial } from './shared-subjects.ts';
import { candidateScore, verbStart, WEIGHT } from './subject-scores.ts';

/** "El informe, al que tuvo acceso la agencia, califica …": between two commas stands what is told about the subject before them. */
function headsAside(r: Reading, m: Mention, cue: Cue): boolean {
  const verb = verbStart(r, cue);
  if (!isComma(r, verb - 1) || m.governed || m.possessive) return false;
  const comma = afterBracket(r, m.to);
  if (!isComma(r, comma) || comma >= verb - 2) return false;
  let k = comma + 1;
  // "La victime, une femme de 37 ans, a raconté", "La cantante, 33 anni, ha detto".
  if (m.type !== 'document' && (has(r, k, 'indefinites') || r.tokens[k]?.kind === 'number'))
    return r.lexicon.pack.inverts === true;
  // "Anna Holm, die das Institut leitet, sagte": the relative may look like an article.
  while (k < comma + 4 && !has(r, k, 'relatives') && (has(r, k, 'prepositions') || has(r, k, 'determiners')))
    k++;
  return has(r, k, 'relatives');
}

/** "A resident |who did not want to be named out of fear of the law| said": what a relative tells of the subject parts it from its verb. */
function headsRelative(r: Reading, m: Mention, cue: Cue): boolean {
  const { pack } = r.lexicon;
  if ((!subjectLeads(pack) && !pack.officeChains) || m.governed || m.possessive) return false;
  const opens = r.sentences[r.sentenceOf[m.from] ?? 0]?.from === m.from;
  // "Studi |yang terbit dalam Jurnal Melati| menemukan"
  if (pack.officeChains)
    return opens && m.type === 'document' && has(r, m.to, 'relatives') && unbroken(r, m.to + 1, cue.from);
  if (!opens || !has(r, m.to, 'relatives') || !has(r, m.to, 'pronounsPerson')) return false;
  // "officials who say they saw it believe": a verb of its own in the relative makes it less sure.
  return unbroken(r, m.to + 1, cue.from);
}

/** No comma and no word of saying. */
function unbroken(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isComma(r, k) || has(r, k, 'say')) return false;
  return true;
}

/**
 * "A responsável, |que está na freguesia de Vales| afirmou", "Azizah Hussain, 32, |yang ditemui di rumah seorang mangsa| berkata": a relative
 * behind the comma of who opens the sentence, up to the verb without a further comma: who is named in it does not say it.
 */
function openRelative(
  r: Reading,
  cue: Cue,
  mentions: readonly Mention[],
): { from: number; to: number } | null {
  const { officeChains } = r.lexicon.pack;
  if (!officeChains && !turnsRound(r.lexicon.pack)) return null;
  const verb = verbStart(r, cue);
  let k = verb - 1;
  const floor = Math.max(cue.from - MAX_DISTANCE, r.sentences[r.sentenceOf[cue.from] ?? 0]?.from ?? 0);
  for (; k > floor && !isComma(r, k); k--) if (r.quoteAt[k] || isAny(r, k, PARTS)) return null;
  const opens = isComma(r, k) && has(r, k + 1, 'relatives') && !has(r, k + 1, 'determiners');
  if (!opens || verb - k < SHORTEST) return null;
  const heads = mentions.some((m) => m.to <= k && !m.governed && !m.possessive && PEOPLE.has(m.type));
  return heads ? { from: k + 1, to: verb } : null;
}
/**
 * "Sari Melati |yang didampingi Bupati Holm| mengatakan", "Sari Melati |selaku ketua| mengatakan": the same without commas, right behind
 * who opens the clause; and "Sari Melati |saat membacakan putusan| mengatakan".
 */
function bareRelative(
  r: Reading,
  cue: Cue,
  mentions: readonly Mention[],
): { from: number; to: number } | null {
  if (!r.lexicon.pack.officeChains) return null;
  const start = r.sentences[r.sentenceOf[cue.from] ?? 0]?.from ?? 0;
  const verb = verbStart(r, cue);
  for (let from = verb - 1; from > start && cue.from - from <= MAX_DISTANCE; from--) {
    if (r.quoteAt[from] || isComma(r, from)) return null;
    // "Pejabat Sementara Gubernur": a capital is no conjunction.
    const opens = r.tokens[from]?.shape === 'lower' && isAny(r, from, ASIDES);
    if (opens && opensClauseBefore(r, from, start, mentions)) return { from, to: verb };
    if (isAny(r, from, PARTS)) return null;
  }
  return null;
}

/** Somebody who is the subject of a clause ends right there: nothing stands before them in it. */
function opensClauseBefore(r: Reading, to: number, start: number, mentions: readonly Mention[]): boolean {
  const last = mentions.find((m) => m.to === to);
  // "Kementerian Kesehatan |di Kenanga| yang dipimpin Rano mengatakan": where the head is.
  const place = last?.governed && has(r, last.from - 1, 'placePrepositions') ? last.from - 1 : -1;
  const head = place > 0 ? mentions.find((m) => m.to === place) : last;
  if (!head || head.governed || head.possessive) return false;
  if (!PEOPLE.has(head.type) && head.type !== 'organisation') return false;
  return head.from === start || isComma(r, head.from - 1) || has(r, head.from - 1, 'conjunctions');
}
const ASIDES = tagSet(['relatives', 'capacity', 'subordinators']);

/** Tokens of a relative that names anybody: "que vive em Vales". */
const SHORTEST = 4;
const PARTS = tagSet(['say', 'complementizers', 'subordinators']);

/** Tokens from "as" to the office: "the Harbour League's next acting chair". */
const CAPACITY = 8;

/** "Holt, in her first speech as the party's nominee, said …": what somebody speaks as closes an aside about them. */
function closesCapacity(r: Reading, m: Mention, cue: Cue): boolean {
  if (!isComma(r, m.to)) return false;
  let as = m.from - 1;
  while (as > m.from - CAPACITY && !has(r, as, 'capacity') && !isComma(r, as)) as--;
  if (!has(r, as, 'capacity') || r.sentenceOf[as] !== r.sentenceOf[m.from]) return false;
  let k = m.to + 1;
  while (k < cue.from && (has(r, k, 'auxiliaries') || has(r, k, 'adverbs'))) k++;
  return k === cue.from;
}

/** "Claire Binoche, elle, juge que …": the pronoun between two commas repeats the name before them. */
function repeats(r: Reading, m: Mention, mentions: readonly Mention[]): Mention | null {
  if (!r.lexicon.pack.inverts || m.type !== 'pronoun' || !isComma(r, m.from - 1) || !isComma(r, m.to))
    return null;
  return mentions.find((x) => x.to === m.from - 1 && !x.governed && x.type !== 'pronoun') ?? null;
}

/** "Reuters quoted two officials who |said|": the last of the people before the relative that stands right before the verb, or null. */
function whoIsMeant(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  if (!subjectLeads(r.lexicon.pack)) return null;
  let who = cue.from - 1;
  while (who > cue.from - HELPERS && (has(r, who, 'auxiliaries') || has(r, who, 'adverbs'))) who--;
  if (!has(r, who, 'relatives') || !has(r, who, 'pronounsPerson')) return null;
  const nobody = unlistedBefore(r, who);
  if (nobody) return nobody;
  const before = mentions.findLast((m) => m.to <= who && !m.possessive && PEOPLE.has(m.type));
  // "Tom Bell, a friend of the mayor, who said": behind a comma who stands right before it, by name.
  const reach = isComma(r, who - 1) ? 1 : OF_THEM;
  return before && who - before.to <= reach ? before : null;
}
/** "two welders |who|", "a shop owner |who|": a noun that no list knows, with its determiner. */
function unlistedBefore(r: Reading, who: number): Mention | null {
  const isNoun = (k: number): boolean => r.tokens[k]?.shape === 'lower' && (r.tags[k]?.size ?? 1) === 0;
  let from = who;
  while (from > who - NOUNS && isNoun(from - 1)) from--;
  const counted = has(r, from - 1, 'indefinites') || r.tokens[from - 1]?.kind === 'number';
  if (from === who || !counted) return null;
  const head = r.tokens[who - 1]?.lower ?? null;
  return mentionOf({ from: from - 1, to: who, type: 'anonymous', head, plural: has(r, from - 1, 'plurals') });
}
const NOUNS = 3;
/** Auxiliaries and adverbs between the relative and its verb. */
const HELPERS = 4;
/** Tokens between the people and the relative: "two witnesses near the site who". */
const OF_THEM = 6;
const PEOPLE: ReadonlySet<Mention['type']> = new Set(['person', 'name', 'role', 'anonymous', 'spokesperson']);

/** "Experts from the institute and |the ministry| estimated": the second of two that one preposition governs, behind people. */
function isJoinedToGoverned(r: Reading, m: Mention, mentions: readonly Mention[]): boolean {
  if (m.type !== 'organisation' || !has(r, m.from - 1, 'conjunctions')) return false;
  const at = mentions.indexOf(m);
  const governed = mentions[at - 1];
  const people = mentions[at - 2];
  if (!governed?.governed || governed.type !== 'organisation' || !people || m.from - governed.to > BRACKET)
    return false;
  return people.to === governed.from - 1 && !people.governed && PEOPLE.has(people.type);
}
/** Tokens of letters in brackets, and the conjunction. */
const BRACKET = 4;

export function bestBefore(
  r: Reading,
  cue: Cue,
  mentions: readonly Mention[],
  earlier: readonly Frame[],
): { mention: Mention; score: number } | null {
  let best: { mention: Mention; score: number } | null = null;
  const sentence = r.sentences[r.sentenceOf[cue.from] ?? 0];
  if (!sentence) return null;
  const left = lastIn(earlier, r.sentenceOf[cue.from] ?? -1, () => true);
  const participle = left && speaks(left) && isParticipial(r, cue, left, mentions);
  const echo = mentions.find((m) => m.to === cue.from - 1);
  const repeated = echo ? repeats(r, echo, mentions) : null;
  if (repeated) return { mention: repeated, score: WEIGHT.base };
  const who = whoIsMeant(r, cue, mentions);
  if (who) return { mention: { ...who, governed: false }, score: WEIGHT.base };
  const whole = openRelative(r, cue, mentions) ?? bareRelative(r, cue, mentions);
  for (const m of mentions) {
    if (m.to > cue.from) break;
    if (cue.from - m.to > MAX_DISTANCE) continue;
    let score = candidateScore(r, m, cue, sentence.from);
    // Words reported by an earlier cue are what somebody else says; their subjects are seldom this cue's.
    if (participle && left.subject && m.from >= left.cue.to && m !== left.subject) score -= 5;
    score += gerundScore(r, m, cue);
    if (headsAside(r, m, cue)) score += WEIGHT.headsAside;
    if (closesCapacity(r, m, cue)) score -= WEIGHT.headsAside;
    if (isJoinedToGoverned(r, m, mentions)) score += WEIGHT.joined;
    if (headsRelative(r, m, cue)) score += WEIGHT.headsAside;
    if (whole && m.from >= whole.from && m.from < whole.to) score += WEIGHT.ofRelative;
    if (!best || score > best.score) best = { mention: m, score };
  }
  // "…, katanya, seraya menambahkan, …": whoever stands in the words before belongs to them.
  if (participle && best && (best.mention.from >= left.cue.to || !left.subject)) return null;
  return best;
}
