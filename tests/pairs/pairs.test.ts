import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareQuotes } from '../../utils/matching/compare.ts';
import { describePair, parsePairs, scorePairs } from './score.ts';

/**
 * The bars of the judgement; extra classes have a bar of their own, so that naming every class cannot pass. What is missed of the
 * altered ones is mostly quotes worded wholly anew, with hardly a word in common: there is no semantics beyond lists of synonyms.
 * Of those with a word turned that turns the meaning hardly any may be missed.
 */
const BARS = {
  accuracy: 0.92,
  falseAltered: 0.02,
  missedMeaning: 0.04,
  missedTurned: 0.02,
  extraMeaning: 0.1,
};
/** A language with few pairs may miss one or two of them before its share says anything. */
const SMALL = {
  accuracy: 0.92,
  falseAltered: 0.1,
  missedMeaning: 0.13,
  missedTurned: 0.13,
  extraMeaning: 0.13,
};
/** Over all languages. */
const TOGETHER = { ...BARS, missedMeaning: 0.03 };
const LARGE = 100;
/** For a machine that is busy with other things, in milliseconds. */
const SLOWEST = 60_000;

const languages = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => ({
    language: name.replace('.jsonl', ''),
    pairs: parsePairs(readFileSync(join(import.meta.dirname, name), 'utf8')),
  }));

describe('the judgement on pairs of quotes', () => {
  it('has at least 150 pairs in each of the two main languages and 25 in each other', () => {
    for (const { language, pairs } of languages)
      expect(pairs.length, language).toBeGreaterThanOrEqual(
        language === 'en' || language === 'id' ? 150 : 25,
      );
    expect(languages.length).toBe(10);
  });

  it.each(languages)(
    'meets its bars in $language',
    ({ pairs }) => {
      const score = scorePairs(pairs);
      const bars = pairs.length >= LARGE ? BARS : SMALL;
      const wrong = score.wrong.map(describePair).join('\n');
      expect(score.accuracy, wrong).toBeGreaterThanOrEqual(bars.accuracy);
      expect(score.falseAltered, wrong).toBeLessThanOrEqual(bars.falseAltered);
      expect(score.missedMeaning, wrong).toBeLessThanOrEqual(bars.missedMeaning);
      expect(score.missedTurned, wrong).toBeLessThanOrEqual(bars.missedTurned);
      expect(score.extraMeaning, wrong).toBeLessThanOrEqual(bars.extraMeaning);
    },
    SLOWEST,
  );

  it(
    'meets the bars over all languages together',
    () => {
      const score = scorePairs(languages.flatMap(({ pairs }) => pairs));
      expect(score.accuracy).toBeGreaterThanOrEqual(TOGETHER.accuracy);
      expect(score.falseAltered).toBeLessThanOrEqual(TOGETHER.falseAltered);
      expect(score.missedMeaning).toBeLessThanOrEqual(TOGETHER.missedMeaning);
      expect(score.missedTurned).toBeLessThanOrEqual(TOGETHER.missedTurned);
      expect(score.extraMeaning).toBeLessThanOrEqual(TOGETHER.extraMeaning);
    },
    SLOWEST,
  );

  it(
    'gives a diff that holds both texts, for every pair',
    () => {
      for (const { pairs } of languages)
        for (const pair of pairs) {
          const answer = compareQuotes(pair.a, pair.b);
          expect(
            answer.diff
              .filter((d) => d.op !== 'insert')
              .map((d) => d.text)
              .join(''),
          ).toBe(pair.a.text);
          expect(
            answer.diff
              .filter((d) => d.op !== 'delete')
              .map((d) => d.text)
              .join(''),
          ).toBe(pair.b.text);
        }
    },
    SLOWEST,
  );
});
