/** Where a reported clause begins and ends: complementizers, commas, adjuncts, the tail of an attribution. */

import { isAdjunctBetween, pastDay, startsAdjunct } from '../frames/adjuncts.ts';
import type { Frame } from '../frames/frame.ts';
import { pastWholeListener } from '../frames/listeners.ts';
import { pastShow } from '../frames/programmes.ts';
import { CLAUSE_TAGS, isFunctionWord } from '../names/noun-tags.ts';
import { isPluralVerb, isVerbForm } from '../text/name-forms.ts';
import { has, isAny, isComma, isDash, matchAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { subjectLeads, turnsRound } from '../text/word-order.ts';

/** Tokens after a cue in which its complementizer may come: addressee, day and place stand between. */
export const COMPLEMENT_REACH = 16;

/** Tokens after an attribution that ends a sentence: the day, the place, the occasion. */
export const TAIL = 14;

export const sentenceEnd = (r: Reading, to: number): number => {
  let end = to;
  while (
    end > 0 &&
    r.tokens[end - 1]?.kind === 'mark' &&
    /^[.!?…。"”»“)]+$/.test(r.tokens[end - 1]?.text ?? '') &&
    !isBracketed(r, end - 1)
  )
    end--;
  return end;
};

const isBracketed = (r: Reading, i: number): boolean => r.tokens[i]?.text === ')';

export function leadWords(r: Reading, from: number, to: number): number {
  // A connective or time phrase may stand before "menurut X": "Namun menurut Xi", "Secara total, menurut …".
  let words = 0;
  for (let k = from; k < to; k++) if (r.tokens[k]?.kind !== 'mark') words++;
  return words <= LEAD_WORDS ? to - from : -1;
}

export const LEAD_WORDS = 4;

export function afterNominal(r: Reading, source: number, end: number): number {
  // "Nach Informationen |vom Abend| wurden …": when it was known.
  const day =
    has(r, source, 'timePrepositions') && has(r, source + 1, 'weekdays') ? 2 : matchAt(r, source, 'days');
  const to = r.lexicon.pack.verbSecond ? source + day : source;
  if (opensOnVerb(r, to)) return to;
  for (let k = to; k < Math.min(end, to + TAIL); k++) {
    if (!isComma(r, k)) continue;
    // "Volgens Jansma, al twintig jaar boer, is er te weinig geld": where the verb comes second the clause begins with it.
    const verb = r.lexicon.pack.verbSecond && k === to ? verbBehindComma(r, k, end) : -1;
    if (verb >= 0) return verb;
    // ", die mit den Verhandlungen vertraut sind,": what describes the source ends with the next comma.
    const describes = has(r, k + 1, 'relatives') || has(r, k + 1, 'roles') || has(r, k + 1, 'titles');
    const close = describes || (k === to && opensDescription(r, k + 1)) ? commaAfter(r, k + 1, end) : -1;
    return (close >= 0 ? close : k) + 1;
  }
  return to;
}

/** "Según Ana Sol, |citada por Efe|, …", "Segundo Ana Sol, |do PSD|, …", "Selon Anne Sol, |une voisine|, …": where what describes somebody stands behind them. */
function opensDescription(r: Reading, i: number): boolean {
  if (!turnsRound(r.lexicon.pack) || r.tokens[i]?.shape !== 'lower') return false;
  if (has(r, i, 'passive') || (r.lexicon.isNonFinite(r.tokens[i]?.lower ?? '') && has(r, i + 1, 'agent')))
    return true;
  const next = r.tokens[i + 1];
  if (has(r, i, 'ofWords'))
    return next?.kind === 'number' || (next?.kind === 'word' && next.shape !== 'lower');
  return has(r, i, 'indefinites') && isAny(r, i + 1, PEOPLE);
}
const PEOPLE = tagSet(['roles', 'anonymous']);

/** "Laut Polizei war der Fahrer, der aus Kiel stammt, betrunken": where the verb comes second the clause begins with it, whatever commas it holds. */
const opensOnVerb = (r: Reading, i: number): boolean =>
  r.lexicon.pack.verbSecond === true &&
  r.tokens[i]?.shape === 'lower' &&
  (has(r, i, 'auxiliaries') ||
    has(r, i, 'say') ||
    isVerbForm(r.lexicon.pack, r.tokens[i]?.lower ?? '') ||
    (r.tags[i]?.size === 0 && isPluralVerb(r.lexicon.pack, r.tokens[i]?.lower ?? ''))) &&
  !has(r, i, 'prepositions') &&
  !has(r, i, 'conjunctions') &&
  !has(r, i, 'relatives');

/** Behind an aside that the comma at `k` opens, the auxiliary that the next comma stands before, or -1. */
function verbBehindComma(r: Reading, k: number, end: number): number {
  if (has(r, k + 1, 'auxiliaries')) return -1;
  const close = commaAfter(r, k + 1, end);
  return close >= 0 && has(r, close + 1, 'auxiliaries') ? close + 1 : -1;
}

/** The next comma within reach, or -1. */
function commaAfter(r: Reading, from: number, end: number): number {
  for (let k = from; k < Math.min(end, from + TAIL); k++) if (isComma(r, k)) return k;
  return -1;
}

export function lastCommaBefore(r: Reading, from: number, start: number): number {
  const reach = r.lexicon.pack.plainEndings ? MODIFIERS : HELPERS;
  for (let k = from - 1; k >= start && k >= from - reach; k--) {
    if (isComma(r, k) || (isDash(r, k) && !isHyphen(r, k))) return k;
    // `…, "I will go," the office said`: the comma stands inside the marks of words that somebody else says.
    if (k === from - 1 && r.closesAt.has(r.tokens[k]?.start ?? -1) && isComma(r, k - 1)) return k;
    if (r.quoteAt[k]) return -1;
    // "…, which it said crashed": the comma opens a relative clause whose verb comes after the cue.
    if (has(r, k, 'relatives') && has(r, k, 'subordinators')) return -1;
    const helper =
      has(r, k, 'conjunctions') ||
      has(r, k, 'adverbs') ||
      has(r, k, 'auxiliaries') ||
      has(r, k, 'determiners') ||
      has(r, k, 'subordinators');
    if (!helper && !isModifier(r, k)) return -1;
  }
  return -1;
}

/** Tokens from a comma to who closes the sentence: "|Halden Ambulance Service acting| supervisor Ann Holt said". */
const MODIFIERS = 9;
const HELPERS = 6;

/** Between the parts of a word: "state-run". */
const isHyphen = (r: Reading, k: number): boolean =>
  r.tokens[k]?.text === '-' &&
  r.tokens[k - 1]?.end === r.tokens[k]?.start &&
  r.tokens[k + 1]?.start === r.tokens[k]?.end;

/** "…, state-run Xinhua reported", "…, county fire chief Ann Holt said": what stands before a name and says what it is. */
const isModifier = (r: Reading, k: number): boolean =>
  r.lexicon.pack.modifiersFirst === true &&
  !r.lexicon.pack.verbSecond &&
  (isHyphen(r, k) || (r.tokens[k]?.kind === 'word' && !isAny(r, k, NO_MODIFIER)));
const NO_MODIFIER = tagSet([
  ...CLAUSE_TAGS,
  'subordinators',
  'pronounsPerson',
  'pronounsThing',
  'pronounsSpeech',
  'weekdays',
  'days',
]);

/** The attribution ends the sentence: after it only the day, the place, the occasion, or another attribution. */
export function isTail(r: Reading, f: Frame, after: number, end: number): boolean {
  const listener = pastWholeListener(r, f, after, end);
  const to = listener === after ? pastAdjective(r, f, after) : listener;
  if (to >= end) return true;
  if (r.tokens[to]?.text === ':' || has(r, to, 'complementizers')) return false;
  if (opensClauseBehindDay(r, to, end)) return false;
  const rest = end - to;
  if (isComma(r, to)) return rest <= TAIL * 2 && startsAdjunct(r, to + 1);
  return (
    startsAdjunct(r, to) && (rest <= TAIL * 2 || f.cue.kind === 'saySuffixed' || f.cue.kind === 'sayFirst')
  );
}

/** "In a statement, the board said Monday |it regretted| …": behind the day a clause begins, where none needs a word to open it. */
function opensClauseBehindDay(r: Reading, to: number, end: number): boolean {
  if (!subjectLeads(r.lexicon.pack)) return false;
  const opening = pastDay(r, to);
  if (opening === to || opening >= end || isAny(r, opening, NO_SUBJECT)) return false;
  if (isAny(r, opening, SUBJECT_OPENS)) return true;
  for (let k = opening + 1; k < Math.min(end, opening + TAIL) && r.tokens[k]?.kind !== 'mark'; k++) {
    if (has(r, k, 'auxiliaries')) return true;
    if (isAny(r, k, NO_SUBJECT)) return false;
  }
  return false;
}
const SUBJECT_OPENS = tagSet(['pronounsPerson', 'pronounsThing', 'determiners']);
const NO_SUBJECT = tagSet(['prepositions', 'subordinators', 'relatives', 'conjunctions', 'complementizers']);

/** "a indiqué une source aéroportuaire": past an adjective behind the noun that speaks. */
function pastAdjective(r: Reading, f: Frame, to: number): number {
  const behind = turnsRound(r.lexicon.pack) && f.subject !== null && f.subject.to === to;
  const adjective = behind && f.subject?.name === null && f.subject.from >= f.cue.to;
  return adjective && r.tokens[to]?.shape === 'lower' && !isFunctionWord(r, to) ? to + 1 : to;
}

/** "he", "it", unlike "who" and "her". */
const OWN_SUBJECT = tagSet(['pronounsPerson', 'pronounsThing']);
const NO_OWN_SUBJECT = tagSet(['relatives', 'determiners', 'objectPronouns', 'complementizers']);

function holdsAuxiliary(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (has(r, k, 'auxiliaries')) return true;
  return false;
}

/** Tokens of an aside between a complementizer and the clause. */
const ASIDE = 16;

export function complementAfter(r: Reading, to: number, end: number): number {
  const free = r.lexicon.pack.complement !== 'marked';
  // Where a clause needs no conjunction the list holds question words besides "that".
  const asks = (r.lexicon.pack.complement ?? 'free') === 'free' && !r.lexicon.pack.verbSecond;
  // "meminta warga agar tenang"; but "mengatakan aturan dibuat agar warga tenang" tells a purpose.
  const asked = has(r, to - 1, 'sayWeak') || has(r, to - 1, 'think');
  const romance = turnsRound(r.lexicon.pack);
  const object = romance && opensObject(r, to);
  const leads = subjectLeads(r.lexicon.pack);
  // "confessed |she| took a boat to see how people swim": its subject opens the clause.
  if (leads && isAny(r, to, OWN_SUBJECT) && !isAny(r, to, NO_OWN_SUBJECT)) return -1;
  for (let k = to; k < Math.min(end, to + COMPLEMENT_REACH); k++) {
    const show = pastShow(r, k);
    if (show > k && has(r, show, 'complementizers')) return show;
    if (show > k) k = show;
    if (r.quoteAt[k]) return -1;
    // "said the bridge will open, but it was unclear |whether| …": another clause began and ended before.
    if (leads && isComma(r, k) && has(r, k + 1, 'conjunctions') && holdsAuxiliary(r, to, k)) return -1;
    // "relataram ter ouvido tiros, o que causou pânico": a remark on the whole.
    if (romance && k - 1 > to && matchAt(r, k - 1, 'remarks') > 1) return -1;
    // "detalham a operação que prendeu …": behind an object it opens what is told about that; "sin que", "ya que" open other clauses.
    if (
      k > to &&
      has(r, k, 'complementizers') &&
      (object || (romance && k - 1 > to && matchAt(r, k - 1, 'subordinators') > 1))
    )
      return -1;
    // "explicó que, de momento, no hay fondos": an aside opens the clause.
    const aside = romance && isComma(r, k + 1) && has(r, k, 'complementizers');
    if (aside && commaAfter(r, k + 2, Math.min(end, k + ASIDE)) > 0) return k + 1;
    if (
      has(r, k, 'complementizers') &&
      r.tokens[k + 1]?.kind === 'mark' &&
      !r.quoteAt[k + 2] &&
      !isNamed(r, k + 1)
    )
      continue;
    // "problems that have turned": a relative clause, not what was said; where a clause needs its complementizer it has one.
    if (
      free &&
      k > to &&
      has(r, k, 'complementizers') &&
      has(r, k + 1, 'auxiliaries') &&
      has(r, k, 'relatives')
    )
      return -1;
    // "advice on how to …", "promoted to when her term ends": behind a preposition it opens no reported clause.
    if (asks && k > to && has(r, k, 'complementizers') && has(r, k - 1, 'prepositions')) continue;
    // "considered likely to leave when her term ends": a question word asks only right behind its cue.
    if (
      asks &&
      k > to &&
      has(r, k, 'complementizers') &&
      has(r, k, 'subordinators') &&
      !(asked && has(r, k, 'openers')) &&
      !isComma(r, k - 1)
    )
      continue;
    // "so dass", "ohne dass" open other clauses; "sagte, die Lage sei so ernst, dass …": the comma before has opened what was said.
    if (r.lexicon.pack.complement === 'comma' && k > to && has(r, k, 'complementizers')) {
      if (matchAt(r, k - 1, 'subordinators') > 1) return -1;
      if (opensBefore(r, to, k)) return -1;
    }
    if (has(r, k, 'complementizers') && !has(r, k, 'determiners')) return k;
    if (has(r, k, 'complementizers') && (k === to || isAdjunctBetween(r, to, k))) return k;
    // "a affirmé dans un communiqué que …": behind its article the participle is a noun.
    if (has(r, k, 'say') && !has(r, k, 'sayWeak') && k > to && (free || !isDocument(r, k))) return -1;
    if (isComma(r, k) && k === to) continue;
    if (r.tokens[k]?.text === ':') return -1;
    if (r.lexicon.pack.complement === 'comma' && opensOther(r, k)) return -1;
  }
  return -1;
}

/** "will einen Gipfel, |um zu klären|, dass …", "will das Werk |so| bauen, dass …": the clause behind belongs to what stands there. */
const opensOther = (r: Reading, k: number): boolean =>
  (isComma(r, k) &&
    has(r, k + 1, 'subordinators') &&
    !has(r, k + 1, 'complementizers') &&
    !has(r, k + 1, 'asSays')) ||
  (has(r, k, 'sayFirst') && has(r, k, 'adverbs') && !has(r, k, 'say'));

/** A comma between the cue and the complementizer at `k` opens a clause with a verb of its own, no relative one. */
function opensBefore(r: Reading, to: number, k: number): boolean {
  let comma = to;
  while (comma < k - 1 && !isComma(r, comma)) comma++;
  const first = comma + 1;
  if (first >= k || has(r, first, 'prepositions') || has(r, first, 'subordinators')) return false;
  // "der Mann", "ein neuer Plan", but "der das Auto fuhr"
  const noun =
    r.tokens[first + 1]?.shape === 'lower' && (r.tags[first + 1]?.size ?? 0) === 0 ? first + 2 : first + 1;
  if (has(r, first, 'relatives') && r.tokens[noun]?.shape === 'lower') return false;
  for (let at = first + 1; at < k - 1 && !isComma(r, at); at++)
    if ((isAny(r, at, FINITE) && !has(r, at, 'adverbs')) || isVerbInMood(r, at)) return true;
  return false;
}

/** "die Sorge |beruhe| auf …": a word in the mood of report that stands before no noun, as an adjective does. */
const isVerbInMood = (r: Reading, k: number): boolean =>
  r.lexicon.pack.moodEnding !== undefined &&
  r.tokens[k]?.shape === 'lower' &&
  (r.tags[k]?.size ?? 1) === 0 &&
  (r.tokens[k]?.lower ?? '').endsWith(r.lexicon.pack.moodEnding.ending) &&
  r.tokens[k + 1]?.shape === 'lower' &&
  (r.tags[k + 1]?.size ?? 0) > 0;
const FINITE = tagSet(['auxiliaries', 'reportedMood', 'conditionals']);

/** A noun right behind its verb, with its article or bare, that is no day and holds no preposition: an object. */
function opensObject(r: Reading, to: number): boolean {
  let k = to;
  // "ha aggiunto dopo la riunione che …": an adverb that is a preposition too governs its noun.
  while (has(r, k, 'adverbs') && !has(r, k, 'determiners') && !has(r, k, 'prepositions')) k++;
  const t = r.tokens[k];
  if (t?.shape !== 'lower' || r.quoteAt[k] || matchAt(r, k, 'days') > 0 || has(r, k, 'weekdays'))
    return false;
  if (has(r, k, 'prepositions') || has(r, k, 'complementizers')) return false;
  if (has(r, k, 'determiners')) {
    const day = has(r, k + 1, 'weekdays') || has(r, k + 1, 'days') || r.tokens[k + 1]?.kind === 'number';
    return (
      !day &&
      !(has(r, k, 'timePrepositions') && has(r, k + 2, 'weekdays')) &&
      r.tokens[k + 1]?.shape === 'lower'
    );
  }
  return (r.tags[k]?.size ?? 0) === 0 && !/ment[eo]?$/.test(t.lower) && !r.lexicon.isNonFinite(t.lower);
}

/** An article and a word for a document. */
const isDocument = (r: Reading, i: number): boolean => has(r, i, 'documents') && has(r, i - 1, 'determiners');

/** "что |«Заря» победит|": the mark opens a name. */
const isNamed = (r: Reading, k: number): boolean => r.nameMarks.has(r.tokens[k]?.start ?? -1);
