/** What an office is of, over many words, up to its holder: "le président de la chambre de commerce du Var, Jean Morin". */
import { has, isAny, isComma, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import type { Mention } from './mention.ts';
import { skipBracket } from './office-phrases.ts';

/** Words that an office may be of before its holder's name: "le président de la chambre de commerce du Var, Jean Morin". */
const CHAIN = 20;
/** Phrases inside such a chain. */
const CHAIN_PHRASES = 4;

/** Index of the office before the comma before `m`, where all that stands between is what the office is of; -1 where none. */
export function officeOfChain(r: Reading, out: readonly Mention[], m: Mention): number {
  const { inverts, officeChains, verbSecond } = r.lexicon.pack;
  if (!isComma(r, m.from - 1) || !(inverts || officeChains || verbSecond)) return -1;
  const found = nearestOffice(r, out, m, out.length);
  const before = out[found];
  // "el jefe del gabinete de ministros de Marelia, Juan Abad": an office that another is of is not its holder's.
  const of = before?.governed === true && has(r, before.from - 1, 'ofWords');
  const whole = of && inverts ? nearestOffice(r, out, m, found) : -1;
  return whole >= 0 ? whole : found;
}

/** The last office before index `end` of which all that stands up to the comma before `m` is what it is of, or -1. */
function nearestOffice(r: Reading, out: readonly Mention[], m: Mention, end: number): number {
  const { inverts, officeChains, verbSecond } = r.lexicon.pack;
  for (let n = end - 1; n >= 0 && n >= out.length - CHAIN_PHRASES; n--) {
    const office = out[n];
    if (!office || office.quoted !== m.quoted || m.from - office.to > CHAIN) return -1;
    const speaksFor = office.type === 'spokesperson';
    const bare = (office.name === null || speaksFor) && office.role !== null && !office.plural;
    if (!bare || (office.type !== 'role' && office.type !== 'anonymous' && !speaksFor)) continue;
    // "juru bicara pemerintah untuk penanganan banjir, Rano Santika"
    // "Pakar hukum tata negara dari Universitas Kenanga, Rano Santika": what the office is in, in small letters.
    if (officeChains && !has(r, pastField(r, office.to), 'ofWords')) return -1;
    if (verbSecond) return isComma(r, m.to) && isFieldOf(r, office.to, m.from - 1) ? n : -1;
    // "A prefeita de Valmar, no litoral norte, Inês Braga": where that is, between commas.
    const aside = inverts ? asideAt(r, office.to, m.from - 1) : -1;
    const follows = has(r, office.to, 'ofWords') || r.tokens[office.to]?.shape === 'lower';
    if (!follows && office.to !== m.from - 1 && office.to !== aside) return -1;
    for (let k = office.to; k < m.from - 1; k++) {
      const closed = inverts ? skipBracket(r, k) : 0;
      if (closed > 0) k = closed - 1;
      else if (k !== aside && !ofOffice(r, k)) return -1;
    }
    return n;
  }
  return -1;
}

function pastField(r: Reading, to: number): number {
  let k = to;
  while (k < to + FIELD && r.tokens[k]?.shape === 'lower' && (r.anyTags[k]?.size === 0 || isAny(r, k, TAILS)))
    k++;
  return k;
}
const TAILS = tagSet(['roleTails']);
/** Words of such a field at most. */
const FIELD = 4;

/** "Der Abgeordnete |und Berichterstatter für den Sahel|, Christoph Hoffmann,": nouns and what joins them, and no verb. */
function isFieldOf(r: Reading, from: number, to: number): boolean {
  if (from >= to || !isAny(r, from, JOINS)) return false;
  for (let k = from; k < to; k++) {
    const t = r.tokens[k];
    if (t?.kind !== 'word' || r.quoteAt[k]) return false;
    if (isAny(r, k, VERBS) && !has(r, k, 'determiners')) return false;
    if (t.shape === 'lower' && !isAny(r, k, JOINS) && !has(r, k, 'determiners')) return false;
  }
  return true;
}
const JOINS = tagSet(['conjunctions', 'prepositions', 'ofWords', 'placePrepositions']);
const VERBS = tagSet(['say', 'think', 'describe', 'auxiliaries', 'relatives', 'complementizers']);

/** The comma from `from` on behind which a preposition opens an aside, or -1. */
function asideAt(r: Reading, from: number, to: number): number {
  for (let k = from; k < to; k++)
    if (isComma(r, k)) return has(r, k + 1, 'prepositions') || has(r, k + 1, 'ofWords') ? k : -1;
  return -1;
}

/** The end of what an office is of, where a mark or a relative closes it; else `to`. */
export function chainEnd(r: Reading, to: number): number {
  if (!r.lexicon.pack.inverts || !(has(r, to, 'ofWords') || joinsOffice(r, to))) return to;
  let k = joinsOffice(r, to) ? to + 1 : to;
  while (k - to < CHAIN && ofOffice(r, k)) k++;
  return isComma(r, k) || r.tokens[k]?.text === '.' ? k : to;
}

/** "ministra de Economía |y portavoz| del Gobierno": a second office without an article. */
export const joinsOffice = (r: Reading, k: number): boolean =>
  has(r, k, 'conjunctions') && (has(r, k + 1, 'roles') || has(r, k + 1, 'spokespeople'));

const ofOffice = (r: Reading, k: number): boolean => {
  const t = r.tokens[k];
  if (t?.kind !== 'word' || r.quoteAt[k]) return false;
  if (has(r, k, 'ofWords') || has(r, k, 'determiners') || t.shape !== 'lower') return true;
  return !(
    has(r, k, 'auxiliaries') ||
    has(r, k, 'complementizers') ||
    has(r, k, 'relatives') ||
    has(r, k, 'negations') ||
    (has(r, k, 'say') && !has(r, k, 'sayWeak'))
  );
};
