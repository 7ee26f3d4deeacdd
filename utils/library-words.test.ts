import { expect, test, vi } from 'vitest';
import { LibraryError } from './library/index.ts';
import { REFUSAL_CODES } from './library/transfer/refusal.ts';
import { inWords, refusalInWords } from './library-words.ts';

vi.mock(import('./i18n.ts'), async (original) => {
  const { i18n, ...others } = await original();
  return {
    ...others,
    i18n: {
      ...i18n,
      t: (key: string, values: unknown = []) => `«${[key].concat(values as string[]).join(' ')}»`,
    },
  };
});

test('a full disk is told in the language of the interface', () => {
  const full = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  expect(inWords(full)).toEqual({ code: 'quota', message: '«libraryError.quota»' });
});

test('what the library says more of it stands behind', () => {
  expect(inWords(new LibraryError('name-taken', 'Mira Santoso')).message).toBe(
    '«libraryError.nameTaken» (Mira Santoso)',
  );
});

test.each(REFUSAL_CODES)('why a line is not taken is told in the language of the interface (%s)', (code) => {
  expect(refusalInWords({ code, values: [] })).toMatch(/^«refusal\.\w+\s*»$/);
});

test('the fields and the numbers are named', () => {
  expect(refusalInWords({ code: 'invalid', values: ['kind', 'tags.0'] })).toBe(
    '«refusal.invalid kind, tags.0»',
  );
  expect(refusalInWords({ code: 'miscounted', values: ['6', '5'] })).toBe('«refusal.miscounted 6 5»');
});
