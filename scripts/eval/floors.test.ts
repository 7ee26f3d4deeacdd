import { expect, test } from 'vitest';
import { belowFloor, floorsOf } from './floors.ts';
import { emptyTally } from './tally.ts';

const tally = () => ({
  ...emptyTally(),
  quoted: { hits: 2, gold: 3, reported: 3 },
  cue: { right: 1, of: 1 },
});

test('floors are what is reached, rounded down, and only for what is labelled', () => {
  expect(floorsOf(tally())).toEqual({ 'quoted F1': 0.66, 'cue accuracy': 1 });
});

test('reaching a floor is enough, falling below it or losing the measure is not', () => {
  expect(belowFloor(tally(), floorsOf(tally()))).toEqual([]);
  expect(belowFloor(tally(), { 'quoted F1': 0.7, 'via F1': 0.5 })).toEqual([
    'quoted F1: 0.6666666666666666 is below 0.7',
    'via F1: null is below 0.5',
  ]);
});
