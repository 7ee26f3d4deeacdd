/** Where a reported clause ends: before the next attribution, a further report, or what somebody else says. */

import type { Frame } from '../frames/frame.ts';
import { complementFollows } from '../frames/infinitives.ts';
import { isNameWord } from '../names/names.ts';
import { has, isAny, isComma, isDash, matchAt, outletWithin, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { isTail } from './clause-borders.ts';

/** Tokens from the comma to who closes the sentence: "state news agency TASS reported". */
const CLOSING_WORDS = 3;

/** Cuts what follows the clause: another attribution (", melansir Reuters", ", citing"), a further frame (", adding that"). */
export function clauseEnd(r: Reading, f: Frame, start: number, end: number, next: Frame | null): number {
  for (let k = start + 1; k < end; k++) {
    if (r.quoteAt[k]) continue;
    // What nobody tells has no further verb of the same speaker.
    const same = next?.subject === f.subject && f.cue.kind !== 'impersonal';
    const follows = next && next.sentence === f.sentence && (next.inherits || same);
    // "… y ha defendido que …": a second verb of the same speaker.
    if (
      follows &&
      has(r, k, 'conjunctions') &&
      onlyHelpers(r, k + 1, next.cue.from) &&
      !isOfClause(r, start, next, end)
    )
      return k;
    // "Volgens X wordt de camera misbruikt: de organisatie spreekt van …": a report of its own behind the colon.
    if (r.tokens[k]?.text === ':' && next?.sentence === f.sentence && next.subject && next.from > k) return k;
    // "…, wonach es Absprachen gab: „Man trifft sich“"
    if (r.tokens[k]?.text === ':' && r.opensAt.has(r.tokens[k + 1]?.start ?? -1)) return k;
    if (!isComma(r, k) && !isDash(r, k)) continue;
    // "Nachdem die Anwältin mitgeteilt hatte, dass …, hatte er …": the main clause begins with its verb.
    if (r.lexicon.pack.verbSecond && opensLate(r, f, start) && has(r, k + 1, 'auxiliaries')) return k;
    // "Marrow told police he was at home, the court heard."
    if (next?.cue.kind === 'impersonal' && next.from === k + 1 && next.from < next.cue.from) return k;
    if (matchAt(r, k + 1, 'before') > 0 || matchAt(r, k + 1, 'remarks') > 0) return k;
    // "Holt said the bridge would close, according to the Courier.": who has the words is no part of them.
    const carried = next?.cue.kind === 'nominal' && next.cue.from === k + 1 && next !== f;
    if (
      carried &&
      (outletWithin(r, next.subject?.name) || (next.subject && isTail(r, next, next.subject.to, end)))
    )
      return k;
    // ", mientras que su defensa asegura que …": somebody else's words.
    if (next && next !== f && contrasts(r, next, k)) return k;
    if (follows && next.cue.from > k && (next.cue.from - k <= 3 || next.subject?.from === k + 1)) return k;
    if (next && next.sentence === f.sentence && next.cue.kind === 'saySuffixed' && next.cue.from === k + 1)
      return k;
    // "…, the semi-official Fars news agency reported.", "…, the sheriff's office said.": what closes the sentence attributes it all.
    const closing =
      next?.sentence === f.sentence && next.cue.kind === 'say' && !r.lexicon.pack.verbSecond
        ? next.subject
        : null;
    if (
      closing &&
      next &&
      closing.from > k &&
      closing.from - k <= CLOSING_WORDS &&
      closing.from < next.cue.from &&
      !joins(r, k + 1, closing.from) &&
      !has(r, next.cue.to, 'auxiliaries') &&
      isTail(r, next, next.cue.to, end)
    )
      return k;
    // "After the BBC reported that …, the inspector announced …": the main clause is behind the comma.
    if (closing && closing.from > k && closing.from - k <= CLOSING_WORDS && opensAside(r, f)) return k;
    // "…, sementara militer Israel mengklaim …": somebody else says the rest.
    if (
      closing &&
      next &&
      (has(r, k + 1, 'subordinators') || (r.lexicon.pack.bareClauses && has(r, k + 1, 'conjunctions'))) &&
      closing.from - k <= CLOSING_WORDS &&
      closing.from < next.cue.from &&
      !next.cue.weak
    )
      return k;
  }
  return end;
}

/**
 * "said |the man| was told to leave |and continued| to stand there": where somebody acts in the clause, a second verb that no clause of its own
 * follows is theirs, unlike "said the man was armed and added that …", "said the pier was old and promised to mend it".
 */
function isOfClause(r: Reading, start: number, next: Frame, end: number): boolean {
  if (!r.lexicon.pack.plainEndings || complementFollows(r, next.cue.to, end)) return false;
  const behind = r.tokens[next.cue.to];
  if (behind === undefined || behind.text === ':' || r.opensAt.has(behind.start)) return false;
  const noun = has(r, start, 'determiners') ? start + 1 : start;
  for (let k = noun; k < noun + SUBJECT && r.tokens[k]?.kind === 'word' && !has(r, k, 'auxiliaries'); k++)
    if (isAny(r, k, ACTS) || isNameWord(r, k)) return true;
  return false;
}
/** Words of who acts, up to the noun: "two young police officers". */
const SUBJECT = 4;
const ACTS = tagSet(['pronounsPerson', 'roles', 'titles', 'anonymous', 'relations']);

/** Words from "after" to who reports, at the head of the sentence. */
const ASIDE = 3;

const opensAside = (r: Reading, f: Frame): boolean => {
  const first = r.sentences[f.sentence]?.from ?? 0;
  return matchAt(r, first, 'subordinators') > 0 && !has(r, first, 'capacity') && f.from - first <= ASIDE;
};

/** The cue stands in a clause of time or cause that opens the sentence. */
function opensLate(r: Reading, f: Frame, start: number): boolean {
  const first = r.sentences[f.sentence]?.from ?? 0;
  if (!has(r, first, 'subordinators') || has(r, first, 'prepositions') || f.cue.to > start) return false;
  for (let k = first; k < f.cue.from; k++) if (isComma(r, k)) return false;
  return matchAt(r, first, 'asSays') === 0 && f.cue.kind !== 'nominal';
}

/** A further frame with a subject and a clause of its own, behind the comma at `k` and a subordinator. */
const contrasts = (r: Reading, next: Frame, k: number): boolean =>
  r.lexicon.pack.complement !== 'free' &&
  next.sentence === r.sentenceOf[k] &&
  next.subject !== null &&
  !next.inherits &&
  next.subject.from > k &&
  next.subject.from - k <= CONTRAST &&
  next.subject.to <= next.cue.from &&
  has(r, k + 1, 'subordinators') &&
  (complementFollows(r, next.cue.to, next.cue.to + CONTRAST) ||
    (r.lexicon.pack.complement === 'comma' && isComma(r, next.cue.to) && next.subject.type !== 'pronoun'));
/** Tokens of subordinator and article before the second subject. */
const CONTRAST = 4;

/** Nothing but auxiliaries and adverbs from `from` to `to`, and not more of them than a verb has. */
function onlyHelpers(r: Reading, from: number, to: number): boolean {
  if (to < from || to - from > HELPERS) return false;
  for (let k = from; k < to; k++) if (!has(r, k, 'auxiliaries') && !has(r, k, 'adverbs')) return false;
  return true;
}
/** "a également", "lo ha poi": words before a participle. */
const HELPERS = 4;

/** Whether a word that joins clauses stands from token `from` to `to`. */
export const joins = (r: Reading, from: number, to: number): boolean => {
  for (let k = from; k < to; k++)
    if (has(r, k, 'subordinators') || has(r, k, 'conjunctions') || has(r, k, 'complementizers')) return true;
  return false;
};
