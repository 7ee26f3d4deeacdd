import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../lexicon/lexicon.ts';
import { tokenise } from './tokenise.ts';

const valuesIn = (language: string, text: string) =>
  tokenise(text, lexiconFor(language)).tokens.flatMap((t) => (t.value === null ? [] : [t.value]));

describe('numbers in words and digits', () => {
  it.each([
    ['en', 'four hundred thousand and twelve', [400_012]],
    ['en', 'two hundred and five, twenty-one, nineteenth', [205, 21, 19]],
    ['en', '$8.2bn, 40k, 1,500 and 1.5', [8.2e9, 40_000, 1500, 1.5]],
    ['id', 'sembilan belas, dua ratus tiga puluh lima ribu, seratus dua', [19, 235_000, 102]],
    [
      'id',
      'Rp8,2 miliar, 1.500, ke-19, kesembilan belas, dua juta 300 ribu',
      [8.2e9, 1500, 19, 19, 2_300_000],
    ],
    ['de', 'zweihundertdreißig, einundzwanzig, neunzehnte, dreitausendvierhundert', [230, 21, 19, 3400]],
    ['fr', 'quatre-vingt-dix-sept, soixante et onze, deux cent cinq, vingt et un', [97, 71, 205, 21]],
    ['es', 'treinta y dos, mil doscientas, 8,2 mil millones', [32, 1200, 8.2e9]],
    ['pt', 'duzentas e trinta e cinco, três mil', [235, 3000]],
    ['it', 'ventitré, duecentotrentacinque, tremila, trentuno', [23, 235, 3000, 31]],
    ['nl', 'tweehonderdvijfendertig, negentien, drieduizend', [235, 19, 3000]],
    ['ru', 'двести тридцать пять, четыре тысячи двести, 8,2 млрд', [235, 4200, 8.2e9]],
    ['ms', 'dua ratus tiga puluh lima, RM8.2 bilion', [235, 8.2e9]],
  ])('in %s: %s', (language, text, values) => {
    expect(valuesIn(language, text)).toEqual(values);
  });

  it('do not take an article for a one', () => {
    expect(valuesIn('de', 'ein Haus')).toEqual([]);
    expect(valuesIn('fr', 'une maison')).toEqual([]);
    expect(valuesIn('nl', 'een huis')).toEqual([]);
  });
});
