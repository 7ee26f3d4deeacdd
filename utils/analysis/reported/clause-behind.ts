/** The reported clause behind its cue. */

import { entriesOf } from '../../language/words.ts';
import { isGerund } from '../frames/gerunds.ts';
import { infinitiveAfter } from '../frames/infinitives.ts';
import { pastListener } from '../frames/listeners.ts';
import { endsPlainly } from '../text/name-forms.ts';
import { has, isAny, isComma, matchAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { subjectLeads, turnsRound } from '../text/word-order.ts';
import { complementAfter, leadWords } from './clause-borders.ts';
import {
  beforeHelpers,
  clauseOpening,
  goesOnAfter,
  governsNoun,
  isPronoun,
  onlyNames,
  pastAdverbs,
  speaksForMany,
  tellsOtherwise,
} from './clause-openings.ts';
import type { Place } from './clause-place.ts';
import { hasVerb, isAdverbClause, isFurtherClause, isRelativeClause } from './comma-clauses.ts';
import { after, type Reported } from './reported-span.ts';

/** A verb that also has an everyday sense reports only when its complementizer is near. */
const WEAK_REACH = 4;

/** The clause behind the cue, what stands right after it, and where its complementizer is, or -1. */
interface Behind extends Place {
  readonly found: number;
  /** Past whom it was said to. */
  readonly told: number;
  /** Past the adverbs before the comma that opens the clause: "Menurutnya lagi, …", "Jelas Azmi lagi, …", "drohte damit, …". */
  readonly opener: number;
}

/** "said that …", "said the road …", "promised to …", "sagte, der Deich sei …". */
export function clauseBehind(place: Place): Reported | null {
  const { r, to, end } = place;
  const told = pastListener(r, to, end);
  const found = opensAside(place) ? -1 : complementAfter(r, told, end);
  const at = { ...place, told, found, opener: pastAdverbs(r, to, end) };
  for (const way of WAYS) {
    const clause = way(at);
    if (clause !== undefined) return clause;
  }
  return null;
}

/** The first way that has an answer gives it. */
const WAYS: readonly ((at: Behind) => Reported | null | undefined)[] = [
  nothingReported,
  notSaid,
  marked,
  suffixed,
  infinitive,
  claimed,
  unmarkedByKind,
  asSaid,
  unmarked,
];

/** "spiega Paolo Verdi, che coordina le indagini": behind the subject's comma stands what is told about them. */
const opensAside = ({ r, f, to }: Place): boolean =>
  turnsRound(r.lexicon.pack) &&
  f.subject?.to === to &&
  to > f.cue.to &&
  isComma(r, to) &&
  has(r, to + 1, 'relatives');

/** What looks like a clause and is an occasion, part of who it is, a quotation, or what was said before. */
function nothingReported(at: Behind): null | undefined {
  const { r, f, to, end, quotation, found } = at;
  const far = isComma(r, f.cue.from - 1) && f.subject && f.subject.to < f.cue.from - 1;
  if ((f.inherits || far) && found < 0 && has(r, to, 'prepositions')) return null;
  // "the aide who reported the call said …": a relative clause says who it is, not what was said.
  if (has(r, beforeHelpers(r, f.cue.from), 'relatives') && found !== to && !closesWithRelative(at))
    return null;
  const opensWithQuote = quotation && quotation.span.from >= to && quotation.link !== 'embedded';
  const goesOn = quotation?.kind === 'partial' && goesOnAfter(r, quotation.span.to, end);
  if (opensWithQuote && found < 0 && !goesOn) return null;
  // "Hij zei dat op een persconferentie": what was said stands before.
  return found === to && isPronoun(r, found, end) ? null : undefined;
}

/** "The Courier spoke to two officials |who said| the bridge was safe.": nobody says anything behind it, and the sentence began with others. */
const closesWithRelative = ({ r, f, sentence, to, end, next }: Place): boolean =>
  subjectLeads(r.lexicon.pack) &&
  f.cue.kind === 'say' &&
  f.subject !== null &&
  f.subject.from > sentence.from &&
  (next?.sentence !== f.sentence || (next.subject === null && !next.inherits)) &&
  isClause(r, to, end);

/** "they heard a blast", "the bridge was safe", unlike "declared |his wish to stay|": a pronoun opens it, or it has a helping verb. */
function isClause(r: Reading, from: number, end: number): boolean {
  if (has(r, from, 'pronounsPerson') && !has(r, from, 'determiners')) return true;
  for (let k = from; k < end && k < from + CLAUSE && !isComma(r, k); k++)
    if (has(r, k, 'auxiliaries')) return true;
  return false;
}
/** Tokens within which a clause has its verb. */
const CLAUSE = 12;

/**
 * "believes |the bridge could| fall", "hopes |it will| be mended", unlike "feared |the men who had| come" and "found |a way|": where a
 * clause needs no word to open it, its subject and then a helping verb of its own.
 */
function opensBareClause(r: Reading, from: number, end: number): boolean {
  const { lexicon, quoteAt, tokens } = r;
  if (!subjectLeads(lexicon.pack) || isAny(r, from, NO_SUBJECT)) return false;
  for (let k = from; k < end && k < from + CLAUSE; k++) {
    const word = tokens[k];
    if (!word || quoteAt[k] || word.kind === 'mark') return false;
    if (isAny(r, k, PART_CLAUSES) && !has(r, k, 'ofWords')) return false;
    if (has(r, k, 'auxiliaries')) return !endsPlainly(lexicon.pack, 'gerund', word.lower);
    // "the remarks |Holt| had made", "the price |he| would pay": a second subject right behind a noun tells of the noun.
    const common = k > from && tokens[k - 1]?.shape === 'lower' && !isAny(r, k - 1, BEFORE_NAME);
    if (common && (word.shape !== 'lower' || has(r, k, 'pronounsPerson'))) return false;
  }
  return false;
}
const NO_SUBJECT = tagSet(['auxiliaries', 'prepositions', 'objectPronouns', 'adverbs']);
const BEFORE_NAME = tagSet(['determiners', 'prepositions', 'roles', 'titles', 'organisations']);
const PART_CLAUSES = tagSet([
  'relatives',
  'complementizers',
  'subordinators',
  'conjunctions',
  'neverOpens',
  'say',
  'think',
]);

/** "said that …" */
function marked({ r, f, end, next, told, found }: Behind): Reported | null | undefined {
  const near = found >= 0 && (!f.cue.weak || found - told <= WEAK_REACH);
  return near ? after(r, f, found + 1, end, next, true) : undefined;
}

/** "he said, without disclosing the price" */
function notSaid({ r, f, found }: Behind): null | undefined {
  // "did not say what was hit": nor is what is asked.
  const bare = found < 0 || r.lexicon.pack.plainEndings !== undefined;
  return bare && has(r, f.cue.from - 1, 'negations') ? null : undefined;
}

/** "Namun katanya hujan akan turun": the cue opens its sentence. */
function suffixed({
  r,
  f,
  sentence,
  from,
  end,
  quotation,
  next,
  opener,
}: Behind): Reported | null | undefined {
  if (f.cue.kind !== 'saySuffixed') return undefined;
  const opens = !quotation && leadWords(r, sentence.from, from) >= 0;
  return opens ? after(r, f, opener, end, next, false) : null;
}

/** "promised to pay" */
function infinitive({ r, f, to, end, next }: Behind): Reported | null | undefined {
  const opening = infinitiveAfter(r, f.cue.from, to, end, f.cue.kind === 'say' && !f.cue.weak);
  return opening >= 0 ? after(r, f, opening, end, next, true) : undefined;
}

/**
 * "Holm |will| den Brief nie gesehen haben": where a clause closes on its infinitive a modal with that of the past behind a participle tells what
 * its subject says of themselves.
 */
function claimed({ r, f, sentence, to, end, next }: Behind): Reported | null | undefined {
  const { closingInfinitive, participleOpens } = r.lexicon.pack;
  if (!closingInfinitive?.past || f.cue.kind !== 'think' || !has(r, f.cue.from, 'auxiliaries'))
    return undefined;
  const participle = r.tokens[end - 2];
  const closes = entriesOf(closingInfinitive.past).includes(r.tokens[end - 1]?.lower ?? '');
  const past = participle?.shape === 'lower' && participle.lower.startsWith(participleOpens ?? '');
  if (!closes || !past || to >= end - 2 || f.subject === null || f.subject.from > f.cue.from)
    return undefined;
  return f.cue.from - sentence.from <= CLAUSE ? after(r, f, to, end, next, true) : undefined;
}

/** Cues behind which a clause that nothing marks is none: of thought, of an everyday sense, before their subject. */
function unmarkedByKind({ r, f, sentence, to, end, opener }: Behind): null | undefined {
  const { kind, weak } = f.cue;
  const { bareClauses } = r.lexicon.pack;
  if (opensBareClause(r, opener, end)) return undefined;
  if (kind === 'think' && !isComma(r, opener) && !bareClauses) return null;
  const weakOpener = f.cue.from === sentence.from ? opener : to;
  if (weak && !(isComma(r, weakOpener) && bareClauses) && !speaksForMany(f)) return null;
  return kind === 'sayFirst' && !isComma(r, opener) && r.tokens[to]?.text !== ':' ? null : undefined;
}

/** "Zoals de politie liet weten, raakte …": where the verb comes second the sentence goes on with what was said. */
function asSaid({ r, f, sentence, to, end, next }: Behind): Reported | null | undefined {
  const opened =
    r.lexicon.pack.verbSecond === true &&
    isComma(r, to) &&
    matchAt(r, sentence.from, 'asSays') > 0 &&
    f.subject?.from === sentence.from + 1;
  return opened ? after(r, f, to + 1, end, next, true) : undefined;
}

/** "said the road …" */
function unmarked(place: Behind): Reported | null {
  const { r, f, end, next, opener } = place;
  const opening = clauseOpening(r, opener, end);
  if (opening < 0 || governsNoun(r, opening) || onlyNames(r, opening, end)) return null;
  // "dipetik sebagai berkata |oleh Reuters|"
  if (has(r, opening, 'agent') && r.outletAt[opening + 1]) return null;
  if (isComma(r, opener) && isOtherStatement(place, opening)) return null;
  // "protested, saying …": what they said follows the second verb.
  const gerund = next?.sentence === f.sentence && next.cue.from - opening <= 1 && isGerund(r, next.cue);
  if (gerund && isComma(r, next.cue.from - 1)) return null;
  return r.lexicon.pack.complement === 'comma' && saysNothing(place, opening)
    ? null
    : after(r, f, opening, end, next, false);
}

/** "When Wynn complained, |Holt said| …", "Wynn disagreed, |and Holt said| …": behind the comma another speaks for themselves. */
function isOtherStatement({ r, f, sentence, next }: Behind, opening: number): boolean {
  const joined = has(r, opening, 'conjunctions');
  if (!joined && (!has(r, sentence.from, 'subordinators') || f.subject?.from !== sentence.from + 1))
    return false;
  return next?.subject?.from === opening + (joined ? 1 : 0);
}

/** Where a comma alone opens what was said: behind this one stands something else. */
function saysNothing({ r, f, sentence, to, end }: Behind, opening: number): boolean {
  if (tellsOtherwise(r, f, opening) || isRelativeClause(r, opening) || isAdverbClause(r, opening, end))
    return true;
  if (!has(r, sentence.from, 'subordinators') && isFurtherClause(r, opening)) return true;
  return r.tokens[to]?.text !== ':' && !hasVerb(r, opening, end);
}
