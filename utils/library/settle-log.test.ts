import { expect, test } from 'vitest';
import { saveAll, testLibrary, testReport } from './testing/library.ts';
import { wholeText } from './testing/script.ts';

test('settling the log changes nothing of the library and leaves nothing behind', async () => {
  const { library } = testLibrary();
  await saveAll(library, testReport('a', [{ text: 'We stay.' }]));
  const before = [await wholeText(library), await library.index.generation()];
  await library.settleLog();
  expect([await wholeText(library), await library.index.generation()]).toEqual(before);
  expect(await library.db.staging.count()).toBe(0);
});

test('what a kill in the middle of it leaves is cleared at the next start', async () => {
  const { library } = testLibrary();
  await library.db.staging.put({
    importId: '0000-settling',
    type: 'filling',
    place: 999,
    line: 0,
    record: null,
  });
  await library.tidy();
  expect(await library.db.staging.count()).toBe(0);
});
