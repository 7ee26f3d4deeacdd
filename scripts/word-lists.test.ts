import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../utils/language/words.ts';
import { compact } from './word-lists.ts';

describe('a word list written short', () => {
  it('puts stems that take the same endings together', () => {
    expect(compact(['played', 'plays', 'talked', 'talks'])).toBe('(play|talk)(ed|s)');
  });

  it('puts words together that begin and end alike', () => {
    expect(compact(['menambahkan', 'menceritakan', 'mendengarkan'])).toBe('men(ambah|cerita|dengar)kan');
  });

  it('says how much each word takes over from the one before', () => {
    expect(compact(['barat', 'barang', 'baru', 'bahwa', 'bahkan', 'bagi'])).toBe('^AbagiChkanDwaCrangEtDu');
  });

  it("writes a list of another script with ASCII's letters, one byte each", () => {
    expect(compact(['сказал', 'добавил'])).toMatch(/^~[\x20-\x7e]+$/);
    expect(entriesOf(compact(['сказал', 'добавил', 'Москва'])).sort()).toEqual([
      'Москва',
      'добавил',
      'сказал',
    ]);
    expect(entriesOf(compact(['قال', 'وأضاف'])).sort()).toEqual(['قال', 'وأضاف'].sort());
  });

  it("keeps a list that has ASCII's letters already in its own script", () => {
    expect(compact(['сказал', 'tweeted'])).toBe('tweeted,сказал');
  });

  it('leaves alone what would not become shorter', () => {
    expect(compact(['oleh', 'dari', 'kata'])).toBe('dari,kata,oleh');
  });

  it.each([
    ['Latin and Cyrillic', ['a', 'b', 'ing', 'ed', 'na', ' ', 'с', 'кий']],
    ['Cyrillic', ['с', 'кий', 'ал', 'вы', ' ', '-', 'М']],
    ['Arabic', ['ق', 'ال', 'ون', 'ة', ' ', 'و']],
  ])('holds the same words, whatever they are: %s', (_, parts) => {
    const word = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 6 });
    const list = fc.array(
      word.map((parts) => parts.join('').trim().replace(/\s+/g, ' ')).filter((w) => w !== ''),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(list, (words) => {
        expect(entriesOf(compact([...new Set(words)])).sort()).toEqual([...new Set(words)].sort());
      }),
      { numRuns: 60 },
    );
  });
});
