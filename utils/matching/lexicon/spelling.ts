/** Words in their canonical spelling, and without their endings. */
import { plainList } from './lists.ts';

/** A run of letters written otherwise: at the end of words of at least so many letters, or inside them. */
export interface Respelling {
  readonly from: string;
  readonly to: string;
  readonly min: number;
  readonly inner: boolean;
}

/** A lexicon's respellings, ready to be tried on a word: of those at its end only the ones with its last letter. */
export interface Respellings {
  readonly inner: readonly Respelling[];
  readonly ends: ReadonlyMap<string, readonly Respelling[]>;
}

export function byEnding(rules: readonly Respelling[]): Respellings {
  const ends = new Map<string, Respelling[]>();
  for (const rule of rules) {
    if (rule.inner) continue;
    const last = rule.from.slice(-1);
    const known = ends.get(last);
    if (known) known.push(rule);
    else ends.set(last, [rule]);
  }
  return { inner: rules.filter(({ inner }) => inner), ends };
}

export const respellings = (text: string | undefined, inner: boolean): Respelling[] =>
  plainList(text).flatMap((rule) => {
    const [change, min] = rule.split('@');
    const [from, to] = (change ?? '').split('>');
    return from && to !== undefined ? [{ from, to, min: Number(min ?? 5), inner }] : [];
  });

/** A language's endings by their last letter, of each the longest first. */
export type Suffixes = ReadonlyMap<string, readonly string[]>;

export function suffixesByEnd(suffixes: readonly string[]): Suffixes {
  const byEnd = new Map<string, string[]>();
  for (const suffix of [...suffixes].sort((a, b) => b.length - a.length))
    byEnd.set(suffix.slice(-1), [...(byEnd.get(suffix.slice(-1)) ?? []), suffix]);
  return byEnd;
}

const NONE: readonly string[] = [];

/** Cuts the longest known ending that leaves at least four letters (three for short words). */
export function stemOf(word: string, suffixes: Suffixes): string {
  const least = word.length > 5 ? 4 : 3;
  for (const suffix of suffixes.get(word.slice(-1)) ?? NONE)
    if (word.length - suffix.length >= least && word.endsWith(suffix)) return word.slice(0, -suffix.length);
  return word;
}

/** A word in its canonical spelling; may become two words. */
export function spell(
  word: string,
  spellings: ReadonlyMap<string, string>,
  { inner, ends }: Respellings,
): string {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  let spelt = word;
  for (const { from, to, min } of inner) if (spelt.length >= min) spelt = spelt.replace(from, to);
  for (const { from, to, min } of ends.get(spelt.slice(-1)) ?? [])
    if (spelt.length >= min && spelt.endsWith(from)) return spelt.slice(0, -from.length) + to;
  return spelt;
}
