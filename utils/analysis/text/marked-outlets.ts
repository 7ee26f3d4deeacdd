/** Outlets that no list knows, told by the marks around them and by a word of their name: die „Nordtaler Rundschau“, в газете «Речной вестник». */

import { type OutletHit, outletNamed } from '../../language/outlets/index.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { isMarkedName } from './marked-names.ts';
import type { MarkedSpan } from './marks.ts';
import { endingsOf } from './name-forms.ts';

/** @returns the hits and one for each span that holds such a name, where the pack says that those of papers stand in marks; in order. */
export function withMarkedOutlets(
  text: string,
  hits: readonly OutletHit[],
  spans: readonly MarkedSpan[],
  pack: LanguagePack,
): readonly OutletHit[] {
  if (pack.outletsInMarks !== true) return hits;
  const { outletNouns } = endingsOf(pack);
  const listed = new Set(hits.map((hit) => hit.start));
  const found: OutletHit[] = [];
  for (const m of spans) {
    if (m.depth > 0 || listed.has(m.start) || !isMarkedName(text, m)) continue;
    const name = text.slice(m.start, m.end);
    // "Gute Nachrichten" may be said; a name has a capital on each word.
    const words = name.split(/[ -]/);
    const last = words.at(-1)?.toLowerCase() ?? '';
    const isNoun = outletNouns.some((noun) => last.endsWith(noun) && (words.length > 1 || last !== noun));
    if (isNoun && words.every((w) => /^\p{Lu}/u.test(w)))
      found.push({ outlet: outletNamed(name), start: m.start, end: m.end, ambiguous: false });
  }
  return found.length === 0 ? hits : [...hits, ...found].sort((a, b) => a.start - b.start);
}
