/** Outlets that no list knows, told by the marks around them and by a word of their name or before it: die „Nordtaler Rundschau“, das Portal „Seeblick“. */

import { type OutletHit, outletByName, outletNamed } from '../../language/outlets/index.ts';
import type { LanguagePack } from '../../language/pack.ts';
import { isMarkedName } from './marked-names.ts';
import type { MarkedSpan } from './marks.ts';
import { endingsOf } from './name-forms.ts';
import { turnsRound } from './word-order.ts';

/** @returns the hits and one for each span that holds such a name, where the pack says that those of papers stand in marks; in order. */
export function withMarkedOutlets(
  text: string,
  hits: readonly OutletHit[],
  spans: readonly MarkedSpan[],
  pack: LanguagePack,
): readonly OutletHit[] {
  if (turnsRound(pack)) return withToldOutlets(text, hits, spans, pack);
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

/** Characters before the marks that hold such a word. */
const ARTICLE = 7;
/** Words in such a name at most. */
const WORDS = 5;

/** au « Soir », a “El Diario de la Sierra”, l'hebdomadaire « Val Clair »: names in marks where verbs may stand before their subject. */
function withToldOutlets(
  text: string,
  hits: readonly OutletHit[],
  spans: readonly MarkedSpan[],
  pack: LanguagePack,
): readonly OutletHit[] {
  const { outletNouns, joinedArticles } = endingsOf(pack);
  const listed = new Set(hits.map((hit) => hit.start));
  const found: OutletHit[] = [];
  for (const m of spans) {
    if (m.depth > 0 || m.origin !== 'marks' || m.end - m.start > LONGEST) continue;
    const inner = text.slice(m.start, m.end);
    const name = inner.trim();
    const start = m.start + inner.indexOf(name);
    const plain = { ...m, start, end: start + name.length };
    if (listed.has(start) || !isMarkedName(text, plain)) continue;
    const outlet = behindArticle(text, m, name, joinedArticles) ?? unlisted(text, m, name, outletNouns);
    if (outlet) found.push({ outlet, start, end: plain.end, ambiguous: false });
  }
  return found.length === 0 ? hits : [...hits, ...found].sort((a, b) => a.start - b.start);
}
const LONGEST = 40;

/** au « Soir »: a word that holds the article with which the outlet is listed. */
function behindArticle(
  text: string,
  m: MarkedSpan,
  name: string,
  articles: readonly (readonly [string, string])[],
): OutletHit['outlet'] | null {
  const before = text.slice(Math.max(0, m.outerStart - ARTICLE), m.outerStart);
  const word = before.trimEnd().slice(before.trimEnd().lastIndexOf(' ') + 1);
  for (const [joined, article] of articles) {
    const outlet = joined === word.toLowerCase() ? outletByName(`${article} ${name}`) : null;
    if (outlet) return outlet;
  }
  return null;
}

/** By a word of its name that papers have, or by what stands before the marks. */
function unlisted(
  text: string,
  m: MarkedSpan,
  name: string,
  nouns: readonly string[],
): OutletHit['outlet'] | null {
  const words = name.toLowerCase().split(' ');
  if (words.length > WORDS || text.charAt(m.outerStart - 1) !== ' ') return null;
  const ownNoun = words.length > 1 && words.some((word) => nouns.includes(word));
  const before = text.slice(Math.max(0, m.outerStart - BEFORE), m.outerStart - 1).toLowerCase();
  // "l'hebdomadaire"
  const kind = before.slice(before.search(/\p{L}+$/u));
  return ownNoun || nouns.includes(kind) ? outletNamed(name) : null;
}
