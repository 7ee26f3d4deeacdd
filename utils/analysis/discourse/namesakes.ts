/** Whom a name means of those known by its words: the full name, a surname, a first name, the family name of a name in one piece. */
import { lowerBound } from '../../lower-bound.ts';
import type { Mention } from '../mentions/mention.ts';
import { wordsOf } from '../names/name-words.ts';
import { type Reading, spanOf } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';
import { type Entity, isPersonal } from './entities.ts';

/** People looked at who share a word of their names: more than any article has, a bound for hostile text. */
const NAMESAKES = 100;

/** The entity whose name holds all these words, or is held by them. */
export function findFull(
  byWord: ReadonlyMap<string, readonly Entity[]>,
  words: readonly string[],
  personal: boolean,
): Entity | null {
  const solid = words.filter((w) => w.length > 1);
  for (const w of solid) {
    for (const e of (byWord.get(w) ?? []).slice(0, NAMESAKES)) {
      if ((e.kind === 'person') !== personal) continue;
      const inside = solid.every((x) => e.words.has(x));
      const around = [...e.words].filter((x) => x.length > 1).every((x) => words.includes(x));
      if (inside || around) return e;
    }
  }
  return null;
}

/**
 * The entity that one word of a name means at its place: the one last named in full before it.
 * @param fullAt where each was named in full, in order
 */
export function findShort(
  r: Reading,
  byWord: ReadonlyMap<string, readonly Entity[]>,
  word: string,
  m: Mention,
  fullAt: ReadonlyMap<Entity, readonly number[]>,
): Entity | null {
  const all = byWord.get(word) ?? byWord.get(word.replace(/s$/, '')) ?? familyName(byWord, word);
  if (all.length === 0) return shortened(r, byWord, word, m, fullAt);
  const list = all.slice(-NAMESAKES);
  const personal = isPersonal(m);
  const right = list.filter((e) => (e.kind === 'person') === personal);
  const bodies = list.filter((e) => !isOfSomebody(r, e, word));
  const pool = right.length > 0 ? right : personal && m.type === 'name' ? bodies : [];
  if (pool.length <= 1) return pool[0] ?? null;
  // "Mayor Quill", where a mayor and a councillor are both called so: the office tells; then a surname names, a first name only may.
  const office = m.role ? wordsOf(spanOf(r, m.role.from, m.role.to).text) : [];
  const holders = pool.filter((e) => office.some((w) => e.roleWords.has(w)));
  const rivals = holders.length > 0 ? holders : pool;
  const surnamed = rivals.filter((e) => e.last === word);
  let best: { entity: Entity; at: number } | null = null;
  for (const entity of surnamed.length > 0 ? surnamed : rivals) {
    const at = lastBefore(fullAt.get(entity) ?? [], m.from);
    if (!best || at >= best.at) best = { entity, at };
  }
  return best?.entity ?? null;
}

/** "la defensa de Esteban Villar" is not meant by "Villar", as "el Ministerio de Interior" is by "Interior". */
function isOfSomebody(r: Reading, { kind, name }: Entity, word: string): boolean {
  if (kind === 'person' || !turnsRound(r.lexicon.pack) || r.lexicon.word(word).has('roleTails')) return false;
  const words = name.toLowerCase().split(' ');
  const of = words.findIndex((w) => r.lexicon.word(w).has('ofWords'));
  return of > 0 && words.indexOf(word) > of;
}

/** The last of the positions, which are in order, before `limit`, or -1. */
function lastBefore(positions: readonly number[], limit: number): number {
  return positions[lowerBound(positions, (position) => position < limit) - 1] ?? -1;
}

/** Where names are written in one piece the family name opens them: "이" of "이재명", "茂木" of "茂木敏充". */
function familyName(byWord: ReadonlyMap<string, readonly Entity[]>, word: string): readonly Entity[] {
  if (!/^[\p{Script=Han}\p{Script=Hangul}]{1,3}$/u.test(word)) return [];
  let looked = 0;
  for (const [full, list] of byWord) {
    if (looked++ > FAMILY_REACH) return [];
    if (full.startsWith(word)) return list;
  }
  return [];
}
/** Names looked through for a family name: more than any article has, a bound for hostile text. */
const FAMILY_REACH = 400;

/** Letters of a name cut short, and how many more the whole has at least: "Yanto" of "Haryanto" is cut at the wrong end. */
const CUT = { letters: 4, more: 2 } as const;

/** "Akhmad Zulkarnain … kata Zulkar": where people go by one name, its beginning, of the one person so called that was named before. */
function shortened(
  r: Reading,
  byWord: ReadonlyMap<string, readonly Entity[]>,
  word: string,
  m: Mention,
  fullAt: ReadonlyMap<Entity, readonly number[]>,
): Entity | null {
  if (!r.lexicon.pack.mononyms || m.type !== 'name' || word.length < CUT.letters) return null;
  let found: Entity | null = null;
  let looked = 0;
  for (const [full, list] of byWord) {
    if (looked++ > FAMILY_REACH) return null;
    if (full.length < word.length + CUT.more || !full.startsWith(word)) continue;
    for (const e of list.slice(0, NAMESAKES)) {
      if (e.kind !== 'person' || lastBefore(fullAt.get(e) ?? [], m.from) < 0) continue;
      if (found && found !== e) return null;
      found = e;
    }
  }
  return found;
}
