import { expect, test } from 'vitest';
import { groupVariants } from './variants.ts';

test('tellings of one statement stand together, other statements apart', () => {
  expect(
    groupVariants([
      'We will not raise the harbour fee before the winter',
      'The bridge opens to everybody in May',
      'We will not raise the harbour fee this year',
      'The bridge opens to everybody in June',
      'Nobody asked me',
    ]),
  ).toEqual([[0, 2], [1, 3], [4]]);
});

test('a shortened quote stands with the long one', () => {
  expect(
    groupVariants([
      'I told them twice that the old crane must not be used until it was repaired',
      'the old crane must not be used',
    ]),
  ).toEqual([[0, 1]]);
});

test('very short quotes stand together only when they are the same', () => {
  expect(groupVariants(['Never.', 'never', 'Always'])).toEqual([[0, 1], [2]]);
});
