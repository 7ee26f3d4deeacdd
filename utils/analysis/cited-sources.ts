/** Whom an outlet that reports names as its source, and whom a verb of citing has for its object. */

import type { Cue } from './cue.ts';
import { type Mention, mentionOf } from './mention.ts';
import { isNameWord } from './names.ts';
import { isListed } from './noun-tags.ts';
import { has, matchAt, outletWithin, type Reading } from './reading.ts';

/** Tokens between an outlet's cue and the word that names its source, and between that word and the source. */
const CITE_REACH = 8;
const CITED_WITHIN = 3;

export function citedBy(
  r: Reading,
  subject: Mention,
  cue: Cue,
  mentions: readonly Mention[],
): Mention | null {
  if (cue.kind !== 'say' || !outletWithin(r, subject.name)) return null;
  const sentence = r.sentenceOf[cue.from];
  // "Xinhua quoted the mayor as saying …": the words are the mayor's.
  const quoted = has(r, cue.from - 1, 'capacity') ? mentions.find((m) => m.to === cue.from - 1) : undefined;
  if (quoted && quoted !== subject && quoted.from >= subject.to && !outletWithin(r, quoted.name))
    return quoted;
  for (let k = subject.to; k < cue.to + CITE_REACH && r.sentenceOf[k] === sentence; k++) {
    const length = k === cue.from || r.quoteAt[k] ? 0 : matchAt(r, k, 'before');
    if (length === 0) continue;
    const source = mentions.find((m) => m.to > k + length);
    const near = source && source.from <= k + length + CITED_WITHIN && source !== subject;
    const says = source?.type !== 'pronoun' && source?.type !== 'document';
    return near && says && !outletWithin(r, source.name) ? source : null;
  }
  return null;
}

/** "Der Zeitung sagte Filip Karmann": a paper before the verb and a person behind it: who was told, and who told. */
export const wasAsked = (r: Reading, before: Mention, after: Mention | null): boolean =>
  after?.type !== 'pronoun' && after?.name != null && has(r, before.to - 1, 'outletNouns');

/** "Das Blatt zitierte einen Berater mit den Worten: …": who was quoted stands right behind the verb, in the active voice. */
export function citedObject(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null {
  const object = bareName(r, cue) ?? mentions.find((m) => m.to > cue.to);
  const near =
    object && object.from - cue.to <= CITED_WITHIN && r.sentenceOf[object.from] === r.sentenceOf[cue.from];
  if (!near || object.type === 'document' || outletWithin(r, object.name)) return null;
  for (let k = cue.to; k < object.from; k++) if (r.tokens[k]?.kind === 'mark') return null;
  // „…“, zitierte die Zeitung: behind a quotation the outlet stands there, unless one follows it.
  return { ...object, governed: false };
}

/** "передаёт слова Глебовой корреспондент агентства": a name right behind a cue of several words, before who passes the words on. */
function bareName(r: Reading, cue: Cue): Mention | null {
  let to = cue.to;
  while (cue.to - cue.from > 1 && to < cue.to + CITED_WITHIN && isNameWord(r, to) && !isListed(r, to)) to++;
  if (to === cue.to) return null;
  const name = { from: cue.to, to };
  return mentionOf({ ...name, type: 'name', name, head: r.tokens[cue.to]?.lower ?? null, definite: true });
}
