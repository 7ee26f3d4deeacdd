/** Parts of a whole however they are told: "a third", "one in three", "every third", "33 %". */
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { has, type Token } from '../words/token.ts';

export interface Part {
  readonly value: number;
  /** The words that it is told by. */
  readonly tokens: readonly Token[];
  readonly percent: boolean;
}

/** "One animal in three": words from the one number to the other at most. */
const APART = 4;

export function partsOf(tokens: readonly Token[], lexicon: CompiledLexicon): Part[] {
  return tokens.flatMap((t, i): Part[] => {
    const before = tokens[i - 1];
    const below = lexicon.fractions.get(t.norm);
    if (below !== undefined) {
      const counts = before?.value != null && !before.ordinal && before.value < below;
      return [
        {
          value: (counts ? (before.value ?? 1) : 1) / below,
          tokens: counts ? [before, t] : [t],
          percent: false,
        },
      ];
    }
    if (t.value === null && !isOne(t, lexicon)) return [];
    if (t.ordinal && t.value !== null) {
      // "Every third", and "a third" where the ordinal is the only word for it.
      const each = before !== undefined && (has(before, 'quantifier', 'all') || isOne(before, lexicon));
      return each && t.value > 2 ? [{ value: 1 / t.value, tokens: [before, t], percent: false }] : [];
    }
    const after = tokens[i + 1];
    // "Setengah", "0,5": a half of what is counted, where no unit measures it.
    if (t.value !== null && t.value > 0 && t.value < 1 && !(after && has(after, 'unit')))
      return [{ value: t.value, tokens: [t], percent: false }];
    const value = t.value ?? 1;
    if (after && t.value !== null && has(after, 'unit', 'percent'))
      return [{ value: value / 100, tokens: [t], percent: true }];
    const whole = outOf(i, tokens, lexicon);
    return whole ? [{ value: value / (whole.value ?? 1), tokens: [t, whole], percent: false }] : [];
  });
}

const isOne = (t: Token, { numbers }: CompiledLexicon) => t.value === 1 || numbers.articles.has(t.norm);

/** The "three" of "one in three". */
function outOf(i: number, tokens: readonly Token[], { shares }: CompiledLexicon): Token | null {
  const part = tokens[i];
  for (let k = i + 1; k <= i + APART; k++) {
    const t = tokens[k];
    if (!t || t.clause !== part?.clause) return null;
    if (t.value !== null)
      return shares.has(tokens[k - 1]?.norm ?? '') && t.value > (part.value ?? 1) && !t.dated ? t : null;
  }
  return null;
}

/** A percentage says the same as a part within this much ("a third", "33 percent"). */
const ROUNDED = 0.005;

export const samePart = (p: Part, q: Part): boolean =>
  Math.abs(p.value - q.value) <= (p.percent !== q.percent ? ROUNDED : 1e-9);

/** Both tell a part, one of them by another means than the other, and no two are equal. */
export function partsDiffer(a: readonly Part[], b: readonly Part[]): boolean {
  const told = (parts: readonly Part[]) => parts.filter((p) => !p.percent);
  return told(a).length > 0 && told(b).length > 0 && !a.some((p) => b.some((q) => samePart(p, q)));
}
