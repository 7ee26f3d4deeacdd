/** Words in their canonical spelling, and without their endings. */
import { plainList } from './lists.ts';

/** A run of letters written otherwise: at the end of words of at least so many letters, or inside them. */
export interface Respelling {
  readonly from: string;
  readonly to: string;
  readonly min: number;
  readonly inner: boolean;
}

export const respellings = (text: string | undefined, inner: boolean): Respelling[] =>
  plainList(text).flatMap((rule) => {
    const [change, min] = rule.split('@');
    const [from, to] = (change ?? '').split('>');
    return from && to !== undefined ? [{ from, to, min: Number(min ?? 5), inner }] : [];
  });

/** Cuts the longest known ending that leaves at least four letters (three for short words). */
export function stemOf(word: string, suffixes: readonly string[]): string {
  const least = word.length > 5 ? 4 : 3;
  for (const suffix of suffixes)
    if (word.length - suffix.length >= least && word.endsWith(suffix)) return word.slice(0, -suffix.length);
  return word;
}

/** A word in its canonical spelling; may become two words. */
export function spell(
  word: string,
  spellings: ReadonlyMap<string, string>,
  endings: readonly Respelling[],
): string {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  let spelt = word;
  for (const { from, to, min, inner } of endings) {
    if (spelt.length < min) continue;
    if (inner) spelt = spelt.replace(from, to);
    else if (spelt.endsWith(from)) return spelt.slice(0, -from.length) + to;
  }
  return spelt;
}
