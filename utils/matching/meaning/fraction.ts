/** Parts of a whole, so that "a third", "one third" and "1/3", "half" and "50 %" are one. */
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { has, type Token } from '../words/token.ts';

/** "One third of the": words of a fraction at most. */
const LONGEST = 4;

/** Whether two runs that stand in the same place, or with the equal number before them, name the same part. */
export function sameFraction(
  a: readonly Token[],
  [aStart, aEnd]: readonly [number, number],
  b: readonly Token[],
  [bStart, bEnd]: readonly [number, number],
  lexicon: CompiledLexicon,
): boolean {
  if (aEnd - aStart > LONGEST || bEnd - bStart > LONGEST) return false;
  const same = (back: number) => {
    const x = partOf(a.slice(Math.max(0, aStart - back), aEnd), lexicon);
    const y = x === null ? null : partOf(b.slice(Math.max(0, bStart - back), bEnd), lexicon);
    return x !== null && y !== null && Math.abs(x - y) < 1e-9;
  };
  // "Un | tiers", "1 | /3": what both begin with was aligned already.
  const begun = a[aStart - 1]?.value != null && a[aStart - 1]?.value === b[bStart - 1]?.value;
  return same(0) || (begun && same(1));
}

function partOf(run: readonly Token[], { fractions, weak }: CompiledLexicon): number | null {
  const [first, second, third] = run.filter((t) => t.value !== null || !(t.stop || weak.has(t.norm)));
  if (first === undefined || third !== undefined) return null;
  const denominator = (t: Token) => fractions.get(t.norm) ?? (t.ordinal && t.value !== null ? t.value : null);
  const below = denominator(second ?? first);
  const count = second === undefined ? 1 : first.ordinal ? null : first.value;
  if (below !== null && below > 1) return count === null ? null : count / below;
  if (count === null || second === undefined) return null;
  if (has(second, 'unit', 'percent')) return count / 100;
  // "1/3": one mark between the two.
  return second.value !== null && second.value > count && second.start === first.end + 1
    ? count / second.value
    : null;
}
