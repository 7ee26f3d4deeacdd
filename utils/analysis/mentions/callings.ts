/** "the Rovers full-back said": what somebody is, which no list need know, behind the name of where they belong. */
import { isFunctionWord } from '../names/noun-tags.ts';
import { endingsOf } from '../text/name-forms.ts';
import { has, type Reading } from '../text/reading.ts';
import { subjectLeads } from '../text/word-order.ts';
import type { Mention } from './mention.ts';

/** Words of it at most: "silver medal winner". */
const WORDS = 3;

/**
 * The mention, or a further word for somebody where a noun that ends as people's do stands between its name and a verb of saying:
 * then the name is that of a club, a place or a school.
 */
export function withCalling(r: Reading, m: Mention | null): Mention | null {
  if (!m?.name || m.role || m.quoted || !subjectLeads(r.lexicon.pack)) return m;
  if (!has(r, m.from, 'determiners') || r.outletAt[m.name.from]) return m;
  let to = m.to;
  while (to < m.to + WORDS && isPlain(r, to)) to++;
  if (to === m.to) return m;
  const head = r.tokens[to - 1]?.lower ?? '';
  const told = has(r, to, 'say') || (has(r, m.from - 1, 'say') && r.tokens[to]?.kind !== 'word');
  if (!told || !endingsOf(r.lexicon.pack).people.some((e) => head.endsWith(e))) return m;
  return { ...m, to, type: 'role', name: null, role: { from: m.name.from, to }, head };
}

/** A word in small letters that is nothing else. */
const isPlain = (r: Reading, k: number): boolean =>
  r.tokens[k]?.shape === 'lower' &&
  (r.tags[k]?.size ?? 1) <= (has(r, k, 'roleTails') ? 1 : 0) &&
  !isFunctionWord(r, k);
