/** Where in a phrase the proper name is, where the office, and whose name it is. */

import { countryNames } from '../../language/countries.ts';
import { has, type Reading, spanOf } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';
import type { Piece } from './parts.ts';
import { isWholeBody } from './places.ts';

/** "Risiko Kementerian Keuangan Deni Ridwan": an organisation that is complete with its field, then two names: who holds the office. */
export function holderAfterOrganisation(pieces: readonly Piece[]): { from: number; to: number } | null {
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
export function nameRange(
  r: Reading,
  pieces: readonly Piece[],
  hasOffice: boolean,
  ofAt: number,
  titlesLead: boolean,
): { from: number; to: number } | null {
  // "Stacey Plaskett of the Virgin Islands": two names before "of" are a person's; one ("University of …") is an institution's.
  const lead = ofAt > 0 ? pieces.slice(0, ofAt) : [];
  const represented = lead.at(-1)?.part === 'spokes' ? pieces[ofAt + 1] : undefined;
  const speaker = represented && r.lexicon.pack.inverts ? whoSpeaksFor(r, pieces.slice(ofAt + 1)) : null;
  if (speaker) return speaker;
  if (represented && represented.part !== 'role')
    return { from: represented.from, to: pieces.at(-1)?.to ?? represented.to };
  if (!hasOffice && lead.length >= 2 && lead.every((p) => p.part === 'name' || p.part === 'particle')) {
    return { from: lead[0]?.from ?? 0, to: lead.at(-1)?.to ?? 0 };
  }
  const limit =
    hasOffice &&
    ofAt > 0 &&
    !pieces.slice(ofAt).some((p) => p.part === 'role' || p.part === 'title') &&
    namedBefore(pieces, ofAt)
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
  // "coach van FC Lochter": one name after an acronym is the club's.
  const single = pieces.filter((p) => p.part === 'name' && p.from >= from && p.to <= to).length === 1;
  const at = pieces.findIndex((p) => p.from === from);
  if (to >= 0 && hasOffice && single && before?.part === 'acronym' && pieces[at - 2]?.part === 'of')
    return null;
  if (to >= 0 && hasOffice && (before?.part === 'of' || (ofInside && pieces.at(-1)?.to !== to))) return null;
  // "la directora del hospital San Roque"
  const saint = to - from === 2 && r.lexicon.pack.inverts === true && has(r, from, 'particles');
  if (to >= 0 && hasOffice && (single || saint) && ofInside && isBodysOwn(r, before)) return null;
  if (to >= 0 && hasOffice && ofInside && closesBody(r, before, from, to)) return null;
  // "New York State Attorney General", "NATO chief": a name before an office owns it; the holder is not named.
  const office = pieces.findLast((p) => p.part === 'role' || p.part === 'title');
  if (to >= 0 && titlesLead && office && office.from >= to) return null;
  if (to >= 0) return { from, to: withoutParty(r, pieces, from, to) };
  if (hasOffice) return null;
  const acronyms = pieces.filter((p) => p.part === 'acronym' || p.part === 'tail' || p.part === 'number');
  const first = acronyms[0];
  const last = acronyms.at(-1);
  if (first && last && acronyms.length === pieces.length && acronyms.some((p) => p.part !== 'number'))
    return { from: first.from, to: last.to };
  return null;
}

/** "Lia Conti |del Pd|", "Lia Conti |della Cgil|": where two names are followed by the party or body that they are of, the end of the names. */
function withoutParty(r: Reading, pieces: readonly Piece[], from: number, to: number): number {
  const last = r.tokens[to - 1];
  if (!turnsRound(r.lexicon.pack) || last?.shape === 'lower' || !has(r, to - 1, 'roleTails')) return to;
  const of = pieces.findIndex((p) => p.from === to - 2);
  const whole = pieces[of]?.part === 'particle' && pieces[of - 1]?.part === 'name';
  return whole && has(r, to - 2, 'ofWords') && pieces[of - 2]?.part === 'name' && to - 2 > from ? to - 2 : to;
}

/**
 * "la presidenta de la Cámara |Inmobiliaria Argentina|", "el titular del Banco Central de la República |Argentina|", "o presidente da
 * Associação |Industrial Mineira| (AIM)": a country, or the letters in brackets, tell the rest of what the body is called.
 */
function closesBody(r: Reading, before: Piece | undefined, from: number, to: number): boolean {
  if (before?.part !== 'org' && before?.part !== 'tail') return false;
  if (!turnsRound(r.lexicon.pack) || r.tokens[before.from]?.shape === 'lower') return false;
  const countries = countryNames(r.lexicon.pack.code);
  if (countries.has(r.tokens[to - 1]?.lower ?? '')) return true;
  // "la República Dominicana"
  if (countries.has(spanOf(r, before.from, to).text.toLowerCase())) return true;
  const letters = r.tokens[to]?.text === '(' ? (r.tokens[to + 1]?.text.toLowerCase() ?? '') : '';
  if (letters === '' || r.tokens[to + 2]?.text !== ')') return false;
  if (before.part === 'org' && letters[0] !== r.tokens[before.from]?.lower[0]) return false;
  // "Confederación Agraria Chilena (CACH)": the initials in their order, behind that of the body.
  let at = 0;
  for (let k = from; k < to && at >= 0; k++)
    if (r.tokens[k]?.shape !== 'lower') at = letters.indexOf(r.tokens[k]?.lower[0] ?? '', at + 1);
  return at > 0;
}

/** "la vocera del Ejército |Ana Sol|": two names or more behind a body that needs no further name are those of who speaks for it; else null. */
function whoSpeaksFor(r: Reading, pieces: readonly Piece[]): { from: number; to: number } | null {
  const [body, ...names] = pieces;
  const first = names[0];
  const last = names.at(-1);
  if (!body || !first || !last || !isWholeBody(r, body)) return null;
  const run = names.every((p) => p.part === 'name' || p.part === 'particle');
  return run && names.filter((p) => p.part === 'name').length > 1 ? { from: first.from, to: last.to } : null;
}

/**
 * "die Professorin der Universität Velten", "l'avocate de la famille Dumas": one name behind a noun for a body is the body's own; where
 * nouns are written small only behind one so written, since "il presidente della Regione Zaia" is a person.
 */
const isBodysOwn = (r: Reading, before: Piece | undefined): boolean =>
  (before?.part === 'org' || before?.part === 'anon') &&
  (r.lexicon.pack.verbSecond === true || r.tokens[before.from]?.shape === 'lower');

/** A name before "of" that no office follows: "Vlaams minister van Onderwijs" has none. */
const namedBefore = (pieces: readonly Piece[], ofAt: number): boolean => {
  const office = pieces.findLastIndex((p, k) => k < ofAt && (p.part === 'role' || p.part === 'title'));
  return pieces.slice(Math.max(0, office), ofAt).some((p) => p.part === 'name');
};

/** Two name words before "of" are a person; what follows is where they belong ("Anke Dorfmeier der Agentur"). */
const isPersonBefore = (pieces: readonly Piece[], k: number): boolean =>
  pieces[k - 1]?.part === 'name' && pieces[k - 2]?.part === 'name';

export function officeRange(
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
export function isOrganisationName(pieces: readonly Piece[], name: { from: number; to: number }): boolean {
  const spokes = pieces.findIndex((p) => p.part === 'spokes');
  const at = pieces.findIndex((p) => p.from === name.from);
  if (at < spokes) return true;
  if (pieces[at - 1]?.part === 'org') return false;
  return pieces.slice(spokes, at).some((p) => p.part === 'of');
}

export function headOf(r: Reading, pieces: readonly Piece[]): string | null {
  const nouns = pieces.filter(
    (p) =>
      p.part === 'role' ||
      p.part === 'org' ||
      p.part === 'doc' ||
      p.part === 'anon' ||
      p.part === 'spokes' ||
      p.part === 'title',
  );
  // "пресс-секретарь суда": where no article parts them the body stands right behind its spokesman.
  const spokes = r.lexicon.pack.articleless ? nouns.find((p) => p.part === 'spokes') : undefined;
  const piece = r.lexicon.pack.code === 'und' ? undefined : (spokes ?? nouns.at(-1));
  return piece ? spanOf(r, piece.from, piece.to).text.toLowerCase() : null;
}

/** "WeWork", "SoftBank": a capital within the word is a firm's; "McCain" and "O'Neill" are not. */
export const isCoined = (r: Reading, i: number): boolean => {
  const text = r.tokens[i]?.text ?? '';
  return /^\p{Lu}\p{Ll}+\p{Lu}/u.test(text) && !/^(?:Mc|Mac|D[aeiu]|Del|La|Le|Van|Fitz|O)\p{Lu}/u.test(text);
};
