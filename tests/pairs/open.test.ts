import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareQuotes } from '../../utils/matching/compare.ts';
import { parsePairs } from './score.ts';

/**
 * Quotes worded wholly anew, with next to no word or number in common, which the judgement does not find to be one statement: it
 * knows words and lists of synonyms, and nothing of what they mean together. They stand apart so that nobody takes them for found.
 */
const pairs = parsePairs(readFileSync(join(import.meta.dirname, 'open/reworded.jsonl'), 'utf8'));

it('never calls a quote faithful that was worded wholly anew', () => {
  expect(pairs.length).toBeGreaterThan(0);
  for (const { a, b, id } of pairs) expect(['altered', 'unseen'], id).toContain(compareQuotes(a, b).verdict);
});
