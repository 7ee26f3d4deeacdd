/** Names told by an office turn up again without it: "米勒指出", "이재명은". */

import { particleOf, type Rules } from '../names/caseless-names.ts';
import { type Reading, spanOf } from '../text/reading.ts';
import { mentionOver } from './caseless-mention.ts';
import type { Mention } from './mention.ts';

/** @returns the mentions found, and between them those of the names that they hold, in order */
export function withKnownNames(r: Reading, rules: Rules, found: readonly Mention[]): Mention[] {
  const known = new Set<string>();
  for (const m of found) {
    if (!m.name || m.type === 'organisation') continue;
    const text = spanOf(r, m.name.from, m.name.to).text;
    known.add(text);
    for (const part of text.split(/[\s·•・＝=]+/u)) if (part.length >= 2) known.add(part);
  }
  if (known.size === 0) return [...found];
  // Few characters open a known name: all other places are passed over without a look.
  const opening = new Set<number>();
  for (const name of known) opening.add(name.charCodeAt(0));
  const out: Mention[] = [];
  let k = 0;
  for (let i = 0; i < r.tokens.length; i++) {
    while ((found[k]?.to ?? Number.POSITIVE_INFINITY) <= i) k++;
    const here = found[k];
    if (here && here.from <= i) {
      if (here.from === i) out.push(here);
      i = here.to - 1;
      continue;
    }
    const token = r.tokens[i];
    if (!token || !opening.has(token.text.charCodeAt(0))) continue;
    const length = knownAt(r, rules, known, i);
    if (length === 0) continue;
    const range = { from: i, to: i + length };
    const m = mentionOver(r, rules, range, 'name', range);
    const particle =
      r.lexicon.pack.unspaced || known.has(token.text) ? 0 : particleIn(rules, known, token.text);
    out.push(particle > 0 ? { ...m, particle } : m);
    i += length - 1;
  }
  return out;
}

/** "이재명은": letters of the particle that a known name carries, 0 where it is none. */
const particleIn = (rules: Rules, known: ReadonlySet<string>, word: string): number =>
  particleOf(rules, word, (stem) => known.has(stem));

function knownAt(r: Reading, rules: Rules, known: ReadonlySet<string>, i: number): number {
  const first = r.tokens[i];
  if (first?.kind !== 'word') return 0;
  if (!r.lexicon.pack.unspaced) {
    if (known.has(first.text)) return 1;
    return particleIn(rules, known, first.text) > 0 ? 1 : 0;
  }
  for (let length = Math.min(rules.longest * 2, r.tokens.length - i); length >= 1; length--)
    if (known.has(spanOf(r, i, i + length).text)) return length;
  return 0;
}
