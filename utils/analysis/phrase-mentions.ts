/** The parts of a phrase made into a mention: a person, an office, an organisation, a document, somebody nameless. */

import { describedOutlet } from './described-outlets.ts';
import type { Mention } from './mention.ts';
import {
  headOf,
  holderAfterOrganisation,
  isCoined,
  isOrganisationName,
  nameRange,
  officeRange,
} from './name-ranges.ts';
import type { Piece } from './parts.ts';
import {
  hasAge,
  isCalled,
  isHidden,
  isHolder,
  isJoinedArticle,
  isOfPlace,
  ownsNext,
  tellsAgain,
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
import { has, type Reading } from './reading.ts';

export function buildMention(r: Reading, from: number, to: number, pieces: readonly Piece[]): Mention | null {
  // "keterangan komandan mereka, Hasan Lubis": the words of whoever holds the office.
  const [paperPiece, issuer] = pieces;
  if (r.lexicon.pack.officeChains && paperPiece?.part === 'doc' && issuer && isHolder(issuer)) {
    const holder = buildMention(r, issuer.from, to, pieces.slice(1));
    return holder ? { ...holder, from } : null;
  }
  const ofAt = pieces.findIndex((p) => p.part === 'of');
  const headPieces = ofAt > 0 ? pieces.slice(0, ofAt) : pieces;
  const hasOffice = pieces.some((p) => p.part === 'role' || p.part === 'title' || p.part === 'spokes');
  const titlesLead = r.lexicon.pack.order !== 'subject-object-verb' && r.lexicon.pack.unspaced !== true;
  // "wurde Olaf Brenning von der Moderatorin Ines Korbach gefragt": two people, no office of the first.
  const lead = ofAt > 1 && headPieces.every((p) => p.part === 'name' || p.part === 'particle');
  const parted = pieces[ofAt + 1]?.part === 'role' && pieces.at(-1)?.part === 'name';
  if (lead && parted && r.lexicon.pack.verbSecond)
    return buildMention(r, from, headPieces.at(-1)?.to ?? to, headPieces);
  const ranged = nameRange(pieces, hasOffice, ofAt, titlesLead);
  const name = ranged && hasOffice && ownsNext(r, pieces, ofAt, ranged, to) ? null : ranged;
  const before = phraseStart(r, from);
  const base = {
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
  };
  const lowerHead = headOf(r, headPieces);
  const office = officeRange(pieces, name);
  const spokes = pieces.some((p) => p.part === 'spokes');
  const holder = hasOffice || !r.lexicon.pack.officeChains ? null : holderAfterOrganisation(pieces);
  // "miles de activistas" speak, "ces milliers d'incidents" do not.
  const counted = headPieces.at(-1);
  if (counted?.part === 'anon' && r.lexicon.pack.inverts && has(r, counted.from, 'comparison'))
    if (ofAt < 0 || !pieces.slice(ofAt).some((p) => p.part === 'anon' || p.part === 'role')) return null;
  // "Fontes do Planalto", "critics of the mayor": whatever they belong to, they have no name.
  if (
    ofAt > 0 &&
    headPieces.at(-1)?.part === 'anon' &&
    !headPieces.some((p) => p.part === 'name' || p.part === 'role')
  )
    return { ...base, type: 'anonymous', name: null, role: null, head: headOf(r, headPieces) };
  if (holder)
    return { ...base, type: 'person', name: holder, role: { from, to: holder.from }, head: lowerHead };
  // "seorang pejabat senior Kementerian Keuangan", "seorang penasihat Presiden Idris Salim": somebody there, not who is named.
  const anonAt = pieces.findIndex((p) => p.part === 'anon');
  const orgAt = pieces.findIndex((p) => p.part === 'org');
  const indefinite = isIndefinite(r, before, from) || has(r, from, 'indefinites');
  const offices = pieces.filter((p) => p.part === 'role' || p.part === 'title' || p.part === 'anon').length;
  if (
    r.lexicon.pack.officeChains &&
    ((anonAt >= 0 && anonAt < orgAt && !hasOffice) ||
      (indefinite && name !== null && (offices > 1 || (orgAt >= 0 && name.to - name.from === 1))))
  )
    return { ...base, type: 'anonymous', name: null, role: null, head: lowerHead };
  // "Sumber Warta di kepolisian", "narasumber detikcom": whose source it is.
  const teller = r.lexicon.pack.officeChains && pieces[0]?.part === 'anon' && !hasOffice;
  const whose = name?.from === pieces[0]?.to ? name : null;
  const outlet = whose && (r.outletAt[whose.from] !== null || has(r, whose.from, 'outletNouns'));
  if (teller && whose && (whose.to - whose.from === 1 || outlet))
    return { ...base, type: 'anonymous', name: null, role: null, head: lowerHead };
  // "pedagang Pasar Legi itu", "nakhoda SpaceX dan Tesla itu": what points back describes; the name says of what.
  if (name && hasOffice && r.lexicon.pack.officeChains && pointsBack(r, to))
    return {
      ...base,
      to: pointsBack(r, to),
      type: 'role',
      name: null,
      role: { from, to },
      head: lowerHead,
      definite: true,
    };
  // "university officials", "one Holt campaign source": where the head comes last, who they are with is no name of theirs.
  if (
    r.lexicon.pack.order === 'subject-verb' &&
    !r.lexicon.pack.officeChains &&
    !hasOffice &&
    headPieces.length > 1 &&
    headPieces.at(-1)?.part === 'anon' &&
    headPieces.some((p) => p.part === 'org' || p.part === 'tail' || p.part === 'acronym' || p.part === 'name')
  )
    return { ...base, type: 'anonymous', name: null, role: null, head: lowerHead };
  // "der Vereinsfunktionär Udo Lenzing": behind an article the first of three capitals says what he is.
  if (name && !hasOffice && name.from === from && isCalled(r, pieces, name.to))
    return {
      ...base,
      type: 'person',
      name: { from: from + 1, to: name.to },
      role: { from, to: from + 1 },
      head: r.tokens[from]?.lower ?? null,
    };
  const described = r.lexicon.pack.officeChains ? null : describedOutlet(r, pieces);
  if (described) return { ...base, type: 'organisation', name: described, role: null, head: lowerHead };
  // "pernyataan WHO": the paper is no part of the name.
  const ownName = pieces.find((p) => p.part !== 'doc')?.from ?? from;
  const paper = r.lexicon.pack.officeChains && pieces[0]?.part === 'doc' ? ownName : from;
  if (name) {
    const org =
      (headPieces.some((p) => p.part === 'org') || (name.to - name.from === 1 && isCoined(r, name.from))) &&
      !hasOffice;
    const allAcronym = pieces
      .filter((p) => p.from >= name.from && p.to <= name.to)
      .every((p) => p.part === 'acronym');
    if (spokes && isOrganisationName(pieces, name))
      return { ...base, type: 'spokesperson', name, role: office, head: lowerHead };
    // "het Russische persbureau Interfax": the outlet is the name, what it is and whose stands before it.
    const medium = pieces[0]?.part === 'name' && has(r, pieces[0].from, 'outletNouns');
    const outlet = org || medium ? pieces.filter((p) => r.outletAt[p.from]) : [];
    const own = outlet[0] && outlet.at(-1);
    if (outlet[0] && own && r.lexicon.pack.verbSecond)
      return {
        ...base,
        type: 'organisation',
        name: { from: outlet[0].from, to: own.to },
        role: null,
        head: lowerHead,
      };
    // "Kabupaten Kenanga": a place is nobody.
    const place = !hasOffice && pieces[0]?.part !== 'name' && has(r, from, 'placeNouns');
    if (org || place || (allAcronym && !hasOffice && !hasAge(r, name.to)))
      return {
        ...base,
        type: 'organisation',
        name: org || place ? { from: paper, to } : name,
        role: null,
        head: lowerHead,
      };
    const doc = headPieces.some((p) => p.part === 'doc') && !hasOffice;
    if (doc) return { ...base, type: 'document', name: null, role: null, head: lowerHead };
    const anon =
      pieces.some((p) => p.part === 'anon') &&
      !hasOffice &&
      pieces.findIndex((p) => p.part === 'anon') >= pieces.findIndex((p) => p.part === 'name');
    if (anon) return { ...base, type: 'anonymous', name: null, role: null, head: lowerHead };
    return { ...base, type: hasOffice ? 'person' : 'name', name, role: office, head: lowerHead };
  }
  // "Источники агентства": whose sources they are does not name them.
  if (headPieces[0]?.part === 'anon' && !hasOffice)
    return { ...base, type: 'anonymous', name: null, role: null, head: lowerHead };
  if (spokes) {
    // "Jurucakap TNB", "пресс-секретарь МИД": side by side, without a word between.
    const body = pieces.find((p) => p.part === 'org' || p.part === 'acronym');
    const joined = r.lexicon.pack.officeChains || r.lexicon.pack.articleless;
    const own = joined && body && r.tokens[body.from]?.shape !== 'lower' ? { from: body.from, to } : null;
    return { ...base, type: 'spokesperson', name: own, role: office, head: lowerHead };
  }
  // "Ministry data show …": where the head comes last, whose paper it is stands before it.
  const paperLast = r.lexicon.pack.modifiersFirst === true && headPieces.at(-1)?.part === 'doc' && !hasOffice;
  if (paperLast && r.tokens[to - 1]?.shape === 'lower')
    return { ...base, type: 'document', name: null, role: null, head: lowerHead };
  const capitalOrg = headPieces.some((p) => p.part === 'org') && !hasOffice;
  if (capitalOrg) {
    const named = pieces.some(
      (p) =>
        (p.part === 'org' || p.part === 'tail' || p.part === 'acronym') &&
        r.tokens[p.from]?.shape !== 'lower',
    );
    return {
      ...base,
      type: 'organisation',
      name: named ? { from: paper, to } : null,
      role: null,
      head: lowerHead,
    };
  }
  if (headPieces.some((p) => p.part === 'doc'))
    return { ...base, type: 'document', name: null, role: null, head: lowerHead };
  if (headPieces.some((p) => p.part === 'role' || p.part === 'title')) {
    const anonymous =
      isIndefinite(r, before, from) ||
      headPieces.some((p) => p.part === 'anon') ||
      isHidden(r, to) ||
      // "чиновник сообщил", "120 Forscher fordern": without an article a word for somebody nameless names nobody.
      (r.lexicon.pack.articleless === true && pieces.length === 1 && has(r, from, 'anonymous')) ||
      (r.lexicon.pack.capitalisedNouns === true && before === from && has(r, from, 'anonymous'));
    return {
      ...base,
      definite: base.definite || tellsAgain(r, from),
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
