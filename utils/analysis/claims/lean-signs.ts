/** Named signs of whether a sentence goes on with what somebody near it is made to say, and where they are looked for. */

import type { Frame } from '../frames/frame.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tags } from '../text/tags.ts';
import { logistic, type Seen, SignList, Signs } from './signs.ts';
import type { Statement } from './statements.ts';
import { LEAN } from './weights.ts';

export const LEAN_SIGNS = [
  'bias',
  'habit',
  'lead',
  'sameBlock',
  'after',
  'farAfter',
  'person',
  'quoteAfter',
  'goesOn',
  'between',
  'overlap',
  'carried',
  'listed',
  'pointedAt',
  'newNames',
  'otherActor',
  'cue',
  'passive',
  'marks',
  'connective',
  'pronoun',
  'continues',
  'backshift',
  'background',
  'date',
  'afterAlone',
  'leadHabit',
  'future',
  'ranks',
  'timed',
  'writer',
  'measured',
  'procedure',
  'results',
  'story',
  'game',
  'turn',
  'occurs',
  'leadNames',
] as const;
export type LeanSign = (typeof LEAN_SIGNS)[number];

const LEAN_LIST = new SignList(LEAN_SIGNS);
const LEAN_ROW = LEAN_LIST.row(LEAN);

export const noLeanSigns = (): Signs<LeanSign> => new Signs(LEAN_LIST);

/** The probability that a sentence with these signs leans on somebody. */
export const leanProbability = (signs: Seen<LeanSign>): number => logistic(LEAN_ROW, signs.row);

export interface Neighbourhood {
  /** Index of the sentence among the article's claims: 0 is the lead. */
  readonly position: number;
  /** Statements with support, by sentence. */
  readonly statements: readonly Statement[];
  readonly stems: ReadonlySet<string>;
  /** Tags of its words outside quotations. */
  readonly tags: Tags;
  readonly weight: (stem: string) => number;
  /** Mentions of the sentence outside quotations, in order. */
  readonly mentions: readonly Mention[];
  /** The key of whom a mention means. */
  readonly meant: (m: Mention) => string;
  readonly spoke: ReadonlySet<string>;
  readonly afterAlone: boolean;
  /** What the sentence right before leans on: a report goes on from sentence to sentence. */
  readonly chain: Statement | null;
  /** The last sentence that leaned, and what on. */
  readonly held: { readonly sentence: number; readonly on: Statement } | null;
  /** The sentence that introduces the list it stands in, or -1. */
  readonly intro: number;
  /** Its cues that have nobody's words. */
  readonly frames: readonly Frame[];
}
