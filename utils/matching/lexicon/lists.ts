/** Reads the strings that a pack's lists are written in. */
import { fold } from '../words/fold.ts';

export const plainList = (text: string | undefined): string[] =>
  // Folded in one go: word by word it was a third of what the first judgement waited for.
  fold(text ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** "one:1, two:2". */
export function table(text: string | undefined): Map<string, number> {
  const found = new Map<string, number>();
  for (const entry of plainList(text)) {
    const cut = entry.lastIndexOf(':');
    found.set(entry.slice(0, cut), Number(entry.slice(cut + 1)));
  }
  return found;
}

/** "km: km, kilometre; m: metre". */
export function keyed(text: string): [key: string, words: string[]][] {
  return text
    .split(';')
    .map((entry) => entry.split(':'))
    .flatMap(([key, words]) => (key && words ? [[key.trim(), plainList(words)] as [string, string[]]] : []));
}

/** Two beginnings, or two ends, that turn one word into another. */
export interface Affixes {
  readonly one: string;
  readonly other: string;
  readonly atEnd: boolean;
}

/** "over->under-, -less>-ful". */
export const affixes = (text: string | undefined): Affixes[] =>
  plainList(text).flatMap((entry) => {
    const [one, other] = entry.split('>');
    if (one === undefined || other === undefined) return [];
    // Of a side that is nothing but its dash, the other tells where it stands ("->me-").
    const atEnd = (one === '-' ? other : one).startsWith('-');
    return [{ one: one.replace('-', ''), other: other.replace('-', ''), atEnd }];
  });
