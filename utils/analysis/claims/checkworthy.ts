/**
 * How far a sentence states a fact that somebody could check: events, numbers, dates, names, accusations, causes,
 * comparisons raise it; opinion, forecast, questions and short remarks lower it.
 */

import type { Tag } from '../lexicon.ts';
import { isNameWord } from '../names.ts';
import { matchAt, meetsAt, type Reading, spanOf } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { tagSet } from '../tags.ts';

export interface Worth {
  /** 0 to 1. */
  readonly score: number;
  /** "number: 47,1", "accusation: ditangkap": a code and the words that raised it. */
  readonly reasons: readonly string[];
  /** It has a date or a word of background: told as history, it leans on nobody's words of today. */
  readonly dated: boolean;
}

const WEIGHT = {
  base: 0.46,
  number: 0.09,
  date: 0.06,
  name: 0.05,
  accusation: 0.1,
  harm: 0.1,
  cause: 0.04,
  comparison: 0.05,
  background: 0.04,
  opinion: -0.16,
  future: -0.09,
  speech: -0.25,
  question: -0.6,
  short: -0.2,
} as const;
/** Each sign counts this often at most: a table of numbers is no better a claim than one number. */
const CAP = 2;
/** Sentences shorter than this are remarks. */
const SHORT = 6;

const SIGNS = [
  'accusation',
  'harm',
  'cause',
  'comparison',
  'background',
  'opinion',
  'future',
] as const satisfies readonly Tag[];
const SIGN_TAGS = tagSet(SIGNS);
const DATES = tagSet(['months', 'weekdays']);
const RAISING: ReadonlySet<string> = new Set(['number', 'date', 'accusation', 'harm', 'cause', 'comparison']);

export function checkworthiness(r: Reading, s: Sentence): Worth {
  const counts = new Map<string, number>();
  const words = new Map<string, string>();
  const note = (sign: string, text: string): void => {
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
    if (!words.has(sign)) words.set(sign, text);
  };
  let length = 0;
  for (let k = s.from; k < s.to; k++) {
    const t = r.tokens[k];
    if (!t || t.kind === 'mark') continue;
    length++;
    if (r.quoteAt[k]) continue;
    if (t.kind === 'number') note(/^(?:19|20)\d\d$|[/]/.test(t.text) ? 'date' : 'number', t.text);
    else if (meetsAt(r, k, DATES)) note('date', t.text);
    else if (isNameWord(r, k)) note('name', t.text);
    if (matchAt(r, k, 'pronounsSpeech') > 0 && t.shape !== 'upper') note('speech', t.text);
    if (!meetsAt(r, k, SIGN_TAGS)) continue;
    for (const sign of SIGNS) {
      const n = matchAt(r, k, sign);
      if (n > 0) note(sign, spanOf(r, k, k + n).text);
    }
  }
  let score: number = WEIGHT.base;
  for (const [sign, n] of counts) score += (WEIGHT[sign as keyof typeof WEIGHT] ?? 0) * Math.min(n, CAP);
  if (r.tokens[s.to - 1]?.text === '?') score += WEIGHT.question;
  if (length < SHORT) score += WEIGHT.short;
  const reasons = [...words].filter(([sign]) => RAISING.has(sign)).map(([sign, text]) => `${sign}: ${text}`);
  return {
    score: Math.round(Math.max(0, Math.min(1, score)) * 100) / 100,
    reasons,
    dated: counts.has('date') || counts.has('background'),
  };
}
