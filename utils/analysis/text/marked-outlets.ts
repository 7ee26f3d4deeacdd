/** Outlets that no list knows, told by the marks around them and by a word of their name or before it: die „Nordtaler Rundschau“, das Portal „Seeblick“. */

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
  const { outletNouns, outletKinds } = endingsOf(pack);
  const listed = new Set(hits.map((hit) => hit.start));
  const found: OutletHit[] = [];
  for (const m of spans) {
    if (m.depth > 0 || listed.has(m.start) || !isMarkedName(text, m)) continue;
    const name = text.slice(m.start, m.end);
    // "Gute Nachrichten" may be said; a name has a capital on each word.
    const words = name.split(/[ -]/);
    const last = words.at(-1)?.toLowerCase() ?? '';
    const isNoun = outletNouns.some((noun) => last.endsWith(noun) && (words.length > 1 || last !== noun));
    if ((isNoun || saysKind(text, m, outletKinds)) && words.every((w) => /^\p{Lu}/u.test(w)))
      found.push({ outlet: outletNamed(name), start: m.start, end: m.end, ambiguous: false });
  }
  return found.length === 0 ? hits : [...hits, ...found].sort((a, b) => a.start - b.start);
}

/** Characters before the marks in which what the outlet is stands. */
const BEFORE = 32;

/** Letters that the first part of a compound has at least; "Absender" and "Versender" have a prefix. */
const FIRST_PART = 4;

/** "das Nachrichtenportal „Seeblick“": whether the word before the marks is what an outlet is, or a compound of it. */
function saysKind(text: string, { outerStart }: MarkedSpan, kinds: readonly string[]): boolean {
  if (kinds.length === 0 || text.charAt(outerStart - 1) !== ' ') return false;
  const before = text.slice(Math.max(0, outerStart - BEFORE), outerStart - 1).toLowerCase();
  const word = before.slice(before.lastIndexOf(' ') + 1);
  return kinds.some(
    (kind) => word === kind || (word.endsWith(kind) && word.length - kind.length >= FIRST_PART),
  );
}
