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

describe('speech between dashes, in a language without a pack', () => {
  it('ends at the dash that a small letter follows, and goes on behind the next', () => {
    expect(
      spoken('– Nie mamy dziś innego wyjścia – powiedział Jan Wierzba. – To nasz obowiązek.', 'pl'),
    ).toEqual(['Nie mamy dziś innego wyjścia', 'To nasz obowiązek.']);
  });

  it('may have a comma before the dash', () => {
    expect(spoken('— Ми не маємо іншого виходу, — сказав Петро Лозовий.', 'uk')).toEqual([
      'Ми не маємо іншого виходу',
    ]);
  });

  it('takes in a paragraph without a second dash after one that has it', () => {
    expect(
      spoken(
        '– Nie mamy innego wyjścia – powiedział Jan Wierzba.\n\n– Musimy rozmawiać ze wszystkimi.',
        'pl',
      ),
    ).toEqual(['Nie mamy innego wyjścia', 'Musimy rozmawiać ze wszystkimi.']);
  });

  it('is no speech in a list whose items explain a word', () => {
    expect(spoken('– Polska – gospodarz turnieju.\n\n– Dania – obrońca tytułu.', 'pl')).toEqual([]);
  });

  it('does not stop at a dash inside speech that a comma closes', () => {
    expect(spoken('– Dette er en veldig trist dag – for alle, sier Ola Hansmoen.', 'no')).toEqual([
      'Dette er en veldig trist dag – for alle',
    ]);
  });
});
