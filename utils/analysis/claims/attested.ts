/** "The quake, measured at 5.9 by the Geological Survey, …": who found or made known what the sentence tells. */
import { lowerBound } from '../../lower-bound.ts';
import type { Mention } from '../mentions/mention.ts';
import { has, type Reading, sentenceHas } from '../text/reading.ts';
import type { Sentence } from '../text/sentences.ts';

/** Words from the participle to its "by": "as magnitude 5.9". */
const BY = 6;
/** Words from "by" to whom it names: "the country's chief". */
const NAMED = 3;

/** The agent of such a participle, or null. */
export function attestedBy(r: Reading, s: Sentence, mentions: readonly Mention[]): Mention | null {
  if (!sentenceHas(r, s.from, 'attested')) return null;
  for (let k = s.from + 1; k < s.to; k++) {
    if (r.quoteAt[k] || !has(r, k, 'attested')) continue;
    for (let by = k + 1; by < Math.min(s.to, k + BY); by++) {
      if (r.tokens[by]?.text === ',') break;
      if (!has(r, by, 'agent')) continue;
      const agent = mentions[lowerBound(mentions, (m) => m.from <= by)];
      if (agent && agent.from <= by + NAMED) return agent;
    }
  }
  return null;
}
