/** The parts of a phrase made into a mention: a person, an office, an organisation, a document, somebody nameless. */

import { has, type Reading } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';
import { describedOutlet } from './described-outlets.ts';
import type { Mention } from './mention.ts';
import { headOf, holderAfterOrganisation, nameRange } from './name-ranges.ts';
import { NAMED } from './named-phrases.ts';
import { NAMELESS } from './nameless-phrases.ts';
import type { Piece } from './parts.ts';
import {
  isCalled,
  isHolder,
  isJoinedArticle,
  isOfPlace,
  ownsNext,
  wasInterviewer,
} from './phrase-context.ts';
import {
  extendAfter,
  governedAt,
  inBrackets,
  isIndefinite,
  isPlural,
  isPossessive,
  pastModifiers,
  phraseStart,
  pointsBack,
} from './phrase-edges.ts';
import { firstOf, type Kind, nameless, organisation, type Phrase } from './phrase-kinds.ts';

/** What a phrase may mention whether it has a name or not. */
const ANY: readonly Kind[] = [
  countedThings,
  namelessOf,
  holderOfOffice,
  somebodyThere,
  whoseSource,
  pointedOut,
  headLast,
  called,
  described,
];
const WITH_NAME: readonly Kind[] = [...ANY, ...NAMED];
const WITHOUT_NAME: readonly Kind[] = [...ANY, ...NAMELESS];

export function buildMention(r: Reading, from: number, to: number, pieces: readonly Piece[]): Mention | null {
  // "keterangan komandan mereka, Hasan Lubis": the words of whoever holds the office.
  const [paperPiece, issuer] = pieces;
  if (r.lexicon.pack.officeChains && paperPiece?.part === 'doc' && issuer && isHolder(issuer)) {
    const holder = buildMention(r, issuer.from, to, pieces.slice(1));
    return holder ? { ...holder, from } : null;
  }
  const phrase = phraseOf(r, from, to, pieces);
  if (isTwoPeople(phrase))
    return buildMention(r, from, phrase.headPieces.at(-1)?.to ?? to, phrase.headPieces);
  return firstOf(phrase.name ? WITH_NAME : WITHOUT_NAME, phrase) ?? null;
}

function phraseOf(r: Reading, from: number, to: number, pieces: readonly Piece[]): Phrase {
  const ofAt = pieces.findIndex((p) => p.part === 'of');
  const headPieces = ofAt > 0 ? pieces.slice(0, ofAt) : pieces;
  const hasOffice = pieces.some(isHolder) && !isOfficesBody(r, headPieces, ofAt);
  const titlesLead = r.lexicon.pack.order !== 'subject-object-verb' && r.lexicon.pack.unspaced !== true;
  const ranged = nameRange(r, pieces, hasOffice, ofAt, titlesLead);
  const before = phraseStart(r, from);
  return {
    r,
    from,
    to,
    before,
    pieces,
    headPieces,
    ofAt,
    hasOffice,
    name: ranged && hasOffice && ownsNext(r, pieces, ofAt, ranged, to) ? null : ranged,
    lowerHead: headOf(r, headPieces),
    base: {
      from: before,
      to: extendAfter(r, pieces.at(-1)?.part === 'anon' ? pastModifiers(r, to) : to),
      governed: governedAt(r, before) || wasInterviewer(r, from, pieces) || isOfPlace(r, from),
      possessive: isPossessive(r, to),
      quoted: r.quoteAt[from] !== null,
      bracketed: inBrackets(r, from),
      definite:
        before < from ||
        has(r, to, 'determinersAfter') ||
        r.lexicon.pack.articleless === true ||
        isJoinedArticle(r, before - 1),
      plural: isPlural(r, before, from),
    },
  };
}

/** "la oficina del primer ministro", "el gobierno del presidente Juan Prado": where the head comes first, what a body is of holds no office in it. */
const isOfficesBody = (r: Reading, head: readonly Piece[], ofAt: number): boolean =>
  ofAt > 0 && head[0]?.part === 'org' && !head.some(isHolder) && turnsRound(r.lexicon.pack);

/** "wurde Olaf Brenning von der Moderatorin Ines Korbach gefragt": two people, no office of the first. */
function isTwoPeople({ r, pieces, headPieces, ofAt }: Phrase): boolean {
  const lead = ofAt > 1 && headPieces.every((p) => p.part === 'name' || p.part === 'particle');
  const parted = pieces[ofAt + 1]?.part === 'role' && pieces.at(-1)?.part === 'name';
  return lead && parted && r.lexicon.pack.verbSecond === true;
}

/** "miles de activistas" speak, "ces milliers d'incidents" do not. */
function countedThings({ r, pieces, headPieces, ofAt }: Phrase): null | undefined {
  const counted = headPieces.at(-1);
  if (counted?.part !== 'anon' || !r.lexicon.pack.inverts || !has(r, counted.from, 'comparison'))
    return undefined;
  const ofPeople = ofAt >= 0 && pieces.slice(ofAt).some((p) => p.part === 'anon' || p.part === 'role');
  return ofPeople ? undefined : null;
}

/** "Fontes do Planalto", "critics of the mayor": whatever they belong to, they have no name. */
function namelessOf(phrase: Phrase): Mention | undefined {
  const { headPieces, ofAt } = phrase;
  const isAnon = ofAt > 0 && headPieces.at(-1)?.part === 'anon';
  return isAnon && !headPieces.some((p) => p.part === 'name' || p.part === 'role')
    ? nameless(phrase)
    : undefined;
}

/** "Direktur Risiko Kementerian Keuangan Deni Ridwan": who holds the office stands behind the body. */
function holderOfOffice({ r, from, pieces, hasOffice, base, lowerHead }: Phrase): Mention | undefined {
  const holder = hasOffice || !r.lexicon.pack.officeChains ? null : holderAfterOrganisation(pieces);
  return holder
    ? { ...base, type: 'person', name: holder, role: { from, to: holder.from }, head: lowerHead }
    : undefined;
}

/** "seorang pejabat senior Kementerian Keuangan", "seorang penasihat Presiden Idris Salim": somebody there, not who is named. */
function somebodyThere(phrase: Phrase): Mention | undefined {
  const { r, from, before, pieces, hasOffice, name } = phrase;
  if (!r.lexicon.pack.officeChains) return undefined;
  const anonAt = pieces.findIndex((p) => p.part === 'anon');
  const orgAt = pieces.findIndex((p) => p.part === 'org');
  if (anonAt >= 0 && anonAt < orgAt && !hasOffice) return nameless(phrase);
  const indefinite = isIndefinite(r, before, from) || has(r, from, 'indefinites');
  if (!indefinite || name === null) return undefined;
  const offices = pieces.filter((p) => p.part === 'role' || p.part === 'title' || p.part === 'anon').length;
  return offices > 1 || (orgAt >= 0 && name.to - name.from === 1) ? nameless(phrase) : undefined;
}

/** "Sumber Warta di kepolisian", "narasumber detikcom": whose source it is. */
function whoseSource(phrase: Phrase): Mention | undefined {
  const { r, pieces, hasOffice, name } = phrase;
  const teller = r.lexicon.pack.officeChains && pieces[0]?.part === 'anon' && !hasOffice;
  const whose = name?.from === pieces[0]?.to ? name : null;
  if (!teller || !whose) return undefined;
  const outlet = r.outletAt[whose.from] !== null || has(r, whose.from, 'outletNouns');
  return whose.to - whose.from === 1 || outlet ? nameless(phrase) : undefined;
}

/** "pedagang Pasar Legi itu", "nakhoda SpaceX dan Tesla itu": what points back describes; the name says of what. */
function pointedOut({ r, from, to, hasOffice, name, base, lowerHead }: Phrase): Mention | undefined {
  if (!name || !hasOffice || !r.lexicon.pack.officeChains) return undefined;
  const end = pointsBack(r, to);
  if (!end) return undefined;
  return { ...base, to: end, type: 'role', name: null, role: { from, to }, head: lowerHead, definite: true };
}

/** "university officials", "one Holt campaign source": where the head comes last, who they are with is no name of theirs. */
function headLast(phrase: Phrase): Mention | undefined {
  const { r, hasOffice, headPieces } = phrase;
  const { order, officeChains } = r.lexicon.pack;
  if (order !== 'subject-verb' || officeChains || hasOffice || headPieces.length < 2) return undefined;
  if (headPieces.at(-1)?.part !== 'anon') return undefined;
  const belongs = headPieces.some(
    (p) => p.part === 'org' || p.part === 'tail' || p.part === 'acronym' || p.part === 'name',
  );
  return belongs ? nameless(phrase) : undefined;
}

/** "der Vereinsfunktionär Udo Lenzing": behind an article the first of three capitals says what he is. */
function called({ r, from, pieces, hasOffice, name, base }: Phrase): Mention | undefined {
  if (!name || hasOffice || name.from !== from || !isCalled(r, pieces, name.to)) return undefined;
  return {
    ...base,
    type: 'person',
    name: { from: from + 1, to: name.to },
    role: { from, to: from + 1 },
    head: r.tokens[from]?.lower ?? null,
  };
}

/** "China's official Xinhua news agency": the outlet among the words for what it is. */
function described(phrase: Phrase): Mention | undefined {
  const { r, pieces } = phrase;
  const outlet = describedOutlet(r, pieces);
  return outlet ? organisation(phrase, outlet) : undefined;
}
