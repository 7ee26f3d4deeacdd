import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from './diff.ts';

describe('wordDiff', () => {
  it('shows whole words, in their own spelling', () => {
    expect(wordDiff('We will not sell.', 'We will sell!')).toEqual([
      { op: 'equal', text: 'We will ' },
      { op: 'delete', text: 'not ' },
      { op: 'equal', text: 'sell' },
      { op: 'delete', text: '.' },
      { op: 'insert', text: '!' },
    ]);
  });

  it('gives back both texts, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom('a', 'b ', ' ', '…', "don't ")).map((x) => x.join('')),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const parts = wordDiff(a, b);
        expect(
          parts
            .filter((p) => p.op !== 'insert')
            .map((p) => p.text)
            .join(''),
        ).toBe(a);
        expect(
          parts
            .filter((p) => p.op !== 'delete')
            .map((p) => p.text)
            .join(''),
        ).toBe(b);
      }),
    );
  });
});
