/**
 * The clause that a frame reports, without its cue, its complementizer and the attributions after it. Where it stands follows
 * from where the cue stands: after it, before it, or on both sides of an inserted one.
 */

import {
  afterNominal,
  complementAfter,
  isTail,
  lastCommaBefore,
  leadWords,
  sentenceEnd,
} from './clause-borders.ts';
import { joins } from './clause-end.ts';
import {
  beforeHelpers,
  clauseOpening,
  commaOpensClause,
  goesOnAfter,
  governsNoun,
  isPredicate,
  isPronoun,
  isReportedMood,
  onlyNames,
  opensClause,
  pastAdverbs,
  speaksForMany,
  statementAfter,
  tellsOtherwise,
} from './clause-openings.ts';
import { afterDateline } from './dateline.ts';
import { type Frame, speaksAlone } from './frame.ts';
import { isGerund } from './gerunds.ts';
import { complementFollows, infinitiveAfter } from './infinitives.ts';
import { pastListener } from './listeners.ts';
import type { Quotation } from './quotation.ts';
import { has, isComma, matchAt, outletWithin, type Reading } from './reading.ts';
import {
  after,
  around,
  before,
  CLAUSE_TOKENS,
  hasWords,
  opensSubject,
  type Reported,
  span,
} from './reported-span.ts';
import { isSourcePhrase, sourceClause } from './source-clauses.ts';

/** Tokens from a cue to a further one of the same speaker: ", katanya, seraya menambahkan". */
const NEXT_CUE = 3;

/** A verb that also has an everyday sense reports only when its complementizer is near. */
const WEAK_REACH = 4;

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
  const kind = f.cue.kind;
  if (kind === 'describe' || kind === 'verbless') return null;
  const nobody = !f.subject && !f.inherits && !speaksAlone(f);
  if (nobody && kind !== 'passive' && kind !== 'impersonal') return null;
  // "No group claimed responsibility": nobody said it.
  if (f.subject && has(r, f.subject.from, 'negations')) return null;
  const s = r.sentences[f.sentence];
  // "What did she say after the game?" reports nothing.
  if (!s || s.blockKind === 'credit' || r.tokens[s.to - 1]?.text === '?') return null;
  const end = sentenceEnd(r, s.to);
  // "Ранее сообщалось, что …", "Es heißt, dass …": nobody is said to have said it.
  if (nobody && kind === 'impersonal') {
    const opens = isComma(r, f.cue.to) ? f.cue.to + 1 : f.cue.to;
    const marked = has(r, opens, 'complementizers') && !has(r, opens, 'determiners');
    if (marked) return after(r, f, opens + 1, end, next, true);
    // "Die Fahndung laufe weiter, hieß es am Abend."
    const closes =
      r.lexicon.pack.verbSecond === true && f.cue.to - f.cue.from > 1 && isComma(r, f.cue.from - 1);
    return closes && quotation === null && isTail(r, f, f.cue.to, end)
      ? before(r, f, s.from, f.cue.from - 1)
      : null;
  }
  if (f.opensAt !== undefined) return after(r, f, f.opensAt, end, next, true);
  // "Beliau berkata demikian selepas …": what was said stands before.
  if (kind === 'say' && has(r, f.cue.to - 1, 'backReference') && f.cue.to - f.cue.from > 1) return null;
  if (kind === 'say' && has(r, f.cue.to, 'backReference') && r.lexicon.pack.bareClauses) return null;
  // "Об этом сообщает X со ссылкой на Y, …"
  // Where articles open sentences the word alone refers to nothing: "Das Feuer brach laut Polizei im Keller aus".
  const refers = r.lexicon.pack.verbSecond ? 1 : 0;
  if (kind === 'nominal' && matchAt(r, s.from, 'backReference') > refers) return null;
  if (kind === 'passive') return passiveClause(r, f, end, next);
  const from = Math.min(f.from, f.cue.from);
  const to = Math.max(f.to, f.cue.to);
  // The dash of a dateline parts nothing: "NORWICK (Reuters) - Mayor Tessa Quill said the bridge …".
  const comma = lastCommaBefore(r, from, afterDateline(r, s.from));
  const quoteTouches = quotation !== null;
  if (isSourcePhrase(f) && !quoteTouches && r.lexicon.pack.verbSecond) {
    // "Das berichtet der Sender unter Berufung auf Ermittler": the sentence before is what was said.
    if (matchAt(r, s.from, 'backReference') > 1) return null;
    const held = sourceClause(r, f, s.from, end);
    return held.opens
      ? after(r, f, afterNominal(r, to, end), end, next, false)
      : span(r, f, held.from, held.to, false);
  }
  // "Издание «Время» со ссылкой на источники пишет, что …": the outlet's own verb reports it.
  if (kind === 'nominal' && r.outletAt[from - 1] && !isComma(r, from - 1)) return null;
  const quotedBefore = r.lexicon.pack.verbSecond === true && quotation !== null && quotation.span.to <= from;
  const parted = isComma(r, from - 1) && opensSubject(r, s.from);
  if (kind === 'nominal' && !quotedBefore && !parted && from - s.from <= leadWords(r, s.from, from)) {
    const opening = afterNominal(r, to, end);
    // "Как передает корреспондент, об этом заявил министр": what was said stands before.
    if (matchAt(r, opening, 'backReference') > 1) return null;
    const led = after(r, f, opening, end, next, false);
    if (led || comma < 0) return led;
  }
  const goesOn = next?.inherits && next.sentence === f.sentence && next.cue.from - to <= NEXT_CUE;
  const infinitive = infinitiveAfter(r, f.cue.from, to, end, kind === 'say' && !f.cue.weak);
  const opens = infinitive >= 0 || complementFollows(r, to, end);
  // "…, sementara militer mengklaim telah menang": a clause of its own, unlike "…, wie der Vorstand am Montag ankündigte".
  const apart = comma >= 0 && joins(r, comma, from) && (has(r, to, 'auxiliaries') || has(r, to, 'adverbs'));
  if (!quoteTouches && comma === from - 1 && isComma(r, to) && isPredicate(r, to + 1)) {
    const start = afterDateline(r, s.from);
    if (!has(r, start, 'prepositions') && hasWords(r, start, comma)) return span(r, f, start, end, false);
  }
  // "A media mañana, el alcalde había felicitado a …": where subjects turn round behind what was said, one before its verb opens the sentence.
  const opensAnew =
    r.lexicon.pack.inverts === true &&
    !r.lexicon.pack.articleless &&
    f.subject !== null &&
    f.subject.type !== 'pronoun' &&
    f.subject.from > comma &&
    f.subject.to <= f.cue.from &&
    kind !== 'nominal';
  const tail =
    comma >= 0 &&
    !apart &&
    !opensAnew &&
    !quoteTouches &&
    !f.inherits &&
    !opens &&
    (goesOn || isTail(r, f, to, end));
  if (tail && hasWords(r, s.from, comma)) return before(r, f, s.from, comma);
  // "Imports will start in May, the minister said, marking a turn …": what the cue's commas close off stands before it.
  const closed =
    !opens &&
    comma === from - 1 &&
    isComma(r, to) &&
    f.subject !== null &&
    f.subject.from < f.cue.from &&
    kind === 'say' &&
    !commaOpensClause(r);
  if (closed && !quoteTouches && comma - s.from > CLAUSE_TOKENS) return before(r, f, s.from, comma);
  if (kind === 'nominal' && !quoteTouches && from > s.from + 2) {
    // "content according to X" without a comma, or inserted ", menurut X, …".
    const later = isComma(r, from - 1) ? -1 : statementAfter(r, to, end, from - s.from);
    if (later >= 0) return after(r, f, later, end, next, false);
    if (to >= end - 1 || !isComma(r, to))
      return before(r, f, s.from, comma >= 0 && isComma(r, from - 1) ? comma : from);
    return around(r, f, s.from, to, end);
  }
  if (
    comma === from - 1 &&
    comma > s.from &&
    !quoteTouches &&
    isComma(r, to) &&
    (speaksAlone(f) || (f.subject !== null && (kind === 'sayFirst' || f.subject.from > f.cue.from)))
  ) {
    return around(r, f, s.from, to, end);
  }
  if (quoteTouches && quotation.span.to <= from && !opensAnew) {
    // "un humo «con olor a goma», según algunos, invadió la calle": no more than the fragment.
    if (kind === 'nominal' && r.lexicon.pack.inverts && isComma(r, to)) return null;
    // "Sie habe „immer nur polarisiert“, so Habeck": the fragment stands in a clause that is reported as a whole.
    const lead =
      quotation.kind === 'partial' &&
      (hasWords(r, s.from, quotation.span.from) || isReportedMood(r, s.from, quotation.span.from));
    // ", laat de advocaat weten": the verb's helper stands before its subject.
    const close = comma >= quotation.span.to ? comma : from;
    return lead && opensClause(r, s.from, quotation.span.from) ? before(r, f, s.from, close) : null;
  }
  // "spiega Paolo Verdi, che coordina le indagini": behind the subject's comma stands what is told about them.
  const aside =
    r.lexicon.pack.inverts === true &&
    !r.lexicon.pack.articleless &&
    f.subject?.to === to &&
    to > f.cue.to &&
    isComma(r, to) &&
    has(r, to + 1, 'relatives');
  const told = pastListener(r, to, end);
  const found = aside ? -1 : complementAfter(r, told, end);
  if (
    (f.inherits || (isComma(r, f.cue.from - 1) && f.subject && f.subject.to < f.cue.from - 1)) &&
    found < 0 &&
    has(r, to, 'prepositions')
  )
    return null;
  // "the aide who reported the call said …": a relative clause says who it is, not what was said.
  if (has(r, beforeHelpers(r, f.cue.from), 'relatives') && found !== to) return null;
  const opensWithQuote = quoteTouches && quotation.span.from >= to && quotation.link !== 'embedded';
  if (
    opensWithQuote &&
    found < 0 &&
    !(quotation.kind === 'partial' && goesOnAfter(r, quotation.span.to, end))
  )
    return null;
  // "Hij zei dat op een persconferentie": what was said stands before.
  if (found === to && isPronoun(r, found, end)) return null;
  if (found >= 0 && (!f.cue.weak || found - told <= WEAK_REACH))
    return after(r, f, found + 1, end, next, true);
  // "Menurutnya, hujan akan turun", "Namun katanya hujan akan turun": the cue opens its sentence.
  // "he said, without disclosing the price": what was not said.
  if (found < 0 && has(r, f.cue.from - 1, 'negations')) return null;
  // "Menurutnya lagi, …", "Jelas Azmi lagi, …", "drohte damit, …": an adverb before the comma that opens the clause.
  const opener = pastAdverbs(r, to, end);
  if (kind === 'saySuffixed')
    return !quoteTouches && leadWords(r, s.from, from) >= 0 ? after(r, f, opener, end, next, false) : null;
  if (infinitive >= 0) return after(r, f, infinitive, end, next, true);
  if (kind === 'think' && !isComma(r, opener) && !r.lexicon.pack.bareClauses) return null;
  const weakOpener = f.cue.from === s.from ? opener : to;
  if (f.cue.weak && !(isComma(r, weakOpener) && r.lexicon.pack.bareClauses) && !speaksForMany(f)) return null;
  if (kind === 'sayFirst' && !isComma(r, opener) && r.tokens[to]?.text !== ':') return null;
  const opening = clauseOpening(r, opener, end);
  if (opening < 0 || governsNoun(r, opening) || onlyNames(r, opening, end)) return null;
  // "protested, saying …": what they said follows the second verb.
  const gerund = next?.sentence === f.sentence && next.cue.from - opening <= 1 && isGerund(r, next.cue);
  if (gerund && isComma(r, next.cue.from - 1)) return null;
  if (r.lexicon.pack.complement === 'comma' && tellsOtherwise(r, f, opening)) return null;
  return after(r, f, opening, end, next, false);
}

function passiveClause(r: Reading, f: Frame, end: number, next: Frame | null): Reported | null {
  // "Volkova, quoted by Interfax, also said": who carries the words says nothing.
  if (!f.subject || outletWithin(r, f.subject.name)) return null;
  const to = Math.max(f.to, f.cue.to);
  const found = complementAfter(r, to, end);
  if (found >= 0) return after(r, f, found + 1, end, next, true);
  // "fue confirmada por el juez, quien …": where a clause needs its complementizer the comma opens none.
  const marked = r.lexicon.pack.inverts === true && !r.lexicon.pack.articleless;
  return isComma(r, to) && !marked ? after(r, f, to + 1, end, next, false) : null;
}
