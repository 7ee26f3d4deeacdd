/** Pictures that tell: "Video posted on social media showed …", of which nobody says who took them. */
import type { TextSpan } from '../../report.ts';
import { has, matchAt, type Reading, spanOf } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';

/** Words before the pictures at the head of their sentence: "Several other photos". */
const HEAD = 3;
/** Words between the pictures and what they show: "posted on a network that is popular there". */
const BETWEEN = 14;

/** The pictures a sentence goes by; null where they are known ("the photo"), somebody gave them ("released by"), or another verb follows. */
export function picturesTell(r: Reading, { from, to }: Sentence): TextSpan | null {
  for (let k = from; k < Math.min(to, from + HEAD); k++) {
    const length = r.quoteAt[k] ? 0 : matchAt(r, k, 'pictures');
    if (length === 0) continue;
    if (k > from && has(r, k - 1, 'determiners') && !has(r, k - 1, 'indefinites')) return null;
    for (let n = k + length; n < Math.min(to, k + length + BETWEEN); n++) {
      if (r.quoteAt[n] || has(r, n, 'agent')) return null;
      if (has(r, n, 'shows')) return has(r, n - 1, 'relatives') ? null : spanOf(r, k, k + length);
    }
    return null;
  }
  return null;
}
