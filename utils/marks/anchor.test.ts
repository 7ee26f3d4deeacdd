import { describe, expect, test } from 'vitest';
import { findWords } from './anchor.ts';

const TEXT =
  'The mayor opened the bridge. “We will not raise the toll,” she said. ' +
  'Later, the council met. “We will not raise the toll,” the treasurer repeated. ' +
  'Traffic resumed at noon, and nobody complained about the new lights.';
const QUOTE = 'We will not raise the toll,';

function words(text: string, start: number | null = null, prefix = '', suffix = '') {
  return { text, start, end: start === null ? null : start + text.length, prefix, suffix };
}

test('words that stand where they stood are found there', () => {
  const start = TEXT.indexOf(QUOTE);
  expect(findWords(TEXT, words(QUOTE, start))).toEqual({ start, end: start + QUOTE.length, how: 'exact' });
});

test('of two copies, the one with the same words around it is taken', () => {
  const second = TEXT.lastIndexOf(QUOTE);
  const found = findWords(TEXT, words(QUOTE, 3, 'council met. “', '” the treasurer'));
  expect(found).toMatchObject({ start: second, how: 'context' });
});

test('of two copies without surroundings, the nearer one is taken', () => {
  expect(findWords(TEXT, words(QUOTE, 40))?.start).toBe(TEXT.indexOf(QUOTE));
  expect(findWords(TEXT, words(QUOTE, 150))?.start).toBe(TEXT.lastIndexOf(QUOTE));
});

test('words that were edited a little are found nearly', () => {
  const found = findWords(TEXT, words('Traffic resumed at midday, and nobody complained about new lights.'));
  expect(found?.how).toBe('approximate');
  expect(TEXT.slice(found?.start, found?.end)).toContain('nobody complained');
});

describe('nothing is found', () => {
  test('where the words are gone', () => {
    expect(findWords(TEXT, words('The harbour will be closed until the winter storms are over.'))).toBeNull();
  });
  test('for a short near match, which would be chance', () => {
    expect(findWords(TEXT, words('The mayer'))).toBeNull();
  });
  test('for no words at all', () => {
    expect(findWords(TEXT, words('', 0))).toBeNull();
  });
});

test('a long quote is looked for in a text of a million letters', () => {
  const long = 'abcdefghij klmnop '.repeat(60_000);
  expect(findWords(long, words('zyxwvu tsrqpo '.repeat(100)))).toBeNull();
});
