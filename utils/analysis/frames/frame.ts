/** A reporting frame: a cue with the mention that is its subject. */

import type { Mention } from '../mentions/mention.ts';
import type { Cue } from './cue.ts';

export interface Frame {
  readonly cue: Cue;
  /** Null where nobody stands beside the cue; the suffix of a `saySuffixed` cue is resolved later. */
  readonly subject: Mention | null;
  readonly sentence: number;
  /** Tokens of cue and subject together. */
  readonly from: number;
  readonly to: number;
  /** Score of the subject; higher is surer. */
  readonly score: number;
  /** The subject is that of the frame before ("…, she said, adding that …"). */
  readonly inherits: boolean;
  /** Whom an outlet that reports names as its source ("Reuters reported, citing two officials"): the words are theirs. */
  readonly cites: Mention | null;
  /** The verb stands alone and its subject is who spoke last: "Añadió que …". */
  readonly dropped?: boolean;
  /** Token at which the reported clause begins, where a relative between cue and clause fixes it: ", selon lequel …". */
  readonly opensAt?: number;
}

/** Who speaks is told by the verb alone, in its suffix or by what was said before. */
export const speaksAlone = (f: Frame): boolean => f.cue.kind === 'saySuffixed' || f.dropped === true;

/** It has somebody to hand on to a further cue: a subject, or the suffix of "katanya". */
export const speaks = (f: Frame): boolean => f.subject !== null || speaksAlone(f) || f.inherits;

/** The last frame of a sentence that fits; `frames` are in the order of the text. */
export function lastIn(
  frames: readonly Frame[],
  sentence: number,
  fits: (f: Frame) => boolean,
): Frame | undefined {
  for (let k = frames.length - 1; k >= 0; k--) {
    const f = frames[k];
    if (!f || f.sentence !== sentence) return undefined;
    if (fits(f)) return f;
  }
  return undefined;
}

/** Tokens between subject and verb beyond which no reader would join them; bounds the work on hostile sentences. */
export const MAX_DISTANCE = 60;
