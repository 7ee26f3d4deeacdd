import { expect, test, vi } from 'vitest';
import { LibraryError } from './library/index.ts';
import { inWords } from './library-words.ts';

vi.mock(import('./i18n.ts'), async (original) => {
  const { i18n, ...others } = await original();
  return { ...others, i18n: { ...i18n, t: (key: string) => `«${key}»` } };
});

test('a full disk is told in the language of the interface', () => {
  const full = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  expect(inWords(full)).toEqual({ code: 'quota', message: '«libraryError.quota»' });
});

test('what the library says more of it stands behind', () => {
  expect(inWords(new LibraryError('not-a-library', 'the file is empty')).message).toBe(
    '«libraryError.notALibrary» (the file is empty)',
  );
});
