/** Numbers written as one word, and the ordinals made of them. */
import type { CompiledNumbers } from '../lexicon/compile.ts';
import { add, type State, sum } from './number-sum.ts';

export function ordinalOf(word: string, n: CompiledNumbers): number | null {
  for (const suffix of n.ordinalSuffixes) {
    if (word.length < suffix.length + 3 || !word.endsWith(suffix)) continue;
    const base = word.slice(0, -suffix.length);
    const value = n.values.get(base) ?? compound(base, n) ?? clippedValue(base, n);
    if (value !== null && value !== undefined && value > 1) return value;
  }
  return null;
}

/** "Diciannov-esimo": where numbers are written together without a joiner, the ordinal takes the last vowel. */
function clippedValue(base: string, n: CompiledNumbers): number | null {
  if (n.compoundJoiner !== '') return null;
  for (const vowel of 'aeio') {
    const value = n.values.get(base + vowel) ?? compound(base + vowel, n);
    if (value !== null) return value;
  }
  return null;
}

/** "zweihundertdreissig", "negentien", "duecentotrenta": one word made of listed parts. */
export function compound(word: string, n: CompiledNumbers): number | null {
  if (n.compoundJoiner === null || word.length < 6 || word.length > 60) return null;
  const state: State = { total: 0, hundreds: 0, small: -1 };
  let rest = word;
  while (rest !== '') {
    if (state.small > 0 && state.small < 10 && rest.startsWith(n.compoundJoiner) && n.compoundJoiner !== '') {
      const ten = n.compoundParts.find(
        (p) =>
          p.role === 'value' &&
          p.value >= 20 &&
          p.value < 100 &&
          rest.startsWith(p.word, n.compoundJoiner?.length),
      );
      if (!ten) return null;
      state.small += ten.value;
      rest = rest.slice(n.compoundJoiner.length + ten.word.length);
      continue;
    }
    const part = n.compoundParts.find((p) => rest.startsWith(p.word));
    if (!part) return null;
    if (part.role === 'hundred') {
      state.hundreds = Math.max(state.small, 1) * 100;
      state.small = -1;
    } else if (part.role === 'scale') {
      state.total += Math.max(1, state.hundreds + Math.max(state.small, 0)) * part.value;
      state.hundreds = 0;
      state.small = -1;
    } else if (!add(state, part.value)) return null;
    rest = rest.slice(part.word.length);
  }
  return sum(state);
}
