/** The reported clause before its cue, or on both sides of it. */

import { speaksAlone } from '../frames/frame.ts';
import { complementFollows, infinitiveAfter } from '../frames/infinitives.ts';
import { pastListener } from '../frames/listeners.ts';
import { afterDateline } from '../text/dateline.ts';
import { endsPlainly } from '../text/name-forms.ts';
import { has, isAny, isComma, outletWithin, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { subjectLeads, turnsRound } from '../text/word-order.ts';
import { isTail } from './clause-borders.ts';
import { joins } from './clause-end.ts';
import {
  commaOpensClause,
  isPredicate,
  isReportedMood,
  opensClause,
  statementAfter,
} from './clause-openings.ts';
import type { Place } from './clause-place.ts';
import { hasVerb, isAdverbClause } from './comma-clauses.ts';
import { after, around, before, CLAUSE_TOKENS, hasWords, type Reported, span } from './reported-span.ts';

/** Tokens from a cue to a further one of the same speaker: ", katanya, seraya menambahkan". */
const NEXT_CUE = 3;

/** "Tim itu, lanjutnya, sudah bekerja": the cue stands between a subject and its verb. */
export function predicateBehind({
  r,
  f,
  sentence,
  from,
  to,
  comma,
  end,
  quotation,
}: Place): Reported | null | undefined {
  if (quotation || comma !== from - 1 || !isComma(r, to) || !isPredicate(r, to + 1)) return undefined;
  const start = afterDateline(r, sentence.from);
  return !has(r, start, 'prepositions') && hasWords(r, start, comma)
    ? span(r, f, start, end, false)
    : undefined;
}

/** "The road is shut, the mayor said on Monday.": the cue closes its sentence, or a comma of its own. */
export function beforeTag(at: Place): Reported | null | undefined {
  const { r, f, sentence, from, to, comma, end, quotation, next } = at;
  if (quotation || comma < 0) return undefined;
  // "The road is shut, Holt said, |but critics disagreed|": where the subject leads no tag begins with a conjunction.
  if (subjectLeads(r.lexicon.pack) && has(r, comma + 1, 'conjunctions')) return undefined;
  const { kind } = f.cue;
  const told = pastListener(r, to, end);
  const opens =
    infinitiveAfter(r, f.cue.from, to, end, kind === 'say' && !f.cue.weak) >= 0 ||
    complementFollows(r, to, end);
  if (opens) return undefined;
  const goesOn = next?.inherits && next.sentence === f.sentence && next.cue.from - to <= NEXT_CUE;
  // "…, sementara militer mengklaim telah menang": a clause of its own, unlike "…, wie der Vorstand am Montag ankündigte".
  const apart =
    (joins(r, comma, from) || opensWithAdverbial(at)) && (has(r, to, 'auxiliaries') || has(r, to, 'adverbs'));
  // "We need ramps, shade, and officers who dare to ask.": a last member of a list is no tag.
  const last = has(r, comma + 1, 'conjunctions') && has(r, f.subject?.to ?? -1, 'relatives');
  if (r.lexicon.pack.complement === 'comma' && !closesClause(at)) return undefined;
  const tail = !last && !apart && !opensAnew(at) && !f.inherits && (goesOn || isTail(r, f, to, end));
  if (tail && hasWords(r, sentence.from, comma)) return before(r, f, sentence.from, comma);
  // "Imports will start in May, the minister said, marking a turn …": what the cue's commas close off stands before it.
  const closed =
    comma === from - 1 &&
    isComma(r, told) &&
    f.subject !== null &&
    f.subject.from < f.cue.from &&
    kind === 'say' &&
    !commaOpensClause(r);
  const whole = comma - sentence.from > CLAUSE_TOKENS || isRemark(r, told);
  return closed && whole ? before(r, f, sentence.from, comma) : undefined;
}

/** "…, the mayor said, |marking a turn|", "…, |but critics disagreed|": behind the tag's comma the sentence goes on beside what was said. */
const isRemark = (r: Reading, comma: number): boolean =>
  subjectLeads(r.lexicon.pack) &&
  (has(r, comma + 1, 'conjunctions') ||
    endsPlainly(r.lexicon.pack, 'gerund', r.tokens[comma + 1]?.lower ?? ''));

/**
 * "The road is shut, the mayor said, |and will be| opened on Friday", "…, |but it will| …": where the statement before a tag goes on behind it with
 * the same subject, told by a helping verb.
 * @returns the token that it goes on with, behind the conjunction; -1 where it does not
 */
export function joinedBehind(r: Reading, to: number): number {
  if (!subjectLeads(r.lexicon.pack) || !isComma(r, to) || !has(r, to + 1, 'conjunctions')) return -1;
  const pronoun = isAny(r, to + 2, AGAIN) && !isAny(r, to + 2, NOT_AGAIN);
  return has(r, pronoun ? to + 3 : to + 2, 'auxiliaries') ? to + 2 : -1;
}
/** "it", "they", unlike "who" and "her". */
const AGAIN = tagSet(['pronounsPerson', 'pronounsThing']);
const NOT_AGAIN = tagSet(['relatives', 'determiners', 'objectPronouns']);

/** "Di Jakarta, Holt mengatakan sudah tahu": no statement stands before the comma. */
const opensWithAdverbial = ({ r, sentence, comma }: Place): boolean =>
  r.lexicon.pack.bareClauses === true &&
  has(r, sentence.from, 'prepositions') &&
  comma - sentence.from < CLAUSE_TOKENS;

/**
 * Where the verb comes second a tag begins with its verb ("…, sagte Voss") or with "as" ("…, wie Voss sagte"), and what stands
 * before is a clause: no name in apposition ("Der Bürgermeister von Norden, Hanno Voss, sagte, …"), no clause of time alone.
 */
function closesClause({ r, f, sentence, comma }: Place): boolean {
  // "…, meldete der Kurier unter Berufung auf …": right behind its verb an outlet reports.
  const reports = outletWithin(r, f.subject?.name) !== null && f.cue.from === comma + 1;
  if ((f.cue.weak && !reports) || !hasVerb(r, sentence.from, comma)) return false;
  // "…, dass die Regierung den Plan vorlegen will.": a clause that the one before leads to is no tag.
  if (has(r, comma + 1, 'complementizers') && !has(r, comma + 1, 'before')) return false;
  if (isAdverbClause(r, sentence.from, comma)) return false;
  const subjectFirst = f.subject?.from === comma + 1 && f.subject.to <= f.cue.from;
  const verbal = f.cue.kind === 'say' || f.cue.kind === 'think';
  return !verbal || !subjectFirst || has(r, comma + 1, 'subordinators');
}

/** "content according to X" without a comma, or inserted ", menurut X, …". */
export function roundNominal({
  r,
  f,
  sentence,
  from,
  to,
  comma,
  end,
  quotation,
  next,
}: Place): Reported | null | undefined {
  if (f.cue.kind !== 'nominal' || quotation || from <= sentence.from + 2) return undefined;
  const later = isComma(r, from - 1) ? -1 : statementAfter(r, to, end, from - sentence.from);
  if (later >= 0) return after(r, f, later, end, next, false);
  // "Dari sepuluh nama yang dipanggil, menurut Holt semuanya siap": an adverbial, the source, and then the clause.
  const fronted = r.lexicon.pack.bareClauses === true && has(r, sentence.from, 'prepositions');
  if (fronted && isComma(r, from - 1) && to < end - 1 && !isComma(r, to) && !isTail(r, f, to, end))
    return after(r, f, to, end, next, false);
  if (to >= end - 1 || !isComma(r, to))
    return before(r, f, sentence.from, comma >= 0 && isComma(r, from - 1) ? comma : from);
  return around(r, f, sentence.from, to, end);
}

/** "Hujan, katanya, akan turun", "Le pont, affirme le maire, est sûr". */
export function inserted({
  r,
  f,
  sentence,
  from,
  to,
  comma,
  end,
  quotation,
}: Place): Reported | null | undefined {
  if (quotation || comma !== from - 1 || comma <= sentence.from || !isComma(r, to)) return undefined;
  const turned = f.subject !== null && (f.cue.kind === 'sayFirst' || f.subject.from > f.cue.from);
  return speaksAlone(f) || turned ? around(r, f, sentence.from, to, end) : undefined;
}

/** "Sie habe „immer nur polarisiert“, so Habeck": the fragment stands in a clause that is reported as a whole. */
export function beforeQuotation(at: Place): Reported | null | undefined {
  const { r, f, sentence, from, to, comma, quotation } = at;
  if (!quotation || quotation.span.to > from || opensAnew(at)) return undefined;
  // "un humo «con olor a goma», según algunos, invadió la calle": no more than the fragment.
  if (f.cue.kind === 'nominal' && r.lexicon.pack.inverts && isComma(r, to)) return null;
  // "Para o presidente, Rui Prado, “…”, escreveu": whose view it is stands before what was said.
  const held = turnsRound(r.lexicon.pack) && f.subject !== null && f.subject.to < quotation.span.from;
  const start = held && f.subject && f.subject.from >= sentence.from ? f.subject.to : sentence.from;
  const lead =
    quotation.kind === 'partial' &&
    (hasWords(r, start, quotation.span.from) || isReportedMood(r, start, quotation.span.from));
  // ", laat de advocaat weten": the verb's helper stands before its subject.
  const close = comma >= quotation.span.to ? comma : from;
  return lead && opensClause(r, start, quotation.span.from) ? before(r, f, start, close) : null;
}

/** "A media mañana, el alcalde había felicitado a …": where subjects turn round behind what was said, one before its verb opens the sentence. */
const opensAnew = ({ r, f, comma }: Place): boolean =>
  turnsRound(r.lexicon.pack) &&
  f.subject !== null &&
  f.subject.type !== 'pronoun' &&
  f.subject.from > comma &&
  f.subject.to <= f.cue.from &&
  f.cue.kind !== 'nominal';
