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

export const nearestEnforced = (r: Reading, statements: readonly Statement[], s: number): Statement | null =>
  nearestOf(r, statements, s, ENFORCED, (x) => x.enforced && x.support !== 'anonymous');

/** Sentences from what a firm or a bureau reports to its further figures. */
const REPORTED = 8;

export const nearestResults = (r: Reading, statements: readonly Statement[], s: number): Statement | null =>
  nearestOf(r, statements, s, REPORTED, (x) => x.support !== 'anonymous' && x.results);

/** Sentences that the next paragraph is further away than its own sentences are. */
const OTHER_BLOCK = 2;

/** The statement nearest to a sentence that fits, within `reach` on either side. */
function nearestOf(
  r: Reading,
  statements: readonly Statement[],
  s: number,
  reach: number,
  fits: (x: Statement) => boolean,
): Statement | null {
  let best: Statement | null = null;
  let least = Infinity;
  const block = r.sentences[s]?.block;
  for (let k = firstFrom(statements, s - reach); k < statements.length; k++) {
    const x = statements[k];
    if (!x || x.sentence > s + reach) break;
    const away = Math.abs(x.sentence - s) + (r.sentences[x.sentence]?.block === block ? 0 : OTHER_BLOCK);
    if (away >= least || !fits(x)) continue;
    best = x;
    least = away;
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
  let rivals: { readonly statement: Statement; readonly near: number }[] = [];
  for (let k = firstFrom(statements, s - WINDOW); k < statements.length; k++) {
    const x = statements[k];
    if (!x || x.sentence > s + reach) break;
    if (x.sentence === s) continue;
    const near =
      overlap(around.stems, x.stems, around.weight) +
      (r.sentences[x.sentence]?.block === block ? SAME_BLOCK : 0) +
      (x.sentence < s ? BEFORE : 0);
    rivals.push({ statement: x, near });
    if (best && near <= most) continue;
    best = x;
    most = near;
  }
  // Who is meant by whom the sentence names is looked for only where it decides.
  rivals = rivals.filter(({ near }) => near > most - NAMED);
  if (rivals.length < 2 || rivals.every(({ statement }) => statement.speaker === best?.speaker)) return best;
  const named = new Set(around.mentions.flatMap((m) => (m.governed ? [] : [around.meant(m)])));
  const nearOf = ({ statement, near }: (typeof rivals)[number]): number =>
    near + (named.has(statement.speaker) ? NAMED : 0);
  return rivals.reduce((a, b) => (nearOf(b) > nearOf(a) ? b : a)).statement;
}

/** Of two statements as near in words, the one in the same paragraph, and the one before. */
const SAME_BLOCK = 0.22;
const BEFORE = 0.1;
/** Whose statement it is, is named in the sentence. */
const NAMED = 0.2;

/** Index of the first statement in sentence `s` or after it. */
export function firstFrom(statements: readonly Statement[], s: number): number {
  return lowerBound(statements, (statement) => statement.sentence < s);
}
