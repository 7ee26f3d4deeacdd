import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordHashes } from './word-hashes.ts';

/** Every character that is folded by itself, and others between them. */
const character = fc.oneof(
  fc.constantFrom(...'the and of isn’t Ünï İi ǅ ½ ² … ⁇ ﬁ Σας ЙЁ ҃ 我们'),
  fc.integer({ min: 1, max: 0x206f }).map((code) => String.fromCharCode(code)),
);

describe('words as hashes', () => {
  it('are the same where a text is folded letter by letter and where it is folded as a whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 60 }), (text) => {
        // Hangul has the whole text folded, and is a word of its own.
        const whole = wordHashes(`${text} 한`).all;
        expect(wordHashes(text).all).toEqual(whole.slice(0, -1));
      }),
      { numRuns: 3000 },
    );
  });

  it('are the same for every character that is folded by itself', () => {
    for (let code = 1; code < 0x2070; code++) {
      const text = `a${String.fromCharCode(code)}b ${String.fromCharCode(code)}`;
      const whole = wordHashes(`${text} 한`).all;
      expect(wordHashes(text).all, code.toString(16)).toEqual(whole.slice(0, -1));
    }
  });
});
