import { describe, expect, it } from 'vitest';
import { countWords, tokenize } from './tokens.ts';

const texts = (text: string, elisions: readonly string[] = []): string[] =>
  tokenize(text, new Set(elisions)).map((t) => t.text);

describe('tokens', () => {
  it('keeps initials, numbers and dates with their stops whole', () => {
    expect(texts('The U.S. paid 3.5 on 19/6/2024.')).toEqual([
      'The',
      'U.S.',
      'paid',
      '3.5',
      'on',
      '19/6/2024',
      '.',
    ]);
    expect(texts('Plan A. ')).toEqual(['Plan', 'A', '.']);
  });

  it('joins a word at apostrophes and hyphens, not at its edges', () => {
    expect(texts("O'Neill's co-op -ed rock'n'")).toEqual(["O'Neill's", 'co-op', '-', 'ed', "rock'n", "'"]);
  });

  it('takes an elided word off the next, also before a mark', () => {
    expect(texts('l’homme qu’« il aujourd’hui', ['l', 'qu'])).toEqual([
      'l’',
      'homme',
      'qu’',
      '«',
      'il',
      'aujourd’hui',
    ]);
  });

  it('makes a token of each character where words are not spaced, and one of a run of katakana', () => {
    expect(texts('記者はジョン・スミス氏')).toEqual(['記', '者', 'は', 'ジョン・スミス', '氏']);
  });

  it('never splits a surrogate pair and passes over a lone half', () => {
    expect(texts('a😀𝒜b \ud800!')).toEqual(['a', '😀', '𝒜b', '\ud800', '!']);
  });

  it('counts words and numbers but no marks', () => {
    expect(countWords('“Well, 3.5 of us — all!”')).toBe(5);
    expect(countWords('_ __ …')).toBe(0);
  });
});
