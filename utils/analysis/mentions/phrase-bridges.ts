/** Common words inside a noun phrase that join what an office or a body is to what it belongs to. */

import { isNameWord } from '../names/names.ts';
import { isFunctionWord, NOUN_TAGS, NOUNS } from '../names/noun-tags.ts';
import { endingsOf, endsPlainly } from '../text/name-forms.ts';
import { has, isAny, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { subjectLeads } from '../text/word-order.ts';
import { type Piece, partOf } from './parts.ts';
import { phraseStart } from './phrase-edges.ts';

export const isNamedBody = (r: Reading, i: number): boolean =>
  r.tokens[i]?.shape === 'lower' &&
  (r.tags[i]?.size ?? 1) === 0 &&
  r.tokens[i + 1]?.kind === 'word' &&
  isNameWord(r, i + 1);
const NO_ADJECTIVE = tagSet([
  ...NOUN_TAGS,
  'say',
  'sayFirst',
  'think',
  'describe',
  'passive',
  'nominal',
  'before',
  'auxiliaries',
  'days',
  'weekdays',
]);

/** A word in lower case that a noun or a name follows. */
export const isAdjectiveHere = (r: Reading, i: number): boolean =>
  r.tokens[i]?.shape === 'lower' &&
  (has(r, i, 'determiners') || (r.tags[i]?.size ?? 1) === 0) &&
  r.tokens[i + 1]?.kind === 'word' &&
  partOf(r, i, true) === null &&
  (r.tokens[i + 1]?.shape !== 'lower' || isAny(r, i + 1, NOUNS));

/** "der Anwalt des Verdächtigen": where nouns carry capitals, an office's owner is one that no list need know. */
export function ownerNoun(r: Reading, of: number, next: number, last: Piece['part'] | undefined) {
  const noun =
    r.lexicon.pack.capitalisedNouns === true &&
    (last === 'role' || last === 'spokes') &&
    has(r, of, 'determiners') &&
    r.tokens[next]?.shape === 'capital';
  return noun ? { part: 'tail' as const, length: 1 } : null;
}

/** Common words between an office and the institution it is held at. */
const BRIDGE = 4;

/** A plain word, and then in small letters what a body is, where nouns stand before the noun they describe. */
export const bridgesToBody = (r: Reading, i: number): boolean =>
  subjectLeads(r.lexicon.pack) &&
  r.tokens[i]?.shape === 'lower' &&
  !isFunctionWord(r, i) &&
  !has(r, i, 'say') &&
  r.tokens[i + 1]?.shape === 'lower' &&
  has(r, i + 1, 'organisations');

/** Common words between a nation or a body and the noun that says who of it: "a US |defence| official", "the UN |refugee| agency": the token of that noun, or 0. */
export function headBehind(r: Reading, i: number, last: Piece | undefined): number {
  if (!subjectLeads(r.lexicon.pack) || last?.to !== i) return 0;
  if (last.part !== 'tail' && last.part !== 'acronym' && last.part !== 'org') return 0;
  if (r.tokens[last.from]?.shape === 'lower') return 0;
  for (let k = i; k < i + MODIFIERS && isModifier(r, k); k++)
    if (r.tokens[k + 1]?.shape === 'lower' && isAny(r, k + 1, HEADS)) return has(r, k + 1, 'say') ? 0 : k + 1;
  return 0;
}
const MODIFIERS = 3;
const HEADS = tagSet(['roles', 'anonymous', 'organisations', 'spokespeople']);
const isModifier = (r: Reading, k: number): boolean =>
  r.tokens[k]?.shape === 'lower' && (r.tags[k]?.size ?? 1) <= (has(r, k, 'roleTails') ? 1 : 0);

/** Words of what somebody does at most: "physical education teacher". */
const CALLING = 4;

/**
 * Right behind a verb that tells of a quotation no further verb follows: words in small letters and then two in capitals are what somebody
 * is and their name. Where the name begins, else `i`.
 */
export function callingEnd(r: Reading, start: number, i: number, pieces: readonly Piece[]): number {
  if (!subjectLeads(r.lexicon.pack) || pieces.length === 0 || pieces.some((p) => p.part === 'of')) return i;
  let verb = start - 1;
  while (verb > start - CALLING && isModifier(r, verb)) verb--;
  if (!has(r, verb, 'say') || !quoteBefore(r, verb) || r.quoteAt[i] !== null) return i;
  let k = i;
  while (k < i + CALLING && r.tokens[k]?.shape === 'lower' && !isFunctionWord(r, k) && !has(r, k, 'say')) k++;
  const named = (at: number): boolean =>
    r.tokens[at]?.shape === 'capital' && isNameWord(r, at) && !isAny(r, at, NOUNS);
  return k > i && ((named(k) && named(k + 1)) || has(r, k, 'titles')) ? k : i;
}

/** Whether a quotation ends with its marks right before token `i`. */
function quoteBefore(r: Reading, i: number): boolean {
  let k = i - 1;
  while (k > i - MARKS && r.tokens[k]?.kind === 'mark' && r.quoteAt[k] === null) k--;
  return (r.quoteAt[k] ?? null) !== null;
}
/** Marks between the last word of a quotation and its verb, one more. */
const MARKS = 3;

/**
 * "The officer |shot| Owen Tarrant", "his brother |met| Owen Tarrant", unlike "head |physio| Owen Tarrant" and "the deputy |headteacher| Ann Holt":
 * behind an office that a determiner opens a word that ends as no word for people does is its verb.
 */
function isVerbBehind(r: Reading, i: number, pieces: readonly Piece[]): boolean {
  const { pack } = r.lexicon;
  const first = pieces[0]?.from ?? i;
  const word = r.tokens[i]?.lower ?? '';
  if (!pack.modifiersFirst || !pack.plainEndings || endingsOf(pack).people.some((e) => word.endsWith(e)))
    return false;
  return endsPlainly(pack, 'past', word) || phraseStart(r, first) < first;
}

export function canBridge(r: Reading, i: number, pieces: readonly Piece[]): boolean {
  if (
    !pieces.some(
      (p) =>
        p.part === 'role' ||
        p.part === 'spokes' ||
        p.part === 'anon' ||
        // "otoritas kesehatan Gaza"
        // "pernyataan resmi Kremlin"
        ((p.part === 'org' || p.part === 'doc') &&
          r.lexicon.pack.officeChains === true &&
          pieces.length === 1),
    ) ||
    pieces.some((p) => p.part === 'name') ||
    r.lexicon.beginsAsVerb(r.tokens[i]?.lower ?? '')
  )
    return false;
  // "il commissario straordinario Diego Fontana": an adjective that only the claims' lists hold.
  const adjective = r.lexicon.pack.inverts === true && !isAny(r, i, NO_ADJECTIVE);
  if (
    isFunctionWord(r, i) ||
    (!adjective && (r.tags[i]?.size ?? 0) > (r.lexicon.pack.officeChains && has(r, i, 'roleTails') ? 1 : 0))
  )
    return false;
  // "pakar hukum tata negara Universitas Senja": further common words, none of them a verb.
  for (let k = i + 1; k < i + BRIDGE && r.lexicon.pack.officeChains; k++) {
    const t = r.tokens[k];
    if (
      t?.shape !== 'lower' ||
      isFunctionWord(r, k) ||
      (r.tags[k]?.size ?? 0) > (has(r, k, 'roleTails') ? 1 : 0)
    )
      break;
    if (r.tokens[k + 1]?.shape === 'capital' && has(r, k + 1, 'organisations')) return true;
  }
  if (isVerbBehind(r, i, pieces)) return false;
  const next = r.tokens[i + 1];
  // "direktur kedaruratan WHO Mira Salim": where an office and what it belongs to stand side by side, that may be an acronym.
  const shape = next?.shape;
  const named = shape === 'capital' || (shape === 'upper' && r.lexicon.pack.officeChains === true);
  return next?.kind === 'word' && named && isNameWord(r, i + 1);
}
