/**
 * The project's own articles, each with its gold, scored like `npm run eval` does. A file NAME.jsonl has its floors
 * in floors.json: the analysis may get better than them, never worse. `npm run eval -- --write-floors` raises them.
 *
 * The files NAME-opinion.jsonl are comment and editorials, whose sentences are for the most part nobody's to check.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { belowFloor, floorsSchema } from '../../scripts/eval/floors.ts';
import { readGold } from '../../scripts/eval/gold.ts';
import { evaluate } from '../../scripts/eval/run.ts';
import { overlap } from '../../scripts/eval/spans.ts';
import { table } from '../../scripts/eval/table.ts';
import { analyse } from '../../utils/analysis/analyse.ts';
import type { Sensitivity } from '../../utils/analysis/claims/claim-input.ts';
import { fromText } from '../../utils/article/from-text.ts';
import { readReason } from '../../utils/reasons.ts';
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

/** Of the sentences of all opinion pieces that state no checkable fact, the share that is flagged. */
function flaggedViews(sensitivity: Sensitivity): { share: number; sentences: number } {
  let flagged = 0;
  let sentences = 0;
  for (const file of files.filter((name) => name.endsWith('-opinion.jsonl')))
    for (const { text, language, sentences: gold = [] } of readGold(join(import.meta.dirname, file))) {
      const views = gold.filter(({ checkworthy }) => !checkworthy);
      const { claims } = analyse(fromText(text, language), { language, sensitivity });
      sentences += views.length;
      flagged += views.filter((view) => claims.some((c) => c.flagged && overlap(c, view) >= SAME)).length;
    }
  return { share: flagged / sentences, sentences };
}
/** Two spans with this much in common are the same sentence. */
const SAME = 0.5;

test('of the sentences that state a view, one in twenty is flagged at most, and one in five in strict', () => {
  const balanced = flaggedViews('balanced');
  expect(balanced.sentences).toBeGreaterThan(150);
  expect(balanced.share).toBeLessThanOrEqual(0.05);
  expect(flaggedViews('strict').share).toBeLessThanOrEqual(0.2);
});

test('every flag, in every language, names words of its own sentence', () => {
  const wordless: string[] = [];
  const languages = new Set<string>();
  for (const file of files)
    for (const { text, language } of readGold(join(import.meta.dirname, file)))
      for (const claim of analyse(fromText(text, language), { language, sensitivity: 'strict' }).claims) {
        if (!claim.flagged) continue;
        languages.add(language);
        const words = claim.reasons.map((reason) => readReason(reason).words).filter((w) => w !== null);
        if (words.length === 0 || words.some((w) => !claim.text.includes(w)))
          wordless.push(`${language}: ${claim.text}`);
      }
  expect(languages.size).toBeGreaterThanOrEqual(10);
  expect(wordless).toEqual([]);
});
