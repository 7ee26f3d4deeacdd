import { expect, test } from 'vitest';
import { readRename, twinTags } from './tag-names.ts';

const COUNTS = new Map([
  ['politik', 2],
  ['Politik', 4],
  ['energi', 1],
]);

test('a tag gets a new name, or becomes one with the tag that has it', () => {
  expect(readRename('energi', 'listrik', COUNTS)).toEqual({ from: 'energi', to: 'listrik', merges: false });
  expect(readRename('politik', 'Politik', COUNTS)).toEqual({ from: 'politik', to: 'Politik', merges: true });
  expect(readRename('energi', 'Energi', COUNTS)).toEqual({ from: 'energi', to: 'Energi', merges: false });
});

test('a new name that a third tag has in another case takes its spelling', () => {
  expect(readRename('Politik', 'ENERGI', COUNTS)).toEqual({ from: 'Politik', to: 'energi', merges: true });
});

test('what cannot be done is told apart', () => {
  expect(readRename('air', 'listrik', COUNTS)).toBe('no-tag');
  expect(readRename('energi', 'listrik, air', COUNTS)).toBe('several');
  expect(readRename('energi', ' ', COUNTS)).toBe('unfinished');
  expect(readRename('energi', 'energi', COUNTS)).toBe('unfinished');
  expect(readRename('', 'listrik', COUNTS)).toBe('unfinished');
});

test('spellings that differ only in case are found, the most frequent first', () => {
  expect(twinTags(COUNTS)).toEqual([['Politik', 'politik']]);
});
