/**
 * The project's own articles, each with its gold, scored like `npm run eval` does. A file NAME.jsonl has its floors
 * in floors.json: the analysis may get better than them, never worse. Raise them when it does.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readGold } from '../../scripts/eval/gold.ts';
import { evaluate } from '../../scripts/eval/run.ts';
import { table } from '../../scripts/eval/table.ts';
import { f1, precision, ratio, recall, type Tally } from '../../scripts/eval/tally.ts';
import floors from './floors.json' with { type: 'json' };

const MEASURES: Readonly<Record<string, (tally: Tally) => number | null>> = {
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
const floorsSchema = v.record(v.string(), v.record(v.picklist(Object.keys(MEASURES)), v.number()));

const wanted = v.parse(floorsSchema, floors);
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.jsonl'));

test('every file of the corpus has floors, and no floor is without its file', () => {
  expect(Object.keys(wanted).sort()).toEqual(files.toSorted());
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('%s', (file) => {
  test('is analysed no worse than its floors', () => {
    const tally = evaluate(readGold(join(import.meta.dirname, file)));
    const below = Object.entries(wanted[file] ?? {}).flatMap(([measure, floor]) => {
      const reached = MEASURES[measure]?.(tally) ?? null;
      return reached !== null && reached >= floor ? [] : [`${measure}: ${reached} is below ${floor}`];
    });
    expect(below, table(file, tally)).toEqual([]);
  });
});
