import { expect, test } from 'vitest';
import { enterArticle, forgetPlace, placeIn } from './kept-place.ts';

test('each tab keeps its own place, and what was pasted over it, until it is closed', () => {
  Object.assign(placeIn(7), { tab: 'claims', typed: 'They said no.' });
  expect(placeIn(8)).toEqual({});
  expect(placeIn(7)).toEqual({ tab: 'claims', typed: 'They said no.' });
  forgetPlace(7);
  expect(placeIn(7)).toEqual({});
});

test('another article begins from the start, and what was typed stays', () => {
  const place = placeIn(9);
  enterArticle(place, 'a');
  Object.assign(place, { tab: 'sources', scroll: 400, typed: 'They said no.' });
  enterArticle(place, 'a');
  expect(place).toMatchObject({ tab: 'sources', scroll: 400 });
  enterArticle(place, 'b');
  expect(place).toEqual({ article: 'b', typed: 'They said no.' });
});
