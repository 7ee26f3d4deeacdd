/** Whom something was told to, between the verb and the clause that was told. */

import { isNameWord } from '../names/names.ts';
import { endsPlainly } from '../text/name-forms.ts';
import { has, isAny, isComma, matchAt, type Reading } from '../text/reading.ts';
import { TagSet, tagSet } from '../text/tags.ts';
import { startsAdjunct } from './adjuncts.ts';
import type { Frame } from './frame.ts';
import { pastProgramme } from './programmes.ts';

/** Words of a listener at most: "told the semi-official Fars news agency". */
const LISTENER_WORDS = 6;

/** "…, a source told Reuters.", "…, she told a local radio station on Monday": past whom it was told to, where nothing but a border follows. */
export function pastWholeListener(r: Reading, f: Frame, to: number, end: number): number {
  if (f.cue.to !== to || matchAt(r, to - 1, 'addressee') === 0) return to;
  let k = to;
  while (
    k < end &&
    k < to + LISTENER_WORDS &&
    r.tokens[k]?.kind === 'word' &&
    (r.outletAt[k] || !startsAdjunct(r, k)) &&
    !has(r, k, 'complementizers') &&
    !has(r, k, 'auxiliaries') &&
    !has(r, k, 'pronounsPerson') &&
    !has(r, k, 'say')
  )
    k++;
  if (k < end && !isComma(r, k) && !startsAdjunct(r, k)) return to;
  // "told the panel this month that …": what was said comes after.
  for (let j = k; j < Math.min(end, k + LISTENER_WORDS); j++) if (has(r, j, 'complementizers')) return to;
  return k;
}

/** "told the BBC she was …", "told reporters the plan …": who was told is no part of what was. */
export function pastListener(r: Reading, to: number, end: number): number {
  if (matchAt(r, to - 1, 'addressee') === 0) return to;
  const show = pastProgramme(r, to);
  if (show > to) return show;
  let k = to;
  while (k < end && has(r, k, 'determiners')) k++;
  const outlet = r.outletAt[k];
  if (outlet) {
    while (k < end && r.outletAt[k] === outlet) k++;
    // "told the Guardian newspaper the dam …"
    k += matchAt(r, k, 'media');
    // "told BBC Radio 4|'s Today programme| that …"
    if (/^['’]$/.test(r.tokens[k]?.text ?? '') && r.tokens[k]?.start === r.tokens[k - 1]?.end) {
      k += 2;
      while (r.tokens[k]?.shape === 'capital') k++;
      k += matchAt(r, k, 'media');
    }
    return pastItsPeople(r, k, end);
  }
  const listener = has(r, k, 'anonymous') || (has(r, k, 'organisations') && r.tokens[k]?.shape === 'lower');
  // "told jurors that …"
  const jury = r.lexicon.pack.plainEndings !== undefined && has(r, k, 'forums');
  if (k === to && (listener || jury)) return k + 1;
  // "told the hearing |officers arrived within minutes|"
  if (k > to && r.lexicon.pack.plainEndings && has(r, k, 'forums')) return k + 1;
  const crowd = k === to ? pastCrowd(r, to) : to;
  if (crowd > to) return crowd;
  return has(r, to - 1, 'say') ? pastListenerPhrase(r, to, end) : to;
}

/** "told aid workers |the boat left|": bare nouns for people, up to what opens a clause. */
function pastCrowd(r: Reading, from: number): number {
  const { pack } = r.lexicon;
  let to = from;
  while (to < from + CROWD && r.tokens[to]?.shape === 'lower' && (r.tags[to]?.size ?? 1) === 0) to++;
  if (has(r, to, 'anonymous')) to++;
  const several = to > from && endsPlainly(pack, 'plural', r.tokens[to - 1]?.lower ?? '');
  return several && isAny(r, to, OPENS_CLAUSE) ? to : from;
}
/** Nouns that tell who: "aid". */
const CROWD = 2;

/** "told NBC News chief correspondent Ann Lee |that …": past who of the outlet was told, up to what opens the clause. */
function pastItsPeople(r: Reading, to: number, end: number): number {
  let k = to;
  const last = Math.min(end, to + OF_AN_OUTLET);
  while (k < last && (r.quoteAt[k] || isPlainWord(r, k))) k++;
  return k > to && has(r, k, 'complementizers') ? k : to;
}
/** 'anchor of "World News Tonight" David Holt' */
const OF_AN_OUTLET = 12;
const isPlainWord = (r: Reading, k: number): boolean =>
  r.opensAt.has(r.tokens[k]?.start ?? -1) ||
  r.closesAt.has(r.tokens[k]?.start ?? -1) ||
  (r.tokens[k]?.kind === 'word' && !isAny(r, k, ENDS_LISTENER));

/**
 * "told him |the plan …", "told the official news agency |that …", "told The Courier |it was …": one noun phrase behind the verb, up to
 * what opens a clause or says when and where. Where a verb follows it the phrase may be the clause's own subject: no listener.
 */
function pastListenerPhrase(r: Reading, to: number, end: number): number {
  if (has(r, to, 'objectPronouns') && (!has(r, to, 'determiners') || isAny(r, to + 1, OPENS_CLAUSE)))
    return to + 1;
  if (!has(r, to, 'determiners') && !isNameWord(r, to)) return to;
  let k = to + 1;
  while (k < end && k < to + LISTENER_WORDS && r.tokens[k]?.kind === 'word' && !isAny(r, k, ENDS_LISTENER))
    k++;
  const told = isComma(r, k) || isAny(r, k, OPENS_CLAUSE) || isAny(r, k, WHEN_AND_WHERE);
  return k >= end || told ? k : to;
}
const OPENS_CLAUSE = tagSet([
  'determiners',
  'complementizers',
  'pronounsPerson',
  'pronounsThing',
  'pronounsSpeech',
  'pronounsPlural',
]);
const WHEN_AND_WHERE = tagSet(['prepositions', 'timePrepositions', 'placePrepositions', 'weekdays', 'days']);
const ENDS_LISTENER = new TagSet()
  .join(OPENS_CLAUSE)
  .join(WHEN_AND_WHERE)
  .join(tagSet(['auxiliaries', 'adverbs', 'say', 'conjunctions', 'subordinators', 'relatives']));
