/** Whether an office or another noun may be a further word for a person already spoken of: "el mandatario", "the former banker". */

import type { Mention } from '../mentions/mention.ts';
import { endingsOf } from '../text/name-forms.ts';
import { has, matchAt, type Reading } from '../text/reading.ts';
import { subjectLeads } from '../text/word-order.ts';
import type { Entity } from './entities.ts';
import { agrees, genderOf } from './genders.ts';
import { wasHeld } from './office-holders.ts';

/**
 * Whether an office may be another word for a person whose own is known. Where the language lists such words, "el
 * mandatario" may and "el abogado" is somebody else; what the office is of must be theirs too.
 */
export function redescribes(r: Reading, m: Mention, entity: Entity): boolean {
  // A noun that no list knows may be a port or a choir as well as a person: it stays unnamed, unless its gender says that it may be.
  if (!listsEpithets(r)) return m.role !== null;
  const gender = genderOf(r, m);
  if (!agrees(gender, entity)) return false;
  if (m.role === null) return (gender !== null && gender === entity.gender) || isPersonNoun(r, m);
  // "Le roi d'Espagne" is nobody of whom the article has said nothing; "the judge" is somebody else than whoever was jailed.
  if (entity.roleWords.size === 0)
    return !isOfAnother(r, m, entity) && (!subjectLeads(r.lexicon.pack) || isEpithet(r, m));
  const sameHead = entity.roleWords.has(m.head ?? '');
  let epithet = sameHead;
  for (let k = m.from; k < m.to; k++) {
    const length = matchAt(r, k, 'epithets');
    if (length > 0) {
      epithet = true;
      k += length - 1;
      continue;
    }
    const t = r.tokens[k];
    const elsewhere = !sameHead || /\s\p{Lu}/u.test(entity.role ?? '');
    if (
      t?.kind === 'word' &&
      t.shape !== 'lower' &&
      k > m.from &&
      elsewhere &&
      !entity.roleWords.has(t.lower)
    )
      return false;
  }
  return epithet;
}

/** Among its words is one for whom the article speaks of anyhow: "the singer", "the former banker". */
export function isEpithet(r: Reading, m: Mention): boolean {
  if (wasHeld(r, m)) return true;
  for (let k = m.from; k < m.to; k++) if (matchAt(r, k, 'epithets') > 0) return true;
  return false;
}
/** Whether a further word for somebody must be a listed one: where nouns have articles, and there is a list. */
export const listsEpithets = ({ lexicon: { pack } }: Reading): boolean =>
  pack.nouns.epithets !== undefined && pack.articleless !== true;

/** "añadió", "a poursuivi", "ha aggiunto": a verb that goes on with what somebody said. */
export function goesOn(r: Reading, at: number): boolean {
  const stems = endingsOf(r.lexicon.pack).goingOn;
  if (stems.length === 0) return false;
  for (let k = at; k < at + HELPED; k++) {
    const word = r.tokens[k]?.lower ?? '';
    if (stems.some((s) => word.startsWith(s))) return true;
  }
  return false;
}
/** Tokens of a verb with its auxiliary. */
const HELPED = 2;

/** Whether nothing speaks against an office, told of who goes on, being theirs: its article, or a body that is not. */
export const mayMean = (r: Reading, m: Mention, entity: Entity): boolean =>
  m.role !== null && agrees(genderOf(r, m), entity) && !isOfAnother(r, m, entity);

/** "El morenista", "la socialiste": a noun that no list knows, by its ending somebody's; "el internista que la atendió" brings in somebody new. */
export const isPersonNoun = (r: Reading, m: Mention): boolean =>
  !has(r, m.to, 'relatives') &&
  // "the announcer": where most nouns end so, only one that stands behind a name is somebody spoken of.
  (m.role !== null || !subjectLeads(r.lexicon.pack)) &&
  endingsOf(r.lexicon.pack).people.some((e) => (m.head ?? '').endsWith(e));

/** The office is of a place or body, and no word of that is the person's. */
export function isOfAnother(r: Reading, m: Mention, entity: Entity): boolean {
  for (let k = m.from + 1; k < m.to; k++) {
    const t = r.tokens[k];
    if (
      t &&
      t.kind === 'word' &&
      t.shape !== 'lower' &&
      has(r, k - 1, 'ofWords') &&
      !entity.words.has(t.lower)
    )
      return true;
  }
  return false;
}

/** "zijn vriendin", "her lawyer", "её соседка", "сам подсудимый": somebody beside the one spoken of. */
export function isOwned(r: Reading, m: Mention): boolean {
  if (has(r, m.from, 'determiners') && (has(r, m.from, 'pronounsMale') || has(r, m.from, 'pronounsFemale')))
    return true;
  if (!r.lexicon.pack.articleless) return false;
  for (let k = m.from; k < (m.role?.from ?? m.from); k++)
    if (has(r, k, 'determiners') && !has(r, k, 'demonstratives')) return true;
  return false;
}

/** "начальник части": without articles an office with something behind it that we cannot read is somebody new. */
export function isWhole(r: Reading, m: Mention): boolean {
  if (!r.lexicon.pack.articleless) return true;
  const next = r.tokens[m.to];
  return !next || next.kind === 'mark' || next.tags.size > 0;
}
