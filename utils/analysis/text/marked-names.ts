/** Marks that hold a name rather than words: «Северсталь», газета "Речной вестник", the ship "Атлант". */
import type { MarkedSpan } from './marks.ts';

/** Longest name that is told by its capital alone, in characters and words. */
const LONGEST = 40;
const WORDS = 3;
/** Characters looked at on each side of the marks. */
const AROUND = 3;

/**
 * Whether the marks stand in a clause around a few words that open with a capital and end on no stop. After a colon or at the
 * head of its sentence it is speech, unless the clause goes on with its verb ("«Северсталь» заявила").
 */
export function isMarkedName(text: string, m: MarkedSpan): boolean {
  if (m.origin !== 'marks' || m.unclosed || m.end - m.start > LONGEST) return false;
  const inner = text.slice(m.start, m.end);
  if (!/^\p{Lu}/u.test(inner) || !/[\p{L}\p{N})]$/u.test(inner) || inner.includes(', ')) return false;
  if (inner.split(' ').length > WORDS) return false;
  const before = text.slice(Math.max(0, m.outerStart - AROUND), m.outerStart).trimEnd();
  const after = text.slice(m.outerEnd, m.outerEnd + AROUND);
  if (/[\p{L}\p{N}(]$/u.test(before)) return !/^,\s*[—–-]/u.test(after);
  return (before === '' || /[.!?\n,]$/u.test(before)) && /^\s\p{Ll}/u.test(after);
}
