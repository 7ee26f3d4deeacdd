/** A set of classes, and its order in the report. */
import { MEANINGS, type Meaning } from '../../report.ts';

export type Classes = Set<Meaning>;

export const ordered = (classes: Iterable<Meaning>): Meaning[] => {
  const set = new Set(classes);
  return MEANINGS.filter((m) => set.has(m));
};
