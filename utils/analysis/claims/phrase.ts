import type { TextSpan } from '../../report.ts';
import type { Tag } from '../text/lexicon.ts';
import { matchAt, type Reading, sentenceHas, spanOf } from '../text/reading.ts';

/** The first phrase with a tag outside quotations, from `from` to `to` within one sentence. */
export function phrase(
  r: Reading,
  from: number,
  to: number,
  tag: Tag,
  skip: (k: number) => boolean = () => false,
): TextSpan | null {
  if (!sentenceHas(r, from, tag)) return null;
  for (let k = from; k < to; k++) {
    if (r.quoteAt[k]) continue;
    const length = matchAt(r, k, tag);
    if (length > 0 && !skip(k)) return spanOf(r, k, k + length);
  }
  return null;
}
