/** A quotation with the frame that reports it. */

import type { Frame } from '../frames/frame.ts';
import type { LinkKind } from './links.ts';
import type { Signature } from './signatures.ts';
import type { SpeechSpan } from './spans.ts';

export interface Quotation {
  readonly span: SpeechSpan;
  readonly kind: 'direct' | 'partial';
  frame: Frame | null;
  link: LinkKind;
  score: number;
  /** Index of the quotation this one goes on with, or -1. */
  continues: number;
  /** Index of the quotation whose speaker this one shares, or -1: its own frame was found there. */
  voiceOf: number;
  /** Who signed it, of a block quote. */
  readonly signature: Signature | null;
}
