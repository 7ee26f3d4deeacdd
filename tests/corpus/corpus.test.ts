/**
 * The project's own articles, each with its gold, scored like `npm run eval` does. A file NAME.jsonl has its floors
 * in floors.json: the analysis may get better than them, never worse. `npm run eval -- --write-floors` raises them.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { belowFloor, floorsSchema } from '../../scripts/eval/floors.ts';
import { readGold } from '../../scripts/eval/gold.ts';
import { evaluate } from '../../scripts/eval/run.ts';
import { table } from '../../scripts/eval/table.ts';
import floors from './floors.json' with { type: 'json' };

const wanted = v.parse(floorsSchema, floors);
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.jsonl'));

test('every file of the corpus has floors, and no floor is without its file', () => {
  expect(Object.keys(wanted).sort()).toEqual(files.toSorted());
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('%s', (file) => {
  test('is analysed no worse than its floors', () => {
    const tally = evaluate(readGold(join(import.meta.dirname, file)));
    expect(belowFloor(tally, wanted[file] ?? {}), table(file, tally)).toEqual([]);
  });
});
