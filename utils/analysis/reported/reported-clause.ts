/**
 * The clause that a frame reports, without its cue, its complementizer and the attributions after it. Where it stands follows
 * from where the cue stands: after it, before it, or on both sides of an inserted one.
 */

import { type Frame, speaksAlone } from '../frames/frame.ts';
import { forumBefore } from '../frames/hearings.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { has, isComma, matchAt, outletWithin, type Reading } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';
import { beforeQuotation, beforeTag, inserted, predicateBehind, roundNominal } from './clause-before.ts';
import { clauseBehind } from './clause-behind.ts';
import { afterNominal, complementAfter, isTail, leadWords } from './clause-borders.ts';
import { isReportedMood } from './clause-openings.ts';
import { type Place, placeOf, type Way } from './clause-place.ts';
import { heardClause } from './heard-clauses.ts';
import { after, before, opensSubject, type Reported, span } from './reported-span.ts';
import { isSourcePhrase, sourceClause } from './source-clauses.ts';

/** The first way that has an answer gives it. */
const WAYS: readonly Way[] = [
  ofNobody,
  fixed,
  saidBefore,
  passive,
  bySource,
  carried,
  led,
  predicateBehind,
  beforeTag,
  roundNominal,
  inserted,
  beforeQuotation,
  clauseBehind,
];

/**
 * @param quotation the quotation that the frame attributes, if any
 * @param next the frame after it
 */
export function reportedClause(
  r: Reading,
  f: Frame,
  quotation: Quotation | null,
  next: Frame | null,
): Reported | null {
  const { kind } = f.cue;
  if (kind === 'describe' || kind === 'verbless') return null;
  if (hasNobody(f) && kind !== 'passive' && kind !== 'impersonal') return null;
  // "No group claimed responsibility": nobody said it.
  if (f.subject && has(r, f.subject.from, 'negations')) return null;
  if (f.cue.kind === 'think' && next && isToldAsWhole(r, next)) return null;
  if (next && isToldBehind(r, f, next)) return null;
  const sentence = r.sentences[f.sentence];
  if (!sentence || sentence.blockKind === 'credit' || sentence.blockKind === 'attribution') return null;
  // "What did she say after the game?" reports nothing.
  if (r.tokens[sentence.to - 1]?.text === '?') return null;
  const place = placeOf(r, f, sentence, quotation, next);
  for (const way of WAYS) {
    const found = way(place);
    if (found !== undefined) return found;
  }
  return null;
}

/** "Holm will gehen, |wie seine Familie mitteilte|": behind the comma stands who told of it. */
const isToldAsWhole = (r: Reading, { cue, subject }: Frame): boolean =>
  r.lexicon.pack.verbSecond === true &&
  cue.kind === 'say' &&
  subject !== null &&
  isComma(r, subject.from - 2) &&
  has(r, subject.from - 1, 'subordinators') &&
  matchAt(r, subject.from - 1, 'before') > 0;

/** "Der Verein klagt|, berichtete der Kurier|": right behind the verb another verb and who told of it. */
const isToldBehind = (r: Reading, { cue, sentence }: Frame, next: Frame): boolean =>
  r.lexicon.pack.verbSecond === true &&
  next.sentence === sentence &&
  isComma(r, cue.to) &&
  next.cue.from === cue.to + 1 &&
  next.cue.kind === 'say' &&
  next.subject !== null &&
  next.subject.from >= next.cue.to;

const hasNobody = (f: Frame): boolean => !f.subject && !f.inherits && !speaksAlone(f);

/** "Ранее сообщалось, что …", "Es heißt, dass …": nobody is said to have said it. */
function ofNobody(at: Place): Reported | null | undefined {
  const { r, f, sentence, end, quotation, next } = at;
  if (!hasNobody(f) || f.cue.kind !== 'impersonal') return undefined;
  if (forumBefore(r, f.cue.from) >= 0) return heardClause(at);
  const opens = isComma(r, f.cue.to) ? f.cue.to + 1 : f.cue.to;
  const marked = has(r, opens, 'complementizers') && !has(r, opens, 'determiners');
  if (marked) return after(r, f, opens + 1, end, next, true);
  // "Es heißt, der Vertrag sei geplatzt": the mood of report tells.
  if (opens > f.cue.to && r.lexicon.pack.verbSecond && quotation === null && isReportedMood(r, opens, end))
    return after(r, f, opens, end, next, false);
  // "Die Fahndung laufe weiter, hieß es am Abend."
  const closes =
    r.lexicon.pack.verbSecond === true && f.cue.to - f.cue.from > 1 && isComma(r, f.cue.from - 1);
  return closes && quotation === null && isTail(r, f, f.cue.to, end)
    ? before(r, f, sentence.from, f.cue.from - 1)
    : null;
}

/** ", selon lequel …": a relative between cue and clause says where it begins. */
function fixed({ r, f, end, next }: Place): Reported | null | undefined {
  return f.opensAt === undefined ? undefined : after(r, f, f.opensAt, end, next, true);
}

/** "Beliau berkata demikian selepas …", "Об этом сообщает X со ссылкой на Y, …": what was said stands in the sentence before. */
function saidBefore({ r, f, sentence }: Place): null | undefined {
  const { kind } = f.cue;
  if (kind === 'say' && has(r, f.cue.to - 1, 'backReference') && f.cue.to - f.cue.from > 1) return null;
  if (kind === 'say' && has(r, f.cue.to, 'backReference') && r.lexicon.pack.bareClauses) return null;
  // Where articles open sentences the word alone refers to nothing: "Das Feuer brach laut Polizei im Keller aus".
  const refers = r.lexicon.pack.verbSecond ? 1 : 0;
  return kind === 'nominal' && matchAt(r, sentence.from, 'backReference') > refers ? null : undefined;
}

function passive({ r, f, to, end, next }: Place): Reported | null | undefined {
  if (f.cue.kind !== 'passive') return undefined;
  // "Volkova, quoted by Interfax, also said": who carries the words says nothing.
  if (!f.subject || outletWithin(r, f.subject.name)) return null;
  const found = complementAfter(r, to, end);
  if (found >= 0) return after(r, f, found + 1, end, next, true);
  // "fue confirmada por el juez, quien …": where a clause needs its complementizer the comma opens none.
  const marked = turnsRound(r.lexicon.pack);
  // "In the letter, seen by the Courier, Holt said …"
  return isComma(r, to) && !marked && !r.lexicon.pack.plainEndings
    ? after(r, f, to + 1, end, next, false)
    : null;
}

/** "Das Feuer brach laut Polizei im Keller aus": where the verb comes second, the clause around the source. */
function bySource({ r, f, sentence, to, end, quotation, next }: Place): Reported | null | undefined {
  if (!isSourcePhrase(f) || quotation !== null || !r.lexicon.pack.verbSecond) return undefined;
  // "Das berichtet der Sender unter Berufung auf Ermittler": the sentence before is what was said.
  if (matchAt(r, sentence.from, 'backReference') > 1) return null;
  const held = sourceClause(r, f, sentence.from, end);
  return held.opens
    ? after(r, f, afterNominal(r, to, held.to), held.to, next, false)
    : span(r, f, held.from, held.to, false);
}

/** "Издание «Время» со ссылкой на источники пишет, что …": the outlet's own verb reports it. */
function carried({ r, f, from }: Place): null | undefined {
  return f.cue.kind === 'nominal' && r.outletAt[from - 1] && !isComma(r, from - 1) ? null : undefined;
}

/** "Menurut Rano, …", "According to the ministry, …": the cue opens its sentence. */
function led({ r, f, sentence, from, to, comma, end, quotation, next }: Place): Reported | null | undefined {
  const quotedBefore = r.lexicon.pack.verbSecond === true && quotation !== null && quotation.span.to <= from;
  const parted = isComma(r, from - 1) && opensSubject(r, sentence.from);
  const opens = from - sentence.from <= leadWords(r, sentence.from, from);
  if (f.cue.kind !== 'nominal' || quotedBefore || parted || !opens) return undefined;
  const opening = afterNominal(r, to, end);
  // "The plant would close, according to two people familiar |with the matter|."
  if (isComma(r, from - 1) && opening === to && has(r, to, 'prepositions') && !has(r, to, 'subordinators'))
    return undefined;
  // "Как передает корреспондент, об этом заявил министр": what was said stands before.
  if (matchAt(r, opening, 'backReference') > 1) return null;
  const found = after(r, f, opening, end, next, false);
  return found || comma < 0 ? found : undefined;
}
