/**
 * What speaks for and against a flag: how far a sentence states a checkable fact and leans on nobody, and what neither of the
 * two sees. A flag is raised where the odds that the signs add up to pass the limit of the sensitivity.
 */
import type { Support } from '../../report.ts';
import type { Worth } from './checkworthy.ts';
import type { OwnSupport } from './direct.ts';
import type { Leaning } from './leaning.ts';
import { FLAG, LEAN, logistic } from './weights.ts';

export const FLAG_SIGNS = [
  'bias',
  'worth',
  'lean',
  'nearly',
  'vague',
  'anonymous',
  'hidden',
  'lead',
  'quoteAfter',
  'marks',
  'paragraph',
  'game',
  'cue',
  'said',
  'credits',
  'history',
  'views',
] as const;
export type FlagSign = (typeof FLAG_SIGNS)[number];
export type FlagSigns = Readonly<Partial<Record<FlagSign, number>>>;

/** Odds beyond these say no more. */
const MOST = 3;
/** From here on a sentence is worth checking, and three more numbers do not tell whether somebody stands behind them. */
const WORTH_ENOUGH = 2;

/** Odds of standing alone beyond which a sentence that hardly states a fact would be flagged for its silence alone. */
const ALONE_ENOUGH = -1.6;

/** Leaning this probable is less than a reader would act on, and too much to say that nobody stands behind it. */
const NEARLY = 0.45;

export interface Seen {
  /** It is the first claim of the article, and somebody speaks below it. */
  readonly leads: boolean;
  /** What its own words say of who stands behind it, where that counts. */
  readonly own: OwnSupport | null;
  readonly leaning: Leaning;
  readonly worth: Worth;
  /** How far the article reads as a comment. */
  readonly views: number;
}

export function flagSigns({ leads, own, leaning, worth, views }: Seen): FlagSigns {
  const signs: Partial<Record<FlagSign, number>> = {
    bias: 1,
    worth: Math.min(WORTH_ENOUGH, odds(worth.score)),
  };
  if (own?.support === 'vague' || own?.support === 'anonymous') {
    signs[own.support] = 1;
    if (worth.hidden) signs.hidden = 1;
  } else {
    const leans = logistic(LEAN, leaning.signs);
    signs.lean = Math.max(ALONE_ENOUGH, odds(leans));
    if (leans >= NEARLY) signs.nearly = 1;
    if (worth.said) signs.said = 1;
    if (worth.credits) signs.credits = 1;
  }
  if (leads) signs.lead = 1;
  if (leaning.signs.quoteAfter) signs.quoteAfter = 1;
  if (leaning.signs.marks) signs.marks = 1;
  if (leaning.signs.sameBlock) signs.paragraph = 1;
  if (leaning.signs.game) signs.game = 1;
  if (leaning.signs.cue) signs.cue = 1;
  if (worth.signs.background) signs.history = 1;
  if (views > 0) signs.views = views;
  return signs;
}

/** The probability that a flag on the sentence is right. */
export const flagProbability = (signs: FlagSigns): number => logistic(FLAG, signs);

/** A probability as log-odds. */
function odds(p: number): number {
  const x = Math.log(p / (1 - p));
  return Math.max(-MOST, Math.min(MOST, x));
}

export const isUnsupported = (support: Support): boolean =>
  support === 'none' || support === 'vague' || support === 'anonymous';
