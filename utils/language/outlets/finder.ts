/**
 * Finds the names of outlets in a text: one walk of a character trie from each place where a word may begin.
 * Time is linear in the text (a walk is never longer than the longest name, about 50 characters).
 */
import type { Outlet, OutletName } from './outlet.ts';

export interface OutletHit {
  readonly outlet: Outlet;
  readonly start: number;
  readonly end: number;
  /** The spelling met is an ordinary word or abbreviation too: it needs a cue or an article beside it. */
  readonly ambiguous: boolean;
}

export type OutletFinder = (text: string, start?: number, end?: number) => OutletHit[];

interface Node {
  readonly next: Map<number, Node>;
  names: OutletName[] | null;
}

/** Up to this length a one-word name is matched in the case it is listed in: "AFP" is an agency, "map" is a map. */
const SHORT_NAME = 4;
const ARTICLE = 'The ';
/** "Интерфаксом", "Коммерсанта": the longest ending of a noun in the languages whose names are marked `*`. */
const LONGEST_ENDING = 3;
/** و ب ل ف ك: written onto the Arabic word they stand before ("and", "by", "to", "so", "like"). */
const ARABIC_PREFIXES = 'وبلفك';

/** What a code unit is to the walk, as bits: worked out where it is first met, since text asks for each unit many times. */
const WORD = 1;
const UNSPACED = 2;
const KNOWN = 4;
const classes = new Uint8Array(0x10000);

function classOf(unit: number): number {
  const known = classes[unit];
  if (known) return known;
  const bits = KNOWN | (wordUnit(unit) ? WORD : 0) | (unspacedUnit(unit) ? UNSPACED : 0);
  classes[unit] = bits;
  return bits;
}

const isWordUnit = (unit: number): boolean => (classOf(unit) & WORD) !== 0;
const isUnspaced = (unit: number): boolean => (classOf(unit) & UNSPACED) !== 0;

const code = (character: string): number => character.charCodeAt(0);
const SPACE = code(' ');
const APOSTROPHE = code("'");

const between = (unit: number, first: number, last: number): boolean => unit >= first && unit <= last;

/** Scripts that put no spaces between words, and Hangul, whose particles follow the name directly. */
function unspacedUnit(unit: number): boolean {
  return between(unit, 0x3005, 0x9fff) || between(unit, 0xac00, 0xd7a3) || between(unit, 0x0e00, 0x0e7f);
}

function wordUnit(unit: number): boolean {
  if (unit < 0x80) {
    return between(unit | 0x20, 0x61, 0x7a) || between(unit, 0x30, 0x39) || unit === 0x5f;
  }
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit === 0xd7 || unit === 0xf7 || unit === 0x060c || unit === 0x061b || unit === 0x061f) return false;
  return (
    !between(unit, 0x2000, 0x2bff) && !between(unit, 0x3000, 0x3004) && unit < 0xd800 && !unspacedUnit(unit)
  );
}

function isArabic(unit: number): boolean {
  return between(unit, 0x0620, 0x06ff);
}

/** Case, typographic apostrophes and white space make no difference to the walk; the listed case is checked after it. */
function fold(unit: number): number {
  if (unit < 0x80) {
    if (between(unit, 0x41, 0x5a)) return unit | 0x20;
    return unit === 0x0a || unit === 0x09 ? SPACE : unit;
  }
  if (unit === 0x2019 || unit === 0x2018) return APOSTROPHE;
  if (unit === 0xa0 || unit === 0x202f) return SPACE;
  if (between(unit, 0xc0, 0xde) && unit !== 0xd7) return unit | 0x20;
  if (between(unit, 0x0410, 0x042f)) return unit + 0x20;
  if (between(unit, 0x0400, 0x040f)) return unit + 0x50;
  if (between(unit, 0x0391, 0x03a9)) return unit + 0x20;
  if (between(unit, 0x0100, 0x017f)) return code(String.fromCharCode(unit).toLowerCase());
  return unit;
}

/**
 * Names that are words or short: as listed, or in capitals throughout, as headlines and datelines print them.
 * Others: with the listed capital ("Suara Merdeka" is a paper, "suara merdeka" a free voice); domains in any case.
 */
function hasFittingCase(name: OutletName, found: string): boolean {
  if (!name.ambiguous && name.text.length > SHORT_NAME) {
    const capital = name.text.startsWith(ARTICLE) ? ARTICLE.length : 0;
    return name.text.includes('.') || found[capital] === name.text[capital] || found === found.toUpperCase();
  }
  const plain = found.replaceAll('’', "'");
  const listed = name.text.replaceAll('’', "'");
  return plain === listed || (listed.length > 1 && plain === listed.toUpperCase());
}

/** Of spellings that differ only in case ("ANTARA", "Antara?"), the one that is met exactly, else one that fits. */
function fittingName(names: readonly OutletName[], found: string): OutletName | null {
  return (
    names.find((name) => name.text === found) ?? names.find((name) => hasFittingCase(name, found)) ?? null
  );
}

/**
 * The span without what is not the name: the article ("the Guardian"), and the quotation marks that some names are
 * listed with («Известия», to tell the paper from the news).
 */
function trimmed(text: string, hit: OutletHit): OutletHit {
  if (text[hit.start] === '«') return { ...hit, start: hit.start + 1, end: hit.end - 1 };
  return text.startsWith('the ', hit.start) ? { ...hit, start: hit.start + ARTICLE.length } : hit;
}

function build(names: readonly OutletName[]): Map<number, Node> {
  const root = new Map<number, Node>();
  for (const name of names) {
    let level = root;
    let node: Node | undefined;
    for (let i = 0; i < name.text.length; i++) {
      const unit = fold(name.text.charCodeAt(i));
      node = level.get(unit);
      if (node === undefined) {
        node = { next: new Map(), names: null };
        level.set(unit, node);
      }
      level = node.next;
    }
    if (node === undefined) continue;
    if (node.names === null) node.names = [name];
    else node.names.push(name);
  }
  return root;
}

/** Letters of a name that are looked at before its walk: enough for "the g…" to be told from "the p…". */
const BEGINNING = 5;
/** Places for the beginnings of some thousand names, as a power of two: about one in ten is taken. */
const PLACE_BITS = 15;

/**
 * How names begin, as a table of few bytes: most words of a text begin as no name does and need no walk, whose nodes lie all over
 * the memory. What the table does not hold is never the beginning of a name; what it holds may still be none.
 */
class Beginnings {
  /** A bit for each number of letters: of names that have just so many, and of the first five of longer ones. */
  readonly #lengths = new Uint8Array(1 << PLACE_BITS);

  constructor(names: readonly OutletName[]) {
    for (const { text } of names) {
      const length = Math.min(text.length, BEGINNING);
      let hash = 0;
      for (let k = 0; k < length; k++) hash = mixed(hash, fold(text.charCodeAt(k)));
      const place = placeOf(hash);
      this.#lengths[place] = (this.#lengths[place] ?? 0) | (1 << length);
    }
  }

  has(text: string, at: number): boolean {
    const end = Math.min(text.length, at + BEGINNING);
    let hash = 0;
    for (let k = at; k < end; k++) {
      hash = mixed(hash, fold(text.charCodeAt(k)));
      if (((this.#lengths[placeOf(hash)] ?? 0) & (1 << (k + 1 - at))) !== 0) return true;
    }
    return false;
  }
}

/** Multiplication by the golden ratio spreads letters over the upper bits (Knuth, The Art of Computer Programming 3, 6.4). */
const mixed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x9e3779b1);
const placeOf = (hash: number): number => hash >>> (32 - PLACE_BITS);

/** Makes a finder over these names. Building takes a few milliseconds; do it once. */
export function outletFinder(names: readonly OutletName[]): OutletFinder {
  const root = build(names);
  const beginnings = new Beginnings(names);

  /** The end of the word when the name may stop at `at`, else -1. */
  function boundary(text: string, at: number, limit: number, inflects: boolean): number {
    if (at >= limit || isUnspaced(text.charCodeAt(at - 1))) return at;
    let end = at;
    while (end < limit && end - at <= LONGEST_ENDING && isWordUnit(text.charCodeAt(end))) end++;
    if (end === at) return at;
    return inflects && end - at <= LONGEST_ENDING ? end : -1;
  }

  function longestAt(text: string, start: number, limit: number): OutletHit | null {
    let level: Map<number, Node> | undefined = root;
    let best: OutletHit | null = null;
    for (let at = start; at < limit; at++) {
      const node: Node | undefined = level.get(fold(text.charCodeAt(at)));
      if (node === undefined) break;
      if (node.names !== null) {
        const name = fittingName(node.names, text.slice(start, at + 1));
        const end = name === null ? -1 : boundary(text, at + 1, limit, name.inflects);
        if (name !== null && end >= 0) best = { outlet: name.outlet, start, end, ambiguous: name.ambiguous };
      }
      level = node.next;
    }
    return best;
  }

  return (text, start = 0, end = text.length) => {
    const hits: OutletHit[] = [];
    let wordStart = start === 0 || !isWordUnit(text.charCodeAt(start - 1));
    let at = start;
    while (at < end) {
      const unit = text.charCodeAt(at);
      const bits = classOf(unit);
      const opens = (wordStart || (bits & UNSPACED) !== 0) && beginnings.has(text, at);
      const hit = opens ? longestAt(text, at, end) : null;
      if (hit !== null) {
        hits.push(trimmed(text, hit));
        at = hit.end;
        wordStart = !isWordUnit(text.charCodeAt(at - 1));
        continue;
      }
      const prefix = wordStart && isArabic(unit) && ARABIC_PREFIXES.includes(String.fromCharCode(unit));
      wordStart = prefix || (bits & WORD) === 0;
      at++;
    }
    return hits;
  };
}
