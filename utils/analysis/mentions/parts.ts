/** What each word is inside a noun phrase: name, title, role, institution, field, particle. */

import { isInitial, isNameWord, isSurname, leadsName } from '../names/names.ts';
import { isFunctionWord, NOUNS } from '../names/noun-tags.ts';
import { endsPlainly, isNounForm } from '../text/name-forms.ts';
import { has, isAny, matchAt, meetsAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { subjectLeads, turnsRound } from '../text/word-order.ts';

/** "FDP-Fraktionsvize Jens Holt": letters and a noun that no list need know, before a first name and a surname. */
const isPartysOffice = (r: Reading, i: number): boolean =>
  r.lexicon.pack.verbSecond === true &&
  /^\p{Lu}\p{Ll}?[\p{Lu}\d]\p{L}*-\p{Lu}\p{Ll}/u.test(r.tokens[i]?.text ?? '') &&
  !isAny(r, i, NOUNS) &&
  isNameWord(r, i + 1) &&
  isNameWord(r, i + 2) &&
  r.sentenceOf[i + 2] === r.sentenceOf[i];

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

export function partOf(r: Reading, i: number, started: boolean): { part: Part; length: number } | null {
  const t = r.tokens[i];
  if (!t) return null;
  const length = (tag: Parameters<typeof matchAt>[2]) => matchAt(r, i, tag);
  const capital = t.shape !== 'lower';
  if (started && opensHolder(r, i)) return { part: 'name', length: 1 };
  if (t.kind === 'number') {
    // "des Gerichts 500 Kinder": where nouns carry capitals a number before one counts it.
    const counts = r.lexicon.pack.capitalisedNouns === true && r.tokens[i + 1]?.kind === 'word';
    // "Dandim 0712/Kenanga"
    const unit = r.tokens[i + 1]?.text === '/';
    return started && t.text.length <= (unit ? UNIT : 3) && !counts ? { part: 'number', length: 1 } : null;
  }
  if (t.kind === 'mark') return null;
  // "J. M. Morel": "M." is a form of address elsewhere.
  if (isInitial(r, i)) return { part: 'name', length: 1 };
  // "Tommaso D'Este", "Lucie N'Guyen"
  if (isElidedName(r, i)) return { part: 'name', length: 2 };
  if (leadsName(r, i)) {
    // "Burgemeester Van 't Erve": the particle and its surname are one.
    const particle = matchAt(r, i, 'particles');
    if (!started || particle > 1) return { part: 'name', length: particle + 1 };
  }
  if (isSurname(r, i)) return { part: 'name', length: 1 };
  if (isPartysOffice(r, i)) return { part: 'role', length: 1 };
  // "ibu kota Kabupaten Kenanga": no mother.
  const place = matchAt(r, i, 'placeNouns');
  if (place > 1) return { part: 'tail', length: place };
  const listed = meetsAt(r, i, NOUNS);
  const spokes = listed ? length('spokespeople') : 0;
  const org = listed && (capital || !has(r, i, 'capitalOnly')) ? length('organisations') : 0;
  const role = listed ? length('roles') : 0;
  // "a major supplier": written small it is the adjective.
  const title = listed && (capital || !has(r, i, 'capitalOnly')) ? length('titles') : 0;
  const best = Math.max(spokes, org, role, title);
  if (best > 0 && !(isFunctionWord(r, i) && best === 1)) {
    const alone = org === best && !started && r.tokens[i + title]?.shape !== 'capital';
    // "Polisi mengatakan": a word for a rank and for the body is the body where nobody's name follows.
    if (title === best && !alone && (capital || t.text.endsWith('.')) && !isInitialAlone(r, i))
      return { part: 'title', length: title };
    if (spokes === best) return { part: 'spokes', length: spokes };
    if (role === best && length('anonymous') > best && isWholeNameless(r, i, length('anonymous')))
      return { part: 'anon', length: length('anonymous') };
    // "la policía", "a Guarda": a word for the body and for one of its people is the person behind "a" and "one" alone.
    if (org === best && role === best && turnsRound(r.lexicon.pack))
      return { part: has(r, i - 1, 'indefinites') ? 'role' : 'org', length: best };
    // "Penduduk memberitahu …", "Pakar berpendapat …": a bare word for one of many, right before its verb.
    if (
      role === best &&
      !started &&
      r.lexicon.pack.officeChains &&
      isAny(r, i + best, VERBS) &&
      length('anonymous') === best
    )
      return { part: 'anon', length: best };
    // "the 150-year-old company": an age is the body's where one follows.
    if (role === best && has(r, i, 'natives') && isAny(r, i + role, BODIES)) return null;
    if (role === best) return { part: 'role', length: role };
    if (org === best) return { part: 'org', length: org };
    return { part: isInitialAlone(r, i) ? 'name' : 'title', length: title };
  }
  const doc = listed ? length('documents') : 0;
  // "Kepala Pusat Data, Informasi, dan Komunikasi": behind a field in capitals it is one more.
  const field = started && r.lexicon.pack.officeChains === true && capital && has(r, i - 1, 'roleTails');
  // "Bill Line", "Data Protection Commission": with a capital before another it opens a name.
  const opens = capital && doc === 1 && (!started || isAny(r, i - 1, OFFICES)) && opensName(r, i);
  if (doc === 1 && started && isVerbHere(r, i)) return null;
  if (doc > 0 && !opens) return { part: field ? 'tail' : 'doc', length: doc };
  if (isRomanField(r, i)) return { part: 'tail', length: 1 };
  const anon = listed ? length('anonymous') : 0;
  if (anon > 0 && (!isNameWord(r, i) || opensAlone(r, i, anon))) return { part: 'anon', length: anon };
  if (r.outletAt[i]) return { part: 'acronym', length: 1 };
  // "ministère des Affaires étrangères": a field of several words, whatever the second is written like.
  const { inverts, verbSecond } = r.lexicon.pack;
  const fieldLength = capital && (inverts || verbSecond) ? length('roleTails') : 0;
  if (
    capital &&
    (fieldLength > 0 || has(r, i, 'roleTails')) &&
    (started || t.shape !== 'upper') &&
    (t.text.length > SHORT_TAIL || t.shape === 'upper')
  )
    return { part: 'tail', length: Math.max(1, fieldLength) };
  const { fieldEnding } = r.lexicon.pack;
  if (fieldEnding && started && capital && t.lower.endsWith(fieldEnding)) return { part: 'tail', length: 1 };
  // "Kepala Dinas Pemadam |Kebakaran|"
  if (started && capital && isNounForm(r.lexicon.pack, t.lower)) return { part: 'tail', length: 1 };
  if (t.text.includes('.') && INITIALS.test(t.text) && !has(r, i, 'abbreviations') && leadsToName(r, i + 1))
    return { part: 'name', length: 1 };
  if (started && r.lexicon.pack.officeChains && DEGREE.test(t.text)) return { part: 'acronym', length: 1 };
  if (t.shape === 'upper' && t.text.length > 1 && isNameWord(r, i)) return { part: 'acronym', length: 1 };
  if (isNameWord(r, i)) return { part: 'name', length: 1 };
  if (
    (t.shape === 'lower' || t.shape === 'capital') &&
    started &&
    length('particles') > 0 &&
    !((r.outletAt[i + 1] || has(r, i + 1, 'outletNouns')) && has(r, i, 'prepositions')) &&
    !tellsListener(r, i) &&
    leadsToName(r, i + length('particles'))
  )
    return { part: 'particle', length: length('particles') };
  return null;
}

/** One letter in capitals, an apostrophe and a capital, behind a name. */
const isElidedName = (r: Reading, i: number): boolean =>
  r.tokens[i]?.text.length === 2 &&
  turnsRound(r.lexicon.pack) &&
  /^\p{Lu}['’]$/u.test(r.tokens[i]?.text ?? '') &&
  r.tokens[i + 1]?.shape === 'capital' &&
  r.tokens[i + 1]?.start === r.tokens[i]?.end &&
  isNameWord(r, i - 1) &&
  r.sentenceOf[i - 1] === r.sentenceOf[i];

/**
 * "NASA |estimates| that …", "Orlen |reports| a profit …", "Holt |notes|: “…”": a noun that is a verb too, behind a name that no
 * article opens and before what a verb takes; unlike "NASA estimates show …" and "the NASA reports that …".
 */
function isVerbHere(r: Reading, i: number): boolean {
  const { pack } = r.lexicon;
  const word = r.tokens[i];
  if (!pack.modifiersFirst || word?.shape !== 'lower' || !has(r, i, 'alsoNoun')) return false;
  if (!endsPlainly(pack, 'plural', word.lower) || /['’]s?$/.test(r.tokens[i - 1]?.lower ?? '')) return false;
  const behind = r.tokens[i + 1];
  const speech = behind !== undefined && (r.opensAt.has(behind.start) || behind.text === ':');
  if (!speech && !isAny(r, i + 1, TAKEN_BY_VERBS)) return false;
  const isNamed = (k: number): boolean =>
    r.tokens[k]?.kind === 'word' && r.tokens[k]?.shape !== 'lower' && !has(r, k, 'determiners');
  let from = i;
  while (isNamed(from - 1)) from--;
  if (from === i) return false;
  // "The World Bank |estimates| that the cost …", unlike "the NASA reports that were published".
  const clause = has(r, i + 1, 'complementizers') && isAny(r, i + 2, SUBJECT_OPENS);
  return clause || (!isAny(r, from - 1, OPEN_NOUNS) && !has(r, from, 'determiners'));
}
const SUBJECT_OPENS = tagSet(['determiners', 'pronounsPerson', 'pronounsThing']);
const OPEN_NOUNS = tagSet(['determiners', 'prepositions']);

const TAKEN_BY_VERBS = tagSet(['complementizers', 'determiners']);

/** "kata |warga setempat|", unlike "Rano (43), |saksi mata|, …" and "|saksi mata|, Lila Sari": right behind a cue, nobody's name beside it. */
function isWholeNameless(r: Reading, i: number, length: number): boolean {
  if (!r.lexicon.pack.officeChains || !isAny(r, i - 1, BEFORE_SPEAKER)) return false;
  const next = r.tokens[i + length];
  return (
    next?.text !== '(' && r.tokens[next?.text === ',' ? i + length + 1 : i + length]?.shape !== 'capital'
  );
}
const BEFORE_SPEAKER = tagSet(['sayFirst', 'nominal', 'agent']);

/** "sagte Anna Holm |zu| Karl Weber": between two whole names a preposition is no part of either. */
const tellsListener = (r: Reading, i: number): boolean =>
  has(r, i, 'prepositions') &&
  [i - 2, i - 1, i + 1, i + 2].every((k) => r.tokens[k]?.shape === 'capital' && isNameWord(r, k));

/** "Rano Santika MSi", "Rano Santika SpPD": letters behind a name, written without stops. */
const DEGREE = /^(?:\p{Lu}\p{Lu}\p{Ll}{1,4}|(?:Sp|Ph)\p{Lu}{1,3})$/u;

const VERBS = tagSet(['say', 'think', 'describe', 'auxiliaries']);

/** "ministro del Lavoro Marina Conti": right behind what an office is of a field that is a first name too, with a surname behind it. */
const opensHolder = (r: Reading, i: number): boolean =>
  turnsRound(r.lexicon.pack) &&
  r.tokens[i]?.shape === 'capital' &&
  !isAny(r, i, OFFICES) &&
  r.tokens[i - 1]?.shape === 'capital' &&
  has(r, i - 1, 'roleTails') &&
  r.tokens[i + 1]?.shape === 'capital' &&
  !meetsAt(r, i + 1, NOUNS) &&
  !has(r, i + 1, 'roleTails') &&
  isNameWord(r, i + 1);

/** Figures of a garrison's number. */
const UNIT = 4;

/** Where nouns are written small: in the middle of a sentence, right behind an office or nothing, with a name's capital next. */
const opensName = (r: Reading, i: number): boolean =>
  subjectLeads(r.lexicon.pack) &&
  r.tokens[i]?.shape === 'capital' &&
  r.tokens[i + 1]?.shape === 'capital' &&
  !meetsAt(r, i + 1, NOUNS) &&
  isNameWord(r, i + 1);

const BODIES = tagSet(['organisations', 'documents']);
const OFFICES = tagSet(['roles', 'titles', 'spokespeople']);

/** "kata R (34), warga desa itu": a letter that stands for a name, not one before it. */
const isInitialAlone = (r: Reading, i: number): boolean =>
  r.tokens[i]?.text.length === 1 && r.tokens[i]?.shape !== 'lower' && r.tokens[i + 1]?.text === '(';

/** "G.K. Orme": the letters of first names in one piece, unlike "U.S." and "D.C.". */
const INITIALS = /^\p{Lu}\.\p{Lu}\.?$/u;

/** "Moradores relatam …": a capital that the sentence gives, no name behind it. */
const opensAlone = (r: Reading, i: number, length: number): boolean =>
  r.sentences[r.sentenceOf[i] ?? 0]?.from === i && !isNameWord(r, i + length);

/** "Komisi I DPR": a single numeral is written like an initial; behind an institution and before no name it numbers it. */
const isRomanField = (r: Reading, i: number): boolean =>
  has(r, i, 'roleTails') &&
  has(r, i - 1, 'organisations') &&
  /^[IVX]$/.test(r.tokens[i]?.text ?? '') &&
  r.tokens[i + 1]?.text !== '.';

/** Tails this short are acronyms and numerals ("RI", "XI"): in capitals, or they are names ("Xi"). */
const SHORT_TAIL = 3;

/** A particle joins names: a capital follows, or a further particle; an outlet was told ("Holm zum MDR: …"). */
const leadsToName = (r: Reading, i: number): boolean => {
  const t = r.tokens[i];
  if (r.outletAt[i] && has(r, i - 1, 'prepositions')) return false;
  return t !== undefined && t.kind === 'word' && (t.shape !== 'lower' || has(r, i, 'particles'));
};

export interface Piece {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** "a spokesperson for flydubai": what a spokesperson speaks for is a name, however it is written. */
export function lowerName(r: Reading, i: number): { part: Part; length: number } | null {
  const t = r.tokens[i];
  return t && t.kind === 'word' && (r.tags[i]?.size ?? 0) === 0 ? { part: 'name', length: 1 } : null;
}

/** "Rey de España", "o comandante do Brasil": a title that is an office too, unlike "Sr. da Silva". */
export const isOffice = (r: Reading, p: Piece | undefined): boolean =>
  p?.part === 'title' && has(r, p.from, 'roles');

export const isOfficePart = (part: Part | undefined): boolean =>
  part === 'role' ||
  part === 'org' ||
  part === 'doc' ||
  part === 'spokes' ||
  part === 'anon' ||
  part === 'tail';
