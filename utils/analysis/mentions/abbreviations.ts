/** Short forms of names and offices: "Otoritas Jasa Keuangan (OJK)", "Menhub". */

import type { Reading } from '../text/reading.ts';
import type { Mention } from './mention.ts';

/** What stands alone in brackets among the tokens, in lower case. */
export function bracketsIn(r: Reading, from: number, to: number): string[] {
  const out: string[] = [];
  for (let k = from; k < to; k++) {
    const inner = r.tokens[k + 1];
    if (r.tokens[k]?.text === '(' && inner && r.tokens[k + 2]?.text === ')' && inner.kind === 'word')
      out.push(inner.lower);
  }
  return out;
}

/** "Otoritas Jasa Keuangan (OJK)": the short form, where its letters stand in the name in order. */
export function bracketAlias(r: Reading, m: Mention, name: string): string | null {
  if (r.tokens[m.to]?.text !== '(' || r.tokens[m.to + 2]?.text !== ')') return null;
  const inner = r.tokens[m.to + 1];
  if (inner?.kind !== 'word' || inner.text.length < 2) return null;
  // "Kapten Rano Santika (RS)": of a person the letters are the initials, and no party or place.
  if (m.type === 'person')
    return inner.text === initialsOf(name) || isBlendOf(inner.text, name) ? inner.text : null;
  return isAbbreviationOf(inner.text, withoutArticle(r, name)) ? inner.text : null;
}

/** "The Kyiv Independent (KI)". */
function withoutArticle(r: Reading, name: string): string {
  const space = name.indexOf(' ');
  return space > 0 && r.lexicon.word(name.slice(0, space).toLowerCase()).has('determiners')
    ? name.slice(space + 1)
    : name;
}

/** "Rano Santika": RS. */
export const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');

/** Letters of a blend, and of each part of it, at least. */
const BLEND = 5;
const PART = 2;
/** Letters of its last part at most: "Marlina" is somebody beside Markus Linardi. */
const LAST = 3;

/** "Joko Widodo": Jokowi. Whether `short` is how the first name begins and then a later one. */
export function isBlendOf(short: string, name: string): boolean {
  const blend = short.toLowerCase();
  const [first = '', ...later] = name.toLowerCase().split(' ');
  if (blend.length < BLEND || later.length === 0 || first.startsWith(blend)) return false;
  for (let k = PART; k <= blend.length - PART && first.startsWith(blend.slice(0, k)); k++)
    if (
      blend.length - k <= LAST &&
      later.some((word) => word !== blend.slice(k) && word.startsWith(blend.slice(k)))
    )
      return true;
  return false;
}

/** Whether the letters of `short` stand in `long` in order, beginning with its first letter. */
export function isAbbreviationOf(short: string, long: string): boolean {
  const s = short.toLowerCase();
  const l = long.toLowerCase();
  if (s.length >= l.length || s[0] !== l[0]) return false;
  let k = 0;
  for (const c of l) if (c === s[k]) k++;
  return k >= s.length;
}
