import { expect, it } from 'vitest';
import { lexiconFor } from './lexicon/lexicon.ts';
import { ready } from './ready.ts';

const isMade = (language: string, table: 'phrases' | 'antonyms') => {
  const field = Object.getOwnPropertyDescriptor(lexiconFor(language), table);
  return field !== undefined && 'value' in field;
};

it('makes the tables of the language asked for, step by step, and of no other', () => {
  const steps = ready('nl');
  expect(isMade('nl', 'phrases')).toBe(false);
  steps.next();
  expect(isMade('nl', 'phrases')).toBe(true);
  expect(isMade('nl', 'antonyms')).toBe(false);
  expect([...steps].length).toBeGreaterThan(0);
  expect(isMade('nl', 'antonyms')).toBe(true);
  expect(isMade('it', 'phrases')).toBe(false);
});

it('has nothing left to do the second time', () => {
  expect([...ready('pt-BR')].length).toBeGreaterThan(0);
  expect([...ready('pt')]).toEqual([]);
});

it.each([null, 'ja'])('takes any language (%s)', (language) => {
  expect([...ready(language)].length).toBeGreaterThan(0);
});
