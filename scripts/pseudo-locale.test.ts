import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pseudoMessages } from './pseudo-locale.ts';

const english = fileURLToPath(new URL('../locales/en.yml', import.meta.url));
const messages: Record<string, { message: string }> = JSON.parse(await pseudoMessages(english));

test('every message is English in brackets', () => {
  expect(messages.common_undo?.message).toBe('⟦Undo⟧');
});

test('each plural form stands in its own brackets, so that choosing one still works', () => {
  expect(messages.report_quotes?.message).toBe('⟦$1 quote⟧ | ⟦$1 quotes⟧');
});

test('dates and numbers follow the language that the page runs from right to left in', () => {
  expect(messages.meta_locale?.message).toBe('ar');
});
