import { describe, expect, test } from 'vitest';
import { FormTable } from './forms.ts';
import { NO_TAGS } from './tags.ts';
import { writtenAs } from './tokens.ts';

function table(): { forms: FormTable; asked: string[] } {
  const asked: string[] = [];
  const forms = new FormTable((text) => {
    asked.push(text);
    return { ...writtenAs(text), text, stem: text, tags: NO_TAGS, branch: null };
  });
  return { forms, asked };
}

describe('forms of words', () => {
  test('a word met again, in another text too, is not worked out anew', () => {
    const { forms, asked } = table();
    const first = forms.at('Marl votes', 0, 4);
    expect(forms.at('In Marl', 3, 7)).toBe(first);
    expect(asked).toEqual(['Marl']);
  });

  test('words that differ in case or length are two', () => {
    const { forms } = table();
    expect(['Marl', 'marl', 'mar', 'marls'].map((word) => forms.of(word).text)).toEqual([
      'Marl',
      'marl',
      'mar',
      'marls',
    ]);
  });

  test('of more words than the table has places each is still its own', () => {
    const { forms } = table();
    const words = Array.from({ length: 60_000 }, (_, k) => `w${k.toString(36)}`);
    const wrong = [...words, ...words].filter((word) => forms.of(word).text !== word);
    expect(wrong).toEqual([]);
  });

  test('a long word is worked out each time and not kept', () => {
    const { forms, asked } = table();
    forms.of('Bundesfinanzminister');
    forms.of('Bundesfinanzminister');
    expect(asked).toHaveLength(2);
  });
});
