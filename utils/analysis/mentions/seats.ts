/**
 * Offices that are held at a place: "Kapolres Kenanga, AKBP Rano Santika", "Ahli Parlimen Sungai Delima, Datuk Sani". Of the
 * capitals behind such an office those are the place that stand before a comma and the holder's name, or that the article has
 * as a place elsewhere. They name nobody.
 */

import { isNameWord } from '../names/names.ts';
import { NOUNS } from '../names/noun-tags.ts';
import { has, isAny, isComma, matchAt, type Reading } from '../text/reading.ts';
import type { Piece } from './parts.ts';

/** Words in the name of a place at most: "Bandar Utara Baru". */
const PLACE_WORDS = 3;
/** Words of the place and of its holder's name, and of those the holder's. */
const MOST_WORDS = 5;
const HOLDER = 2;
/** Words of a name with its titles at most, initials and stops among them. */
const HOLDER_WORDS = 10;

const evidence = new WeakMap<Reading, ReadonlySet<string>>();

/** Words in capitals, in lower case, that stand where only places do. One pass, kept. */
export function placesOf(r: Reading): ReadonlySet<string> {
  const known = evidence.get(r);
  if (known) return known;
  const found = new Set<string>();
  for (let k = 0; k < r.tokens.length; k++) {
    // "Pelatih Arema Rano Santika" where "Arema FC" stands elsewhere: what a body is called is nobody's first name either.
    if (has(r, k, 'bodyEnds') && isCapital(r, k - 1)) found.add(r.tokens[k - 1]?.lower ?? '');
    const seat = matchAt(r, k, 'seats');
    if (seat === 0) {
      const after = pastNoun(r, k);
      if (after > 0 && isCapital(r, after)) found.add(r.tokens[after]?.lower ?? '');
      continue;
    }
    let to = k + seat;
    while (to < k + seat + PLACE_WORDS && isCapital(r, to)) to++;
    if (to > k + seat && isHolderBehind(r, to))
      for (let w = k + seat; w < to; w++) found.add(r.tokens[w]?.lower ?? '');
    // "Wali Kota Rano": the noun is the office's own.
    k += seat - 1;
  }
  evidence.set(r, found);
  return found;
}

/** Past a preposition of nothing but place, a word for a kind of place, or a body: "di Kenanga", "Desa Kenanga", "Polres Kenanga"; else 0. */
function pastNoun(r: Reading, k: number): number {
  if (has(r, k, 'placePrepositions') && !has(r, k, 'ofWords')) return k + 1;
  if (isPlaceNounAt(r, k)) return k + 1;
  const body = isAny(r, k, NOUNS) && r.tokens[k]?.shape !== 'lower' ? matchAt(r, k, 'organisations') : 0;
  return body > 0 ? k + body : 0;
}

/** "Negeri Kenanga", unlike "Menteri Dalam |Negeri| Rano": the field of an office is no place. */
const isPlaceNounAt = (r: Reading, k: number): boolean =>
  has(r, k, 'placeNouns') && matchAt(r, k - 1, 'roleTails') !== 2;

const isCapital = (r: Reading, k: number): boolean =>
  r.tokens[k]?.shape === 'capital' && r.tokens[k]?.kind === 'word' && !isAny(r, k, NOUNS);

/** A comma, a form of address or rank if any, and a name that ends where a name in apposition does. */
function isHolderBehind(r: Reading, comma: number): boolean {
  if (!isComma(r, comma)) return false;
  let k = comma + 1;
  const end = k + HOLDER_WORDS;
  while (k < end && (isAddress(r, k) || (r.tokens[k]?.text === '.' && k > comma + 1)))
    k += Math.max(1, matchAt(r, k, 'titles'));
  if (!isNameWord(r, k) || isAny(r, k, NOUNS) || has(r, k, 'roleTails')) return false;
  while (k < end && (isNameWord(r, k) || r.tokens[k]?.text === '.' || has(r, k, 'particles'))) k++;
  // A list goes on: "Bupati Rano, Lila, dan Sani".
  return !has(r, k, 'conjunctions') && !(isComma(r, k) && has(r, k + 1, 'conjunctions'));
}

const isAddress = (r: Reading, k: number): boolean =>
  has(r, k, 'titles') && !has(r, k, 'roles') && !has(r, k, 'seats');

/**
 * @param pieces the parts of one phrase, in order
 * @returns the same, the place behind the office made a part of the office
 */
export function withSeat(r: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const seat = pieces.findLastIndex(
    (p) => (p.part === 'role' || p.part === 'title') && matchAt(r, p.from, 'seats') > 0,
  );
  let first = seat + 1;
  const isPlaceNoun = (p: Piece | undefined): boolean => p?.part === 'tail' && isPlaceNounAt(r, p.from);
  if (seat < 0) first = pieces.findIndex(isPlaceNoun);
  if (first < 0) return pieces;
  while (isPlaceNoun(pieces[first])) first++;
  if (pieces[first]?.part !== 'name') return pieces;
  let last = first;
  while (pieces[last + 1]?.part === 'name' || pieces[last + 1]?.part === 'tail') last++;
  const closes = last === pieces.length - 1;
  const words = pieces.slice(first, last + 1);
  // "warga Desa Kenanga": one word behind such a noun names the place.
  let own = isPlaceNoun(pieces[first - 1]) && words.length !== 2 ? 1 : 0;
  // "Bupati |Telaga Biru| Agus Wardoyo": of four words or more the last two are the holder's.
  if (closes && words.length > PLACE_WORDS && words.length <= MOST_WORDS) own = words.length - HOLDER;
  if (closes && words.length <= PLACE_WORDS && isHolderBehind(r, pieces.at(-1)?.to ?? 0)) own = words.length;
  else {
    const places = placesOf(r);
    let known = 0;
    while (known < words.length && places.has(r.tokens[words[known]?.from ?? 0]?.lower ?? '')) known++;
    // Behind a word for a kind of place its first word is known by that alone.
    own = isPlaceNoun(pieces[first - 1]) ? Math.max(known, own) : known || own;
  }
  return pieces.map((p, k) => (k >= first && k < first + own ? { ...p, part: 'tail' as const } : p));
}
