/**
 * A name that turns up nowhere but behind "told" and "in an interview with" is an outlet's: whoever an article speaks of as a person
 * it names again, or says who it is.
 */

import { countryNames } from '../../language/countries.ts';
import { isCoined } from '../mentions/name-ranges.ts';
import { has, isAny, isComma, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import type { Token } from '../text/tokens.ts';

/** @param from the token behind the cue, `first` and `to` those of the name */
export function isOnlyTold(r: Reading, from: number, first: number, to: number): boolean {
  // "told the Brenners": only a name's own article is part of it.
  const article = first > from;
  const own = article && first === from + 1 && r.tokens[from]?.shape === 'capital';
  const { mononyms } = r.lexicon.pack;
  let coined = false;
  for (let k = first; k < to; k++)
    coined ||= isCoinedThere(r, k) || (!mononyms && r.tokens[k]?.shape === 'upper');
  const owned = article && /['’]s$/u.test(r.tokens[first - 1]?.text ?? '');
  if ((article && !own && !owned) || (!own && !coined && to - first > 1)) return false;
  for (let k = first; k < to; k++) if (isAny(r, k, NO_OUTLET)) return false;
  if (!endsPhrase(r, to)) return false;
  const word = r.tokens[first];
  // "kata Holt kepada Rano": where one name is a whole one, only the day right behind it tells of an outlet, or that it opens the sentence.
  if (mononyms && !coined && (word?.shape === 'upper' || !(isDated(r, to) || isFirst(r, from)))) return false;
  // "kepada Ukraina"
  if (countryNames(r.lexicon.pack.code).has(word?.lower ?? '')) return false;
  // "told Iranians": a people.
  const plural = r.lexicon.pack.plainEndings?.plural;
  const several = plural !== undefined && word?.lower.endsWith(plural);
  if (!own && !coined && (several || /['’]/.test(word?.text ?? ''))) return false;
  const named = namedElsewhere(r);
  for (let k = first; k < to; k++) if (named.has(r.tokens[k]?.lower ?? '')) return false;
  return true;
}

/** ", Senin (2/3)" */
const isDated = (r: Reading, k: number): boolean => isAny(r, isComma(r, k) ? k + 1 : k, DAYS);
const DAYS = tagSet(['weekdays', 'days', 'timePrepositions']);
/** "Kepada |…", "Saat dihubungi |…" */
const isFirst = (r: Reading, k: number): boolean =>
  k - (r.sentences[r.sentenceOf[k] ?? 0]?.from ?? 0) <= OPENERS;
const OPENERS = 3;

/** "detikPop", "GPOne", "KabarSenja" */
const isCoinedThere = (r: Reading, k: number): boolean =>
  r.tokens[k]?.shape === 'mixed' || /\p{Lu}{2}\p{Ll}/u.test(r.tokens[k]?.text ?? '') || isCoined(r, k);

const NO_OUTLET = tagSet([
  'organisations',
  'documents',
  'anonymous',
  'roles',
  'titles',
  'roleTails',
  'weekdays',
]);

/** Nothing but a border, or when, where and how: "told Conservative activists" goes on. */
function endsPhrase(r: Reading, k: number): boolean {
  const next = r.tokens[k];
  if (next === undefined || r.sentenceOf[k] !== r.sentenceOf[k - 1]) return true;
  // "told Ann, a neighbour": who that is.
  if (isComma(r, k) && (has(r, k + 1, 'indefinites') || has(r, k + 1, 'relatives'))) return false;
  return next.kind === 'mark'
    ? next.text !== '(' && next.text !== "'" && next.text !== '’'
    : isAny(r, k, BORDERS);
}

const BORDERS = tagSet([
  'complementizers',
  'determiners',
  'prepositions',
  'timePrepositions',
  'placePrepositions',
  'pronounsPerson',
  'pronounsThing',
  'weekdays',
  'adverbs',
]);

const kept = new WeakMap<Reading, ReadonlySet<string>>();

/** Words in capitals, in lower case, that stand anywhere but behind whom something was told to. One pass, kept. */
function namedElsewhere(r: Reading): ReadonlySet<string> {
  const known = kept.get(r);
  if (known) return known;
  const found = new Set<string>();
  let told = false;
  for (const [k, t] of r.tokens.entries()) {
    // "Kepada Kabar Senja, Holt mengatakan …"
    if (!isCapital(t) || has(r, k, 'addressee')) {
      told = has(r, k, 'addressee') || (told && has(r, k, 'determiners')) || endsCue(r, k);
      continue;
    }
    if (!told) found.add(t.lower.replace(/'s?$/, ''));
  }
  kept.set(r, found);
  return found;
}

const isCapital = (t: Token): boolean => t.kind === 'word' && t.shape !== 'lower';

/** "in an interview |with|" */
const endsCue = (r: Reading, k: number): boolean =>
  has(r, k, 'prepositions') && (has(r, k - 1, 'talks') || has(r, k - 1, 'documents'));
