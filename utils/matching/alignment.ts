/** What an alignment is made of: pairs of equal tokens, and the runs between them. */
import type { Token } from './words/token.ts';
import { nameKey } from './words/transliterate.ts';

/** A run of tokens of a that became a run of b; either may be empty. Ends are exclusive. */
export interface Hunk {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

export interface Alignment {
  /** Pairs of equal tokens, ascending in both. */
  readonly pairs: readonly (readonly [a: number, b: number])[];
  readonly hunks: readonly Hunk[];
}

/** Two tokens that stand for the same word: equal keys, or two transliterations of one name. */
export function sameWord(a: Token, b: Token): boolean {
  if (a.key === b.key) return true;
  if (a.value !== null || b.value !== null) return false;
  if (!a.capital || !b.capital || a.norm.length < 3 || b.norm.length < 3) return false;
  return nameKey(a.norm) === nameKey(b.norm) || umlautsApart(a.norm, b.norm);
}

/** "Müller" and "Mueller", "Zürich" and "Zuerich". */
const umlautsApart = (x: string, y: string): boolean =>
  x.length !== y.length && y.replace(UMLAUT, '$1') === x.replace(UMLAUT, '$1');

const UMLAUT = /([aou])e/g;

export function hunksOf(pairs: readonly (readonly [number, number])[], n: number, m: number): Hunk[] {
  const hunks: Hunk[] = [];
  let i = 0;
  let j = 0;
  for (const [x, y] of [...pairs, [n, m] as const]) {
    if (x > i || y > j) hunks.push({ aStart: i, aEnd: x, bStart: j, bEnd: y });
    i = x + 1;
    j = y + 1;
  }
  return hunks;
}
