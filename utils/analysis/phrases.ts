/** Reads a noun phrase from its first word on: parts, particles between names, "of" with what it adds, brackets, initials. */
import { joinedName } from './joined-names.ts';
import type { Mention } from './mention.ts';
import { isFiniteForm } from './name-forms.ts';
import { isFunctionWord, isNameWord, NOUN_TAGS, NOUNS } from './names.ts';
import { isOffice, isOfficePart, lowerName, type Piece, partOf } from './parts.ts';
import { buildMention } from './phrase-mentions.ts';
import { withOfficePlaces } from './places.ts';
import { has, isAny, matchAt, type Reading } from './reading.ts';
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
      has(r, i, 'ofWords') &&
      (isOfficePart(pieces.at(-1)?.part) || isOffice(r, pieces.at(-1)) || isFullName(r, pieces));
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

const isNamedBody = (r: Reading, i: number): boolean =>
  r.tokens[i]?.shape === 'lower' &&
  (r.tags[i]?.size ?? 1) === 0 &&
  r.tokens[i + 1]?.kind === 'word' &&
  isNameWord(r, i + 1);

/** "aseguran a Efe fuentes cercanas", "disse à agência Lusa fonte da GNR". */
const TELLERS: ReadonlySet<Piece['part']> = new Set(['name', 'anon', 'role', 'title', 'spokes']);

const isTeller = (r: Reading, i: number): boolean =>
  r.lexicon.pack.inverts === true && r.outletAt[i - 1] != null && r.outletAt[i] === null;

/** "Tengku Sani Tengku Karim", "Wan Lila Wan Yusof": the same form of address again is the father's name. */
function nameAgain(r: Reading, i: number, pieces: readonly Piece[]): { part: 'name'; length: number } | null {
  if (pieces.at(-1)?.part !== 'name' || !has(r, i, 'titles') || !r.lexicon.pack.officeChains) return null;
  const word = r.tokens[i]?.lower;
  const before = pieces.some((p) => p.part === 'title' && r.tokens[p.from]?.lower === word);
  return before && isNameWord(r, i + 1) ? { part: 'name', length: 1 } : null;
}

/** A capital role after first name and surname, with what it is of behind it in lower case. */
function isAsideAfterName(r: Reading, i: number, length: number, pieces: readonly Piece[]): boolean {
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
function holderAfter(r: Reading, i: number, pieces: readonly Piece[]): number {
  if (!r.lexicon.pack.articleless || pieces.some((p) => p.part === 'name')) return 0;
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
    if (second?.shape === 'lower' && isAdjectival(t.lower)) continue;
    if (k > i && !has(r, k - 1, 'prepositions'))
      return k - i <= 2 && r.tokens[k - 1]?.shape === 'lower' ? k : 0;
  }
  return 0;
}
/** "Дальневосточного центра": a capital on an adjective is the body's. */
const isAdjectival = (lower: string): boolean => /(?:[ое]го|[ое]й|[иы]х)$/.test(lower);
const opensBody = (r: Reading, i: number, pieces: readonly Piece[]): boolean =>
  r.lexicon.pack.articleless === true &&
  isOfficePart(pieces.at(-1)?.part) &&
  isAdjectival(r.tokens[i]?.lower ?? '') &&
  r.tokens[i + 1]?.shape === 'lower' &&
  !isAny(r, i + 1, CLAUSE) &&
  !has(r, i + 1, 'prepositions');
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
const CLAUSE = tagSet(['say', 'relatives', 'complementizers', 'auxiliaries', 'pronounsPerson', 'negations']);

/** A word in lower case that a noun or a name follows. */
const isAdjectiveHere = (r: Reading, i: number): boolean =>
  r.tokens[i]?.shape === 'lower' &&
  (has(r, i, 'determiners') || (r.tags[i]?.size ?? 1) === 0) &&
  r.tokens[i + 1]?.kind === 'word' &&
  partOf(r, i, true) === null &&
  (r.tokens[i + 1]?.shape !== 'lower' || isAny(r, i + 1, NOUNS));

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

/** "der Anwalt des Verdächtigen": where nouns carry capitals, an office's owner is one that no list need know. */
function ownerNoun(r: Reading, of: number, next: number, last: Piece['part'] | undefined) {
  const noun =
    r.lexicon.pack.capitalisedNouns === true &&
    (last === 'role' || last === 'spokes') &&
    has(r, of, 'determiners') &&
    r.tokens[next]?.shape === 'capital';
  return noun ? { part: 'tail' as const, length: 1 } : null;
}

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

/** "Ketua DPR yang juga politikus Partai Senja Puan Lunari": tokens of what joins a second office of the same person, or 0. */
function secondOffice(r: Reading, i: number, pieces: readonly Piece[]): number {
  const join = matchAt(r, i, 'officeJoins');
  if (join === 0 || !pieces.some((p) => p.part === 'role' || p.part === 'title')) return 0;
  if (pieces.some((p) => p.part === 'name')) return 0;
  const next = partOf(r, i + join, true)?.part;
  return next === 'role' || next === 'title' ? join : 0;
}

const titleSoon = (r: Reading, i: number): boolean => {
  for (let k = i; k < i + TITLE_REACH && r.tokens[k]?.shape === 'capital'; k++)
    if (has(r, k, 'titles')) return r.lexicon.pack.officeChains === true;
  return false;
};
const TITLE_REACH = 3;

/** Common words between an office and the institution it is held at. */
const BRIDGE = 4;

/** Tokens of a list of fields at most. */
const FIELDS = 12;

/**
 * "Menteri Pendidikan|, Kebudayaan, Riset, dan Teknologi| Nadia Salim": fields of one office, parted by commas and closed by a
 * conjunction. The end of the list that begins with the comma at `i`, else 0.
 */
function fieldListEnd(r: Reading, i: number, pieces: readonly Piece[]): number {
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

/** A plain word, and then in small letters what a body is, where nouns stand before the noun they describe. */
const bridgesToBody = (r: Reading, i: number): boolean =>
  r.lexicon.pack.modifiersFirst === true &&
  !r.lexicon.pack.verbSecond &&
  !r.lexicon.pack.articleless &&
  r.tokens[i]?.shape === 'lower' &&
  !isFunctionWord(r, i) &&
  !has(r, i, 'say') &&
  r.tokens[i + 1]?.shape === 'lower' &&
  has(r, i + 1, 'organisations');

function canBridge(r: Reading, i: number, pieces: readonly Piece[]): boolean {
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
  const next = r.tokens[i + 1];
  // "direktur kedaruratan WHO Mira Salim": where an office and what it belongs to stand side by side, that may be an acronym.
  const shape = next?.shape;
  const named = shape === 'capital' || (shape === 'upper' && r.lexicon.pack.officeChains === true);
  return next?.kind === 'word' && named && isNameWord(r, i + 1);
}
