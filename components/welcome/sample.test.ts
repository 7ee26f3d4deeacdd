import { expect, test } from 'vitest';
import { analyse } from '../../utils/analysis/analyse.ts';
import { fromText } from '../../utils/article/from-text.ts';
import { sampleFor } from './sample.ts';

/** Who is heard in the sample, as the reader is told on the page that she sees first. */
const heardIn = (locale: string) => [
  ...new Set(
    analyse(fromText(sampleFor(locale).text)).quotes.map(({ speaker }) => speaker?.name ?? speaker?.mention),
  ),
];

test('the first names that a new reader is told are right, in both languages', () => {
  expect(heardIn('en')).toEqual(['Sara Lest', 'Ben Utter', 'the company', 'A senior official']);
  expect(heardIn('id')).toEqual(['Sari Lestari', 'Bagas Utomo', 'Seorang pejabat']);
});
