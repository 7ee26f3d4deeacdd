/** For which body "een woordvoerder", "ein Sprecher" speaks: the one that the sentence before the words is about. */

import { firstTokenAt, has } from '../text/reading.ts';
import type { Entity } from './entities.ts';
import type { Scene } from './scene.ts';

/** Marks between the words said and their verb, at most. */
const MARKS = 3;

/**
 * The body that spoke in the sentence before, else the only one named there: "FNV ontkent dat. “…,” zegt een woordvoerder". Null where
 * several or none are. Told only where papers write so: Dutch and German.
 * @param at token of the cue
 */
export function bodySpokenFor({ r, registry, antecedents }: Scene, at: number): Entity | null {
  if (!r.lexicon.pack.verbSecond) return null;
  const sentence = (r.sentenceOf[firstOf(r, at)] ?? 0) - 1;
  const said = antecedents.lastSaid(at);
  const spoke = said?.sentence === sentence ? said.voice : null;
  if (spoke?.speaker) return spoke.entity && isBody(spoke.entity) ? spoke.entity : null;
  let only: Entity | null = null;
  for (const m of antecedents.mentionsIn(sentence)) {
    const entity = m.quoted ? undefined : registry.ofMention.get(m);
    if (!entity || entity === only) continue;
    if (only || m.governed || m.possessive || entity.kind !== 'organisation') return null;
    // "Die Werft streicht Stellen.": a noun for a body is no name.
    if (m.name && m.name.to - m.name.from === 1 && has(r, m.name.from, 'organisations')) return null;
    only = entity;
  }
  return only;
}

/** A body, or one word that nothing shows to be somebody's name. */
const isBody = ({ kind, words, role, gender }: Entity): boolean =>
  kind === 'organisation' || (kind === 'person' && words.size === 1 && !role && !gender);

/** The first token of the words right before the verb, else the verb. */
function firstOf(r: Scene['r'], at: number): number {
  for (let k = at - 1; k >= at - MARKS; k--) {
    const span = r.quoteAt[k];
    if (span) return firstTokenAt(r, span.outerStart);
    if (r.tokens[k]?.kind !== 'mark') return at;
  }
  return at;
}
