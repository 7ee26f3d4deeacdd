import { expect, test } from 'vitest';
import { changedWords } from './changed-words.ts';

test('a word that only went stands with the one before it, on both sides', () => {
  const diff = [
    { op: 'equal' as const, text: 'We will ' },
    { op: 'delete' as const, text: 'not ' },
    { op: 'equal' as const, text: 'pay.' },
  ];
  expect(changedWords(diff)).toEqual([{ saved: 'will not', here: 'will' }]);
});

test('at the very beginning it stands with the one behind it', () => {
  const diff = [
    { op: 'insert' as const, text: 'Perhaps ' },
    { op: 'equal' as const, text: 'we pay.' },
  ];
  expect(changedWords(diff)).toEqual([{ saved: 'we', here: 'Perhaps we' }]);
});

test('a word that took the place of another stands against it alone', () => {
  const diff = [
    { op: 'equal' as const, text: 'We pay ' },
    { op: 'delete' as const, text: 'nine' },
    { op: 'insert' as const, text: 'ten' },
    { op: 'equal' as const, text: ' men.' },
  ];
  expect(changedWords(diff)).toEqual([{ saved: 'nine', here: 'ten' }]);
});

test('a word of a million letters is looked at once', () => {
  const diff = [
    { op: 'equal' as const, text: `${'a'.repeat(1_000_000)} and ` },
    { op: 'insert' as const, text: 'not ' },
  ];
  expect(changedWords(diff)).toEqual([{ saved: 'and', here: 'and not' }]);
});
