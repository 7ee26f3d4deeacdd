/** Who "the company", "the ministry", "het techbedrijf" is: an organisation that the article has named. */

import { nameInNoun } from '../frames/source-nouns.ts';
import type { Mention } from '../mentions/mention.ts';
import { has } from '../text/reading.ts';
import type { Entity } from './entities.ts';
import { isIndefinite, type Scene } from './scene.ts';
import { entityVoice, speakerOf, unnamedVoice, type Voice } from './voice.ts';

/** Letters of the shortest word that may be the last part of a compound: "bedrijf". */
const MIN_PART = 6;

/** @param at token of the cue: who is mentioned after it is not meant. */
export function commonOrganisationVoice(scene: Scene, m: Mention, at: number): Voice {
  if (isIndefinite(scene.r, m)) {
    // "a paper published in May": one word for what is printed and who prints it.
    const printed = scene.r.lexicon.word(m.head ?? '').has('documents');
    return unnamedVoice(scene.r, m, printed ? 'document' : 'anonymous');
  }
  // "Her office said", "his department insisted": of the person spoken of, and no body that was named.
  const { r } = scene;
  const theirs = has(r, m.from, 'pronounsFemale') || has(r, m.from, 'pronounsMale');
  if (theirs && r.lexicon.pack.plainEndings) return unnamedVoice(r, m, 'organisation');
  // "les autorités", "los bomberos": a body, whichever.
  if (m.plural) return unnamedVoice(scene.r, m, 'organisation');
  const alias = scene.registry.aliases.get(m.head ?? '');
  const head = scene.registry.forms.one(m.head ?? '');
  const organisations = scene.antecedents.before(at).filter((x) => x.entity.kind === 'organisation');
  const entity =
    alias ??
    organisations.find(
      (x) =>
        x.entity.words.has(head) ||
        [...x.entity.words].some((w) => (w.startsWith(head) && head.length > 4) || sameLast(scene, w, head)),
    )?.entity ??
    (m.definite
      ? organisations.find((x) => x.spoke && !isTyped(scene, x.entity) && !isOutlet(scene, x.entity))?.entity
      : undefined) ??
    null;
  if (!entity) {
    const name = nameInNoun(scene.r, m);
    if (name === null) return unnamedVoice(scene.r, m, 'organisation');
    return { speaker: speakerOf(scene.r, m, null, 'organisation', name), entity: null, evidence: 'role' };
  }
  return entityVoice(scene.r, entity, m, 'organisation', 'role');
}

/** "het techbedrijf" for "het bedrijf Nexora": the last part of a compound. */
function sameLast(scene: Scene, word: string, head: string): boolean {
  return (
    scene.r.lexicon.pack.compounds === true &&
    word.length >= MIN_PART &&
    head.length >= MIN_PART &&
    (head.endsWith(word) || word.endsWith(head))
  );
}

/** A paper that was quoted, listed or called so ("the Hartwell Gazette"), is no company that the article speaks of. */
function isOutlet({ r }: Scene, entity: Entity): boolean {
  const last = entity.name.split(' ').at(-1)?.toLowerCase() ?? '';
  return r.outletAt[entity.at[0] ?? -1] != null || r.lexicon.word(last).has('outletNouns');
}

/** "the Scottish government" says what it is; "the company" cannot mean it. */
function isTyped(scene: Scene, entity: Entity): boolean {
  return [...entity.words].some((w) => scene.r.lexicon.word(w).has('organisations'));
}
