import { expect, test } from 'vitest';
import { isAboutSource, readReason, reasonLabel } from './reasons.ts';

test('a reason is a code and the words that raised it', () => {
  expect(readReason('number: 47,1')).toEqual({ code: 'number', words: '47,1' });
  expect(readReason('no-source')).toEqual({ code: 'no-source', words: null });
});

test('words with a colon of their own stay whole', () => {
  expect(readReason('vague: critics: many')).toEqual({ code: 'vague', words: 'critics: many' });
});

test('the missing source is told from what makes the sentence worth checking', () => {
  expect(['no-source', 'vague: kabarnya', 'anonymous', 'number: 3'].map(isAboutSource)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('a code that nobody knows yet is shown as it is', () => {
  expect(reasonLabel('science: vaccine')).toBe('science: vaccine');
});
