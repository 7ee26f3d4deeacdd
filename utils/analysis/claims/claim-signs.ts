/** What was seen of a sentence, before anything is decided. */
import type { Sentence } from '../text/sentences.ts';
import type { Worth } from './checkworthy.ts';
import type { OwnSupport } from './direct.ts';
import type { Leaning } from './leaning.ts';

export interface ClaimSigns {
  /** It is the first claim, and somebody speaks below it. */
  readonly leads: boolean;
  readonly sentence: Sentence;
  readonly own: OwnSupport | null;
  readonly leaning: Leaning;
  readonly worth: Worth;
  /** How far the article reads as a comment. */
  readonly views: number;
}
