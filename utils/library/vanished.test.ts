import { expect, test } from 'vitest';
import { saveAll, testLibrary, testReport } from './testing/library.ts';
import { hasVanished } from './vanished.ts';

const report = testReport('a', [{ text: 'We stay.' }]);

test('a library that the browser replaced by an empty one is noticed', async () => {
  const { library } = testLibrary();
  await saveAll(library, report);
  const remembered = await library.mark();
  expect(remembered).toEqual({ generation: 1, quotes: 1 });
  expect(hasVanished(remembered, await testLibrary().library.mark())).toBe(true);
});

test('what the reader does is no loss, not even erasing everything', async () => {
  const { library } = testLibrary();
  expect(hasVanished(null, await library.mark())).toBe(false);
  const ids = await saveAll(library, report);
  const remembered = await library.mark();
  await library.deleteQuotes(ids);
  expect(hasVanished(remembered, await library.mark())).toBe(false);
  await library.erase();
  expect(hasVanished(remembered, await library.mark())).toBe(false);
});
