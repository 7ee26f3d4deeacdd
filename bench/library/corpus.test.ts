import { describe, expect, it } from 'vitest';
import { alter, page, quoteWords } from './corpus.ts';

describe('made-up quotes', () => {
  it('are the same at every run, and about thirty words long', () => {
    expect(quoteWords(77)).toEqual(quoteWords(77));
    const lengths = Array.from({ length: 500 }, (_, n) => quoteWords(n).length);
    expect(lengths.reduce((sum, length) => sum + length, 0) / 500).toBeCloseTo(30, 0);
  });

  it('do not share clauses by accident of their seeds', () => {
    const seen = new Map<string, number>();
    for (let n = -2000; n < 2000; n++) {
      const words = quoteWords(n);
      for (let i = 0; i + 6 <= words.length; i++) {
        const clause = words.slice(i, i + 6).join(' ');
        expect(seen.get(clause) ?? n, clause).toBe(n);
        seen.set(clause, n);
      }
    }
  });

  it('follow Zipf: the commonest word is about one in sixteen', () => {
    const words = Array.from({ length: 1000 }, (_, n) => quoteWords(n)).flat();
    const share = words.filter((word) => word === 'the').length / words.length;
    expect(share).toBeGreaterThan(0.04);
    expect(share).toBeLessThan(0.1);
  });
});

describe('a page', () => {
  it('has thirty quotes, of which ten are in the library and three of these altered', () => {
    const quotes = page(5, 1000);
    expect(quotes).toHaveLength(30);
    expect(quotes.filter(({ saved }) => saved !== null)).toHaveLength(10);
    expect(quotes.filter(({ altered }) => altered)).toHaveLength(3);
  });

  it('alters a fifth of the words, no more', () => {
    for (let n = 1; n < 200; n++) {
      const words = quoteWords(n);
      const left = new Map<string, number>();
      for (const word of alter(words, n)) left.set(word, (left.get(word) ?? 0) + 1);
      const kept = words.filter((word) => {
        const count = left.get(word) ?? 0;
        left.set(word, count - 1);
        return count > 0;
      });
      expect(kept.length).toBeGreaterThanOrEqual(words.length - Math.floor(words.length * 0.2));
    }
  });
});
