/**
 * Mentions: the noun phrases that can be a speaker — names with their titles and roles, offices ("the minister"),
 * organisations, documents, nameless sources and pronouns. One pass over the tokens; each phrase is read once.
 */
import { caselessMentions } from './caseless.ts';
import { has, isComma, matchAt, type Reading, spanOf } from './reading.ts';
import type { Token } from './tokens.ts';

export type MentionType =
  | 'person'
  | 'name'
  | 'role'
  | 'spokesperson'
  | 'organisation'
  | 'document'
  | 'anonymous'
  | 'pronoun';

export interface Mention {
  /** Token indexes, end exclusive: the whole phrase. */
  readonly from: number;
  readonly to: number;
  readonly type: MentionType;
  /** Token range of the proper name in it, or null. */
  readonly name: { readonly from: number; readonly to: number } | null;
  /** Token range of the role or rank in it, or null. */
  readonly role: { readonly from: number; readonly to: number } | null;
  /** Lower-case head noun of a phrase without a name ("minister", "company"), else null. */
  readonly head: string | null;
  /** After a preposition: not the subject of its clause. */
  readonly governed: boolean;
  /** "Stoltenberg's": it owns what follows. */
  readonly possessive: boolean;
  readonly plural: boolean;
  readonly quoted: boolean;
  /** Inside round brackets: an aside about somebody else's name ("Moore (D-Wis.) said"). */
  readonly bracketed: boolean;
  /** "that", "the same": points back to somebody named before. */
  readonly definite: boolean;
}

/** Class of a token inside a noun phrase. */
type Part =
  | 'name'
  | 'title'
  | 'role'
  | 'spokes'
  | 'org'
  | 'doc'
  | 'anon'
  | 'tail'
  | 'acronym'
  | 'number'
  | 'particle'
  | 'of'
  | 'other';

/** Longest noun phrase, in tokens: names with long offices stay below it, hostile runs of capitals are cut. */
const MAX_PHRASE = 24;

export function findMentions(r: Reading): Mention[] {
  const place = r.lexicon.pack.names;
  if (place) return caselessMentions(r, place);
  const mentions: Mention[] = [];
  for (let i = 0; i < r.tokens.length; ) {
    // "according to data from the bureau": the nouns of a cue are not its source.
    const cue = matchAt(r, i, 'nominal');
    if (cue > 1) {
      i += cue;
      continue;
    }
    const mention = mentionAt(r, i);
    if (mention) {
      mentions.push(mention);
      i = Math.max(mention.to, i + 1);
    } else i++;
  }
  return joinAppositions(r, shareGovernment(r, mentions));
}

/** "in Iraq and Libya": what a conjunction joins to an object is one too. */
function shareGovernment(r: Reading, mentions: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  for (const m of mentions) {
    const last = out.at(-1);
    const joined = last?.governed === true && m.from - last.to <= 2 && has(r, m.from - 1, 'conjunctions');
    out.push(joined ? { ...m, governed: true } : m);
  }
  return out;
}

function mentionAt(r: Reading, i: number): Mention | null {
  const token = r.tokens[i];
  if (!token || token.kind === 'mark') return null;
  const pronoun = pronounAt(r, i);
  if (pronoun) return pronoun;
  if (!opensPhrase(r, i) || isTagVerb(r, i)) return null;
  return readPhrase(r, i);
}

const PRONOUN_TAGS = [
  'pronounsPerson',
  'pronounsFemale',
  'pronounsMale',
  'pronounsPlural',
  'pronounsThing',
] as const;

function pronounAt(r: Reading, i: number): Mention | null {
  if (!has(r, i, 'pronounsPerson') && !has(r, i, 'pronounsThing') && !has(r, i, 'pronounsPlural'))
    return null;
  if (has(r, i, 'relatives') || has(r, i, 'determiners')) return null;
  const length = Math.max(1, ...PRONOUN_TAGS.map((tag) => matchAt(r, i, tag)));
  return {
    from: i,
    to: i + length,
    type: 'pronoun',
    name: null,
    role: null,
    head: r.tokens[i]?.lower ?? null,
    governed: governedAt(r, i),
    possessive: false,
    plural: has(r, i, 'pronounsPlural'),
    quoted: r.quoteAt[i] !== null,
    bracketed: false,
    definite: true,
  };
}

/** "…», juge Mme Binet": right after a quotation a verb is its cue, though it is a noun elsewhere. */
function isTagVerb(r: Reading, i: number): boolean {
  if (!has(r, i, 'say') || r.tokens[i]?.shape !== 'lower') return false;
  let k = i - 1;
  while (k >= 0 && k >= i - 4 && r.tokens[k]?.kind === 'mark') k--;
  return k < i - 1 && r.quoteAt[k] != null && r.quoteAt[i] === null;
}

const NOUN_TAGS = ['titles', 'roles', 'spokespeople', 'organisations', 'documents', 'anonymous'] as const;

function opensPhrase(r: Reading, i: number): boolean {
  if (isNameWord(r, i)) return true;
  const token = r.tokens[i];
  if (token && compoundRole(r, token)) return true;
  return NOUN_TAGS.some((tag) => matchAt(r, i, tag) > 0) && !isFunctionWord(r, i);
}

/** "Carlineo's attorney": the owner's name is not the attorney's. */
function withoutOwner(r: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const owner = pieces.findLastIndex(
    (p, k) =>
      k < pieces.length - 1 &&
      (r.tokens[p.to - 1]?.lower.endsWith("'s") || r.tokens[p.to - 1]?.lower.endsWith("s'")) === true,
  );
  return owner >= 0 ? pieces.slice(owner + 1) : pieces;
}

function isFunctionWord(r: Reading, i: number): boolean {
  return has(r, i, 'prepositions') || has(r, i, 'complementizers') || has(r, i, 'auxiliaries');
}

/** Whether token `i` is written as a name: a capital that its place does not explain. */
export function isNameWord(r: Reading, i: number): boolean {
  const t = r.tokens[i];
  if (!t || t.kind !== 'word') return false;
  if (t.shape === 'caseless')
    return r.lexicon.pack.unspaced === true ? false : t.text.length > 1 && caselessName(r, i);
  if (t.shape === 'lower') return false;
  if (has(r, i, 'months') || has(r, i, 'weekdays')) return false;
  if (has(r, i, 'pronounsSpeech') && (t.shape !== 'upper' || t.text.length < 2)) return false;
  if (isFunctionWord(r, i) || has(r, i, 'determiners') || has(r, i, 'conjunctions')) {
    return t.shape === 'upper' && t.text.length > 1 && !atStart(r, i) && !r.lowerSeen.has(t.lower);
  }
  if (t.shape === 'mixed') return t.text.length > 3;
  if (atStart(r, i)) {
    if (
      has(r, i, 'starters') ||
      has(r, i, 'adverbs') ||
      has(r, i, 'say') ||
      has(r, i, 'nominal') ||
      has(r, i, 'impersonal')
    )
      return false;
    if (r.lexicon.pack.capitalisedNouns) return nounName(r, i);
    if (!r.lowerSeen.has(t.lower) || followedByName(r, i)) return true;
    // "Flydubai said": a name written small elsewhere, since nothing else speaks without an article.
    return (r.tags[i]?.size ?? 0) === 0 && has(r, i + 1, 'say') && !has(r, i + 1, 'sayWeak');
  }
  if (r.lexicon.pack.capitalisedNouns) return nounName(r, i);
  if (has(r, i, 'starters') && t.shape === 'capital') return false;
  return true;
}

/** Scripts without case: only words beside a title or role can be told to be names. */
function caselessName(r: Reading, i: number): boolean {
  return (
    has(r, i - 1, 'titles') || has(r, i - 1, 'roles') || has(r, i + 1, 'titles') || has(r, i + 1, 'roles')
  );
}

/**
 * German writes every noun with a capital: a name is a run of two or more capitals that no article opens, an acronym, or a word
 * that such a run holds elsewhere.
 */
function nounName(r: Reading, i: number): boolean {
  const t = r.tokens[i];
  if (!t) return false;
  if (t.shape === 'upper' && t.text.length > 1) return true;
  if (NOUN_TAGS.some((tag) => has(r, i, tag)) || compoundRole(r, t) || has(r, i, 'roleTails')) return false;
  if (isCapital(r, i + 1) && !isListed(r, i + 1)) return true;
  if (isCapital(r, i - 1) && (r.tokens[i - 1]?.end ?? -1) + 1 === t.start && !atStart(r, i - 1)) return true;
  if (has(r, i - 1, 'determiners') || has(r, i - 1, 'prepositions')) return nameElsewhere(r, t.lower);
  return nameElsewhere(r, t.lower) || besideCue(r, i);
}

const isListed = (r: Reading, i: number): boolean => NOUN_TAGS.some((tag) => has(r, i, tag));

const isCapital = (r: Reading, i: number): boolean => {
  const t = r.tokens[i];
  return t !== undefined && t.kind === 'word' && (t.shape === 'capital' || t.shape === 'upper');
};

function besideCue(r: Reading, i: number): boolean {
  const before = i - 1;
  const after = i + 1;
  return (
    has(r, before, 'say') || has(r, before, 'sayFirst') || has(r, after, 'say') || has(r, before, 'nominal')
  );
}

const runNames = new WeakMap<Reading, ReadonlySet<string>>();

/** Words that stand in a run of two capitals (first name, surname) somewhere in the article. */
function nameElsewhere(r: Reading, lower: string): boolean {
  let names = runNames.get(r);
  if (!names) {
    const found = new Set<string>();
    for (let k = 1; k < r.tokens.length; k++) {
      const a = r.tokens[k - 1];
      const b = r.tokens[k];
      if (!a || !b || !isCapital(r, k - 1) || !isCapital(r, k) || b.start !== a.end + 1) continue;
      if (has(r, k - 1, 'starters') || has(r, k - 1, 'determiners') || has(r, k - 1, 'prepositions'))
        continue;
      found.add(b.lower);
      if (!isListed(r, k - 1) && !compoundRole(r, a)) found.add(a.lower);
    }
    names = found;
    runNames.set(r, names);
  }
  const bare = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return names.has(lower) || names.has(bare);
}

/** "Bundesfinanzministerin": a compound whose last part is a role. */
export function compoundRole(r: Reading, t: Token): boolean {
  if (!r.lexicon.pack.capitalisedNouns || t.text.length < 8) return false;
  return r.lexicon.isCompoundRole(t.lower);
}

function atStart(r: Reading, i: number): boolean {
  const s = r.sentences[r.sentenceOf[i] ?? 0];
  if (s && s.from === i) return true;
  const before = r.tokens[i - 1];
  if (!before) return true;
  if (before.kind !== 'mark') return false;
  // After an opening mark, a colon or a dash the capital may be the sentence's.
  const span = r.quoteAt[i];
  if (span && span.start <= (r.tokens[i]?.start ?? 0) && before.end <= span.start) return true;
  return (
    /[.!?:"“„«‘'—–•]/.test(before.text) && !(before.text === '.' && (r.tokens[i - 2]?.text.length ?? 9) <= 3)
  );
}

function followedByName(r: Reading, i: number): boolean {
  const next = r.tokens[i + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    (next.shape === 'capital' || next.shape === 'upper') &&
    !has(r, i + 1, 'months') &&
    !has(r, i + 1, 'weekdays')
  );
}

function partOf(r: Reading, i: number, started: boolean): { part: Part; length: number } | null {
  const t = r.tokens[i];
  if (!t) return null;
  const length = (tag: Parameters<typeof matchAt>[2]) => matchAt(r, i, tag);
  const capital = t.shape !== 'lower';
  if (t.kind === 'number') return started && t.text.length <= 3 ? { part: 'number', length: 1 } : null;
  if (t.kind === 'mark') return null;
  const spokes = length('spokespeople');
  const org = length('organisations');
  const role = length('roles');
  const title = length('titles');
  const best = Math.max(spokes, org, role, title);
  if (best > 0 && !(isFunctionWord(r, i) && best === 1)) {
    if (title === best && (capital || t.text.endsWith('.'))) return { part: 'title', length: title };
    if (spokes === best) return { part: 'spokes', length: spokes };
    if (role === best) return { part: 'role', length: role };
    if (org === best) return { part: 'org', length: org };
    return { part: 'title', length: title };
  }
  const doc = length('documents');
  if (doc > 0) return { part: 'doc', length: doc };
  const anon = length('anonymous');
  if (anon > 0 && !isNameWord(r, i)) return { part: 'anon', length: anon };
  if (r.outletAt[i]) return { part: 'acronym', length: 1 };
  if (compoundRole(r, t)) return { part: 'role', length: 1 };
  if (
    capital &&
    has(r, i, 'roleTails') &&
    (started || t.shape !== 'upper') &&
    (t.text.length > SHORT_TAIL || t.shape === 'upper')
  )
    return { part: 'tail', length: 1 };
  if (t.shape === 'upper' && t.text.length > 1 && isNameWord(r, i)) return { part: 'acronym', length: 1 };
  if (isNameWord(r, i)) return { part: 'name', length: 1 };
  if (t.shape === 'lower' && started && length('particles') > 0 && leadsToName(r, i + length('particles')))
    return { part: 'particle', length: length('particles') };
  return null;
}

/** Tails this short are acronyms and numerals ("RI", "XI"): in capitals, or they are names ("Xi"). */
const SHORT_TAIL = 3;

/** A particle joins names: a capital follows, or a further particle. */
const leadsToName = (r: Reading, i: number): boolean => {
  const t = r.tokens[i];
  return t !== undefined && t.kind === 'word' && (t.shape !== 'lower' || has(r, i, 'particles'));
};

interface Piece {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** Reads the phrase from its first word on: parts, particles between names, "of" with what it adds, brackets, initials. */
function readPhrase(r: Reading, start: number): Mention | null {
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
    withoutOwner(
      r,
      pieces.filter((p) => p.from < end),
    ),
  );
}

/** "a spokesperson for flydubai": what a spokesperson speaks for is a name, however it is written. */
function lowerName(r: Reading, i: number): { part: Part; length: number } | null {
  const t = r.tokens[i];
  return t && t.kind === 'word' && (r.tags[i]?.size ?? 0) === 0 ? { part: 'name', length: 1 } : null;
}

const isOfficePart = (part: Part | undefined): boolean =>
  part === 'role' || part === 'org' || part === 'doc' || part === 'spokes' || part === 'tail';

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
  return next?.kind === 'word' && next.shape === 'capital' && isNameWord(r, i + 1);
}

function buildMention(r: Reading, from: number, to: number, pieces: readonly Piece[]): Mention | null {
  const ofAt = pieces.findIndex((p) => p.part === 'of');
  const headPieces = ofAt > 0 ? pieces.slice(0, ofAt) : pieces;
  const hasOffice = pieces.some((p) => p.part === 'role' || p.part === 'title' || p.part === 'spokes');
  const titlesLead = r.lexicon.pack.order !== 'subject-object-verb' && r.lexicon.pack.unspaced !== true;
  const name = nameRange(pieces, hasOffice, ofAt, titlesLead);
  const before = phraseStart(r, from);
  const base = {
    from: before,
    to: extendAfter(r, pieces.at(-1)?.part === 'anon' ? pastModifiers(r, to) : to),
    governed: governedAt(r, before),
    possessive: isPossessive(r, to),
    quoted: r.quoteAt[from] !== null,
    bracketed: inBrackets(r, from),
    definite: before < from || has(r, to, 'determinersAfter'),
    plural: isPlural(r, before, from),
  };
  const lowerHead = headOf(r, headPieces);
  const office = officeRange(pieces, name);
  const spokes = pieces.some((p) => p.part === 'spokes');
  const holder = hasOffice || !r.lexicon.pack.officeChains ? null : holderAfterOrganisation(pieces);
  if (holder)
    return { ...base, type: 'person', name: holder, role: { from, to: holder.from }, head: lowerHead };
  if (name) {
    const org =
      (headPieces.some((p) => p.part === 'org') || (name.to - name.from === 1 && isCoined(r, name.from))) &&
      !hasOffice;
    const allAcronym = pieces
      .filter((p) => p.from >= name.from && p.to <= name.to)
      .every((p) => p.part === 'acronym');
    if (spokes && isOrganisationName(pieces, name))
      return { ...base, type: 'spokesperson', name, role: office, head: lowerHead };
    if (org || (allAcronym && !hasOffice))
      return { ...base, type: 'organisation', name: org ? { from, to } : name, role: null, head: lowerHead };
    const doc = headPieces.some((p) => p.part === 'doc') && !hasOffice;
    if (doc) return { ...base, type: 'document', name: null, role: null, head: lowerHead };
    const anon =
      pieces.some((p) => p.part === 'anon') &&
      !hasOffice &&
      pieces.findIndex((p) => p.part === 'anon') >= pieces.findIndex((p) => p.part === 'name');
    if (anon) return { ...base, type: 'anonymous', name: null, role: null, head: lowerHead };
    return { ...base, type: hasOffice ? 'person' : 'name', name, role: office, head: lowerHead };
  }
  if (spokes) return { ...base, type: 'spokesperson', name: null, role: office, head: lowerHead };
  const capitalOrg = headPieces.some((p) => p.part === 'org') && !hasOffice;
  if (capitalOrg) {
    const named = pieces.some(
      (p) =>
        (p.part === 'org' || p.part === 'tail' || p.part === 'acronym') &&
        r.tokens[p.from]?.shape !== 'lower',
    );
    return { ...base, type: 'organisation', name: named ? { from, to } : null, role: null, head: lowerHead };
  }
  if (headPieces.some((p) => p.part === 'doc'))
    return { ...base, type: 'document', name: null, role: null, head: lowerHead };
  if (headPieces.some((p) => p.part === 'role' || p.part === 'title')) {
    const anonymous = isIndefinite(r, before, from);
    return {
      ...base,
      type: anonymous ? 'anonymous' : 'role',
      name: null,
      role: { from, to },
      head: lowerHead,
    };
  }
  if (headPieces.some((p) => p.part === 'anon'))
    return { ...base, type: 'anonymous', name: null, role: null, head: lowerHead };
  return null;
}

/** "Risiko Kementerian Keuangan Deni Ridwan": an organisation that is complete with its field, then two names: who holds the office. */
function holderAfterOrganisation(pieces: readonly Piece[]): { from: number; to: number } | null {
  const org = pieces.findLastIndex((p) => p.part === 'org');
  if (org < 0 || pieces[org + 1]?.part !== 'tail') return null;
  const names = pieces.slice(org + 1);
  const first = names.findIndex((p) => p.part === 'name');
  const run = names.slice(first);
  if (first < 1 || run.length < 2 || !run.every((p) => p.part === 'name' || p.part === 'particle'))
    return null;
  return { from: run[0]?.from ?? 0, to: run.at(-1)?.to ?? 0 };
}

/**
 * The proper name: the last run of name words (with their particles and initials) after the last title, role or institution;
 * a run of acronyms and tails counts where nothing else is there.
 */
function nameRange(
  pieces: readonly Piece[],
  hasOffice: boolean,
  ofAt: number,
  titlesLead: boolean,
): { from: number; to: number } | null {
  // "Stacey Plaskett of the Virgin Islands": two names before "of" are a person's; one ("University of …") is an institution's.
  const lead = ofAt > 0 ? pieces.slice(0, ofAt) : [];
  const represented = lead.at(-1)?.part === 'spokes' ? pieces[ofAt + 1] : undefined;
  if (represented && represented.part !== 'role')
    return { from: represented.from, to: pieces.at(-1)?.to ?? represented.to };
  if (!hasOffice && lead.length >= 2 && lead.every((p) => p.part === 'name' || p.part === 'particle')) {
    return { from: lead[0]?.from ?? 0, to: lead.at(-1)?.to ?? 0 };
  }
  const limit =
    hasOffice &&
    ofAt > 0 &&
    !pieces.slice(ofAt).some((p) => p.part === 'role' || p.part === 'title') &&
    pieces.slice(0, ofAt).some((p) => p.part === 'name')
      ? ofAt
      : pieces.length;
  let from = -1;
  let to = -1;
  for (let k = limit - 1; k >= 0; k--) {
    const p = pieces[k];
    if (!p) continue;
    const nameLike =
      p.part === 'name' ||
      (p.part === 'particle' && to >= 0) ||
      (p.part === 'acronym' && k > 0 && to >= 0 && pieces[k - 1]?.part === 'name') ||
      (p.part === 'of' && !hasOffice && to >= 0 && !isPersonBefore(pieces, k));
    const tailInName =
      p.part === 'tail' &&
      (k === 0 ? to >= 0 && !hasOffice : pieces[k - 1]?.part === 'name' && to < 0 && !hasOffice);
    const tailLast = p.part === 'tail' && hasOffice && pieces[k - 1]?.part === 'name' && k === limit - 1;
    if (nameLike || tailInName || tailLast) {
      if (to < 0) to = p.to;
      from = p.from;
    } else if (to >= 0) break;
  }
  // "attorney general of Oklahoma": what an office is of is no person, unless a name follows its field ("Minister of Finance Ana Sol").
  const before = pieces[pieces.findIndex((p) => p.from === from) - 1];
  const ofInside = pieces.some((p) => p.part === 'of' && p.from < from);
  if (to >= 0 && hasOffice && (before?.part === 'of' || (ofInside && pieces.at(-1)?.to !== to))) return null;
  // "New York State Attorney General", "NATO chief": a name before an office owns it; the holder is not named.
  const office = pieces.findLast((p) => p.part === 'role' || p.part === 'title');
  if (to >= 0 && titlesLead && office && office.from >= to) return null;
  if (to >= 0) return { from, to };
  if (hasOffice) return null;
  const acronyms = pieces.filter((p) => p.part === 'acronym' || p.part === 'tail' || p.part === 'number');
  const first = acronyms[0];
  const last = acronyms.at(-1);
  if (first && last && acronyms.length === pieces.length && acronyms.some((p) => p.part !== 'number'))
    return { from: first.from, to: last.to };
  return null;
}

/** Two name words before "of" are a person; what follows is where they belong ("Anke Dorfmeier der Agentur"). */
const isPersonBefore = (pieces: readonly Piece[], k: number): boolean =>
  pieces[k - 1]?.part === 'name' && pieces[k - 2]?.part === 'name';

function officeRange(
  pieces: readonly Piece[],
  name: { from: number; to: number } | null,
): { from: number; to: number } | null {
  const office = pieces.filter((p) => !name || p.to <= name.from);
  const first = office[0];
  const last = office.at(-1);
  if (first && last && office.some((p) => p.part === 'role' || p.part === 'title' || p.part === 'spokes'))
    return { from: first.from, to: last.to };
  const after = pieces.filter((p) => name && p.from >= name.to);
  const a = after[0];
  const z = after.at(-1);
  return a && z && after.some((p) => p.part === 'role') ? { from: a.from, to: z.to } : null;
}

/** "a WeWork spokesperson", "spokesman for the ministry": the name is the organisation's. */
function isOrganisationName(pieces: readonly Piece[], name: { from: number; to: number }): boolean {
  const spokes = pieces.findIndex((p) => p.part === 'spokes');
  const at = pieces.findIndex((p) => p.from === name.from);
  if (at < spokes) return true;
  return pieces.slice(spokes, at).some((p) => p.part === 'of');
}

function headOf(r: Reading, pieces: readonly Piece[]): string | null {
  const nouns = pieces.filter(
    (p) =>
      p.part === 'role' ||
      p.part === 'org' ||
      p.part === 'doc' ||
      p.part === 'anon' ||
      p.part === 'spokes' ||
      p.part === 'title',
  );
  const piece = r.lexicon.pack.code === 'und' ? undefined : nouns.at(-1);
  return piece ? spanOf(r, piece.from, piece.to).text.toLowerCase() : null;
}

/** "WeWork", "SoftBank": a capital within the word is a firm's; "McCain" and "O'Neill" are not. */
const isCoined = (r: Reading, i: number): boolean => {
  const text = r.tokens[i]?.text ?? '';
  return /^\p{Lu}\p{Ll}+\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|La|Le|Van|Fitz|O)\p{Lu}/u.test(text);
};

/** Determiners and adjectives before the phrase belong to it: "the former", "seorang", "two". */
function phraseStart(r: Reading, from: number): number {
  const sentence = r.sentenceOf[from];
  for (let k = from - 1; k >= from - 4 && k >= 0; k--) {
    if (r.sentenceOf[k] !== sentence || r.quoteAt[k] !== r.quoteAt[from]) return from;
    if (has(r, k, 'determiners')) return k;
    const t = r.tokens[k];
    if (
      !t ||
      t.kind === 'mark' ||
      t.shape !== 'lower' ||
      isFunctionWord(r, k) ||
      has(r, k, 'say') ||
      has(r, k, 'conjunctions')
    )
      return from;
  }
  return from;
}

/** "Pejabat Kremlin itu", and an acronym or age in brackets right after the name. */
function extendAfter(r: Reading, to: number): number {
  return has(r, to, 'determinersAfter') ? to + 1 : to;
}

/** "sumber keamanan setempat": the common words that say what kind of source it is. */
function pastModifiers(r: Reading, to: number): number {
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

function governedAt(r: Reading, from: number): boolean {
  const k = from - 1;
  if (k < 0 || r.sentenceOf[k] !== r.sentenceOf[from]) return false;
  return (
    (has(r, k, 'prepositions') && !has(r, k, 'subordinators')) ||
    has(r, k, 'ofWords') ||
    has(r, k, 'agent') ||
    has(r, k, 'placePrepositions')
  );
}

function isPossessive(r: Reading, to: number): boolean {
  const last = r.tokens[to - 1]?.lower ?? '';
  if (last.endsWith("'s") || last.endsWith("s'")) return true;
  const next = r.tokens[to];
  return (
    next !== undefined && (next.text === "'" || next.text === '’') && next.start === r.tokens[to - 1]?.end
  );
}

/** Tokens back to which an opening bracket is looked for. */
const BRACKET_REACH = 8;

function inBrackets(r: Reading, from: number): boolean {
  for (let k = from - 1; k >= 0 && k >= from - BRACKET_REACH; k--) {
    const text = r.tokens[k]?.text;
    if (text === ')') return false;
    if (text === '(') return true;
  }
  return false;
}

const isIndefinite = (r: Reading, before: number, from: number): boolean => {
  if (before === from) return false;
  const word = r.tokens[before]?.lower ?? '';
  return INDEFINITE.has(word);
};
/** Indefinite articles and counters of the languages we know; a closed class, kept together since packs share them. */
export const isIndefiniteWord = (lower: string): boolean => INDEFINITE.has(lower);
const INDEFINITE = new Set([
  'a',
  'an',
  'one',
  'another',
  'two',
  'three',
  'four',
  'five',
  'several',
  'some',
  'many',
  'other',
  'seorang',
  'sebuah',
  'sejumlah',
  'beberapa',
  'dua',
  'tiga',
  'salah',
  'ein',
  'eine',
  'einer',
  'eines',
  'einem',
  'zwei',
  'mehrere',
  'einige',
  'un',
  'une',
  'des',
  'deux',
  'plusieurs',
  'certains',
  'una',
  'unos',
  'unas',
  'dos',
  'varios',
  'varias',
  'algunos',
  'um',
  'uma',
  'uns',
  'umas',
  'dois',
  'vários',
  'alguns',
  'uno',
  'due',
  'alcuni',
  'alcune',
  'diversi',
  'een',
  'twee',
  'enkele',
  'один',
  'одна',
  'два',
  'несколько',
]);

function isPlural(r: Reading, before: number, from: number): boolean {
  if (before === from) return false;
  return PLURAL.has(r.tokens[before]?.lower ?? '');
}
const PLURAL = new Set([
  'two',
  'three',
  'four',
  'five',
  'several',
  'some',
  'many',
  'these',
  'those',
  'para',
  'sejumlah',
  'beberapa',
  'dua',
  'tiga',
  'kedua',
  'mehrere',
  'einige',
  'zwei',
  'des',
  'les',
  'deux',
  'plusieurs',
  'los',
  'las',
  'dos',
  'varios',
  'os',
  'as',
  'dois',
  'vários',
  'due',
  'alcuni',
  'twee',
  'enkele',
  'два',
  'несколько',
]);

/**
 * "the chairman of the commission, Wimboh Santoso" and "Erik Solheim, head of the agency": one person in two phrases.
 * An office and a name that a comma joins become one mention with both.
 */
function joinAppositions(r: Reading, mentions: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  for (const m of mentions) {
    const last = out.at(-1);
    if (
      last &&
      r.sentenceOf[last.from] === r.sentenceOf[m.from] &&
      last.quoted === m.quoted &&
      last.type !== 'pronoun'
    ) {
      const gapFrom = skipBracket(r, last.to) || pastCommonNouns(r, last) + pastStop(r, last.to);
      const commaThen = isComma(r, gapFrom) && m.from === gapFrom + 1;
      const bare =
        !last.name &&
        (last.type === 'role' ||
          last.type === 'spokesperson' ||
          last.type === 'organisation' ||
          last.type === 'anonymous') &&
        !last.plural;
      if (
        commaThen &&
        bare &&
        (m.type === 'name' || (m.type === 'person' && m.name)) &&
        m.name &&
        !m.governed &&
        (last.role ?? null) !== null
      ) {
        out[out.length - 1] = {
          ...m,
          from: last.from,
          role: last.role,
          type: 'person',
          governed: last.governed,
          head: last.head,
          definite: true,
        };
        continue;
      }
      // "peneliti senior Centropolis, Suryono Herlambang": what the office names is where it is; the person comes after the comma.
      if (
        commaThen &&
        r.lexicon.pack.officeChains === true &&
        last.type === 'person' &&
        last.role !== null &&
        last.name !== null &&
        last.role.to === last.name.from &&
        !endsInRank(r, last.role) &&
        m.type === 'name' &&
        m.name !== null &&
        !m.governed &&
        closesName(r, m.to)
      ) {
        out[out.length - 1] = {
          ...m,
          from: last.from,
          role: { from: last.role.from, to: last.name.to },
          type: 'person',
          governed: last.governed,
          head: last.head,
          definite: true,
        };
        continue;
      }
      if (
        commaThen &&
        last.type === 'organisation' &&
        m.type === 'name' &&
        last.governed &&
        isOfficeBefore(out)
      ) {
        const office = out.at(-2);
        if (office) {
          out.length -= 2;
          out.push({
            ...m,
            from: office.from,
            role: office.role,
            type: 'person',
            governed: office.governed,
            head: office.head,
            definite: true,
          });
          continue;
        }
      }
      if (
        commaThen &&
        (last.type === 'name' || last.type === 'person') &&
        !last.role &&
        (m.type === 'role' || m.type === 'spokesperson' || m.type === 'anonymous') &&
        m.role !== null &&
        !m.governed &&
        closesApposition(r, m.to)
      ) {
        out[out.length - 1] = { ...last, to: m.to, role: m.role, type: 'person', head: m.head };
        continue;
      }
    }
    out.push(m);
  }
  return out;
}

/** 1 where the name ends on an abbreviation with its stop: "James Kennedy Jr., the attorney". */
const pastStop = (r: Reading, to: number): number =>
  r.tokens[to]?.text === '.' && has(r, to - 1, 'particles') ? 1 : 0;

/** Past the common nouns that finish an office: "sekretaris akademi, Dario Villanueva". */
function pastCommonNouns(r: Reading, m: Mention): number {
  let k = m.to;
  if (m.name || m.type !== 'role') return k;
  while (k < m.to + 2 && r.tokens[k]?.shape === 'lower' && (r.tags[k]?.size ?? 0) === 0) k++;
  return isComma(r, k) ? k : m.to;
}

/** A rank or title stands right before its holder's name: "Brigjen Ahmad Ramadhan, Senin". */
const endsInRank = (r: Reading, role: { to: number }): boolean => has(r, role.to - 1, 'titles');

/** A name in apposition ends at a comma, a stop, a bracket, a preposition or its cue; a list goes on with "and". */
function closesName(r: Reading, to: number): boolean {
  const t = r.tokens[to];
  if (!t) return true;
  if (t.kind === 'mark') return true;
  return (
    has(r, to, 'prepositions') ||
    has(r, to, 'say') ||
    has(r, to, 'placePrepositions') ||
    matchAt(r, to, 'before') > 0 ||
    has(r, to, 'adverbs') ||
    has(r, to, 'relatives')
  );
}

function isOfficeBefore(mentions: readonly Mention[]): boolean {
  const office = mentions.at(-2);
  const org = mentions.at(-1);
  return office !== undefined && org !== undefined && office.type === 'role' && org.from - office.to <= 2;
}

/** An apposition after a name ends the phrase: at a comma, a stop, or a verb that takes the name as its subject. */
const closesApposition = (r: Reading, to: number): boolean => {
  const t = r.tokens[to];
  return !t || t.kind === 'mark' || has(r, to, 'say') || has(r, to, 'prepositions') || has(r, to, 'ofWords');
};
