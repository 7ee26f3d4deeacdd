/** Headlines In Title Case, whose capitals tell no names. */

import type { Reading } from '../text/reading.ts';
import type { Mention } from './mention.ts';

/** Share of capitals from which a sentence is written in title case. */
const TITLE_CASE = 0.7;
const titleCased = new WeakMap<Reading, Map<number, boolean>>();

/** Whether the sentence of a mention is written so; kept for each sentence. */
export function inTitleCase(r: Reading, m: Mention): boolean {
  if (r.lexicon.pack.capitalisedNouns) return false;
  const s = r.sentenceOf[m.from] ?? 0;
  let known = titleCased.get(r);
  if (!known) {
    known = new Map();
    titleCased.set(r, known);
  }
  const before = known.get(s);
  if (before !== undefined) return before;
  const sentence = r.sentences[s];
  let long = 0;
  let capitals = 0;
  for (let k = sentence?.from ?? 0; k < (sentence?.to ?? 0); k++) {
    const t = r.tokens[k];
    if (t?.kind !== 'word' || t.text.length < 4 || t.shape === 'caseless') continue;
    long++;
    if (t.shape !== 'lower') capitals++;
  }
  // '"Tidak benar," kata Menteri Luar Negeri Amerika Serikat Anton Salim.' ends as no headline does.
  const stops = r.tokens[(sentence?.to ?? 0) - 1]?.text === '.';
  const result = !stops && long >= 5 && capitals / long >= TITLE_CASE;
  known.set(s, result);
  return result;
}
