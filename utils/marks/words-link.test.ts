import { expect, test } from 'vitest';
import { encodeParts, linkToWords } from './words-link.ts';

test('the parts of a fragment are joined in the order of the specification', () => {
  expect(
    encodeParts({ prefix: 'she said', textStart: 'We will', textEnd: 'the toll', suffix: 'and left' }),
  ).toBe('she%20said-,We%20will,the%20toll,-and%20left');
});

test('commas, hyphens and ampersands in the words do not end a part', () => {
  expect(encodeParts({ textStart: 'well-known, R&D' })).toBe('well%2Dknown%2C%20R%26D');
});

test('where no fragment can be made, the plain address is given and says so', () => {
  expect(linkToWords('https://news.example/a#top', [])).toEqual({
    url: 'https://news.example/a',
    precise: false,
  });
});
