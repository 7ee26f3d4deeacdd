/** Verbs of saying that no list knows, told by where they stand: beside a quotation's comma, dash, colon or particle. */

import { isNameWord } from '../names/names.ts';
import { isSureVerbForm, isVerbForm } from '../text/name-forms.ts';
import { has, isAny, isComma, isDash, matchAt, type Reading } from '../text/reading.ts';
import { isPlainPast, TAG_SUBJECT } from '../text/sentences.ts';
import { tagSet } from '../text/tags.ts';
import { turnsRound } from '../text/word-order.ts';

/** "“…”고 자세를 낮췄다", 「…」と期待を示した: the particle reports where no listed verb follows it. */
export function isQuotative(r: Reading, i: number): boolean {
  if (!has(r, i, 'quotatives') || !r.closesAt.has(r.tokens[i - 1]?.start ?? -1)) return false;
  const { unspaced } = r.lexicon.pack;
  const reach = unspaced ? i + QUOTATIVE_REACH * CHARACTERS_A_WORD : i + QUOTATIVE_REACH;
  let k = i + 1;
  // "…」と住民の田中さん（45）は話す": an age in brackets is no end of the clause.
  const ends = (at: number) => r.tokens[at]?.kind === 'mark' && !/^[()（）]$/.test(r.tokens[at]?.text ?? '');
  for (; k < reach && r.sentenceOf[k] === r.sentenceOf[i] && !ends(k); k++)
    if (matchAt(r, k, 'say') > 0 || matchAt(r, k, 'describe') > 0) return false;
  return k > i + 1;
}
/** Tokens from a quotation's particle to the verb that takes it. */
const QUOTATIVE_REACH = 14;
const CHARACTERS_A_WORD = 2.5;

/**
 * "…», — вздохнул он": a verb by its ending, right behind spoken words with their comma and dash. Where nouns have articles the
 * comma is enough, and the subject must follow: "…”, discursou Marta Rangel".
 */
export function isTagVerb(r: Reading, i: number): boolean {
  const t = r.tokens[i];
  if (t?.shape !== 'lower' || (r.tags[i]?.size ?? 0) > 0) return false;
  const { articleless } = r.lexicon.pack;
  // "…», s'est insurgé le ministre", "…», ha sbuffato Rossi": a participle behind its auxiliary.
  let first = i;
  while (first > i - TAG_HELPERS && has(r, first - 1, 'auxiliaries')) first--;
  if (first < i && /^[a-zà-ü]+'$|^s[ei]$/.test(r.tokens[first - 1]?.lower ?? '')) first--;
  if (!(isDash(r, first - 1) || (!articleless && isComma(r, first - 1)))) return false;
  if (first < i ? !r.lexicon.isNonFinite(t.lower) : !isVerbForm(r.lexicon.pack, t.lower)) return false;
  // „…“, jubelt Forscherin Ann Lee: where the verb comes second its subject may be an office without an article.
  const office = r.lexicon.pack.verbSecond === true && isAny(r, i + 1, PEOPLE);
  if (!articleless && !office && !opensSubject(r, i + 1) && !(first < i && has(r, i + 1, 'prepositions')))
    return false;
  let k = first - 2;
  while (k >= first - 5 && /^[,.!?…]$/.test(r.tokens[k]?.text ?? '')) k--;
  const last = r.tokens[k];
  if (last && r.closesAt.has(last.start)) return true;
  const block = r.blocks[r.sentences[r.sentenceOf[i] ?? 0]?.block ?? 0];
  return k < first - 2 && block !== undefined && /^[—–]/.test(r.text.charAt(block.start));
}

/** “…,” sesalnya: where a word with its owner's ending tells who speaks, one right behind spoken words and before a border does. */
export function isOwnedTag(r: Reading, i: number): boolean {
  const t = r.tokens[i];
  const { ownerEnding } = r.lexicon.pack;
  if (!ownerEnding || t?.shape !== 'lower' || !t.lower.endsWith(ownerEnding) || (r.tags[i]?.size ?? 0) > 0)
    return false;
  let k = i - 1;
  if (isComma(r, k)) k--;
  const mark = r.tokens[k];
  if (!mark || !r.closesAt.has(mark.start) || r.sentenceOf[k] !== r.sentenceOf[i]) return false;
  // “Laskar Senja” novelnya laku: words that end on nothing are a title.
  if (k === i - 1 && !/[,.!?…]/.test(r.tokens[k - 1]?.text ?? '')) return false;
  const next = r.tokens[i + 1];
  return (
    !next ||
    r.sentenceOf[i + 1] !== r.sentenceOf[i] ||
    isComma(r, i + 1) ||
    next.text === '.' ||
    isAny(r, i + 1, BEHIND_TAG)
  );
}
const BEHIND_TAG = tagSet([
  'prepositions',
  'weekdays',
  'days',
  'timePrepositions',
  'placePrepositions',
  'subordinators',
]);

/**
 * “Would it be open?” Sol pressed. “Fine,” seethed the mayor: in the past and beside words that end on a comma, a question or a cry,
 * a verb that no list knows tells how they were said.
 */
export function closesTag(r: Reading, i: number): boolean {
  const t = r.tokens[i];
  if (!t || !isPlainPast(t, r.lexicon)) return false;
  const next = r.tokens[i + 1];
  const ends =
    !next || (next.kind === 'mark' && next.text !== '-') || r.sentenceOf[i + 1] !== r.sentenceOf[i];
  // “Would it be open?” grumbled one trader.
  const turned =
    r.closesAt.has(r.tokens[i - 1]?.start ?? -1) && (has(r, i + 1, 'determiners') || isNameWord(r, i + 1));
  if (turned) return /[,?!]/.test(r.text.charAt((r.tokens[i - 1]?.start ?? 0) - 1));
  if (!ends && !isAny(r, i + 1, AFTER_TAG)) return false;
  for (let k = i - 1; k >= i - TAG_SUBJECT && k >= 0; k--) {
    const before = r.tokens[k];
    if (!before) return false;
    if (r.closesAt.has(before.start)) {
      const last = r.text.charAt(before.start - 1);
      return k < i - 1 && (last === ',' || last === '?' || last === '!');
    }
    if (before.kind === 'mark' || isAny(r, k, NO_TAG)) return false;
  }
  return false;
}
const AFTER_TAG = tagSet(['weekdays', 'adverbs', 'timePrepositions']);
const NO_TAG = tagSet(['say', 'auxiliaries', 'prepositions', 'conjunctions', 'relatives', 'complementizers']);

/** Auxiliaries of one verb at most, between a comma and a participle. */
const TAG_HELPERS = 2;

/** "el jefe policial enumeró: «…»": a verb by its ending between a word and the colon of a quotation. */
export function isColonVerb(r: Reading, i: number): boolean {
  if (r.tokens[i + 1]?.text !== ':') return false;
  const t = r.tokens[i];
  if (!turnsRound(r.lexicon.pack) || t?.shape !== 'lower' || (r.tags[i]?.size ?? 0) > 0) return false;
  if (!r.opensAt.has(r.tokens[i + 2]?.start ?? -1) || r.sentenceOf[i - 1] !== r.sentenceOf[i]) return false;
  if (has(r, i - 1, 'prepositions') || has(r, i - 1, 'determiners')) return false;
  // "Almeno 150 le persone sfollate: «…»": a participle without its auxiliary tells of its noun.
  if (r.lexicon.isNonFinite(t.lower) && !has(r, i - 1, 'auxiliaries')) return false;
  // A present in "-a" or "-e" looks like any adjective ("una idea clara: «…»"), unless a name or an office stands before it.
  const { pack } = r.lexicon;
  return (
    isSureVerbForm(pack, t.lower) ||
    (isVerbForm(pack, t.lower) && (isNameWord(r, i - 1) || isAny(r, i - 1, PEOPLE)))
  );
}

/** A name, or an article and what somebody is. */
const opensSubject = (r: Reading, i: number): boolean =>
  has(r, i, 'determiners') ? isAny(r, i + 1, PEOPLE) : r.tokens[i]?.shape === 'capital' && isNameWord(r, i);
const PEOPLE = tagSet(['roles', 'titles', 'anonymous', 'spokespeople']);
