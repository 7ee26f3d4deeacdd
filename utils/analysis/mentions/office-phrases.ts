/** How far an office goes in a noun phrase: what it is of, a second office of the same person, and where its holder's name stands. */

import { isNameWord } from '../names/names.ts';
import { NOUNS } from '../names/noun-tags.ts';
import { isFiniteForm, isGovernedAdjective } from '../text/name-forms.ts';
import { has, isAny, matchAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { turnsRound } from '../text/word-order.ts';
import { isOfficePart, type Piece, partOf } from './parts.ts';

/** "Tengku Sani Tengku Karim", "Wan Lila Wan Yusof": the same form of address again is the father's name. */
export function nameAgain(
  r: Reading,
  i: number,
  pieces: readonly Piece[],
): { part: 'name'; length: number } | null {
  if (pieces.at(-1)?.part !== 'name' || !has(r, i, 'titles') || !r.lexicon.pack.officeChains) return null;
  const word = r.tokens[i]?.lower;
  const before = pieces.some((p) => p.part === 'title' && r.tokens[p.from]?.lower === word);
  return before && isNameWord(r, i + 1) ? { part: 'name', length: 1 } : null;
}

/** A capital role after first name and surname, with what it is of behind it in lower case. */
export function isAsideAfterName(r: Reading, i: number, length: number, pieces: readonly Piece[]): boolean {
  if (!r.lexicon.pack.inverts || r.tokens[i]?.shape !== 'capital') return false;
  const names = pieces.filter((p) => p.part === 'name').length;
  return names >= 2 && pieces.at(-1)?.part === 'name' && has(r, i + length, 'ofWords');
}

/** Tokens of what an office is of: "заместителя директора департамента по работе с населением". */
const OFFICE_REACH = 12;

/**
 * Where what an office is of stands in the genitive behind it, in common nouns ("начальник пожарной части Игорь Жданов"):
 * the index of the holder's name, or 0. A verb, a clause or a comma ends the search.
 */
export function holderAfter(r: Reading, i: number, pieces: readonly Piece[]): number {
  if (pieces.some((p) => p.part === 'name')) return 0;
  if (!r.lexicon.pack.articleless) return pastField(r, i, pieces);
  if (!pieces.some((p) => p.part === 'role' || p.part === 'spokes' || p.part === 'title')) return 0;
  for (let k = i; k < i + OFFICE_REACH; k++) {
    const t = r.tokens[k];
    if (!t || r.sentenceOf[k] !== r.sentenceOf[i] || r.quoteAt[k]) return 0;
    const marked = r.nameMarks.get(t.start);
    if (marked !== undefined) {
      while ((r.tokens[k + 1]?.start ?? marked) < marked) k++;
      continue;
    }
    const closed = skipBracket(r, k);
    if (closed > 0) {
      k = closed - 1;
      continue;
    }
    if (t.kind === 'mark' || isAny(r, k, CLAUSE)) return 0;
    if (t.shape !== 'capital') {
      if (
        t.shape === 'lower' &&
        !has(r, k, 'ofWords') &&
        !isAny(r, k, NOUNS) &&
        isFiniteForm(r.lexicon.pack, t.lower)
      )
        return 0;
      continue;
    }
    if (partOf(r, k, true)?.part !== 'name') continue;
    const second = r.tokens[k + 1];
    const pair = second?.shape === 'capital' && partOf(r, k + 1, true)?.part === 'name';
    if (pair) return k;
    if (second?.shape === 'lower' && isGovernedAdjective(r.lexicon.pack, t.lower)) continue;
    if (k > i && !has(r, k - 1, 'prepositions'))
      return k - i <= 2 && r.tokens[k - 1]?.shape === 'lower' ? k : 0;
  }
  return 0;
}
/** "docent |klinische psychologie| Marc Molendijk": where nouns are small, those that no list knows between an office and a full name; or 0. */
function pastField(r: Reading, i: number, pieces: readonly Piece[]): number {
  const { verbSecond, capitalisedNouns, officeChains } = r.lexicon.pack;
  if (!(verbSecond || officeChains) || capitalisedNouns || pieces.at(-1)?.part !== 'role') return 0;
  let k = i;
  // "menteri |belia dan sukan| Khairy Jamal": a further field.
  const joins = (at: number): boolean => officeChains === true && at > i && has(r, at, 'conjunctions');
  const isPlainNoun = (at: number): boolean =>
    r.tokens[at]?.shape === 'lower' && (r.anyTags[at]?.size ?? 1) === (has(r, at, 'roleTails') ? 1 : 0);
  while (k < i + FIELD && (isPlainNoun(k) || (joins(k) && isPlainNoun(k + 1)))) k++;
  const isName = (at: number): boolean =>
    r.tokens[at]?.shape === 'capital' && partOf(r, at, true)?.part === 'name';
  return k > i && isName(k) && isName(k + 1) ? k : 0;
}
/** Words of such a field at most. */
const FIELD = 3;

/** "Дальневосточного центра": a capital on an adjective is the body's. */
export const opensBody = (r: Reading, i: number, pieces: readonly Piece[]): boolean =>
  r.lexicon.pack.articleless === true &&
  isOfficePart(pieces.at(-1)?.part) &&
  isGovernedAdjective(r.lexicon.pack, r.tokens[i]?.lower ?? '') &&
  r.tokens[i + 1]?.shape === 'lower' &&
  !isAny(r, i + 1, CLAUSE) &&
  !has(r, i + 1, 'prepositions');
const CLAUSE = tagSet(['say', 'relatives', 'complementizers', 'auxiliaries', 'pronounsPerson', 'negations']);

/** @returns the index after a short bracket ("(60)", "(Menhub)", "(SNPB, por sus siglas en inglés)") that opens at `i`, or 0. */
export function skipBracket(r: Reading, i: number): number {
  if (r.tokens[i]?.text !== '(') return 0;
  for (let k = i + 1; k < i + BRACKET; k++) if (r.tokens[k]?.text === ')') return k + 1;
  return 0;
}

/** Tokens of such a bracket, with its marks. */
const BRACKET = 9;

/** Tokens of the further fields of a portfolio. */
const PORTFOLIO = 8;

/**
 * "ministro de Trabajo |y Promoción del Empleo|, Iván Prado": the further fields that a conjunction joins to the first, up to the comma
 * before the holder's name or to a verb. @returns where they end; 0 where none begin at `i`.
 */
export function portfolioEnd(r: Reading, i: number, pieces: readonly Piece[]): number {
  if (!turnsRound(r.lexicon.pack) || !has(r, i, 'conjunctions')) return 0;
  const held = pieces.some((p) => p.part === 'role') && pieces.some((p) => p.part === 'of');
  if (!held || pieces.some((p) => p.part === 'name') || !isOfficePart(pieces.at(-1)?.part)) return 0;
  let k = i + 1;
  while (has(r, k, 'ofWords') || has(r, k, 'determiners')) k++;
  if (r.tokens[k]?.shape !== 'capital') return 0;
  let fields = true;
  while (k < i + PORTFOLIO && r.sentenceOf[k] === r.sentenceOf[i]) {
    const t = r.tokens[k];
    if (t?.shape === 'capital') {
      // "et de la Coopération internationale Abdoulaye Diop": behind an adjective the holder's name.
      if (k > i + 1 && isPlain(r, k - 1) && isNameWord(r, k) && isNameWord(r, k + 1)) return k;
      fields &&= has(r, k, 'roleTails');
    } else if (isPlain(r, k)) fields &&= true;
    else if (!has(r, k, 'ofWords') && !has(r, k, 'determiners') && !has(r, k, 'conjunctions')) break;
    k++;
  }
  const named = r.tokens[k]?.text === ',' && isNameWord(r, k + 1) && isNameWord(r, k + 2);
  return named || (fields && isAny(r, k, VERBS)) ? k : 0;
}
const VERBS = tagSet(['say', 'auxiliaries', 'think']);

/** An adjective in small letters that no list knows. */
const isPlain = (r: Reading, k: number): boolean =>
  r.tokens[k]?.shape === 'lower' && (r.tags[k]?.size ?? 1) === 0;

/** "Meneg PPN/Kepala Bappenas", "Menteri Pariwisata dan Ekonomi Kreatif": a slash or "and" within one office. */
export function joinsOffice(r: Reading, i: number, pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)?.part;
  const { verbSecond } = r.lexicon.pack;
  if (last === undefined || pieces.some((p) => p.part === 'name' || (p.part === 'of' && !verbSecond)))
    return false;
  const next = partOf(r, i + 1, true)?.part;
  if (r.tokens[i]?.text === '/') return next !== undefined;
  if (!has(r, i, 'conjunctions') || r.tokens[i + 1]?.shape === 'lower') return false;
  // "Menteri Pertanian dan Keterjaminan Makanan Datuk Seri …": a title ends what the office is of.
  if (last === 'tail' && next === 'name' && titleSoon(r, i + 2)) return true;
  return (last === 'tail' || last === 'acronym') && (next === 'tail' || next === 'acronym');
}

/**
 * "Direktur |Gempa dan Tsunami| BMKG Rano": fields of an office that no list knows, parted by a conjunction and closed by the letters of
 * the body; where they end, else 0.
 */
export function unlistedFields(r: Reading, i: number, pieces: readonly Piece[]): number {
  if (!r.lexicon.pack.officeChains || pieces.some((p) => p.part === 'name')) return 0;
  const last = pieces.at(-1)?.part;
  if (last !== 'role' && last !== 'tail' && last !== 'org') return 0;
  let k = i;
  let joined = false;
  for (; k < i + UNLISTED_FIELDS; k++) {
    if (has(r, k, 'conjunctions') && k > i && !joined) joined = true;
    else if (r.tokens[k]?.shape !== 'capital' || !isNameWord(r, k) || isAny(r, k, NOUNS)) break;
  }
  const letters = r.tokens[k]?.shape === 'upper' && (r.tokens[k]?.text.length ?? 0) > 1;
  const body = letters || (r.tokens[k]?.shape === 'capital' && has(r, k, 'organisations'));
  return joined && body && !has(r, k - 1, 'conjunctions') ? k : 0;
}
/** Words of such fields at most: "Gempa Bumi dan Tsunami". */
const UNLISTED_FIELDS = 5;

/** "Ketua DPR yang juga politikus Partai Senja Puan Lunari": tokens of what joins a second office of the same person, or 0. */
export function secondOffice(r: Reading, i: number, pieces: readonly Piece[]): number {
  const join = matchAt(r, i, 'officeJoins');
  if (join === 0 || !pieces.some((p) => p.part === 'role' || p.part === 'title')) return 0;
  if (pieces.some((p) => p.part === 'name')) return 0;
  const next = partOf(r, i + join, true)?.part;
  return next === 'role' || next === 'title' ? join : 0;
}

const titleSoon = (r: Reading, i: number): boolean => {
  for (let k = i; k < i + TITLE_REACH && r.tokens[k]?.shape === 'capital'; k++)
    if (matchAt(r, k, 'titles') > 0) return r.lexicon.pack.officeChains === true;
  return false;
};
const TITLE_REACH = 4;

/** Tokens of a list of fields at most. */
const FIELDS = 12;

/**
 * "Menteri Pendidikan|, Kebudayaan, Riset, dan Teknologi| Nadia Salim": fields of one office, parted by commas and closed by a
 * conjunction. The end of the list that begins with the comma at `i`, else 0.
 */
export function fieldListEnd(r: Reading, i: number, pieces: readonly Piece[]): number {
  const { officeChains, verbSecond } = r.lexicon.pack;
  if (r.tokens[i]?.text !== ',' || !(officeChains || verbSecond)) return 0;
  const last = pieces.at(-1)?.part;
  if (last !== 'tail' && !(last === 'doc' && pieces.length > 1)) return 0;
  if (!pieces.some((p) => p.part === 'role' || p.part === 'title' || p.part === 'org')) return 0;
  let k = i;
  while (k < i + FIELDS && r.tokens[k]?.text === ',' && isField(r, k + 1)) k += 2;
  if (r.tokens[k]?.text === ',') k++;
  if (!has(r, k, 'conjunctions') || !isField(r, k + 1)) return 0;
  return k + 2;
}

const isField = (r: Reading, i: number): boolean =>
  r.tokens[i]?.shape === 'capital' && (has(r, i, 'roleTails') || has(r, i, 'documents'));
