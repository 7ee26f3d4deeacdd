/** "Irish and Canadian media", "Norwegian newspapers", "Cardiff shopkeepers": several whom no list need know, behind where they are from. */
import { isFunctionWord } from '../names/noun-tags.ts';
import { endingsOf, endsPlainly } from '../text/name-forms.ts';
import { has, isAny, isComma, matchAt, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import type { Mention } from './mention.ts';

/** Nouns behind the name at most: "fishing boat owners". */
const NOUNS = 3;
/** Countries that are named together at most. */
const ORIGINS = 3;

/** The mention, or those several, right before their verb or behind a word for whose account it is: the name is not theirs. */
export function withCrowd(r: Reading, m: Mention | null): Mention | null {
  if (!m?.name || m.quoted || !r.lexicon.pack.modifiersFirst || !r.lexicon.pack.plainEndings?.plural)
    return m;
  if (m.name.to !== m.to || m.role || m.possessive || r.tokens[m.to]?.kind === 'mark') return m;
  const named = pastOrigins(r, m);
  let to = named;
  while (to < named + NOUNS && isNoun(r, to)) to++;
  const head = r.tokens[to - 1]?.lower ?? '';
  const one = isOneOfThem(r, m, to);
  if (one) return { ...m, to, type: 'anonymous', name: null, head };
  const several = endsPlainly(r.lexicon.pack, 'plural', head) || has(r, to - 1, 'outletNouns');
  if (to === named || !several || !(tells(r, to) || (isAccount(r, m.from) && closes(r, to)))) return m;
  return { ...m, to, type: 'anonymous', name: null, head, plural: true };
}

/** "A senior BJP |functionary|, who …", "A Halden |beekeeper| said": somebody there, behind an article of one. */
const isOneOfThem = (r: Reading, m: Mention, to: number): boolean =>
  to > m.to &&
  has(r, m.from, 'indefinites') &&
  !endsPlainly(r.lexicon.pack, 'plural', r.tokens[to - 1]?.lower ?? '') &&
  (tells(r, to) || (isComma(r, to) && has(r, to + 1, 'relatives') && has(r, to + 1, 'pronounsPerson')));

/** Past further countries that a conjunction joins to the first: "Irish |and Canadian|". */
function pastOrigins(r: Reading, m: Mention): number {
  const last = m.name ? m.name.to - 1 : m.to - 1;
  if (!isOrigin(r, last)) return m.to;
  let to = m.to;
  for (let n = 1; n < ORIGINS; n++) {
    const join = isComma(r, to) || has(r, to, 'conjunctions');
    if (!join || !isOrigin(r, to + 1)) return to;
    to += 2;
  }
  return to;
}

/** A capital that says where somebody is from. */
function isOrigin(r: Reading, k: number): boolean {
  const word = r.tokens[k];
  if (word?.kind !== 'word' || word.shape === 'lower') return false;
  if (has(r, k, 'natives') || has(r, k, 'roleTails')) return true;
  return endingsOf(r.lexicon.pack).origins.some((e) => word.lower.endsWith(e));
}

/** A noun in small letters that is nothing but a word for people, or for those who print and broadcast. */
const isNoun = (r: Reading, k: number): boolean =>
  r.tokens[k]?.shape === 'lower' &&
  !isFunctionWord(r, k) &&
  ((r.tags[k]?.size ?? 1) === 0 || isAny(r, k, PEOPLE));
const PEOPLE = tagSet(['anonymous', 'crowd', 'press', 'outletNouns']);

/** A verb of saying follows, behind its helpers at most. */
function tells(r: Reading, to: number): boolean {
  let k = to;
  while (k < to + HELPERS && (has(r, k, 'auxiliaries') || has(r, k, 'adverbs'))) k++;
  return isAny(r, k, REPORTS);
}
const HELPERS = 3;
const REPORTS = tagSet(['say', 'sayWeak', 'think', 'describe', 'cites']);

/** Words from "according to" to the name: an article and an adjective. */
const LEAD = 3;

/** "according to" stands before it. */
function isAccount(r: Reading, from: number): boolean {
  for (let k = from - 1; k >= from - LEAD && k >= 0; k--) {
    const length = matchAt(r, k, 'nominal');
    if (length > 0 && k + length <= from) return true;
  }
  return false;
}

/** What ends a noun phrase, past the reports of the press: "Turkish media |reports|". */
const closes = (r: Reading, to: number): boolean => {
  const k = has(r, to, 'documents') ? to + 1 : to;
  return r.tokens[k]?.kind !== 'word' || isFunctionWord(r, k);
};
