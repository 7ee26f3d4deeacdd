/** "Der CDU-Politiker", "die Grünen-Chefin": the politician by the party. */

import type { Mention } from '../mentions/mention.ts';
import type { Reading } from '../text/reading.ts';
import { REACH } from './antecedents.ts';
import type { Entity } from './entities.ts';
import type { Scene } from './scene.ts';

/** Letters of the shortest party name: "CDU", "SPD", "D66". */
const MIN_PARTY = 3;

/** "Der CDU-Politiker": whoever the article gives that party, unless the sentence before is about somebody without one. */
export function memberOf(scene: Scene, m: Mention, at: number): Entity | null {
  const head = m.head ?? '';
  if (!m.definite || head.indexOf('-') < MIN_PARTY) return null;
  const people = scene.antecedents
    .before(at)
    .filter((x) => x.entity.kind === 'person' && agrees(scene.r, head, x.entity));
  const member = people.find((x) => isOfParty(head, x.entity));
  const near = people.find((x) => x.subject || x.spoke);
  const isNearer = near && near.back <= 1 && near.back < (member?.back ?? REACH) && !hasParty(near.entity);
  return isNearer ? near.entity : (member?.entity ?? null);
}

/** "Der CDU-Politiker" for "Peter Beyer (CDU)" and "CDU-Landeschef Beyer". */
function isOfParty(head: string, e: Entity): boolean {
  const at = head.indexOf('-');
  if (at < MIN_PARTY) return false;
  const party = head.slice(0, at);
  for (const w of e.roleWords)
    if (w.length >= MIN_PARTY && (party.startsWith(w) || w.startsWith(`${party}-`))) return true;
  return false;
}
/** Whether the article gives the person a party or body: "(CDU)", "CDU-Chefin". */
function hasParty(e: Entity): boolean {
  for (const w of e.roleWords) if (w.includes('-')) return true;
  return e.inBrackets;
}

/** "Politikerin" is said of women. */
function agrees(r: Reading, head: string, e: Entity): boolean {
  const ending = r.lexicon.pack.feminineEnding;
  return e.gender === null || ending === undefined || (e.gender === 'female') === head.endsWith(ending);
}
