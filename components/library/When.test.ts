import { expect, test, vi } from 'vitest';
import { whenOf } from './When.tsx';

vi.mock('../../utils/i18n.ts', () => ({
  i18n: { t: (key: string, values: readonly string[]) => `«${key} ${values.join()}»` },
  uiLocale: () => 'en',
}));

const savedAt = '2026-11-28T10:00:00.000Z';

test('the day of saving is never shown as if it were the date of the words', () => {
  expect(whenOf({ date: '2026-03-09', savedAt })).toBe('Mar 9, 2026');
  expect(whenOf({ date: null, savedAt })).toBe('«library.savedOn Nov 28, 2026»');
});
