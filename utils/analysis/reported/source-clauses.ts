/**
 * The clause of a source phrase where the verb comes second: "Laut Polizei war er betrunken" goes on after it; "Er war laut
 * Polizei betrunken" and "der Fahrer, der laut Polizei betrunken war," hold it inside.
 */

import type { Frame } from '../frames/frame.ts';
import { afterDateline } from '../text/dateline.ts';
import { has, isAny, isComma, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { endsAsVerb, hasVerb } from './comma-clauses.ts';

/** Frames whose cue is a phrase with its source, no verb with its subject. */
export const isSourcePhrase = (f: Frame): boolean =>
  f.cue.kind === 'nominal' || f.cue.kind === 'nominalAfter' || f.cue.kind === 'ownWords';

export interface SourceClause {
  /** The source opens the sentence; what it said comes after it. */
  readonly opens: boolean;
  /** Tokens of the clause that holds it, end exclusive. */
  readonly from: number;
  readonly to: number;
}

export function sourceClause(r: Reading, f: Frame, start: number, sentenceEnd: number): SourceClause {
  const phrase = f.cue.kind === 'ownWords' ? f.cue : f;
  const cueTo = f.cue.kind === 'ownWords' ? f.cue.to : Math.max(f.to, f.cue.to);
  const first = pastSemicolon(r, afterDateline(r, start), phrase.from);
  const end = nextSemicolon(r, cueTo, sentenceEnd);
  let lead = first;
  while (lead < phrase.from && lead < first + REACH && (r.tokens[lead]?.kind === 'mark' || leadsOn(r, lead)))
    lead++;
  // "Angaben der Feuerwehr zufolge …": the noun that owns the source belongs to the phrase.
  if (f.cue.kind === 'nominalAfter' && lead === phrase.from - 1 && isAny(r, lead, OWNERS)) lead++;
  if (lead === phrase.from)
    return { opens: f.cue.kind !== 'ownWords' || (f.subject?.to ?? 0) > cueTo, from: first, to: end };
  // "Wie die Zeitung unter Berufung auf Ermittler berichtete, …": the clause comes after the comma.
  const nested =
    has(r, first, 'subordinators') && nextComma(r, first, end) > cueTo && nextComma(r, cueTo, end) < end;
  if (nested) return { opens: true, from: first, to: end };
  // "een dag voordat volgens bronnen een aanval begon": the clause that the word before opens.
  if (has(r, phrase.from - 1, 'subordinators') && !has(r, phrase.from - 1, 'prepositions'))
    return { opens: false, from: cueTo, to: nextComma(r, cueTo, end) };
  const tail = r.tokens[phrase.from - 1];
  if (cueTo >= end)
    return { opens: false, from: first, to: tail?.text === ',' ? phrase.from - 1 : phrase.from };
  for (let k = phrase.from - 1; k > first && k > phrase.from - REACH; k--) {
    // "…, omdat hij naar eigen zeggen …": the clause that holds it.
    if (opensPlainly(r, k)) return { opens: false, from: k + 1, to: nextComma(r, cueTo, end) };
    if (!isComma(r, k)) continue;
    if (k === phrase.from - 1) continue;
    // "Der Fahrer, der aus Kiel stammt, war laut Polizei betrunken": behind the comma goes on what stands before it.
    if (endsAsVerb(r, k + 1) || isAny(r, k + 1, VERBS)) return { opens: false, from: first, to: end };
    const opener =
      has(r, k + 1, 'relatives') || has(r, k + 1, 'subordinators') || has(r, k + 1, 'complementizers');
    // "…, trotzdem gelang die Festnahme laut Polizei rasch": a main clause of its own.
    const main =
      !opener && !isAny(r, k + 1, VERBS) && !has(r, k + 1, 'conjunctions') && hasVerb(r, k + 2, phrase.from);
    if (main) return { opens: false, from: k + 1, to: nextComma(r, cueTo, end) };
    if (!opener) continue;
    return { opens: false, from: k + 2, to: nextComma(r, cueTo, end) };
  }
  return { opens: false, from: first, to: end };
}

const VERBS = tagSet(['auxiliaries', 'reportedMood', 'conditionals']);

/** A word that does nothing but open a subordinate clause. */
const opensPlainly = (r: Reading, k: number): boolean =>
  has(r, k, 'subordinators') && !isAny(r, k, OTHERWISE);
const OTHERWISE = tagSet([
  'prepositions',
  'determiners',
  'conjunctions',
  'adverbs',
  'relatives',
  'pronounsPerson',
]);

/** "Angaben, Worten, Berichten": what a source is said to have given. */
const OWNERS = tagSet(['views', 'documents']);

/** Tokens looked through on each side for the borders of the clause: more than any clause has, a bound for hostile text. */
const REACH = 60;

/** "Doch laut …", "Auch nach Angaben …": words that may stand before the first phrase of a sentence. */
const leadsOn = (r: Reading, k: number): boolean =>
  has(r, k, 'conjunctions') || (has(r, k, 'adverbs') && has(r, k, 'starters') && !has(r, k, 'auxiliaries'));

const isSemicolon = (r: Reading, k: number): boolean => r.tokens[k]?.text === ';' && !r.quoteAt[k];

/** "Er zahlte nie; |laut Polizei besaß er nichts|; …": what a semicolon parts off is a sentence of its own. */
function pastSemicolon(r: Reading, from: number, to: number): number {
  for (let k = to - 1; k > from && k > to - REACH; k--) if (isSemicolon(r, k)) return k + 1;
  return from;
}

function nextSemicolon(r: Reading, from: number, end: number): number {
  for (let k = from; k < Math.min(end, from + REACH); k++) if (isSemicolon(r, k)) return k;
  return end;
}

function nextComma(r: Reading, from: number, end: number): number {
  for (let k = from; k < Math.min(end, from + REACH); k++) if (isComma(r, k)) return k;
  return end;
}
