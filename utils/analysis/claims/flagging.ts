/**
 * What speaks for and against a flag: how far a sentence states a checkable fact and leans on nobody, and what neither of the
 * two sees. A flag is raised where the odds that the signs add up to pass the limit of the sensitivity.
 */
import type { Support } from '../../report.ts';
import type { Worth } from './checkworthy.ts';
import type { OwnSupport } from './direct.ts';
import { type LeanSign, leanProbability } from './lean-signs.ts';
import type { Leaning } from './leaning.ts';
import { logistic, type Seen, SignList, Signs } from './signs.ts';
import { FLAG } from './weights.ts';

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

const FLAG_LIST = new SignList(FLAG_SIGNS);
const FLAG_ROW = FLAG_LIST.row(FLAG);

/** Odds beyond these say no more. */
const MOST = 3;
/** From here on a sentence is worth checking, and three more numbers do not tell whether somebody stands behind them. */
const WORTH_ENOUGH = 2;

/** Odds of standing alone beyond which a sentence that hardly states a fact would be flagged for its silence alone. */
const ALONE_ENOUGH = -1.6;

/** Leaning this probable is less than a reader would act on, and too much to say that nobody stands behind it. */
const NEARLY = 0.45;

export interface Judged {
  /** It is the first claim of the article, and somebody speaks below it. */
  readonly leads: boolean;
  /** What its own words say of who stands behind it, where that counts. */
  readonly own: OwnSupport | null;
  readonly leaning: Leaning;
  readonly worth: Worth;
  /** How far the article reads as a comment. */
  readonly views: number;
}

export function flagSigns({ leads, own, leaning, worth, views }: Judged): Seen<FlagSign> {
  const signs = new Signs(FLAG_LIST);
  signs.set('bias');
  signs.set('worth', Math.min(WORTH_ENOUGH, odds(worth.score)));
  if (own?.support === 'vague' || own?.support === 'anonymous') {
    signs.set(own.support);
    if (worth.hidden) signs.set('hidden');
  } else {
    const leans = leanProbability(leaning.signs);
    signs.set('lean', Math.max(ALONE_ENOUGH, odds(leans)));
    if (leans >= NEARLY) signs.set('nearly');
    if (worth.said) signs.set('said');
    if (worth.credits) signs.set('credits');
  }
  if (leads) signs.set('lead', leadReach(leaning.signs, worth));
  if (leaning.signs.get('quoteAfter') > 0) signs.set('quoteAfter');
  if (leaning.signs.get('marks') > 0) signs.set('marks');
  if (leaning.signs.get('sameBlock') > 0) signs.set('paragraph');
  if (leaning.signs.get('game') > 0) signs.set('game');
  if (leaning.signs.get('cue') > 0) signs.set('cue');
  if (worth.signs.get('background') > 0) signs.set('history');
  if (views > 0) signs.set('views', views);
  return signs;
}

/**
 * How far a lead is what somebody says below it: surely where it names them, half where it names nobody. That people died anybody
 * could say, where reports do not run on.
 */
function leadReach(signs: Seen<LeanSign>, worth: Worth): number {
  if (signs.get('leadNames') > 0) return NAMES;
  if (signs.get('habit') > 0) return 1;
  return worth.signs.get('harm') > 0 ? 0 : HALF;
}
const NAMES = 1.5;
const HALF = 0.5;

/** The probability that a flag on the sentence is right. */
export const flagProbability = (signs: Seen<FlagSign>): number => logistic(FLAG_ROW, signs.row);

/** A probability as log-odds. */
function odds(p: number): number {
  const x = Math.log(p / (1 - p));
  return Math.max(-MOST, Math.min(MOST, x));
}

export const isUnsupported = (support: Support): boolean =>
  support === 'none' || support === 'vague' || support === 'anonymous';
