/** The name that a mention carries, without the places and nations that stand before it. */

import type { Mention } from '../mentions/mention.ts';
import { cleanName } from '../names/name-words.ts';
import { isInitial, isNameWord } from '../names/names.ts';
import { withoutCase } from '../text/name-forms.ts';
import { has, isComma, matchAt, type Reading, spanOf } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';
import { isPersonal } from './entities.ts';

/** @param places what `placeWords` found @returns '' where nothing is left */
export function nameOf(r: Reading, m: Mention, places: ReadonlySet<string>): string {
  if (!m.name) return '';
  let { from } = m.name;
  const { to } = m.name;
  // "Kapolres Tangerang Faisal Febrianto": a place after an office belongs to the office.
  // Behind a comma the name stands by itself: "Menteri Pertahanan Israel, Israel Katz".
  if (m.role && m.role.from < from && !isComma(r, from - 1)) {
    // "a spokesperson for Halden Council": the body has no name without its place.
    const ofBody = (k: number): boolean =>
      r.lexicon.pack.modifiersFirst === true && has(r, k, 'organisations');
    while (to - from > 1 && places.has(r.tokens[from]?.lower ?? '') && !ofBody(from + 1)) from++;
  }
  // "Halvorsen Aqua Ingrid Halvorsen": a firm named after the family; the person is the last two words.
  const last = r.tokens[to - 1]?.lower;
  for (let k = from; k < to - 2 && to - from > 3; k++) if (r.tokens[k]?.lower === last) from = to - 2;
  // "de Palestijnse Neda": the nation is no part of the name.
  const { adjectiveEnding } = r.lexicon.pack;
  const nation = adjectiveEnding && has(r, from - 1, 'determiners') && isPersonal(m);
  if (nation && to - from > 1 && r.tokens[from]?.lower.endsWith(adjectiveEnding)) from++;
  // "il consigliere Pd Sandro Celli": letters of a party, which have no vowel.
  if (
    turnsRound(r.lexicon.pack) &&
    to - from > 2 &&
    /^\p{Lu}[^aeiouyàèéìòù]{1,2}$/u.test(r.tokens[from]?.text ?? '')
  )
    from++;
  // "Le Parisien": the article that an outlet's name begins with is part of it.
  while (
    to - from > 1 &&
    !isNameWord(r, from) &&
    !r.outletAt[from] &&
    (has(r, from, 'ofWords') || has(r, from, 'determiners') || has(r, from, 'conjunctions'))
  )
    from++;
  return withoutCase(r.lexicon.pack, cleanName(ownSpan(r, m, from, to).text));
}

/** Words of a mention without the particle that is written onto its last one. */
export function ownSpan(r: Reading, m: Mention, from: number, to: number): ReturnType<typeof spanOf> {
  const span = spanOf(r, from, to);
  const particle = to === m.to ? (m.particle ?? 0) : 0;
  return {
    start: span.start,
    end: span.end - particle,
    text: span.text.slice(0, span.text.length - particle),
  };
}

/** "dos |Santos|", "Lo |Presti|", "de la |Torre|": a particle and a capital. */
const joinsSurname = (r: Reading, i: number): boolean => {
  const length = turnsRound(r.lexicon.pack) ? matchAt(r, i, 'particles') : 0;
  return length > 0 && r.tokens[i + length]?.shape === 'capital';
};

/**
 * Words that are places or bodies rather than first names: after a preposition of place ("di Tangerang"), or in names that are not
 * followed by the rest ("Provinsi Kadipura") where somebody is called by the second word alone ("kata Ratna").
 */
export function placeWords(r: Reading, mentions: readonly Mention[]): ReadonlySet<string> {
  const found = new Set<string>();
  const alone = new Set<string>();
  const after = new Map<string, Set<string>>();
  const long = mentions.filter((m) => m.name && m.role && m.name.to - m.name.from >= 3);
  const inside = new Set<number>();
  for (const m of long) for (let k = m.name?.from ?? 0; k < (m.name?.to ?? 0); k++) inside.add(k);
  for (const m of long) after.set(r.tokens[m.name?.from ?? 0]?.lower ?? '', new Set());
  for (let i = 0; i + 1 < r.tokens.length; i++) {
    const t = r.tokens[i];
    const next = r.tokens[i + 1];
    if (!t || !next || (t.shape !== 'capital' && next.shape !== 'capital')) continue;
    // "Kementerian Pertahanan Valdoria membantah": a single capital after an institution's field is where it is.
    const field = has(r, i, 'roleTails') || has(r, i, 'organisations');
    // "a secretária de Segurança Carla dos Santos": nor does a particle leave it alone.
    const goesOn = isNameWord(r, i + 2) || joinsSurname(r, i + 2) || isInitial(r, i + 1);
    if (field && t.shape === 'capital' && next.shape === 'capital' && !goesOn) found.add(next.lower);
    if (next.shape === 'capital' && has(r, i, 'placePrepositions') && has(r, i, 'prepositions'))
      found.add(next.lower);
    // "Mohd Rano Mohd Sani": what stands in the name itself tells nothing of it.
    if (t.shape === 'capital' && after.size > 0 && !inside.has(i))
      after.get(t.lower)?.add(next.shape === 'capital' ? next.lower : '');
  }
  for (const m of mentions)
    if (m.name && m.name.to - m.name.from === 1 && !m.governed) alone.add(r.tokens[m.name.from]?.lower ?? '');
  for (const m of long) {
    if (!m.name) continue;
    const first = r.tokens[m.name.from]?.lower ?? '';
    const second = r.tokens[m.name.from + 1]?.lower ?? '';
    const followers = after.get(first);
    if (followers && followers.size > 0 && [...followers].some((w) => w !== second) && alone.has(second))
      found.add(first);
  }
  return found;
}
