import { expect, test } from 'vitest';
import { countryNames } from './countries.ts';

test('countries are known by their names in the language', () => {
  expect(countryNames('en').has('iran')).toBe(true);
  expect(countryNames('id').has('jepang')).toBe(true);
  expect(countryNames('de').has('frankreich')).toBe(true);
  expect(countryNames('en').has('paris')).toBe(false);
});

test('a language that the runtime does not have has no countries', () => {
  expect(countryNames('qaa').size).toBe(0);
});
