/** Active against passive by the verb's own prefix ("menjemput", "dijemput"): who did it to whom is turned. */
import type { CompiledLexicon } from '../lexicon/compile.ts';
import type { Token } from '../words/token.ts';

/** Nasal prefixes swallow the root's first letter (pukul → memukul), so the roots may differ by one. */
const SHORTEST_ROOT = 3;

export function isVoiceFlip(x: Token, y: Token, lexicon: CompiledLexicon): boolean {
  return flips(x.norm, y.norm, lexicon) || flips(y.norm, x.norm, lexicon);
}

function flips(active: string, passive: string, lexicon: CompiledLexicon): boolean {
  for (const p of lexicon.passivePrefixes) {
    if (!passive.startsWith(p)) continue;
    const root = passive.slice(p.length);
    if (root.length < SHORTEST_ROOT) continue;
    for (const q of lexicon.activePrefixes) {
      if (!active.startsWith(q)) continue;
      const bare = active.slice(q.length);
      if (bare.length >= SHORTEST_ROOT - 1 && (bare === root || bare === root.slice(1))) return true;
    }
  }
  return false;
}
