import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorNames, wholeName } from './author-names.ts';

/** "Family, Given, Suffix" for people, [whole] for everybody else. */
const shown = (byline: string, language: string | null = 'en') =>
  authorNames(byline, language).map((name) =>
    'literal' in name
      ? `[${name.literal}]`
      : [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(', '),
  );

describe('people are split into family and given name', () => {
  test.each([
    ['Sari Dewi', ['Dewi, Sari']],
    ['By Jane Doe', ['Doe, Jane']],
    ['By Jane Doe and John Q. Roe', ['Doe, Jane', 'Roe, John Q.']],
    ['Jane Doe, John Roe, and Ann Lee', ['Doe, Jane', 'Roe, John', 'Lee, Ann']],
    ['Jan van der Berg', ['van der Berg, Jan']],
    ['Ana de la Cruz y Luis Mora', ['de la Cruz, Ana', 'Mora, Luis']],
    ['Luther Hale Jr.', ['Hale, Luther, Jr.']],
    ['Luther Hale, Jr.', ['Hale, Luther, Jr.']],
    ['Prof. Dr. Budi Santoso, M.Si', ['Santoso, Budi']],
    ['Reporting by Jane Doe in Rekaan; Editing Desk', ['Doe, Jane', '[Editing Desk]']],
    ['Laura di Marco', ['di Marco, Laura']],
    ["Sinéad O'Brien", ["O'Brien, Sinéad"]],
    ['Анна Иванова', ['Иванова, Анна']],
    ['Jane Doe, Jane Doe', ['Doe, Jane']],
  ])('%j', (byline, names) => expect(shown(byline)).toEqual(names));

  test('"di" is a place in Indonesian', () =>
    expect(shown('Oleh: Budi Santoso di Rekaan', 'id')).toEqual(['Santoso, Budi']));
});

describe('who has no family name, or may have none, stays whole', () => {
  test.each([
    ['Reuters', ['[Reuters]']],
    ['Tim Redaksi', ['[Tim Redaksi]']],
    ['dpa/AFP', ['[dpa]', '[AFP]']],
    ['Reuters and AFP', ['[Reuters]', '[AFP]']],
    ['Associated Press', ['[Associated Press]']],
    ['kabarrekaan.com', ['[kabarrekaan.com]']],
    ['Suharto', ['[Suharto]']],
    ['Ahmad bin Ali', ['[Ahmad bin Ali]']],
    ['our own correspondent', ['[our own correspondent]']],
    ['Ministry of Roads and Bridges', ['[Ministry of Roads and Bridges]']],
    ['王小明', ['[王小明]']],
    ['By', ['[By]']],
  ])('%j', (byline, names) => expect(shown(byline)).toEqual(names));
});

test('an outlet that signs with its own name is no person', () =>
  expect(authorNames('Kilas Rekaan, Sari Dewi', 'id', 'Kilas Rekaan')).toEqual([
    { literal: 'Kilas Rekaan' },
    { family: 'Dewi', given: 'Sari' },
  ]));

test('a name of two joined by "y" is one person', () =>
  expect(shown('Luis Ortega y Gasset', 'es')).toEqual(['[Luis Ortega y Gasset]']));

test('whatever the byline, each name is told once and none is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (byline) => {
      const names = authorNames(byline, null).map(wholeName);
      expect(new Set(names).size).toBe(names.length);
      if (byline.trim() !== '') expect(names.join('')).not.toBe('');
    }),
  );
});
