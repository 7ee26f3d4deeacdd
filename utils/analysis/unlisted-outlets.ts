/** Carriers that no list knows, right after words that only a carrier follows. */

import type { CarrierHit } from './carrier-hit.ts';
import { cleanName } from './name-words.ts';
import { isNameWord } from './names.ts';
import { firstTokenAt, has, type Reading, spanOf } from './reading.ts';

/** "told The Harbor Post": a name that no list knows, told to be a paper's or a station's by a word in it. */
export function namedOutlet(r: Reading, from: number, sentence: number, cue: number): CarrierHit | null {
  const found = unknownCarrier(r, from, sentence, cue);
  if (!found) return null;
  for (let k = firstTokenAt(r, found.start); k < found.to; k++) if (has(r, k, 'outletNouns')) return found;
  return null;
}

/** A name that no list knows, right after a cue that only a carrier can follow: "dikutip dari Kabar Senja". */
export function unknownCarrier(r: Reading, from: number, sentence: number, cue: number): CarrierHit | null {
  let k = from;
  while (
    k < from + 3 &&
    (has(r, k, 'determiners') ||
      has(r, k, 'organisations') ||
      has(r, k, 'documents') ||
      (r.tokens[k]?.shape === 'lower' && (r.tags[k]?.size ?? 0) === 0))
  )
    k++;
  const start = k;
  while (
    k < start + 5 &&
    r.sentenceOf[k] === sentence &&
    (isNameWord(r, k) ||
      (k > start && has(r, k, 'particles')) ||
      (has(r, k, 'roleTails') && r.tokens[k]?.shape !== 'lower'))
  )
    k++;
  if (k === start) return null;
  if (has(r, start, 'titles') || has(r, start, 'roles') || has(r, start, 'organisations')) return null;
  const span = spanOf(r, start, k);
  const name = cleanName(span.text);
  if (name.length < 2) return null;
  return {
    name,
    kind: 'publication',
    start: span.start,
    end: span.start + span.text.length,
    text: span.text,
    sentence,
    from: cue,
    to: k,
  };
}
