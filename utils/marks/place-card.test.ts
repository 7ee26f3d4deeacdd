import { expect, test } from 'vitest';
import { placeCard } from './place-card.ts';

const view = { width: 1000, height: 600 };
const card = { width: 300, height: 80 };
const at = (x: number, y: number) => ({ x, y });
const mark = (top: number, bottom: number) => ({ top, bottom });

test('the details stand above the marked words', () => {
  const { top } = placeCard(card, mark(300, 360), at(500, 330), view);
  expect(top + card.height).toBeLessThanOrEqual(300);
});

test('with no room above they stand below all of the marked words', () => {
  const { top } = placeCard(card, mark(40, 120), at(500, 60), view);
  expect(top).toBeGreaterThanOrEqual(120);
});

test('beside a mark as tall as the window they leave the line under the pointer free, and stay in the window', () => {
  const { top } = placeCard(card, mark(10, 590), at(500, 580), view);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top + card.height).toBeLessThan(580);
});

test('they never reach past the side of the window', () => {
  expect(placeCard(card, mark(300, 320), at(5, 310), view).left).toBeGreaterThanOrEqual(0);
  expect(placeCard(card, mark(300, 320), at(995, 310), view).left + card.width).toBeLessThanOrEqual(1000);
});
