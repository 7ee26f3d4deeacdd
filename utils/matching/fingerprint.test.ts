import { describe, expect, it } from 'vitest';
import { fingerprints, lookup, lookupFingerprints } from './fingerprint.ts';
import { rank } from './index/ranking.ts';

/** A fixed stream of numbers in [0, 1): Numerical Recipes' linear congruence. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const FREQUENT = 'the of and to a in that is was for on with as it be'.split(' ');

/** Prose of Zipf's law: nearly half of it frequent words, the rest of ranks 16 to 20,000. */
function prose(random: () => number, length: number): string[] {
  return Array.from({ length }, () =>
    random() < 0.45
      ? (FREQUENT[Math.floor(random() ** 2 * FREQUENT.length)] ?? 'the')
      : `word${Math.floor(16 * Math.exp(random() * Math.log(1250)))}`,
  );
}

/** The numbers of the saved quotes that one is to be compared with, in a library of that quote alone. */
const candidates = (saved: string, text: string) => {
  const filed = new Set(fingerprints(saved));
  const { all, pairs } = lookup(text);
  return rank(
    [...all].filter((value) => filed.has(value)).map(() => [0]),
    pairs,
    1,
  );
};

const shared = (saved: string, seen: string) => {
  const asked = new Set(lookupFingerprints(seen));
  return [...fingerprints(saved)].filter((f) => asked.has(f)).length;
};

describe('fingerprints', () => {
  it('are found again in a short quote of which figure and unit, or two words side by side, were changed', () => {
    const cracks = 'The cracks are 3.2 metres long and they were not there in March';
    expect(candidates(cracks, 'The cracks are 9 feet long and they were not there in March')).toEqual([0]);
    for (let n = 4; n <= 8; n++) {
      const saved = Array.from({ length: n }, (_, i) => `saved${i}`);
      for (let at = 0; at + 1 < n; at++) {
        const seen = saved.map((word, i) => (i === at || i === at + 1 ? `seen${i}` : word));
        expect(
          candidates(`it was ${saved.join(' and ')}`, `it was ${seen.join(' and ')}`),
          seen.join(' '),
        ).toEqual([0]);
      }
    }
  });

  it('are found again in at least 99 of 100 quotes with 20 % of their words changed', () => {
    const random = stream(7);
    for (const length of [8, 10, 15, 30, 60]) {
      let found = 0;
      for (let n = 0; n < 1000; n++) {
        const saved = prose(random, length);
        const seen = [...saved];
        for (let k = 0; k < Math.floor(length * 0.2); k++)
          seen[Math.floor(random() * length)] = `other${Math.floor(random() * 20_000)}`;
        if (shared(saved.join(' '), seen.join(' ')) > 0) found++;
      }
      expect(found / 1000, `${length} words`).toBeGreaterThanOrEqual(0.99);
    }
  });

  it('share two with what the index is read for, in 98 of 100 such quotes of thirty words', () => {
    const random = stream(13);
    let found = 0;
    let needed = 0;
    let all = 0;
    for (let n = 0; n < 1000; n++) {
      const saved = prose(random, 30);
      const seen = [...saved];
      for (let k = 0; k < 6; k++) seen[Math.floor(random() * 30)] = `other${Math.floor(random() * 20_000)}`;
      const asked = lookup(seen.join(' '));
      needed += asked.needed.length;
      all += asked.all.length;
      const read = new Set(asked.needed);
      if (fingerprints(saved.join(' ')).filter((f) => read.has(f)).length > 1) found++;
    }
    expect(found).toBeGreaterThanOrEqual(980);
    expect(needed / all).toBeLessThan(0.6);
  });

  it('of four content words find a long quote by what the index is read for', () => {
    const random = stream(17);
    const word = () => `word${Math.floor(random() * 20_000)}`;
    for (let n = 0; n < 500; n++) {
      const words = Array.from({ length: 25 }, word);
      const asked = lookup(words.join(' '));
      const read = new Set(asked.needed);
      const at = Math.floor(random() * 21);
      const part = words.slice(at, at + 4).join(' ');
      expect([...fingerprints(part)].some((f) => read.has(f))).toBe(true);
    }
  });

  it('are rarely shared by quotes that have nothing to do with each other', () => {
    const random = stream(11);
    const saved = Array.from({ length: 150 }, () => prose(random, 30).join(' '));
    const seen = Array.from({ length: 150 }, () => prose(random, 30).join(' '));
    let pairs = 0;
    for (const a of saved) for (const b of seen) if (shared(a, b) > 1) pairs++;
    expect(pairs / 22_500).toBeLessThan(1 / 1000);
  });

  it('are about eight for a quote of thirty words', () => {
    const random = stream(3);
    let total = 0;
    for (let n = 0; n < 500; n++) total += fingerprints(prose(random, 30).join(' ')).length;
    expect(total / 500).toBeGreaterThan(7);
    expect(total / 500).toBeLessThan(10.5);
  });

  it('do not see case, diacritics, marks or apostrophes', () => {
    const plain = 'the cafe in Brannstrom isnt open to the fishermen of the old harbour';
    expect([
      ...fingerprints('“The café in Brännström … isn’t open to the fishermen of the OLD harbour!”'),
    ]).toEqual([...fingerprints(plain)]);
  });

  it('find one sentence of a long quote, and a long quote by one sentence', () => {
    const sentence = 'The ferry crew counted every passenger twice before the ramp went up.';
    const long = `${'We had heard of the storm at noon and moved the small boats behind the mole. '}${sentence} Nobody slept until the last lorry was lashed down on the lower deck.`;
    expect(shared(long, sentence)).toBeGreaterThan(0);
    expect(shared(sentence, long)).toBeGreaterThan(1);
  });

  it('find quotes of three to seven words by all of their words', () => {
    expect(shared('We will not yield.', 'we will not yield')).toBeGreaterThan(0);
    expect(shared('Tidak.', 'tidak')).toBe(1);
  });

  it('work where words are not separated by spaces', () => {
    expect(shared('我们不会离开这个港口', '我们不会离开那个港口')).toBeGreaterThan(0);
  });

  it('give nothing for a text without words', () => {
    expect(fingerprints('… — “”')).toHaveLength(0);
    expect(lookupFingerprints('')).toHaveLength(0);
  });

  it('hold the values of version 3, which stored indexes are made of', () => {
    expect([...fingerprints('Kami tidak akan menutup pasar')]).toMatchInlineSnapshot(`
      [
        533775444,
        533777536,
        533777925,
        1807231408,
        1807233029,
        1807244190,
        1807254854,
        2484459994,
        3793792859,
        4131047221,
        4131056263,
      ]
    `);
  });
});
