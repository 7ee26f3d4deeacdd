/** Subjects after their verb beside a quotation that stand further off, or that no list knows. */

import { lowerBound } from '../../lower-bound.ts';
import type { Mention } from '../mentions/mention.ts';
import { isAdverbForm } from '../text/name-forms.ts';
import { has, isAny, isComma, matchAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { commonSource } from './common-subjects.ts';
import type { Cue } from './cue.ts';
import { followsQuote } from './inversion.ts';

/** Tokens of place, day and listener between a cue and its subject: "ha dicho este martes en rueda de prensa la diputada". */
const FAR = 12;
/** Of those, the ones that tell the day: "nesta segunda-feira (3)". */
const DAY = 8;

/** Where subjects follow their verb beside a quotation: the first mention past what the verb's prepositions and days hold. */
export function farSubject(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  if (!r.lexicon.pack.inverts) return null;
  let comma = cue.to;
  while (comma < cue.to + DAY && !isComma(r, comma) && isAdverbial(r, comma)) comma++;
  const aside = pastAside(r, comma);
  const parted = aside > 0 ? mentions.find((m) => m.from === aside && !m.governed) : undefined;
  if (parted) return parted;
  const at = mentions.findIndex((m) => m.from >= cue.to);
  if (at < 0) return commonAfter(r, cue, mentions);
  for (let n = at, k = cue.to; n < mentions.length; n++) {
    const m = mentions[n];
    if (!m || m.from - cue.to > FAR) break;
    for (; k < m.from; k++) if (!isAdverbial(r, k)) return commonAfter(r, cue, mentions);
    // "dice in conferenza stampa": a bare noun belongs to what stands before it.
    const whole = m.from === cue.to || m.name !== null || has(r, m.from, 'determiners');
    if (!m.governed && !m.possessive && m.type !== 'document' && whole) return m;
    // "dice tra le lacrime Olimpia Ferraris": the preposition holds the noun, the name speaks.
    const bare = m.name !== null && (m.role === null || m.role.from >= m.name.to);
    const opens = m.name !== null && m.name.from - m.from > 1 && !has(r, m.name.from, 'ofWords');
    if (m.governed && bare && m.name && opens) return { ...m, from: m.name.from, governed: false };
    if (m.governed && isComma(r, m.to)) break;
    k = m.to;
  }
  return commonAfter(r, cue, mentions);
}

/** "dice, interpellato dalla radio, Luca Ferrero", "a lancé, ému, le maire": the token behind what two commas say of the subject; 0 where none. */
function pastAside(r: Reading, comma: number): number {
  const word = r.tokens[comma + 1];
  if (!isComma(r, comma) || word?.shape !== 'lower') return 0;
  const adverb = has(r, comma + 1, 'adverbs') || isAdverbForm(r.lexicon.pack, word.lower);
  if (!adverb && !r.lexicon.isNonFinite(word.lower) && !has(r, comma + 1, 'prepositions')) return 0;
  for (let k = comma + 2; k < comma + FAR && r.sentenceOf[k] === r.sentenceOf[comma]; k++)
    if (isComma(r, k)) return k + 1;
  return 0;
}

/** Belongs to an adverbial rather than to a further clause. */
const isAdverbial = (r: Reading, k: number): boolean => {
  const t = r.tokens[k];
  if (!t || r.quoteAt[k]) return false;
  // The day of a date: "terça-feira (12)".
  if (t.kind === 'mark') return t.text === '(' || t.text === ')' || t.text === '-';
  return !(
    has(r, k, 'auxiliaries') ||
    has(r, k, 'complementizers') ||
    has(r, k, 'relatives') ||
    has(r, k, 'conjunctions') ||
    (has(r, k, 'subordinators') && !has(r, k, 'prepositions')) ||
    (has(r, k, 'say') && !has(r, k, 'sayWeak'))
  );
};

/** "agradece su compromiso": what is somebody's is what is spoken of, where no list has it as a person. */
const isOwning = (r: Reading, i: number): boolean => {
  const { articlesFemale, indefinites } = r.lexicon.pack.grammar;
  if (!articlesFemale || !indefinites) return false;
  return !isAny(r, i, ARTICLES);
};
const ARTICLES = tagSet([
  'articlesFemale',
  'articlesMale',
  'indefinites',
  'plurals',
  'demonstratives',
  'days',
]);

/** "…», raconte une vieille dame": a noun that no list knows, right after the verb of a quotation. */
function commonAfter(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  // "aveva chiarito ieri l'esponente del partito"
  let to = cue.to;
  while (to < cue.to + 2 && has(r, to, 'adverbs') && !has(r, to, 'determiners')) to++;
  const opens =
    followsQuote(r, cue.from) &&
    has(r, to, 'determiners') &&
    !isOwning(r, to) &&
    matchAt(r, to, 'days') === 0 &&
    !has(r, to + 1, 'weekdays');
  const noun = opens ? commonSource(r, { ...cue, to }) : null;
  return noun ? (namedBehind(r, noun, mentions) ?? noun) : null;
}

/** "explica la prefecta, Ana Sol.": the full name behind the comma of a noun that no list knows, with nothing behind it. */
function namedBehind(r: Reading, noun: Mention, mentions: readonly Mention[]): Mention | null {
  if (!isComma(r, noun.to) || noun.type !== 'role') return null;
  const m = mentions[lowerBound(mentions, (x) => x.from < noun.to + 1)];
  if (
    m?.from !== noun.to + 1 ||
    m.type !== 'name' ||
    m.name === null ||
    m.governed ||
    m.name.to - m.name.from < 2
  )
    return null;
  const ends =
    r.tokens[m.to]?.kind !== 'word' || r.sentenceOf[m.to] !== r.sentenceOf[m.from] || r.quoteAt[m.to];
  const role = { from: noun.from, to: noun.to };
  return ends ? { ...m, type: 'person', from: noun.from, role, head: noun.head, definite: true } : null;
}
