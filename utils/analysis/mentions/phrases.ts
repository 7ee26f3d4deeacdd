/** Reads a noun phrase from its first word on, step by step. */

import { isNameWord } from '../names/names.ts';
import { withParticle } from '../names/names-elsewhere.ts';
import { isGovernedAdjective, isOfficeAdjective, isSureVerbForm } from '../text/name-forms.ts';
import { has, matchAt, type Reading, tokenAt } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { turnsRound } from '../text/word-order.ts';
import { joinedName } from './joined-names.ts';
import type { Mention } from './mention.ts';
import {
  fieldListEnd,
  holderAfter,
  isAsideAfterName,
  joinsOffice,
  nameAgain,
  opensBody,
  portfolioEnd,
  secondOffice,
  skipBracket,
  unlistedFields,
} from './office-phrases.ts';
import { isOffice, isOfficePart, lowerName, type Piece, partOf } from './parts.ts';
import {
  bridgesToBody,
  callingEnd,
  canBridge,
  headBehind,
  isAdjectiveHere,
  isNamedBody,
  ownerNoun,
} from './phrase-bridges.ts';
import { isBehindOwnMedia } from './phrase-edges.ts';
import { buildMention } from './phrase-mentions.ts';
import { withOfficePlaces } from './places.ts';

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

/** Where the reading of a phrase stands. */
interface Place {
  readonly r: Reading;
  readonly start: number;
  readonly pieces: readonly Piece[];
  /** The token that is next, and what it is by itself. */
  readonly i: number;
  readonly part: { readonly part: Piece['part']; readonly length: number } | null;
}

/** What the phrase takes in next: where the reading goes on, and whether the phrase may end there. */
interface Step {
  readonly to: number;
  readonly pieces?: readonly Piece[];
  readonly closes?: boolean;
}

/** The first that finds something to take in says what. */
const STEPS: readonly ((at: Place) => Step | null)[] = [
  fields,
  bodysOwners,
  bodysAdjective,
  word,
  initialsStop,
  ampersand,
  bracket,
  nation,
  bodyDescribed,
  officeDescribed,
  purpose,
  officeUpToHolder,
  nameJoined,
  officeJoined,
  ofPhrase,
  bodyOfNoun,
  calling,
  bridge,
];

/** Reads the phrase from its first word on: parts, particles between names, "of" with what it adds, brackets, initials. */
export function readPhrase(r: Reading, start: number): Mention | null {
  const pieces: Piece[] = [];
  let i = start;
  let end = start;
  while (
    i < r.tokens.length &&
    i - start < MAX_PHRASE &&
    r.sentenceOf[i] === r.sentenceOf[start] &&
    r.quoteAt[i] === r.quoteAt[start]
  ) {
    const step = nextStep(r, start, i, pieces);
    if (!step) break;
    if (step.pieces) for (const piece of step.pieces) pieces.push(piece);
    i = step.to;
    if (step.closes) end = i;
  }
  if (end === start) return null;
  const whole = withoutOwner(
    r,
    pieces.filter((p) => p.from < end),
  );
  return buildMention(r, start, end, withOfficePlaces(r, whole));
}

function nextStep(r: Reading, start: number, i: number, pieces: readonly Piece[]): Step | null {
  const firm = markedFirm(r, i, pieces);
  if (firm) return firm;
  if (r.outletAt[i] !== null && pieces.at(-1)?.part === 'name' && !isGlued(r, i)) return null;
  const part = nameAgain(r, i, pieces) ?? partOf(r, i, pieces.length > 0);
  // "declaró a Reuters Calvarrasa", "сообщил ТАСС адвокат Горшков": where subjects follow, who stands after an outlet told it.
  if (pieces.length > 0 && part && TELLERS.has(part.part) && isTeller(r, i)) return null;
  // "сообщил РИАМО представитель …": letters before an office that agrees with no body before it were told.
  if (
    r.lexicon.pack.articleless &&
    pieces.length === 1 &&
    part &&
    OFFICES.has(part.part) &&
    isLetters(r, i - 1)
  )
    return null;
  // "Lukman |Hakim| Awang": where offices stand before the name, one in capitals between two names is a name too.
  if ((part?.part === 'role' || part?.part === 'title') && isNameBetween(r, i, pieces))
    return { to: i + 1, pieces: [{ part: 'name', from: i, to: i + 1 }], closes: true };
  // "in un'intervista alla Stampa Lea Borghi ha detto": whom it was told to, and who told it.
  if (part?.part === 'name' && i === start + 1 && isPaperTold(r, start)) return null;
  // "dijo a este diario |Ana Sol|"
  if (part && i > start && isBehindOwnMedia(r, i)) return null;
  if (part?.part === 'name' && isWrittenBy(r, i, pieces)) return null;
  // "цитирует Эрикссона Sky Sports": a name goes on in its own script.
  if (part?.part === 'name' && pieces.at(-1)?.part === 'name' && changesScript(r, i)) return null;
  // "Walter Artusi Segretario generale della Società": behind a full name an office in capitals is an aside without its commas.
  if (part?.part === 'role' && isAsideAfterName(r, i, part.length, pieces)) return null;
  const place = { r, start, pieces, i, part };
  for (const take of STEPS) {
    const step = take(place);
    if (step) return step;
  }
  return null;
}

/** "afirmou em nota |Rui Salgueiro|": a paper has no full name right behind it; who follows wrote it. */
const isWrittenBy = (r: Reading, i: number, pieces: readonly Piece[]): boolean =>
  turnsRound(r.lexicon.pack) &&
  pieces.at(-1)?.part === 'doc' &&
  r.tokens[i - 1]?.shape === 'lower' &&
  isNameWord(r, i) &&
  isNameWord(r, i + 1);

const isPaperTold = (r: Reading, start: number): boolean =>
  turnsRound(r.lexicon.pack) &&
  has(r, start, 'outletNouns') &&
  r.tokens[start]?.shape === 'capital' &&
  r.tokens[start + 2]?.shape === 'capital' &&
  has(r, start - 1, 'addressee');

const changesScript = (r: Reading, i: number): boolean =>
  r.lexicon.pack.articleless === true &&
  /^\p{Script=Cyrillic}/u.test(r.tokens[i - 1]?.text ?? '') &&
  /^\p{Script=Latin}/u.test(r.tokens[i]?.text ?? '');

/** "директор «Северстали» Анна Круглова": the firm in marks belongs to the office before it. */
function markedFirm(r: Reading, i: number, pieces: readonly Piece[]): Step | null {
  const marked = pieces.length > 0 ? r.nameMarks.get(r.tokens[i]?.start ?? -1) : undefined;
  if (marked === undefined || !isOfficePart(pieces.at(-1)?.part)) return null;
  let to = i + 1;
  while ((r.tokens[to]?.start ?? marked) < marked) to++;
  return { to, pieces: [{ part: 'tail', from: i, to }], closes: true };
}

function fields({ r, i, pieces }: Place): Step | null {
  const to = fieldListEnd(r, i, pieces) || portfolioEnd(r, i, pieces) || unlistedFields(r, i, pieces);
  return to > 0 ? { to, pieces: [{ part: 'tail', from: i, to }], closes: true } : null;
}

/** "пресс-службы Дальневосточного регионального центра": a capital on an adjective opens the body's name. */
function bodysAdjective({ r, i, part, pieces }: Place): Step | null {
  const opens = part?.part === 'name' && opensBody(r, i, pieces);
  return opens ? { to: i + 1, pieces: [{ part: 'tail', from: i, to: i + 1 }] } : null;
}

function word({ r, i, part, pieces }: Place): Step | null {
  if (!part) return null;
  // "la maire de Valbrune", "alcalde de Lima": after an office or a body the particle is a preposition.
  const governs =
    part.part === 'particle' &&
    !(isOfficePart(pieces.at(-1)?.part) && isSurnames(r, i, part.length)) &&
    (has(r, i, 'ofWords')
      ? isOfficePart(pieces.at(-1)?.part) || isOffice(r, pieces.at(-1)) || isFullName(r, pieces)
      : matchAt(r, i, 'place') > 0 && isFullName(r, pieces));
  if (governs) return null;
  const to = i + part.length;
  return { to, pieces: [{ part: part.part, from: i, to }], closes: part.part !== 'particle' };
}

/** "minister van der Steur": the particle of somebody whom the article names in full. */
const isSurnames = (r: Reading, i: number, length: number): boolean =>
  length > 1 &&
  r.lexicon.pack.verbSecond === true &&
  !r.lexicon.pack.capitalisedNouns &&
  withParticle(r).has(`${r.tokens[i]?.lower} ${r.tokens[i + length]?.lower}`);

/** "the Kelmore Teachers' Association": several own what is a body, and its name goes on. */
function bodysOwners({ r, i, pieces }: Place): Step | null {
  const mark = r.tokens[i];
  const owner = tokenAt(r, i - 1);
  if (mark?.kind !== 'mark' || !/^['’]$/.test(mark.text)) return null;
  if (mark.start !== owner?.end || pieces.at(-1)?.to !== i) return null;
  if (owner?.shape !== 'capital' || !owner.lower.endsWith('s')) return null;
  const isBody = (k: number): boolean => r.tokens[k]?.shape === 'capital' && has(r, k, 'organisations');
  return isBody(i + 1) || (r.tokens[i + 1]?.shape === 'capital' && isBody(i + 2)) ? { to: i + 1 } : null;
}

/** "J. R. Rahman", "Dr. Rano" */
function initialsStop({ r, i }: Place): Step | null {
  const stop = r.tokens[i]?.text === '.' && r.tokens[i - 1]?.end === r.tokens[i]?.start;
  return stop && isInitialOrTitle(r, i - 1) ? { to: i + 1 } : null;
}

/** "Harland & Wolff": a firm of two names. */
function ampersand({ r, i, pieces }: Place): Step | null {
  const joins = r.tokens[i]?.text === '&' && pieces.at(-1)?.to === i;
  if (!joins || r.tokens[i - 1]?.shape === 'lower' || r.tokens[i + 1]?.shape !== 'capital') return null;
  return { to: i + 2, pieces: [{ part: 'name', from: i, to: i + 2 }], closes: true };
}

/** "Menteri Perhubungan (Menhub) Rano" */
function bracket({ r, i, pieces }: Place): Step | null {
  const to = skipBracket(r, i);
  const goesOn = to > 0 && (partOf(r, to, true)?.part ?? 'other') !== 'other';
  return goesOn && continuesAfterBracket(r, pieces) ? { to } : null;
}

/** "el ministro argentino |de| Planificación": where somebody is from, between the office and what it is of. */
function nation({ r, i, pieces }: Place): Step | null {
  if (!turnsRound(r.lexicon.pack) || pieces.at(-1)?.part !== 'role' || !has(r, i, 'epithets')) return null;
  const of = has(r, i + 1, 'ofWords') && !has(r, i, 'roles');
  return of && r.tokens[has(r, i + 2, 'determiners') ? i + 3 : i + 2]?.shape === 'capital'
    ? { to: i + 1, pieces: [{ part: 'tail', from: i, to: i + 1 }] }
    : null;
}

/** "el ministerio |español| de Asuntos Exteriores", "l'Association |nationale| pour …": what describes a body before what it is of. */
function bodyDescribed({ r, i, pieces }: Place): Step | null {
  const body = turnsRound(r.lexicon.pack) && pieces.length === 1 && pieces[0]?.part === 'org';
  if (!body || r.tokens[i]?.shape !== 'lower' || isSureVerbForm(r.lexicon.pack, r.tokens[i]?.lower ?? ''))
    return null;
  if ((r.anyTags[i]?.size ?? 1) > (has(r, i, 'epithets') || has(r, i, 'roleTails') ? 1 : 0)) return null;
  const of = has(r, i + 1, 'ofWords') || matchAt(r, i + 1, 'purposes') > 0;
  return of && opensCapital(r, i + 2) ? { to: i + 1, pieces: [{ part: 'tail', from: i, to: i + 1 }] } : null;
}

/** "o coordenador |municipal| da Defesa Civil", "el diputado |nacional| por Olmeda": what describes an office before what it is of. */
function officeDescribed({ r, i, pieces }: Place): Step | null {
  if (!turnsRound(r.lexicon.pack) || pieces.length !== 1 || pieces[0]?.part !== 'role') return null;
  const plain = r.tokens[i]?.shape === 'lower' && (r.tags[i]?.size ?? 1) === (has(r, i, 'roleTails') ? 1 : 0);
  if (!plain || !isOfficeAdjective(r.lexicon.pack, r.tokens[i]?.lower ?? '')) return null;
  return has(r, i + 1, 'ofWords') && opensCapital(r, i + 2)
    ? { to: i + 1, pieces: [{ part: 'tail', from: i, to: i + 1 }] }
    : null;
}

/** "la Sociedad Nacional |para la| Protección de los Bosques", "le Collectif |contre le| Bruit": what a body written with a capital is for or against. */
function purpose({ r, i, pieces }: Place): Step | null {
  if (!turnsRound(r.lexicon.pack) || matchAt(r, i, 'purposes') === 0 || !opensCapital(r, i + 1)) return null;
  const [body] = pieces;
  const named = body?.part === 'org' && r.tokens[body.from]?.shape !== 'lower';
  if (!named || pieces.some((p) => p.part === 'role' || p.part === 'title' || p.part === 'spokes'))
    return null;
  const to = has(r, i + 1, 'determiners') ? i + 2 : i + 1;
  return { to, pieces: [{ part: 'of', from: i, to }] };
}

/** A capital, or one behind an article. */
const opensCapital = (r: Reading, i: number): boolean =>
  r.tokens[has(r, i, 'determiners') ? i + 1 : i]?.shape === 'capital';

function officeUpToHolder({ r, i, pieces }: Place): Step | null {
  const to = holderAfter(r, i, pieces);
  return to > i ? { to, pieces: [{ part: 'tail', from: i, to }] } : null;
}

function nameJoined({ r, i, start, pieces }: Place): Step | null {
  const to = joinedName(r, i, start, pieces);
  return to > 0 ? { to, pieces: [{ part: 'name', from: i, to }], closes: true } : null;
}

function officeJoined({ r, i, pieces }: Place): Step | null {
  const join = joinsOffice(r, i, pieces) ? 1 : secondOffice(r, i, pieces);
  return join > 0 ? { to: i + join } : null;
}

/** "the head of the harbour board", "voorzitter van de andere coalitiepartij" */
function ofPhrase({ r, i, pieces }: Place): Step | null {
  const last = pieces.at(-1)?.part;
  if (last === undefined || last === 'particle' || !has(r, i, 'ofWords')) return null;
  let next = has(r, i + 1, 'determiners') ? i + 2 : i + 1;
  // "Ein Sprecher zur „Bild“: …": whom it was told to.
  const told = has(r, i, 'prepositions') || pieces.some((p) => p.part === 'of');
  const outlet = r.outletAt[next] || (has(r, next, 'outletNouns') && r.tokens[next]?.shape === 'capital');
  if (outlet && told && (matchAt(r, i, 'addressee') > 0 || isBeforeColon(r, next))) return null;
  // "voorzitter van de andere coalitiepartij", "Chef der neuen Behörde": an adjective or a further determiner before the noun.
  if (next > i + 1 && r.lexicon.pack.verbSecond && isAdjectiveHere(r, next)) next++;
  const of: Piece = { part: 'of', from: i, to: next };
  const listed = partOf(r, next, true);
  // "Advocaat Roos van der Hoek van verdachte Daan G.": somebody else, whom the first is there for.
  const other =
    listed?.part === 'role' &&
    isFullName(r, pieces) &&
    partOf(r, next + listed.length, true)?.part === 'name';
  if (other) return null;
  if (listed) return listed.part === 'number' ? null : { to: next, pieces: [of] };
  const noun = (last === 'spokes' ? lowerName(r, next) : null) ?? ownerNoun(r, i, next, last);
  if (!noun) return null;
  return { to: next + 1, pieces: [of, { part: noun.part, from: next, to: next + 1 }], closes: true };
}

/** "Ein Sprecher zu BILD: …" */
function isBeforeColon(r: Reading, outlet: number): boolean {
  let k = outlet;
  while (r.outletAt[k]) k++;
  return r.tokens[k]?.text === ':';
}

/** "il sindacato dei balneari Sib": what a body is of, and then its name. */
function bodyOfNoun({ r, i, pieces }: Place): Step | null {
  const named =
    pieces.at(-1)?.part === 'org' && r.lexicon.pack.inverts && has(r, i, 'ofWords') && isNamedBody(r, i + 1);
  return named ? { to: i + 2, pieces: [{ part: 'of', from: i, to: i + 2 }] } : null;
}

/** "…,” said hospital |cleaner| Ann Holt": what somebody does, which no list need know, between a body and the name of who said it. */
function calling({ r, start, i, pieces }: Place): Step | null {
  const to = callingEnd(r, start, i, pieces);
  return to > i ? { to, pieces: [{ part: 'role', from: i, to }] } : null;
}

/** "the Russian |space| agency", "pemilik |toko| Budi": one common noun between a nation or an office and what follows. */
function bridge({ r, i, pieces }: Place): Step | null {
  const body = pieces.at(-1)?.part === 'tail' && bridgesToBody(r, i);
  const head = headBehind(r, i, pieces.at(-1));
  const name = pieces.length > 0 && r.tokens[i]?.shape === 'lower' && canBridge(r, i, pieces);
  // "пресс-службы областного управления": an adjective of the body that the office is of.
  const adjective =
    r.lexicon.pack.articleless === true &&
    isOfficePart(pieces.at(-1)?.part) &&
    r.tokens[i]?.shape === 'lower' &&
    isGovernedAdjective(r.lexicon.pack, r.tokens[i]?.lower ?? '') &&
    partOf(r, i + 1, true)?.part === 'org';
  if (head > 0) return { to: head };
  return body || name || adjective ? { to: i + 1 } : null;
}

/** "aseguran a Efe fuentes cercanas", "disse à agência Lusa fonte da GNR". */
const TELLERS: ReadonlySet<Piece['part']> = new Set(['name', 'anon', 'role', 'title', 'spokes']);

const isNameBetween = (r: Reading, i: number, pieces: readonly Piece[]): boolean =>
  r.lexicon.pack.officeChains === true &&
  r.lexicon.pack.mononyms === true &&
  pieces.at(-1)?.part === 'name' &&
  r.tokens[i]?.shape === 'capital' &&
  has(r, i, 'roles') &&
  pieces.some((p) => p.part === 'title' || isOfficePart(p.part)) &&
  isNameWord(r, i + 1);

const OFFICES: ReadonlySet<Piece['part']> = new Set(['spokes', 'role']);
const isLetters = (r: Reading, i: number): boolean =>
  r.tokens[i]?.shape === 'upper' && r.tokens[i + 1]?.shape === 'lower' && has(r, i - 1, 'say');

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
