import { expect, test } from 'vitest';
import { EXPORT_FORMATS, exportQuotes } from './index.ts';
import { CONTEXT } from './testing/quotes.ts';

test('no two formats have one file name: the later would take the earlier one’s place', async () => {
  const files = await Promise.all(EXPORT_FORMATS.map((format) => exportQuotes(format, [], CONTEXT)));
  const names = files.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
