/** Words that name nobody in so many words: "it is said", "kabarnya", "soll 3 Millionen gezahlt haben". */

import type { TextSpan } from '../../report.ts';
import { isNameWord } from '../names/names.ts';
import { isFunctionWord } from '../names/noun-tags.ts';
import { has, matchAt, type Reading, sentenceHas, spanOf } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';
import { phrase } from './phrase.ts';
import { bodyBehind } from './supporters.ts';

/** The first such words, unless a relative clause has them ("the firm, which is expected to …, said"). */
export function hearsay(r: Reading, s: Sentence): TextSpan | null {
  for (const tag of ['vague', 'impersonal'] as const) {
    // "one of the sources of foreign fighters": what something comes from.
    const found = phrase(
      r,
      s.from,
      s.to,
      tag,
      (k) =>
        has(r, k - 1, 'relatives') ||
        // "belum diketahui": what is not known is told by nobody.
        has(r, k - 1, 'negations') ||
        (has(r, k, 'anonymous') && has(r, k + 1, 'ofWords')) ||
        // "disebut Departemen Perang": what it is called, or who calls it so.
        (has(r, k, 'passive') && isNameWord(r, k + matchAt(r, k, tag))) ||
        bodyBehind(r, k, matchAt(r, k, tag)) !== null,
    );
    if (found) return found;
  }
  return inTwoParts(r, s, 'toldModals', isPerfect) ?? inTwoParts(r, s, 'passiveAuxiliaries', isSupposed);
}

/** A helping verb, and what it goes with at the end of its clause. */
function inTwoParts(
  r: Reading,
  s: Sentence,
  tag: 'toldModals' | 'passiveAuxiliaries',
  closes: (r: Reading, k: number) => boolean,
): TextSpan | null {
  if (!sentenceHas(r, s.from, 'toldModals') && !sentenceHas(r, s.from, 'toldPassives')) return null;
  for (let k = s.from, opened = -1; k < s.to; k++) {
    if (r.quoteAt[k] || r.tokens[k]?.text === ',' || has(r, k, 'negations')) opened = -1;
    else if (has(r, k, tag)) opened = k;
    // "wird von der Polizei vermutet": by whom.
    else if (has(r, k, 'agent') && tag === 'passiveAuxiliaries') opened = -1;
    else if (opened >= 0 && endsClause(r, k) && closes(r, k)) return spanOf(r, opened, opened + 1);
  }
  return null;
}

/** "… gezahlt haben": a perfect in the infinitive, which only what is said to have happened stands in. Nouns have a capital there. */
const isPerfect = (r: Reading, k: number): boolean =>
  has(r, k, 'auxiliaries') && r.tokens[k - 1]?.shape === 'lower' && !isFunctionWord(r, k - 1);

/** "Als Ursache wird ein Defekt vermutet". */
const isSupposed = (r: Reading, k: number): boolean => has(r, k, 'toldPassives');

/** Whether nothing but a mark or a conjunction follows. */
const endsClause = (r: Reading, k: number): boolean =>
  r.tokens[k + 1]?.kind === 'mark' || has(r, k + 1, 'conjunctions') || r.tokens[k + 1] === undefined;
