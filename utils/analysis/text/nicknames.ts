/** Marks around what somebody is called between first name and surname: Carlos “Lucho” Ferrán. */

import type { LanguagePack } from '../../language/pack.ts';
import type { MarkedSpan } from './marks.ts';
import { turnsRound } from './word-order.ts';

/** Characters and words in a nickname at most. */
const LONGEST = 20;
const WORDS = 2;
/** Characters looked at on each side of the marks. */
const AROUND = 24;

/** A word in capitals right before the marks, and one right behind them. */
const FIRST_NAME = /(?:^|[^\p{L}])(\p{Lu}\p{Ll}[\p{L}'’-]*)\s$/u;
const SURNAME = /^\s\p{Lu}\p{Ll}/u;
const NICKNAME = /^\p{Lu}[\p{L}'’ -]*$/u;

/**
 * @param isWord whether a word, in lower case, is one of grammar: "El “Loco” Ferrán" has no first name
 * @returns the spans without such marks, and the offsets of these, which no later step sees
 */
export function withoutNicknames(
  text: string,
  spans: readonly MarkedSpan[],
  pack: LanguagePack,
  isWord: (lower: string) => boolean,
): { spans: readonly MarkedSpan[]; dropped: ReadonlySet<number> } {
  const dropped = new Set<number>();
  if (!turnsRound(pack)) return { spans, dropped };
  const kept = spans.filter((m) => {
    if (!isNickname(text, m, isWord)) return true;
    for (let at = m.outerStart; at < m.start; at++) dropped.add(at);
    for (let at = m.end; at < m.outerEnd; at++) dropped.add(at);
    return false;
  });
  return { spans: kept, dropped };
}

function isNickname(text: string, m: MarkedSpan, isWord: (lower: string) => boolean): boolean {
  if (m.origin !== 'marks' || m.unclosed || m.end - m.start > LONGEST) return false;
  const inner = text.slice(m.start, m.end);
  if (!NICKNAME.test(inner) || inner.split(' ').length > WORDS) return false;
  if (!SURNAME.test(text.slice(m.outerEnd, m.outerEnd + AROUND))) return false;
  const first = FIRST_NAME.exec(text.slice(Math.max(0, m.outerStart - AROUND), m.outerStart))?.[1];
  return first !== undefined && !isWord(first.toLowerCase());
}
