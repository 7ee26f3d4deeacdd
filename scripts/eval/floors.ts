/** The measures that the corpus is held to, file by file (tests/corpus/floors.json). */
import * as v from 'valibot';
import { f1, precision, ratio, recall, type Tally } from './tally.ts';

export const MEASURES: Readonly<Record<string, (tally: Tally) => number | null>> = {
  'quoted F1': ({ quoted }) => f1(quoted),
  'speaker end to end': ({ speaker }) => ratio(speaker.right, speaker.gold),
  'speaker full end to end': ({ speakerFull }) => ratio(speakerFull.right, speakerFull.gold),
  'indirect F1': ({ indirect }) => f1(indirect),
  'via F1': ({ via }) => f1(via),
  'cue accuracy': ({ cue }) => ratio(cue.right, cue.of),
  'anonymous found': ({ anonymous }) => ratio(anonymous.right, anonymous.of),
  'flags precision': ({ flags }) => precision(flags),
  'flags recall': ({ flags }) => recall(flags),
  'support accuracy': ({ support }) => ratio(support.right, support.of),
};

export const floorsSchema = v.record(v.string(), v.record(v.picklist(Object.keys(MEASURES)), v.number()));
export type Floors = v.InferOutput<typeof floorsSchema>;

/** Floors are kept to two decimals, rounded down: finer ones would fail over a single quote moved between sets. */
const DECIMALS = 100;

/** What the analysis reaches now, as the floors from here on. Measures that the file does not label are left out. */
export function floorsOf(tally: Tally): Record<string, number> {
  return Object.fromEntries(
    Object.entries(MEASURES).flatMap(([name, measure]) => {
      const reached = measure(tally);
      return reached === null ? [] : [[name, Math.floor(reached * DECIMALS) / DECIMALS]];
    }),
  );
}

/** Every measure that is below its floor, in words; empty when none is. */
export function belowFloor(tally: Tally, floors: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const reached = MEASURES[name]?.(tally) ?? null;
    return reached !== null && reached >= floor ? [] : [`${name}: ${reached} is below ${floor}`];
  });
}
