/** Where a cue stands in its sentence, for those who look for the clause that it reports. */

import type { Frame } from '../frames/frame.ts';
import { skipBracket } from '../mentions/office-phrases.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { afterDateline } from '../text/dateline.ts';
import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { turnsRound } from '../text/word-order.ts';
import { lastCommaBefore, sentenceEnd } from './clause-borders.ts';
import type { Reported } from './reported-span.ts';

export interface Place {
  readonly r: Reading;
  readonly f: Frame;
  readonly sentence: Sentence;
  /** Token after the last word of the sentence. */
  readonly end: number;
  /** Tokens of cue and subject together. */
  readonly from: number;
  readonly to: number;
  /** The last comma before them in the sentence, or -1. */
  readonly comma: number;
  /** The quotation that the frame attributes, if any. */
  readonly quotation: Quotation | null;
  /** The frame after it. */
  readonly next: Frame | null;
}

/** One way to find the clause: what it found, null where nothing is reported, undefined where it is not for this way to say. */
export type Way = (at: Place) => Reported | null | undefined;

export function placeOf(
  r: Reading,
  f: Frame,
  sentence: Sentence,
  quotation: Quotation | null,
  next: Frame | null,
): Place {
  const from = Math.min(f.from, f.cue.from);
  return {
    r,
    f,
    sentence,
    end: sentenceEnd(r, sentence.to),
    from,
    to: pastBracket(r, Math.max(f.to, f.cue.to)),
    // The dash of a dateline parts nothing: "NORWICK (Reuters) - Mayor Tessa Quill said the bridge …".
    comma: lastCommaBefore(r, from, afterDateline(r, sentence.from)),
    quotation,
    next,
  };
}

/** "Según la Sociedad Nacional (SNPB, por sus siglas en inglés), …": what stands in brackets behind a source opens no clause. */
const pastBracket = (r: Reading, to: number): number =>
  (turnsRound(r.lexicon.pack) && skipBracket(r, to)) || to;
