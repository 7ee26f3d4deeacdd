/** Who has something said in a passive speaks there: "Hal senada disampaikan Rano." */

import type { Mention } from '../mentions/mention.ts';
import type { Frame } from './frame.ts';

/**
 * The agents of passive cues, but for those in what another says in the same sentence: "Rano berkata perkara itu dimaklumkan oleh
 * Lila" has Rano speak. `frames` are in the order of the text.
 */
export function agentsOf(frames: readonly Frame[]): ReadonlySet<Mention> {
  const agents = new Set<Mention>();
  let teller: Frame | null = null;
  for (const f of frames) {
    if (teller?.sentence !== f.sentence) teller = null;
    if (!f.subject) continue;
    if (f.cue.kind === 'passive') {
      if (!teller) agents.add(f.subject);
    } else if (f.cue.kind === 'nominal' || (f.cue.kind === 'say' && f.subject.to <= f.cue.from)) teller ??= f;
  }
  return agents;
}
