/** The statements near a sentence, by distance and by the words they share. */

import { lowerBound } from '../../lower-bound.ts';
import type { Reading } from '../text/reading.ts';
import type { Neighbourhood } from './lean-signs.ts';
import { overlap, type Statement } from './statements.ts';

/** Sentences on either side that may lend support; the lead looks further, since it sums up. */
const WINDOW = 2;
const LEAD_WINDOW = 7;
/** The lead and the sentence after it. */
const LEAD_SENTENCES = 2;
/** Sentences from what the police say to what they tell without being named again. */
const ENFORCED = 6;

export const nearestEnforced = (statements: readonly Statement[], s: number): Statement | null =>
  nearestOf(statements, s, ENFORCED, (x) => x.enforced);

/** Sentences from what a firm or a bureau reports to its further figures. */
const REPORTED = 8;

export const nearestResults = (statements: readonly Statement[], s: number): Statement | null =>
  nearestOf(statements, s, REPORTED, (x) => x.support !== 'anonymous' && x.results);

/** The statement nearest to a sentence that fits, within `reach` on either side. */
function nearestOf(
  statements: readonly Statement[],
  s: number,
  reach: number,
  fits: (x: Statement) => boolean,
): Statement | null {
  let best: Statement | null = null;
  for (let k = firstFrom(statements, s - reach); k < statements.length; k++) {
    const x = statements[k];
    if (!x || x.sentence > s + reach) break;
    if ((!best || Math.abs(x.sentence - s) < Math.abs(best.sentence - s)) && fits(x)) best = x;
  }
  return best;
}

/** The statement within reach whose words the sentence shares most, rather in the same paragraph and before. */
export function nearest(r: Reading, s: number, around: Neighbourhood): Statement | null {
  const { statements } = around;
  const reach = around.position < LEAD_SENTENCES ? LEAD_WINDOW : WINDOW;
  const block = r.sentences[s]?.block;
  let best: Statement | null = null;
  let most = 0;
  for (let k = firstFrom(statements, s - WINDOW); k < statements.length; k++) {
    const x = statements[k];
    if (!x || x.sentence > s + reach) break;
    if (x.sentence === s) continue;
    const near =
      overlap(around.stems, x.stems, around.weight) +
      (r.sentences[x.sentence]?.block === block ? SAME_BLOCK : 0) +
      (x.sentence < s ? BEFORE : 0);
    if (best && near <= most) continue;
    best = x;
    most = near;
  }
  return best;
}

/** Of two statements as near in words, the one in the same paragraph, and the one before. */
const SAME_BLOCK = 0.22;
const BEFORE = 0.1;

/** Index of the first statement in sentence `s` or after it. */
export function firstFrom(statements: readonly Statement[], s: number): number {
  return lowerBound(statements, (statement) => statement.sentence < s);
}
