/** Passives whose auxiliary stands away from the participle: "wurde von der Zeitung gefragt, ob …", "dem vorgeworfen wird, …". */

import type { Mention } from '../mentions/mention.ts';
import { has, isComma, matchAt, type Reading } from '../text/reading.ts';
import type { Cue } from './cue.ts';
import { followsQuote } from './inversion.ts';

/** Tokens from the auxiliary to its participle. */
const REACH = 14;

/**
 * Who says it by the agent between auxiliary and participle; null where the passive names nobody: its subject is who was told or
 * asked; undefined where the verb is no passive, or where verbs do not stand so.
 */
export function passiveOf(r: Reading, cue: Cue, mentions: readonly Mention[]): Mention | null | undefined {
  const opens = r.lexicon.pack.participleOpens;
  // "wordt de bewoonster geciteerd": who is quoted speaks.
  if (!opens || cue.kind === 'nominal' || cue.to - cue.from !== 1 || has(r, cue.from, 'cites'))
    return undefined;
  const sentence = r.sentenceOf[cue.from];
  const closes = has(r, cue.to, 'passiveAuxiliaries') && r.sentenceOf[cue.to] === sentence;
  if (!closes && !r.tokens[cue.from]?.lower.startsWith(opens)) return undefined;
  for (let k = cue.from - 1; k > cue.from - REACH && r.sentenceOf[k] === sentence; k--) {
    if (isComma(r, k) || r.quoteAt[k]) break;
    if (!closes && !has(r, k, 'passiveAuxiliaries')) continue;
    if (closes && !has(r, k, 'agent')) continue;
    const agent = agentBetween(r, k, cue.from, mentions);
    // “…”, wordt de bewoonster geciteerd: behind a quotation who is quoted speaks.
    return agent === null && followsQuote(r, k) ? undefined : agent;
  }
  return closes ? null : undefined;
}

function agentBetween(r: Reading, from: number, to: number, mentions: readonly Mention[]): Mention | null {
  for (let k = from; k < to; k++) {
    const by = matchAt(r, k, 'agent');
    const agent = by > 0 ? mentions.find((m) => m.from >= k + by && m.to <= to) : undefined;
    if (agent && agent.from - (k + by) <= 1) return { ...agent, governed: false };
  }
  return null;
}
