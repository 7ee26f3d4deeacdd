import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surroundings } from './surroundings.ts';

test('the words before and after are kept, cut between words', () => {
  const before = `${'Long ago in the harbour of Tarum '.repeat(8)}she said: "`;
  const text = `${before}We stay.${'" Nobody answered her that evening.'.repeat(8)}`;
  const { prefix, suffix } = surroundings(text, before.length, before.length + 8);
  expect(text).toContain(`${prefix}We stay.${suffix}`);
  expect(prefix.endsWith('she said: "')).toBe(true);
  expect(before.charAt(before.length - prefix.length - 1)).toBe(' ');
  expect(suffix.startsWith('" Nobody')).toBe(true);
});

test('prefix, words and suffix are always a piece of the text, and never end in half a character', () => {
  const graphemes = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(graphemes, graphemes, graphemes, (before, words, after) => {
      const text = before + words + after;
      const { prefix, suffix } = surroundings(text, before.length, before.length + words.length);
      expect(text.includes(prefix + words + suffix)).toBe(true);
      expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
    }),
  );
});
