import { expect, test } from 'vitest';
import { enterArticle, placeIn } from './kept-place.ts';

test('each tab has a place of its own, and the same one again', () => {
  placeIn(1).tab = 'claims';
  expect(placeIn(1).tab).toBe('claims');
  expect(placeIn(2).tab).toBeUndefined();
});

test('in the same article the place is kept; another one starts anew, without losing what was pasted', () => {
  const place = placeIn(3);
  enterArticle(place, 'https://tide.example/ferry');
  Object.assign(place, { tab: 'claims', scroll: 120, flaggedOnly: false, typed: 'pasted' });
  enterArticle(place, 'https://tide.example/ferry');
  expect(place).toMatchObject({ tab: 'claims', scroll: 120 });
  enterArticle(place, 'https://tide.example/bridge');
  expect(place).toEqual({ article: 'https://tide.example/bridge', typed: 'pasted' });
});
