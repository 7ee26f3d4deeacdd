/** Offices that a sentence gives somebody it names: "Holt was elected mayor", "named Holt as its chair", "Holt is the mayor of Marl". */
import type { Mention } from '../mentions/mention.ts';
import type { NameForms } from '../text/name-forms.ts';
import { has, isAny, type Reading } from '../text/reading.ts';
import { tagSet } from '../text/tags.ts';
import { addOffice } from './descriptions.ts';
import type { Entity } from './entities.ts';

/** Tokens between a name and the office given to it: "Holt, who was elected without a rival in March as mayor". */
const REACH = 12;

/** What parts a name from an office that is somebody else's: "Holt said the mayor …". */
const PARTS = tagSet(['say', 'think', 'describe', 'complementizers', 'negations', 'conjunctions']);
/** What may stand between a name and the verb that gives the office. */
const BETWEEN = tagSet(['auxiliaries', 'passiveAuxiliaries', 'adverbs', 'relatives']);

/**
 * Lets every office that a sentence gives to the person named right before it be theirs too, for "the mayor" further on. Not shown as
 * their role: it may be one of long ago.
 *
 * @param mentions in the order of the text
 */
export function giveOffices(
  r: Reading,
  mentions: readonly Mention[],
  ofMention: ReadonlyMap<Mention, Entity>,
  forms: NameForms,
): void {
  for (const [k, m] of mentions.entries()) {
    if (m.type !== 'role' || m.name || !m.role || m.plural || m.quoted) continue;
    const who = mentions[k - 1];
    const entity = who && ofMention.get(who);
    if (!who || entity?.kind !== 'person' || who.possessive || who.quoted) continue;
    const near = m.from - who.to <= REACH && r.sentenceOf[who.from] === r.sentenceOf[m.from];
    if (near && isGiven(r, who.to, m.from)) addOffice(r, entity, m.role, forms);
  }
}

/** Whether the words between a name and an office behind it say that the office is or was theirs. */
function isGiven(r: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isAny(r, k, PARTS) || r.quoteAt[k]) return false;
  const before = has(r, to - 1, 'determiners') ? to - 1 : to;
  if (has(r, before - 1, 'capacity')) return r.lexicon.pack.modifiersFirst === true;
  const verb = before - 1;
  if (!(has(r, verb, 'appoints') || has(r, verb, 'passiveAuxiliaries'))) return false;
  for (let k = from; k < verb; k++)
    if (r.tokens[k]?.kind === 'word' && !isAny(r, k, BETWEEN) && !has(r, k, 'appoints')) return false;
  return verb >= from;
}
