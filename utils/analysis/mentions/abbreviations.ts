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
  if (m.type === 'person') return inner.text === initialsOf(name) ? inner.text : null;
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

/** Whether the letters of `short` stand in `long` in order, beginning with its first letter. */
export function isAbbreviationOf(short: string, long: string): boolean {
  const s = short.toLowerCase();
  const l = long.toLowerCase();
  if (s.length >= l.length || s[0] !== l[0]) return false;
  let k = 0;
  for (const c of l) if (c === s[k]) k++;
  return k >= s.length;
}
