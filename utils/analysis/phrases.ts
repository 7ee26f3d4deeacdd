/** Reads a noun phrase from its first word on: parts, particles between names, "of" with what it adds, brackets, initials. */
import type { Mention } from './mention.ts';
import { isFunctionWord, isNameWord } from './names.ts';
import { isOfficePart, lowerName, type Piece, partOf } from './parts.ts';
import { buildMention } from './phrase-mentions.ts';
import { withOfficePlaces } from './places.ts';
import { has, type Reading } from './reading.ts';

/** Longest noun phrase, in tokens: names with long offices stay below it, hostile runs of capitals are cut. */
const MAX_PHRASE = 24;

/** "Carlineo's attorney": the owner's name is not the attorney's. */
function withoutOwner(r: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const owner = pieces.findLastIndex(
    (p, k) =>
      k < pieces.length - 1 &&
      (r.tokens[p.to - 1]?.lower.endsWith("'s") || r.tokens[p.to - 1]?.lower.endsWith("s'")) === true,
  );
  return owner >= 0 ? pieces.slice(owner + 1) : pieces;
}

/** Reads the phrase from its first word on: parts, particles between names, "of" with what it adds, brackets, initials. */
export function readPhrase(r: Reading, start: number): Mention | null {
  const pieces: Piece[] = [];
  let i = start;
  let end = start;
  const sentence = r.sentenceOf[start];
  const quote = r.quoteAt[start];
  while (
    i < r.tokens.length &&
    i - start < MAX_PHRASE &&
    r.sentenceOf[i] === sentence &&
    r.quoteAt[i] === quote
  ) {
    const t = r.tokens[i];
    if (!t) break;
    const part = partOf(r, i, pieces.length > 0);
    // "declaró a Reuters Calvarrasa": where subjects follow, a name after an outlet is who told it.
    if (pieces.length > 0 && part?.part === 'name' && isTeller(r, i)) break;
    // "la maire de Valbrune", "alcalde de Lima": after an office or a body the particle is a preposition.
    const office = part?.part === 'particle' && has(r, i, 'ofWords') && isOfficePart(pieces.at(-1)?.part);
    if (part && !office) {
      // A reporting verb in capitals at a phrase's end is the verb ("Kata", "Said" in headlines).
      pieces.push({ part: part.part, from: i, to: i + part.length });
      i += part.length;
      if (part.part !== 'particle') end = i;
      continue;
    }
    if (t.text === '.' && isInitialOrTitle(r, i - 1) && r.tokens[i - 1]?.end === t.start) {
      i++;
      continue;
    }
    const skipped = skipBracket(r, i);
    if (
      skipped > 0 &&
      (partOf(r, skipped, true)?.part ?? 'other') !== 'other' &&
      continuesAfterBracket(r, pieces)
    ) {
      i = skipped;
      continue;
    }
    if (joinsOffice(r, i, pieces)) {
      i++;
      continue;
    }
    if (pieces.length > 0 && has(r, i, 'ofWords')) {
      const next = has(r, i + 1, 'determiners') ? i + 2 : i + 1;
      const last = pieces.at(-1)?.part;
      const after = partOf(r, next, true) ?? (last === 'spokes' ? lowerName(r, next) : null);
      if (after && last !== 'particle' && after.part !== 'number') {
        pieces.push({ part: 'of', from: i, to: next });
        i = next;
        if (partOf(r, next, true) === null) {
          pieces.push({ part: 'name', from: next, to: next + 1 });
          i = next + 1;
          end = i;
        }
        continue;
      }
    }
    // Role and name with one common noun between them: "pemilik toko Budi", "direktur perusahaan itu".
    if (pieces.length > 0 && t.shape === 'lower' && canBridge(r, i, pieces)) {
      i++;
      continue;
    }
    break;
  }
  if (end === start) return null;
  return buildMention(
    r,
    start,
    end,
    withOfficePlaces(
      r,
      withoutOwner(
        r,
        pieces.filter((p) => p.from < end),
      ),
    ),
  );
}

const isTeller = (r: Reading, i: number): boolean =>
  r.lexicon.pack.inverts === true && r.outletAt[i - 1] != null && r.outletAt[i] === null;

function isInitialOrTitle(r: Reading, i: number): boolean {
  const t = r.tokens[i];
  return (
    t !== undefined &&
    ((t.text.length === 1 && t.shape !== 'lower') || has(r, i, 'titles') || has(r, i, 'abbreviations'))
  );
}

/** @returns the index after a short bracket ("(60)", "(Menhub)", "(CDU)") that opens at `i`, or 0. */
export function skipBracket(r: Reading, i: number): number {
  if (r.tokens[i]?.text !== '(') return 0;
  for (let k = i + 1; k < i + 8; k++) if (r.tokens[k]?.text === ')') return k + 1;
  return 0;
}

const continuesAfterBracket = (r: Reading, pieces: readonly Piece[]): boolean => {
  const last = pieces.at(-1)?.part;
  return (
    last === 'role' ||
    last === 'title' ||
    last === 'tail' ||
    last === 'org' ||
    last === 'acronym' ||
    last === 'spokes' ||
    (r.lexicon.pack.order === 'subject-verb' &&
      last === 'name' &&
      pieces.some((p) => p.part === 'role' || p.part === 'title' || p.part === 'org'))
  );
};

/** "Meneg PPN/Kepala Bappenas", "Menteri Pariwisata dan Ekonomi Kreatif": a slash or "and" within one office. */
function joinsOffice(r: Reading, i: number, pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1)?.part;
  if (last === undefined || pieces.some((p) => p.part === 'name' || p.part === 'of')) return false;
  const next = partOf(r, i + 1, true)?.part;
  if (r.tokens[i]?.text === '/') return next !== undefined;
  if (!has(r, i, 'conjunctions') || r.tokens[i + 1]?.shape === 'lower') return false;
  return (last === 'tail' || last === 'acronym') && (next === 'tail' || next === 'acronym');
}

function canBridge(r: Reading, i: number, pieces: readonly Piece[]): boolean {
  if (
    !pieces.some((p) => p.part === 'role' || p.part === 'spokes' || p.part === 'anon') ||
    pieces.some((p) => p.part === 'name')
  )
    return false;
  if (
    isFunctionWord(r, i) ||
    (r.tags[i]?.size ?? 0) > (r.lexicon.pack.officeChains && has(r, i, 'roleTails') ? 1 : 0)
  )
    return false;
  const next = r.tokens[i + 1];
  // "direktur kedaruratan WHO Mira Salim": where an office and what it belongs to stand side by side, that may be an acronym.
  const shape = next?.shape;
  const named = shape === 'capital' || (shape === 'upper' && r.lexicon.pack.officeChains === true);
  return next?.kind === 'word' && named && isNameWord(r, i + 1);
}
