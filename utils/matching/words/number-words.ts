/** A number in several words. */
import type { CompiledNumbers } from '../lexicon/compile.ts';
import { compound, ordinalOf } from './number-compounds.ts';
import { add, canAdd, type State, sum } from './number-sum.ts';

export interface NumberPiece {
  readonly norm: string;
  readonly digits: boolean;
  /** Written without a space to the piece before it. */
  readonly glued: boolean;
  readonly hyphen: boolean;
  /** A mark stands before it: another number begins. */
  readonly apart: boolean;
}

export interface ParsedNumber {
  readonly value: number;
  readonly ordinal: boolean;
  /** Pieces it takes. */
  readonly length: number;
}

/** Longest number worth reading; more pieces than this are a list, or hostile. */
export const LONGEST = 16;

export function wordNumber(
  pieces: readonly NumberPiece[],
  at: number,
  n: CompiledNumbers,
): ParsedNumber | null {
  const state: State = { total: 0, hundreds: 0, small: -1 };
  let started = false;
  let i = at;
  const opening = pieces[at]?.norm ?? '';
  if (n.articles.has(opening) && !n.values.has(opening)) {
    const next = pieces[at + 1]?.norm ?? '';
    if (!n.hundred.has(next) && !n.scales.has(next)) return null;
    i += 1;
    state.small = 1;
  }
  for (; i < pieces.length && i - at < LONGEST; i++) {
    const piece = pieces[i];
    if (!piece || piece.digits) break;
    const word = piece.norm;
    const ordinal = n.ordinals.get(word) ?? ordinalOf(word, n);
    if (ordinal !== null && ordinal !== undefined && (started ? canAdd(state, ordinal) : true)) {
      // "third" after "one" is a fraction, which is left to be two words.
      if (!started || state.small !== 1) {
        if (started && !add(state, ordinal)) break;
        const value = started ? sum(state) : ordinal;
        // "décimo nono", "vigésimo primero".
        const unit = n.ordinals.get(pieces[i + 1]?.norm ?? '') ?? 0;
        if (value >= 10 && value % 10 === 0 && unit > 0 && unit < 10 && pieces[i + 1]?.apart === false)
          return { value: value + unit, ordinal: true, length: i - at + 2 };
        return { value, ordinal: true, length: i - at + 1 };
      }
    }
    if (n.teen.has(word) && state.small > 0 && state.small < 10) state.small += 10;
    else if (n.tens.has(word) && state.small > 0 && state.small < 10) state.small *= 10;
    else if (n.hundred.has(word)) {
      if (
        state.hundreds > 0 ||
        state.small > 99 ||
        (state.small < 0 &&
          !started &&
          i === at &&
          !n.values.has(word) &&
          n.compoundJoiner === null &&
          n.teen.size > 0)
      )
        break;
      state.hundreds = (state.small < 0 ? 1 : state.small) * 100;
      state.small = -1;
    } else if (n.scales.has(word) && word.length > 1) {
      const scale = n.scales.get(word) ?? 1;
      const part = state.hundreds + Math.max(state.small, 0);
      if (!started && part === 0) {
        if (scale !== 1000 || n.teen.size > 0) break;
        state.total = scale;
      } else if (part === 0) state.total *= scale;
      // "Dos mil quinientos millones".
      else if (scale >= 1e6 && state.total > 0 && state.total < 1e6)
        state.total = (state.total + part) * scale;
      else state.total += part * scale;
      state.hundreds = 0;
      state.small = -1;
    } else if (n.joiners.has(word)) {
      const next = pieces[i + 1];
      const value = next && !next.digits ? partOf(next.norm, n) : undefined;
      const open =
        state.hundreds > 0 || state.total > 0
          ? value !== undefined
          : state.small >= 20 && ((value ?? 99) < 10 || (state.small === 60 && value === 11));
      if (!started || !open || value === undefined || !canAdd(state, value)) break;
    } else {
      const value = n.values.get(word) ?? compound(word, n);
      if (value === null || !add(state, value)) break;
    }
    started = true;
  }
  if (!started) return null;
  // An article alone counts nothing.
  if (i - at === 1 && n.articles.has(opening)) return null;
  return { value: sum(state), ordinal: false, length: i - at };
}

/** "Vingt et unième", "due milioni e cinquecentomila": what may follow a joiner. */
const partOf = (word: string, n: CompiledNumbers): number | undefined =>
  n.values.get(word) ?? compound(word, n) ?? ordinalOf(word, n) ?? undefined;
