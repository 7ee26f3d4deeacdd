/** What stands around a phrase and belongs to it: determiners, the preposition that governs it, brackets, possession, number. */

import { isNameWord } from '../names/names.ts';
import { isFunctionWord, isListed } from '../names/noun-tags.ts';
import { endingsOf, endsPlainly, isGovernedAdjective } from '../text/name-forms.ts';
import { has, isComma, matchAt, type Reading } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';

/** Determiners and adjectives before the phrase belong to it: "the former", "seorang", "two". */
export function phraseStart(r: Reading, noun: number): number {
  const from = beforeAge(r, noun);
  if (isBehindOwnMedia(r, from)) return from;
  const sentence = r.sentenceOf[from];
  for (let k = from - 1; k >= from - MODIFIERS && k >= 0; k--) {
    if (r.sentenceOf[k] !== sentence || r.quoteAt[k] !== r.quoteAt[from]) return from;
    // "said that people …": after a verb of saying the word opens a clause.
    // "salah satu pejabat"
    if (k > 0 && matchAt(r, k - 1, 'determiners') === 2) return k - 1;
    // "salah |seorang warga|": the second word of both.
    if (k === noun - 1 && has(r, noun, 'determiners') && matchAt(r, k, 'determiners') === 2) return k;
    // "so that residents can …": nor does a singular belong to a plural.
    if (has(r, k, 'determiners'))
      return has(r, k, 'complementizers') && (has(r, k - 1, 'say') || isSeveral(r, noun)) ? from : k;
    const t = r.tokens[k];
    if (t && k < from - 1 && isPartOfAge(r, k)) continue;
    // "the Russian space agency": where somebody is from stands among the adjectives.
    if (
      t?.kind === 'word' &&
      t.shape !== 'lower' &&
      has(r, k, 'roleTails') &&
      k > (r.sentences[sentence ?? 0]?.from ?? 0)
    )
      continue;
    if (
      !t ||
      t.kind === 'mark' ||
      t.shape !== 'lower' ||
      isFunctionWord(r, k) ||
      has(r, k, 'say') ||
      has(r, k, 'conjunctions') ||
      isPaperBefore(r, k, noun) ||
      isOtherNoun(r, k, noun) ||
      // "The newspaper |cited| port director Owen Tarrant"
      (has(r, k, 'cites') && isListed(r, k - 1))
    )
      return from;
  }
  return from;
}

/** "The |agency| sent Owen Tarrant home": a noun before a bare name is somebody else, and what stands between them is a verb. */
const isOtherNoun = (r: Reading, k: number, noun: number): boolean =>
  r.lexicon.pack.modifiersFirst === true &&
  r.lexicon.pack.plainEndings !== undefined &&
  k < noun - 1 &&
  r.tokens[noun]?.shape === 'capital' &&
  isListed(r, k);

/** "escribió en |una carta| Iván Prado": where adjectives stand behind, a paper is none of a name's. */
const isPaperBefore = (r: Reading, k: number, noun: number): boolean =>
  turnsRound(r.lexicon.pack) && has(r, k, 'documents') && r.tokens[noun]?.shape === 'capital';

/** A plural by its ending, where that of nouns is told. */
const isSeveral = (r: Reading, noun: number): boolean =>
  endsPlainly(r.lexicon.pack, 'plural', r.tokens[noun]?.lower ?? '');

/** Tokens between a determiner and its noun: "the 32-year-old former forward". */
const MODIFIERS = 6;

/** "32-year-old": a number and the hyphen that ties it to the next word. */
function isPartOfAge(r: Reading, k: number): boolean {
  const t = r.tokens[k];
  const next = r.tokens[k + 1];
  return t !== undefined && (t.kind === 'number' || t.text === '-') && next?.start === t.end;
}

/** "der 52-Jährige": the number that a hyphen joins to the noun. */
function beforeAge(r: Reading, noun: number): number {
  const hyphen = r.tokens[noun - 1];
  const age = r.tokens[noun - 2];
  const joined = hyphen?.text === '-' && hyphen.end === r.tokens[noun]?.start && age?.end === hyphen.start;
  return joined && age?.kind === 'number' ? noun - 2 : noun;
}

/** "Pejabat Kremlin itu", and an acronym or age in brackets right after the name. */
export function extendAfter(r: Reading, to: number): number {
  return has(r, to, 'determinersAfter') ? to + 1 : to;
}

/** Past a word that points back right after the phrase, or after one more name that a conjunction joins to it; 0 where there is none. */
export function pointsBack(r: Reading, to: number): number {
  if (has(r, to, 'determinersAfter')) return to + 1;
  // "alumnus Akademi Fajar 2006 itu"
  if (r.tokens[to]?.kind === 'number' && has(r, to + 1, 'determinersAfter')) return to + 2;
  const joined = has(r, to, 'conjunctions') && r.tokens[to + 1]?.shape !== 'lower';
  return joined && has(r, to + 2, 'determinersAfter') ? to + 3 : 0;
}

/** "sumber keamanan setempat": the common words that say what kind of source it is. */
export function pastModifiers(r: Reading, to: number): number {
  let k = to;
  while (
    k < to + 3 &&
    r.tokens[k]?.shape === 'lower' &&
    (r.tags[k]?.size ?? 0) === 0 &&
    (r.phrases[k]?.length ?? 0) === 0
  )
    k++;
  return r.lexicon.pack.officeChains ? k : to;
}

/** "sagte der Zeitung", "der Ministerin zufolge": the article before a noun that is feminine. */
function isDative(r: Reading, from: number): boolean {
  const { dative, feminineEnding } = r.lexicon.pack;
  if (!dative || r.tokens[from]?.lower !== dative.article) return false;
  let k = from + 1;
  while (k <= from + ADJECTIVES && r.tokens[k]?.shape === 'lower') k++;
  const noun = r.tokens[k];
  if (noun?.shape !== 'capital') return false;
  if (feminineEnding && noun.lower.endsWith(feminineEnding) && has(r, k, 'roles')) return true;
  return endingsOf(r.lexicon.pack).feminine.some((e) => noun.lower.endsWith(e)) && isListed(r, k);
}

/** "dijo a este diario |Ana Sol|": right behind the words for whoever tells the story. */
export const isBehindOwnMedia = (r: Reading, i: number): boolean =>
  turnsRound(r.lexicon.pack) &&
  [OWN_MEDIA - 1, OWN_MEDIA].some((length) => i >= length && matchAt(r, i - length, 'ownMedia') === length);
/** Tokens of such words at most: "a este diario". */
const OWN_MEDIA = 3;

export function governedAt(r: Reading, from: number): boolean {
  if (isBehindOwnMedia(r, from)) return false;
  if (has(r, from, 'oblique') || isDative(r, from)) return true;
  // "aux enquêteurs", "du parti": article and preposition in one word; Portuguese "a" is the one or the other.
  if (has(r, from, 'prepositions') && has(r, from, 'determiners') && !has(r, from, 'loneArticles'))
    return true;
  let k = from - 1;
  // "в правоохранительных органах": the preposition stands before the noun's adjectives.
  const { pack } = r.lexicon;
  while (pack.articleless && k > from - ADJECTIVES && isPlainAdjective(r, k)) k--;
  // "dijo al semanario Norte Claro", "dans le journal Val Clair": what the name is of stands behind the preposition.
  const unlisted = turnsRound(pack) && r.tokens[from]?.shape !== 'lower';
  if (unlisted && has(r, k, 'outletNouns') && r.tokens[k]?.shape === 'lower') {
    k--;
    if (has(r, k, 'determiners') && !has(r, k, 'prepositions')) k--;
  }
  if (k < 0 || r.sentenceOf[k] !== r.sentenceOf[from]) return false;
  if (isOfPlainNoun(r, from)) return true;
  // "Takiyuddin yang juga setiausaha agung parti": what else somebody is.
  if (r.lexicon.pack.officeChains && has(r, k, 'adverbs') && has(r, k - 1, 'relatives')) {
    const who = isComma(r, k - 2) ? k - 3 : k - 2;
    const named = isNameWord(r, who) && r.tokens[who]?.shape === 'capital' && r.tags[who]?.size === 0;
    if (named || has(r, who, 'pronounsPerson')) return true;
  }
  // "saat dikonfirmasi Kabar Melati": who asked, where a passive needs no preposition.
  if (pack.officeChains && has(r, k, 'addressee')) return true;
  return (
    (has(r, k, 'prepositions') && !has(r, k, 'subordinators')) ||
    has(r, k, 'ofWords') ||
    has(r, k, 'agent') ||
    has(r, k, 'placePrepositions')
  );
}

/** "los vecinos del barrio Los Olivos", "les habitants du quartier Bellevue": a name right behind a noun that no list knows, which is of something. */
function isOfPlainNoun(r: Reading, from: number): boolean {
  const noun = r.tokens[from - 1];
  // "дом по улице Гагарина": without articles the preposition stands right before the noun.
  if (r.lexicon.pack.articleless && r.tokens[from]?.shape === 'capital' && noun?.shape === 'lower')
    return (r.tags[from - 1]?.size ?? 1) === 0 && has(r, from - 2, 'prepositions');
  if (!turnsRound(r.lexicon.pack) || r.tokens[from]?.shape === 'lower') return false;
  if (noun?.shape !== 'lower' || noun.kind !== 'word') return false;
  if ((r.tags[from - 1]?.size ?? 1) > 0 && !has(r, from - 1, 'placeNouns')) return false;
  const article = has(r, from - 2, 'determiners') && !has(r, from - 2, 'prepositions');
  const of = article ? from - 3 : from - 2;
  return has(r, of, 'ofWords') && of > (r.sentences[r.sentenceOf[from] ?? 0]?.from ?? 0);
}

/** Adjectives between a preposition and its noun, and one more. */
const ADJECTIVES = 3;

const isPlainAdjective = (r: Reading, k: number): boolean => {
  const t = r.tokens[k];
  if (t?.shape !== 'lower') return false;
  // "в своём канале"
  if (has(r, k, 'determiners')) return !has(r, k, 'prepositions');
  return (r.tags[k]?.size ?? 0) === 0 && isGovernedAdjective(r.lexicon.pack, t.lower);
};

export function isPossessive(r: Reading, to: number): boolean {
  const last = r.tokens[to - 1]?.lower ?? '';
  if (last.endsWith("'s") || last.endsWith("s'")) return true;
  const next = r.tokens[to];
  return (
    next !== undefined && (next.text === "'" || next.text === '’') && next.start === r.tokens[to - 1]?.end
  );
}

/** Tokens back to which an opening bracket is looked for. */
const BRACKET_REACH = 8;

export function inBrackets(r: Reading, from: number): boolean {
  for (let k = from - 1; k >= 0 && k >= from - BRACKET_REACH; k--) {
    const text = r.tokens[k]?.text;
    if (text === ')') return false;
    if (text === '(') return true;
  }
  return false;
}

export const isIndefinite = (r: Reading, before: number, from: number): boolean =>
  before !== from && has(r, before, 'indefinites');

export const isPlural = (r: Reading, before: number, from: number): boolean =>
  before !== from && has(r, before, 'plurals');
