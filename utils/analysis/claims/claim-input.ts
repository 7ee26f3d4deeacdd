/** What the claims are found from. */
import type { Quote, Speaker } from '../../report.ts';
import type { CarrierHit } from '../carriers/carrier-hit.ts';
import type { Voice } from '../discourse/discourse.ts';
import type { Frame } from '../frames/frame.ts';
import type { Mention } from '../mentions/mention.ts';

export type Sensitivity = 'strict' | 'balanced' | 'quiet';

export interface ClaimInput {
  readonly quotes: readonly Quote[];
  readonly frames: readonly Frame[];
  readonly voices: ReadonlyMap<Frame, Voice>;
  /** The voice of a frame that reports nothing in words. */
  readonly voiceOf: (frame: Frame) => Voice;
  readonly carriers: readonly CarrierHit[];
  readonly mentions: readonly Mention[];
  /** Whom a mention means, wherever it stands. */
  readonly speakerOf: (mention: Mention) => Speaker | null;
  readonly sensitivity: Sensitivity;
  readonly ignoredPhrases: readonly string[];
}
