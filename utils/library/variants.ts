/**
 * Which of a speaker's quotes are tellings of one statement: quotes that share enough runs of words. Only for showing
 * them side by side; what a difference means is judged by the matching, not here.
 */
import { foldWords } from './fold.ts';

/** Words in a run: three, since two are shared by chance too often and four break at every second changed word. */
const RUN = 3;
/** Share of the shorter quote's runs that the other must have: about one word in five may differ. */
const SHARED = 0.5;
/** A run that more quotes than this share is a stock phrase ("as I have said") and ties nothing together. */
const STOCK = 50;

/** Groups of places in `texts`, each in order, the groups by their first member. A text alone is a group of one. */
export function groupVariants(texts: readonly string[]): number[][] {
  const runs = texts.map(runsOf);
  const holders = new Map<string, number[]>();
  runs.forEach((set, place) => {
    for (const run of set) {
      const list = holders.get(run);
      if (list) list.push(place);
      else holders.set(run, [place]);
    }
  });
  const leader = texts.map((_, place) => place);
  const find = (place: number): number => {
    let at = place;
    for (let up = leader[at]; up !== undefined && up !== at; up = leader[at]) at = up;
    leader[place] = at;
    return at;
  };
  runs.forEach((set, place) => {
    const shared = new Map<number, number>();
    for (const run of set) {
      const list = holders.get(run) ?? [];
      if (list.length > STOCK) continue;
      for (const other of list) if (other < place) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const shorter = Math.min(set.size, runs[other]?.size ?? 0);
      if (count < shorter * SHARED) continue;
      const [a, b] = [find(place), find(other)];
      leader[Math.max(a, b)] = Math.min(a, b);
    }
  });
  return [...Map.groupBy(texts.keys(), find).values()];
}

function runsOf(text: string): Set<string> {
  const words = foldWords(text).split(' ');
  if (words.length <= RUN) return new Set([words.join(' ')]);
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
}
