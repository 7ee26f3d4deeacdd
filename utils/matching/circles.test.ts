import { expect, test } from 'vitest';
import { circlesOf } from './circles.ts';
import type { Copy } from './copies.ts';

const copy = (siteName: string, ...via: string[]): Copy => ({ via, agency: null, siteName, url: null });

test('two outlets that have the words from each other are a circle', () => {
  expect(circlesOf([copy('Timur', 'Barat'), copy('Selatan'), copy('Barat', 'Timur')])).toEqual([[0, 2]]);
});

test('a circle may go through a third outlet', () => {
  expect(circlesOf([copy('A1', 'B2'), copy('B2', 'C3'), copy('C3', 'A1'), copy('D4', 'A1')])).toEqual([
    [0, 1, 2],
  ]);
});

test('a chain that ends somewhere is no circle', () => {
  expect(circlesOf([copy('A1', 'B2', 'Reuters'), copy('B2', 'Reuters'), copy('Reuters')])).toEqual([]);
});

test('an outlet that names itself is no circle', () => {
  expect(circlesOf([copy('A1', 'A1'), copy('A1')])).toEqual([]);
});

test('every copy of the outlets in the circle belongs to it', () => {
  expect(circlesOf([copy('A1', 'B2'), copy('A1'), copy('B2', 'A1')])).toEqual([[0, 1, 2]]);
});

test('two circles beside each other are told apart', () => {
  expect(
    circlesOf([copy('A1', 'B2'), copy('C3', 'D4'), copy('B2', 'A1'), copy('D4', 'C3'), copy('E5', 'A1')]),
  ).toEqual([
    [0, 2],
    [1, 3],
  ]);
});
