import { describe, expect, it } from 'vitest';
import { fromText } from '../../article/from-text.ts';
import { analyse } from '../analyse.ts';

const spoken = (text: string, language: string): string[] =>
  analyse(fromText(text, language), { language }).quotes.map((q) => q.text);

describe('speech that a dash opens and a comma closes', () => {
  it('ends before its verb, and goes on with the next sentence', () => {
    expect(
      spoken('– Vi kan inte vänta längre, säger Karin Lindmark till TT. Nu måste något hända.', 'sv'),
    ).toEqual(['Vi kan inte vänta längre', 'Nu måste något hända.']);
  });

  it('takes in a paragraph without a verb after one that has it', () => {
    expect(
      spoken('– Dette er en trist dag, sier Ola Hansmoen.\n\n– Vi har mistet en god venn.', 'no'),
    ).toEqual(['Dette er en trist dag', 'Vi har mistet en god venn.']);
  });

  it('is no speech in a list that nobody speaks', () => {
    expect(spoken('– Fyra ägg och lite mjölk.\n\n– Två dl mjöl och socker.', 'sv')).toEqual([]);
  });
});
