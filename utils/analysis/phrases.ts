/** Reads a noun phrase from its first word on: parts, particles between names, "of" with what it adds, brackets, initials. */
import { joinedName } from './joined-names.ts';
import type { Mention } from './mention.ts';
import {
  fieldListEnd,
  holderAfter,
  isAsideAfterName,
  joinsOffice,
  nameAgain,
  opensBody,
  secondOffice,
  skipBracket,
} from './office-phrases.ts';
import { isOffice, isOfficePart, lowerName, type Piece, partOf } from './parts.ts';
import { bridgesToBody, canBridge, isAdjectiveHere, isNamedBody, ownerNoun } from './phrase-bridges.ts';
import { buildMention } from './phrase-mentions.ts';
import { withOfficePlaces } from './places.ts';
import { has, matchAt, type Reading } from './reading.ts';
import { tagSet } from './tags.ts';

/** Longest noun phrase, in tokens: names with long offices stay below it, hostile runs of capitals are cut. */
const MAX_PHRASE = 24;

/** "Carlineo's attorney": the owner's name is not the attorney's. */
function withoutOwner(r: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const owner = pieces.findLastIndex(
    (p, k) =>
      k < pieces.length - 1 &&
      (r.tokens[p.to - 1]?.lower.endsWith("'s") || r.tokens[p.to - 1]?.lower.endsWith("s'")) === true &&
      !isOfNobody(r, p.to - 1),
  );
  return owner >= 0 ? pieces.slice(owner + 1) : pieces;
}

/** "the Marl People's Front": in a name, people of a kind own nothing. */
const isOfNobody = (r: Reading, i: number): boolean =>
  r.tokens[i]?.shape === 'capital' &&
  r.tokens[i + 1]?.shape === 'capital' &&
  r.lexicon.word((r.tokens[i]?.lower ?? '').replace(/'s?$/, '')).meets(KINDS);
const KINDS = tagSet(['anonymous', 'starters']);

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
    // "директор «Северстали» Анна Круглова": the firm in marks belongs to the office before it.
    const marked = pieces.length > 0 ? r.nameMarks.get(t.start) : undefined;
    if (marked !== undefined && isOfficePart(pieces.at(-1)?.part)) {
      let k = i + 1;
      while ((r.tokens[k]?.start ?? marked) < marked) k++;
      pieces.push({ part: 'tail', from: i, to: k });
      i = k;
      end = k;
      continue;
    }
    const apart = r.outletAt[i] !== null && pieces.at(-1)?.part === 'name' && !isGlued(r, i);
    if (apart) break;
    const part = nameAgain(r, i, pieces) ?? partOf(r, i, pieces.length > 0);
    // "declaró a Reuters Calvarrasa", "сообщил ТАСС адвокат Горшков": where subjects follow, who stands after an outlet told it.
    if (pieces.length > 0 && part && TELLERS.has(part.part) && isTeller(r, i)) break;
    // "Walter Artusi Segretario generale della Società": behind a full name an office in capitals is an aside without its commas.
    if (part?.part === 'role' && isAsideAfterName(r, i, part.length, pieces)) break;
    // "la maire de Valbrune", "alcalde de Lima": after an office or a body the particle is a preposition.
    const office =
      part?.part === 'particle' &&
      (has(r, i, 'ofWords')
        ? isOfficePart(pieces.at(-1)?.part) || isOffice(r, pieces.at(-1)) || isFullName(r, pieces)
        : matchAt(r, i, 'place') > 0 && isFullName(r, pieces));
    const list = fieldListEnd(r, i, pieces);
    if (list > 0) {
      pieces.push({ part: 'tail', from: i, to: list });
      i = list;
      end = i;
      continue;
    }
    // "пресс-службы Дальневосточного регионального центра": a capital on an adjective opens the body's name.
    if (part?.part === 'name' && opensBody(r, i, pieces)) {
      pieces.push({ part: 'tail', from: i, to: i + 1 });
      i++;
      continue;
    }
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
    const holder = holderAfter(r, i, pieces);
    if (holder > i) {
      pieces.push({ part: 'tail', from: i, to: holder });
      i = holder;
      continue;
    }
    const joined = joinedName(r, i, start, pieces);
    if (joined > 0) {
      pieces.push({ part: 'name', from: i, to: joined });
      i = joined;
      end = i;
      continue;
    }
    const join = joinsOffice(r, i, pieces) ? 1 : secondOffice(r, i, pieces);
    if (join > 0) {
      i += join;
      continue;
    }
    if (pieces.length > 0 && has(r, i, 'ofWords')) {
      let next = has(r, i + 1, 'determiners') ? i + 2 : i + 1;
      // "Ein Sprecher zur „Bild“: …": whom it was told to.
      if (r.outletAt[next] && has(r, i, 'prepositions') && matchAt(r, i, 'addressee') > 0) break;
      // "voorzitter van de andere coalitiepartij", "Chef der neuen Behörde": an adjective or a further determiner before the noun.
      if (next > i + 1 && r.lexicon.pack.verbSecond && isAdjectiveHere(r, next)) next++;
      const last = pieces.at(-1)?.part;
      const after =
        partOf(r, next, true) ??
        (last === 'spokes' ? lowerName(r, next) : null) ??
        ownerNoun(r, i, next, last);
      if (after && last !== 'particle' && after.part !== 'number') {
        pieces.push({ part: 'of', from: i, to: next });
        i = next;
        if (partOf(r, next, true) === null) {
          pieces.push({ part: after.part, from: next, to: next + 1 });
          i = next + 1;
          end = i;
        }
        continue;
      }
    }
    // "il sindacato dei balneari Sib": what a body is of, and then its name.
    if (
      pieces.at(-1)?.part === 'org' &&
      r.lexicon.pack.inverts &&
      has(r, i, 'ofWords') &&
      isNamedBody(r, i + 1)
    ) {
      pieces.push({ part: 'of', from: i, to: i + 2 });
      i += 2;
      continue;
    }
    // "the Russian space agency": what it is of stands between its nation and what it is.
    if (pieces.at(-1)?.part === 'tail' && bridgesToBody(r, i)) {
      i++;
      continue;
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

/** "aseguran a Efe fuentes cercanas", "disse à agência Lusa fonte da GNR". */
const TELLERS: ReadonlySet<Piece['part']> = new Set(['name', 'anon', 'role', 'title', 'spokes']);

const isTeller = (r: Reading, i: number): boolean =>
  r.lexicon.pack.inverts === true && r.outletAt[i - 1] != null && r.outletAt[i] === null;

/** Nothing but a space before it: "Карпухина «Чемпионат»", whose marks are gone, is two. */
const isGlued = (r: Reading, i: number): boolean =>
  (r.tokens[i]?.start ?? 0) - (r.tokens[i - 1]?.end ?? 0) <= 1;

/** "Klaus Müller von der Verbraucherzentrale": after first name and surname the particle says where somebody belongs. */
function isFullName(r: Reading, pieces: readonly Piece[]): boolean {
  if (!r.lexicon.pack.verbSecond) return false;
  let names = 0;
  for (let k = pieces.length - 1; k >= 0; k--) {
    const part = pieces[k]?.part;
    if (part === 'name') names++;
    else if (part !== 'particle') break;
  }
  return names >= 2;
}

function isInitialOrTitle(r: Reading, i: number): boolean {
  const t = r.tokens[i];
  return (
    t !== undefined &&
    ((t.text.length === 1 && t.shape !== 'lower') || has(r, i, 'titles') || has(r, i, 'abbreviations'))
  );
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
