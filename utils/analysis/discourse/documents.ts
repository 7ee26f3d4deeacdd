/** Who speaks in a document: the document by its own name, or whoever issued "the statement". */
import type { Mention } from '../mentions/mention.ts';
import { cleanName } from '../names/name-words.ts';
import { has, type Reading, spanOf } from '../text/reading.ts';
import { turnsRound } from '../text/word-order.ts';
import type { Entity } from './entities.ts';
import { isIndefinite, type Scene } from './scene.ts';
import { entityVoice, speakerOf, underMention, unnamedVoice, type Voice } from './voice.ts';

/** Sentences back to which "the statement" may point. */
const DOCUMENT_REACH = 3;

/** @param at token of the cue */
export function documentVoice(scene: Scene, m: Mention, at: number): Voice {
  const author = authorOf(scene, m);
  if (author) return entityVoice(scene.r, author, m, 'person', 'named');
  const own = documentName(scene.r, m);
  if (own) return { speaker: speakerOf(scene.r, m, null, 'document', own), entity: null, evidence: 'named' };
  // "the statement": the words of whoever spoke in it in the sentences before ("…, the ministry said in a statement").
  const last = scene.antecedents.lastSaid(at);
  const near = last && (scene.r.sentenceOf[at] ?? 0) - last.sentence <= DOCUMENT_REACH ? last : null;
  if (
    m.definite &&
    !isIndefinite(scene.r, m) &&
    near?.voice.speaker?.name &&
    mentionsWord(scene.r, near.sentence, m.head)
  ) {
    return underMention(scene.r, near.voice, m, 'carried');
  }
  return unnamedVoice(scene.r, m, 'document');
}

/** "una nota di Carlo Calbi", where the article names Carlo Calbi: whoever's paper it is speaks in it. */
function authorOf({ r, registry }: Scene, m: Mention): Entity | null {
  if (!turnsRound(r.lexicon.pack)) return null;
  let of = m.from + 1;
  while (of < m.to && !has(r, of, 'ofWords')) of++;
  if (m.to - of < 2) return null;
  const name = spanOf(r, of + 1, m.to).text;
  return (
    registry.entities.find((e) => e.kind === 'person' && (e.name === name || e.name.endsWith(` ${name}`))) ??
    null
  );
}

/** A document's own name: "the IMF report", "an October 11 presentation"; null for "the report". */
function documentName(r: Reading, m: Mention): string | null {
  let from = m.from;
  while (from < m.to && has(r, from, 'determiners')) from++;
  const proper = r.tokens
    .slice(from, m.to)
    .some(
      (t, k) =>
        t.shape === 'upper' || (t.shape === 'capital' && (k > 0 || from > m.from)) || t.kind === 'number',
    );
  return proper ? cleanName(spanOf(r, from, m.to).text) : null;
}

function mentionsWord(r: Reading, sentence: number, word: string | null): boolean {
  const s = r.sentences[sentence];
  if (!s || !word) return false;
  for (let k = s.from; k < s.to; k++) if (r.tokens[k]?.lower === word) return true;
  return false;
}
