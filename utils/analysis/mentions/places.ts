/**
 * Where an office stands side by side with its place and its holder ("Gubernur Kadipura Ratna Widyasari"), the place is told
 * by the article itself: it stands after "di" somewhere, or the holder's name stands without it somewhere. Places that packs
 * list are tails already.
 */
import { countryNames } from '../../language/countries.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { entriesOf } from '../../language/words.ts';
import { isInitial } from '../names/names.ts';
import { isDoubleName } from '../text/name-forms.ts';
import { has, isComma, matchAt, type Reading } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';
import type { Piece } from './parts.ts';
import { placesOf, withSeat } from './seats.ts';

const pairs = new WeakMap<Reading, ReadonlyMap<string, readonly (string | null)[]>>();

/** Times that a pair of name words is looked at: an article repeats a name some ten times, hostile text without end. */
const MAX_SEEN = 20;

/** Pairs of neighbouring words in capitals, in lower case, with the word in capitals before each, or null. One pass, kept. */
function pairsOf(r: Reading): ReadonlyMap<string, readonly (string | null)[]> {
  const known = pairs.get(r);
  if (known) return known;
  const found = new Map<string, (string | null)[]>();
  const capital = (k: number) => (r.tokens[k]?.shape === 'capital' ? (r.tokens[k]?.lower ?? null) : null);
  for (let k = 1; k < r.tokens.length; k++) {
    const first = capital(k - 1);
    const second = capital(k);
    if (first === null || second === null) continue;
    const seen = found.get(`${first} ${second}`);
    if (!seen) found.set(`${first} ${second}`, [capital(k - 2)]);
    else if (seen.length < MAX_SEEN) seen.push(capital(k - 2));
  }
  pairs.set(r, found);
  return found;
}

/** Whether the two words after `word` are a name without it elsewhere: "Teuku Rahman" beside "Kepala … Sukamaju Teuku Rahman". */
function standsWithout(r: Reading, word: string, next: Piece | undefined, last: Piece | undefined): boolean {
  if (next?.part !== 'name' || last?.part !== 'name') return false;
  const pair = `${r.tokens[next.from]?.lower} ${r.tokens[last.from]?.lower}`;
  return (pairsOf(r).get(pair) ?? []).some((before) => before !== word);
}

/**
 * @param read the parts of one phrase, in order
 * @returns the same, the place right behind an office made a part of the office where a name is left for its holder
 */
export function withOfficePlaces(r: Reading, read: readonly Piece[]): readonly Piece[] {
  if (r.lexicon.pack.ownerEndings) return withoutOwners(r, read);
  if (r.lexicon.pack.verbSecond) return withoutField(r, read);
  if (turnsRound(r.lexicon.pack)) return withoutPlace(r, read);
  if (!r.lexicon.pack.officeChains) return read;
  const pieces = withSeat(r, withBodyEnd(r, read));
  const body = pieces.findIndex(
    (p, k) =>
      p.part === 'org' &&
      pieces[k + 1]?.part === 'name' &&
      // "Direktur PT Kencana |Laut Jaya| Darmawan Sutikno": behind any body two names of four or more are the holder's.
      (has(r, p.from, 'namedBodies') || namesBehind(pieces, k) >= 2 * HOLDER),
  );
  if (body > 0) return withBodyName(r, pieces, body);
  const place = pieces.findIndex(
    (p, k) =>
      p.part === 'name' &&
      (pieces[k - 1]?.part === 'role' || pieces[k - 1]?.part === 'tail') &&
      pieces[k + 1]?.part === 'name',
  );
  if (place < 1 || !pieces.slice(0, place).some((p) => p.part === 'role' || p.part === 'title'))
    return pieces;
  const word = r.tokens[pieces[place]?.from ?? 0]?.lower ?? '';
  // "Gubernur Bali I Wayan Kosa": one letter is part of the name.
  // "Manajer Manchester United": nor is the club's first word a place.
  if (word.length === 1 || has(r, pieces[place + 1]?.from ?? 0, 'bodyEnds')) return pieces;
  if (!placesOf(r).has(word) && !standsWithout(r, word, pieces[place + 1], pieces[place + 2])) return pieces;
  return pieces.map((p, k) => (k === place ? { ...p, part: 'tail' as const } : p));
}

/**
 * "la maire de Valbrune Anne Morel", "il sindaco di Reggio Emilia Luca Verdi": of three names behind an office and "of" the last
 * two are its holder's, of four too; behind "of the" only where they stand without the first elsewhere.
 */
function withoutPlace(r: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const of = pieces.findLastIndex((p) => p.part === 'of');
  if (of < 1 || !belongsToOffice(pieces, of)) return pieces;
  // "la presidenta de la Federación |Andina| Marta Cuesta": what a body is called stands behind what it is.
  const first = pieces[of + 1]?.part === 'org' ? of + 2 : of + 1;
  const words = nameWords(r, pieces, first);
  if (words?.length === 1 && first > of + 1 && isHolderBehind(r, pieces.at(-1)?.to ?? 0))
    return pieces.map((p, k) => (k >= first ? { ...p, part: 'tail' as const } : p));
  if (words === null || words.length <= HOLDER || words.length > 2 * HOLDER) return pieces;
  // "o comandante dos bombeiros José Luís Rodrigues": the body has no further name.
  const before = pieces[first - 1];
  if (before && first > of + 1 && isWholeBody(r, before)) return pieces;
  const given = words.find(
    (k) =>
      k > first &&
      k < pieces.length - HOLDER &&
      isDoubleName(r.lexicon.pack, r.tokens[pieces[k]?.from ?? 0]?.lower ?? ''),
  );
  const holder = given ?? words.at(-HOLDER) ?? pieces.length;
  const bare = first > of + 1 || (pieces[of + 1]?.from ?? 0) - (pieces[of]?.from ?? 0) === 1;
  const place =
    bare &&
    (first > of + 1 || !has(r, pieces[of]?.from ?? 0, 'determiners')) &&
    // "del hospital San Roque Ana Sol": a saint's place, unlike "di De Rosa".
    (!has(r, pieces[first]?.from ?? 0, 'particles') ||
      has(r, pieces[first]?.from ?? 0, 'titles') ||
      first > of + 1);
  const word = r.tokens[pieces[holder - 1]?.from ?? 0]?.lower ?? '';
  if (!place && !standsWithout(r, word, pieces[holder], pieces[holder + 1])) return pieces;
  return pieces.map((p, k) => (k > of && k < holder ? { ...p, part: 'tail' as const } : p));
}

/** "ejército", "polícia civil", "Cgil": a body in letters, or one that needs no further name. */
export const isWholeBody = (r: Reading, p: Piece): boolean =>
  p.part === 'acronym' ||
  (p.part === 'org' &&
    (matchAt(r, p.from, 'wholeBodies') === p.to - p.from || r.tokens[p.from]?.shape === 'upper'));

/** "o chefe da Polícia Rodoviária|, coronel Rui Brito": behind the comma a rank or a name tells who holds the office. */
function isHolderBehind(r: Reading, comma: number): boolean {
  const k = comma + 1;
  if (!isComma(r, comma) || has(r, k, 'determiners')) return false;
  const ranked = has(r, k, 'titles') || has(r, k, 'roles');
  return (
    r.tokens[ranked ? k + 1 : k]?.shape === 'capital' && r.tokens[ranked ? k + 2 : k + 1]?.shape === 'capital'
  );
}

/** An office, or what one is of: "o presidente da Associação Comercial |de| Marabela Jonas Teixeira". */
function belongsToOffice(pieces: readonly Piece[], of: number): boolean {
  const before = pieces[of - 1]?.part;
  if (before === 'role' || before === 'title' || before === 'tail') return true;
  const body = pieces.findIndex((p) => p.part === 'org');
  return (
    body > 0 && body < of && pieces[body - 1]?.part === 'of' && OFFICES.has(pieces[body - 2]?.part ?? 'other')
  );
}
const OFFICES: ReadonlySet<Piece['part']> = new Set(['role', 'title']);

/** Where each word of a run of names begins, a particle and the name behind it being one ("de Rosa"); null where it holds anything else. */
function nameWords(r: Reading, pieces: readonly Piece[], from: number): number[] | null {
  const words: number[] = [];
  for (let k = from; k < pieces.length; k++) {
    const part = pieces[k]?.part;
    if (part !== 'name' && (part !== 'particle' || k === from)) return null;
    // "Michele De Rossi": a particle in capitals is read as a name.
    const particle =
      pieces[k - 1]?.part === 'particle' ||
      has(r, pieces[k - 1]?.from ?? -1, 'particles') ||
      isInitial(r, pieces[k - 1]?.from ?? -1);
    if (k === from || !particle) words.push(k);
  }
  return words;
}

/** Words in the name of whoever holds the office, at least. */
const HOLDER = 2;

/**
 * "minister van Werk Kris Peeters", "Präsident der Ukraine Wolodymyr Selenskyj": of three names behind an office and its "of" the
 * last two are who holds it, and what stands before them is what it is of.
 */
function withoutField(r: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const opens = pieces.findIndex((p, k) => p.part === 'of' && isOffice(pieces[k - 1]));
  if (opens < 1) return pieces;
  const run = pieces.slice(opens + 1);
  if (
    !run.every((p) => p.part === 'name' || p.part === 'particle' || p.part === 'acronym' || p.part === 'tail')
  )
    return pieces;
  const names = run.filter((p) => p.part === 'name' && !has(r, p.from, 'particles'));
  const holder = names.at(-HOLDER);
  if (!holder || names.length <= HOLDER || names.length > MOST_NAMES) return pieces;
  return pieces.map((p, k) => (k > opens && p.to <= holder.from ? { ...p, part: 'tail' as const } : p));
}

const isOffice = (p: Piece | undefined): boolean => p?.part === 'role' || p?.part === 'title';

/** A field or place of two words, and a name of two. */
const MOST_NAMES = 4;

function namesBehind(pieces: readonly Piece[], k: number): number {
  let names = 0;
  while (pieces[k + 1 + names]?.part === 'name') names++;
  return names;
}

/** "analis Melati Sekuritas Rano Santika", "pelatih Fajar United Rano": names up to a word that ends a body's name are what the office is of. */
function withBodyEnd(r: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const office = pieces.findIndex((p) => p.part === 'role' || p.part === 'title' || p.part === 'spokes');
  if (office < 0) return pieces;
  const end = pieces.findLastIndex(
    (p, k) =>
      k > office + 1 &&
      has(r, p.from, 'bodyEnds') &&
      // "Kapten Kenanga FC, Rano Santika": behind the comma, or right behind the club.
      (pieces[k + 1]?.part === 'name' || (k === pieces.length - 1 && isComma(r, p.to))),
  );
  return end < 0
    ? pieces
    : pieces.map((p, k) =>
        k > office && k <= end && p.part === 'name' ? { ...p, part: 'tail' as const } : p,
      );
}

/** "Guru Besar Universitas Airlangga Laila Nuraini": the body's own name, one word or two, before a holder with two. */
/**
 * "Rektor Universitas |Kenanga| mengatakan", "peneliti dari Universitas |Gajah Putih|": such a body has a name of its own, before its holder's
 * and behind "dari" alone.
 */
function withOwnName(r: Reading, pieces: readonly Piece[], body: number, names: number): readonly Piece[] {
  const org = pieces[body];
  // "Polda Metro Jaya Rano": the body has its name already.
  if (!org || matchAt(r, org.from, 'namedBodies') !== org.to - org.from) return pieces;
  const own = pieces[body - 1]?.part === 'of' ? names : 1;
  return pieces.map((p, k) => (k > body && k <= body + own ? { ...p, part: 'tail' as const } : p));
}

function withBodyName(r: Reading, pieces: readonly Piece[], body: number): readonly Piece[] {
  const names = namesBehind(pieces, body);
  const spare = names - HOLDER;
  if (spare < 1) return withOwnName(r, pieces, body, names);
  // "Universitas Udayana I Gusti Mahardika": one letter opens the holder's name.
  const initial = r.tokens[pieces[body + 2]?.from ?? 0]?.text.length === 1;
  const own = initial || spare === 1 ? 1 : has(r, pieces[body]?.from ?? 0, 'namedBodies') ? 2 : spare;
  return pieces.map((p, k) => (k > body && k <= body + own ? { ...p, part: 'tail' as const } : p));
}

/**
 * "Глава МИД Венгрии Петер Сакони", "Мэр Липова Анна Рябова": of three names behind an office the first, by its ending, is what the
 * office is of. "Адвокат Петра Рябова Анна Карелина": of four and more the last are who holds it.
 */
function withoutOwners(r: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const office = pieces.findLastIndex((p) => p.part === 'role' || p.part === 'title' || p.part === 'spokes');
  if (office < 0) return pieces;
  const first = pieces.findIndex((p, k) => k > office && p.part === 'name');
  if (first < 0) return pieces;
  let names = 0;
  while (pieces[first + names]?.part === 'name') names++;
  const wordAt = (k: number): string => r.tokens[pieces[k]?.from ?? 0]?.lower ?? '';
  const words = Array.from({ length: Math.min(names, MOST_NAMES + HOLDER) }, (_, k) => wordAt(first + k));
  const { pack } = r.lexicon;
  const owners = ownersAmong(words, first > office + 1, endingsOf(pack), pack.code);
  return pieces.map((p, k) => (k >= first && k < first + owners ? { ...p, part: 'tail' as const } : p));
}

/** How many of the names behind an office, in small letters, are what it is of; `behindBody` where a body stands between. */
function ownersAmong(
  words: readonly string[],
  behindBody: boolean,
  endings: Endings,
  language: string,
): number {
  const [first = '', second = ''] = words;
  const fathers = words.findIndex((word) => endsWith(word, endings.patronymics));
  if (words.length > HOLDER + 1)
    return words.length - (fathers >= words.length - HOLDER ? HOLDER + 1 : HOLDER);
  if (words.length > HOLDER) {
    const owns =
      endsWith(first, endings.likely) || (endsWith(first, endings.plain) && !endings.never.includes(first));
    return owns && !endsWith(second, endings.patronymics) && fathers < 0 ? 1 : 0;
  }
  if (words.length === HOLDER) return endsWith(first, endings.sure) ? 1 : 0;
  // "Президент Беларуси": a country, whatever its case.
  if (words.length === 1 && countryStems(language).has(stemOf(first))) return 1;
  // "глава МИД Беларуси": one name behind a body, and no surname's ending.
  return behindBody && !endsWith(first, endings.surnames) && endsWith(first, endings.likely) ? 1 : 0;
}

/** A name without the vowel or sign that its case ends in. */
const stemOf = (lower: string): string => lower.replace(/[аяыиьйоеу]$/, '');

const stems = new Map<string, ReadonlySet<string>>();

/** The countries of a language without their endings, kept. */
function countryStems(language: string): ReadonlySet<string> {
  const known = stems.get(language);
  if (known) return known;
  const made = new Set([...countryNames(language)].map(stemOf));
  stems.set(language, made);
  return made;
}

const endsWith = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.endsWith(ending));

interface Endings {
  readonly likely: readonly string[];
  readonly sure: readonly string[];
  readonly plain: readonly string[];
  readonly never: readonly string[];
  readonly surnames: readonly string[];
  readonly patronymics: readonly string[];
}
const endings = new WeakMap<LanguagePack, Endings>();

/** The pack's endings as lists, kept. */
function endingsOf(pack: LanguagePack): Endings {
  const known = endings.get(pack);
  if (known) return known;
  const { ownerEndings, patronymics } = pack;
  const made = {
    likely: entriesOf(ownerEndings?.likely ?? ''),
    sure: entriesOf(ownerEndings?.sure ?? ''),
    plain: entriesOf(ownerEndings?.plain ?? ''),
    never: entriesOf(ownerEndings?.never ?? ''),
    surnames: entriesOf(ownerEndings?.surnames ?? ''),
    patronymics: entriesOf(patronymics ?? ''),
  };
  endings.set(pack, made);
  return made;
}
