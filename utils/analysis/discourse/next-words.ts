/** Who spoke in the sentence before and is called by another noun in the next: "…, contó Óscar Vidal. «…», recordó el cineasta." */
import type { Mention } from '../mentions/mention.ts';
import { has } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';
import type { Entity } from './entities.ts';
import { agrees, genderOf } from './genders.ts';
import { isOfAnother } from './redescriptions.ts';
import type { Scene } from './scene.ts';

/**
 * Whether a noun with an article, whatever it says, is who spoke in the sentence before, in the same paragraph: nobody else has
 * come in since, and nobody whom the noun names was spoken of before.
 * @param at token of the cue
 */
export function goesOnAs(scene: Scene, m: Mention, entity: Entity, at: number): boolean {
  const { r, registry, antecedents } = scene;
  if (!turnsRound(r.lexicon.pack) || m.head === null || has(r, m.to, 'relatives')) return false;
  const gender = genderOf(r, m);
  if (!agrees(gender, entity)) return false;
  // "Asegura la empresa que …": without a list only an article that tells a man or a woman makes somebody of a noun.
  if (m.role === null && (gender === null || gender !== (entity.gender ?? entity.likely))) return false;
  // "el alcalde de Olmeda", where a mayor of somewhere else spoke
  if (isOfAnother(r, m, entity) && entity.roleWords.has(registry.forms.one(m.head))) return false;
  const said = antecedents.lastSaid(at);
  const sentence = r.sentenceOf[at] ?? 0;
  if (!said || said.voice.entity !== entity || sentence - said.sentence > 1) return false;
  if (r.sentences[sentence]?.block !== r.sentences[said.sentence]?.block) return false;
  const since = r.sentences[said.sentence]?.from ?? 0;
  for (const x of antecedents.mentionsSince(-1, m.from)) {
    const other = registry.ofMention.get(x) ?? null;
    if (x.from >= since && other && other !== entity && other.kind === 'person' && !x.governed) return false;
    if (x.head !== m.head || other === entity) continue;
    // "El alcalde miente", dijo Rivas. "No miento", respondió el alcalde.
    if (x.from >= since || x.from < (entity.at[0] ?? 0)) return false;
  }
  return true;
}

/** Tokens from a colon to who is said behind its quotation to speak. */
const COLON_REACH = 120;

/** "Muy distinta es la opinión de Iván Prado: «…», dijo el senador": the one person named before the colon, whom the noun behind the marks means. */
export function ledBy({ r, registry, antecedents }: Scene, m: Mention, at: number): Entity | null {
  const sentence = r.sentenceOf[at] ?? 0;
  const from = r.sentences[sentence]?.from ?? at;
  let colon = at - 1;
  while (colon > from && colon > at - COLON_REACH && (r.quoteAt[colon] || r.tokens[colon]?.text !== ':'))
    colon--;
  if (r.tokens[colon]?.text !== ':' || !r.opensAt.has(r.tokens[colon + 1]?.start ?? -1)) return null;
  let lead: Entity | null = null;
  for (const x of antecedents.mentionsIn(sentence)) {
    if (x.from >= colon || x.quoted) continue;
    const entity = registry.ofMention.get(x) ?? null;
    if (entity === null || entity.kind !== 'person' || (lead && lead !== entity)) return null;
    lead = entity;
  }
  return lead && agrees(genderOf(r, m), lead) ? lead : null;
}
