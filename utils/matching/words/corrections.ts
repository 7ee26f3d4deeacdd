/** "Six, sorry, seven boxes": what a speaker takes back at once, and the word that says so, may go. */
import type { CompiledLexicon } from '../lexicon/compile.ts';
import type { MutableToken, Token } from './token.ts';

/** "Six boxes, sorry, seven boxes": words from what is taken back to the mark, at most. */
const LONGEST = 3;

export function takeBack(tokens: MutableToken[], { corrections }: CompiledLexicon): void {
  if (corrections.size === 0) return;
  for (let i = 1; i < tokens.length; i++) {
    const length = correctionAt(i, tokens, corrections);
    const put = tokens[i + length];
    if (length === 0 || put === undefined) continue;
    for (let from = i - 1; from >= Math.max(0, i - LONGEST); from--) {
      const taken = tokens[from];
      if (!taken || taken.sentence !== put.sentence) break;
      if (!stands(taken, put) || !repeats(tokens, from, i, i + length)) continue;
      for (let k = from; k < i + length; k++) {
        const t = tokens[k];
        if (t) t.free = true;
      }
      break;
    }
  }
}

/** How many words of a correction stand here, between marks; 0 where none does. */
function correctionAt(i: number, tokens: readonly Token[], corrections: ReadonlySet<string>): number {
  const [before, first] = [tokens[i - 1], tokens[i]];
  if (!before || !first || before.clause === first.clause) return 0;
  for (let length = 2; length >= 1; length--) {
    const after = tokens[i + length];
    const words = tokens.slice(i, i + length);
    if (after === undefined || after.clause === first.clause) continue;
    if (words.every((t) => t.clause === first.clause) && corrections.has(words.map((t) => t.norm).join(' ')))
      return length;
  }
  return 0;
}

const DATES = ['month', 'weekday', 'time'] as const;

/** A number for a number, a day for a day, a name for a name. */
const stands = (taken: Token, put: Token): boolean => {
  const dated = (t: Token) => t.features.find((f) => DATES.some((kind) => kind === f.kind))?.kind;
  if (taken.value !== null || put.value !== null) return taken.value !== null && put.value !== null;
  if (dated(taken) !== undefined) return dated(taken) === dated(put);
  return taken.capital && put.capital && !taken.initial && !taken.stop && !put.stop;
};

/** What follows the one follows the other too. */
const repeats = (tokens: readonly Token[], from: number, mark: number, put: number): boolean =>
  tokens.slice(from + 1, mark).every((t, k) => tokens[put + 1 + k]?.norm === t.norm);
