import { expect, it } from 'vitest';
import { fromText } from '../../article/from-text.ts';
import { analyse } from '../analyse.ts';

const PUBLISHED = '2026-11-20T08:00:00Z';

/** The words, the day and the place of the first quote. */
function occasionIn(text: string, language: string) {
  const article = { ...fromText(text, language), publishedTime: PUBLISHED };
  const quote = analyse(article, { language }).quotes[0];
  return [quote?.occasion?.date ?? null, quote?.occasion?.place ?? null];
}

it.each([
  ['en', 'Holt said on Monday that the tests were over.', '2026-11-16', null],
  ['en', '“The tests are over,” Holt said on Monday in Norrow.', '2026-11-16', 'Norrow'],
  [
    'id',
    'Rina Purnomo mengatakan di Norwana, Rabu (18/11/2026), bahwa jembatan ditutup.',
    '2026-11-18',
    'Norwana',
  ],
])(
  '%s: a day and a place beside the cue tell when and where it was said: %s',
  (language, text, date, place) => {
    expect(occasionIn(text, language)).toEqual([date, place]);
  },
);

it.each([
  ['en', 'Ann Holt, an official, said the tests would begin on Monday.'],
  ['en', 'Ann Holt said the bill would pass on Tuesday.'],
  ['en', 'Ann Holt said the summit would be held in Paris in June.'],
  ['en', 'The talks will take place in Geneva on 3 December, Ann Holt said.'],
  ['id', 'Rina Purnomo mengatakan bahwa jembatan akan ditutup pada Rabu (25/11/2026) di Norwana.'],
])('%s: a day or a place in the words reported is not when or where they were said: %s', (language, text) => {
  expect(occasionIn(text, language)).toEqual([null, null]);
});
