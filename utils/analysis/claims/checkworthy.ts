/**
 * How far a sentence states a fact that somebody could check: events, numbers, dates, names, accusations, causes,
 * comparisons raise it; opinion, forecast, questions and short remarks lower it.
 */

import { isNameOrOpener } from '../names/names.ts';
import type { Tag } from '../text/lexicon.ts';
import { has, matchAt, meetsAt, type Reading, spanOf } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { NO_TAGS, tagSet } from '../text/tags.ts';
import { logistic, type Seen, SignList, Signs } from './signs.ts';
import { WORTH } from './weights.ts';

export interface Worth {
  /** 0 to 1. */
  readonly score: number;
  /** "number: 47,1", "accusation: ditangkap": a code and the words that raised it. */
  readonly reasons: readonly string[];
  /** A word of reporting stands in it, whoever may have spoken. */
  readonly said: boolean;
  /** It opens with "according to", whoever is named there. */
  readonly credits: boolean;
  /** Words say that a speaker is hidden on purpose ("on condition of anonymity"). */
  readonly hidden: boolean;
  readonly signs: Seen<WorthSign>;
}

export const WORTH_SIGNS = [
  'bias',
  'number',
  'date',
  'name',
  'accusation',
  'harm',
  'cause',
  'comparison',
  'background',
  'opinion',
  'future',
  'speech',
  'negation',
  'condition',
  'question',
  'exclaims',
  'unended',
  'short',
  'goesOn',
  'long',
  'bare',
  'contact',
] as const;
export type WorthSign = (typeof WORTH_SIGNS)[number];

/** Each sign counts this often at most: a table of numbers is no better a claim than one number. */
const CAP = 2;
/** Words below which a sentence is a remark, and from which it says more than one thing. */
const SHORT = 7;
const LONG = 18;

const SIGNS = [
  'accusation',
  'harm',
  'cause',
  'comparison',
  'background',
  'opinion',
  'future',
] as const satisfies readonly Tag[];
const WORTH_LIST = new SignList(WORTH_SIGNS);
const WORTH_ROW = WORTH_LIST.row(WORTH);
const SIGN_TAGS = tagSet([...SIGNS, 'negations', 'say', 'hidden']);
const DATES = tagSet(['months', 'weekdays']);
const RAISING: ReadonlySet<string> = new Set(['number', 'date', 'accusation', 'harm', 'cause', 'comparison']);

export function checkworthiness(r: Reading, s: Sentence): Worth {
  const tags = r.sentenceTags[r.sentenceOf[s.from] ?? 0] ?? NO_TAGS;
  const signed = tags.meets(SIGN_TAGS);
  const dates = tags.meets(DATES);
  const speaks = tags.has('pronounsSpeech');
  const counts = new Signs(WORTH_LIST);
  counts.set('bias');
  const words = new Map<string, string>();
  const note = (sign: WorthSign, text: string): void => {
    counts.set(sign, Math.min(CAP, counts.get(sign) + 1));
    if (!words.has(sign)) words.set(sign, text);
    raises ||= RAISING.has(sign);
  };
  let raises = false;
  let length = 0;
  let dated = false;
  let said = false;
  let hidden = false;
  for (let k = s.from; k < s.to; k++) {
    const t = r.tokens[k];
    if (!t || t.kind === 'mark') continue;
    length++;
    if (r.quoteAt[k]) continue;
    if (t.kind === 'number') {
      const day = /^(?:19|20)\d\d$|[/]/.test(t.text);
      note(day ? 'date' : 'number', t.text);
      dated ||= day;
    } else if (dates && meetsAt(r, k, DATES)) {
      note('date', t.text);
      dated ||= !has(r, k, 'weekdays');
    } else if (isNameOrOpener(r, k)) note('name', t.text);
    if (speaks && matchAt(r, k, 'pronounsSpeech') > 0 && t.shape !== 'upper') note('speech', t.text);
    if (!signed || !meetsAt(r, k, SIGN_TAGS)) continue;
    if (matchAt(r, k, 'say') > 0) said = true;
    if (matchAt(r, k, 'hidden') > 0) hidden = true;
    if (matchAt(r, k, 'negations') > 0) counts.set('negation');
    for (const sign of SIGNS) {
      const n = matchAt(r, k, sign);
      // "tidak pernah", "has never been": what did not happen is no history.
      if (n > 0 && !(sign === 'background' && has(r, k - 1, 'negations')))
        note(sign, spanOf(r, k, k + n).text);
    }
  }
  const last = r.tokens[s.to - 1];
  if (last?.text === '?') counts.set('question');
  else if (last?.text === '!') counts.set('exclaims');
  else if (last && last.kind !== 'mark') counts.set('unended');
  if (matchAt(r, s.from, 'subordinators') > 0) counts.set('condition');
  // "The bridge opened in 1968." is short and says enough; "The trial resumes Monday." says when something goes on.
  if (length < SHORT && counts.get('number') === 0 && !dated)
    counts.set(counts.get('date') > 0 ? 'goesOn' : 'short');
  if (tags.has('contacts')) counts.set('contact');
  if (length >= LONG) counts.set('long');
  if (!raises) counts.set('bare');
  // A flag names the words that raised it; where only names did, the first of them.
  const named = [...words].filter(([sign]) => RAISING.has(sign) || sign === 'background');
  const raised = named.length > 0 ? named : [...words].filter(([sign]) => sign === 'name');
  const reasons = raised.map(([sign, text]) => `${sign}: ${text}`);
  return {
    score: Math.round(logistic(WORTH_ROW, counts.row) * 100) / 100,
    reasons,
    said,
    credits: opensWithCredit(r, s),
    hidden,
    signs: counts,
  };
}

/** "Berdasarkan laporan keuangan yang …, ", "Meanwhile, according to …". */
function opensWithCredit(r: Reading, { from }: Sentence): boolean {
  const opener = matchAt(r, from, 'connectives');
  const start = opener > 0 && r.tokens[from + opener]?.text === ',' ? from + opener + 1 : from;
  return matchAt(r, start, 'nominal') > 0;
}
