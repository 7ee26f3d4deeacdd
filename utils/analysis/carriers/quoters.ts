/** Reports that quote somebody: "The report cited two sources as saying …", whose outlet was named before. */

import { lowerBound } from '../../lower-bound.ts';
import type { Frame } from '../frames/frame.ts';
import type { Mention } from '../mentions/mention.ts';
import { has, matchAt, outletWithin, type Reading } from '../text/reading.ts';
import type { Take } from './carrier-hit.ts';
import { outletAgain } from './unlisted-outlets.ts';

/** Tokens from "the report cited" to "as saying". */
const QUOTED_AS = 16;

/** "The report cited two sources |as saying|": the outlet named last, whose report it is. */
export function takeQuoters(
  r: Reading,
  frames: readonly Frame[],
  mentions: readonly Mention[],
  take: Take,
): void {
  if (!r.lexicon.pack.plainEndings) return;
  for (const { cue, sentence } of frames) {
    if (cue.kind !== 'say' || !has(r, cue.from - 1, 'capacity')) continue;
    let verb = cue.from - 2;
    while (verb > cue.from - QUOTED_AS && r.sentenceOf[verb] === sentence && matchAt(r, verb, 'cites') === 0)
      verb--;
    if (matchAt(r, verb, 'cites') === 0 || r.sentenceOf[verb] !== sentence) continue;
    const noun = has(r, verb - 1, 'adverbs') ? verb - 2 : verb - 1;
    const again = outletAgain(r, mentions, noun - 1, noun - 1, true);
    if (again && isReporter(r, frames, again.name, sentence)) take({ ...again, to: verb + 1 });
  }
}

/** Sentences back to what the outlet itself reported. */
const REPORTED = 3;

function isReporter(r: Reading, frames: readonly Frame[], name: string, sentence: number): boolean {
  for (let k = lowerBound(frames, (f) => f.sentence < sentence - REPORTED); k < frames.length; k++) {
    const f = frames[k];
    if (!f || f.sentence >= sentence) return false;
    if (outletWithin(r, f.subject?.name)?.outlet.name === name) return true;
  }
  return false;
}
