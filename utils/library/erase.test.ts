import { expect, test } from 'vitest';
import { saveAll, testLibrary, testReport } from './testing/library.ts';

test('after everything was deleted no table holds anything but the line that says so', async () => {
  const { library } = testLibrary();
  const ids = await saveAll(library, testReport('a', [{ text: 'The quay will be closed.' }]));
  await library.noteQuotes(ids, 'mine');
  await library.deleteQuotes(ids.slice(0, 1));
  await saveAll(library, testReport('b', [{ text: 'The quay will be open.' }]));
  await library.erase();
  for (const table of library.db.tables) {
    expect([table.name, await table.count()]).toEqual([
      table.name,
      table.name === 'log' ? expect.any(Number) : 0,
    ]);
  }
});

test('an open search notices that everything is gone', async () => {
  const { library } = testLibrary();
  await saveAll(library, testReport('a', [{ text: 'The quay will be closed.' }]));
  const search = await library.openSearch();
  expect(search.size).toBe(1);
  expect(await library.erase()).toBe(1);
  expect(await search.refresh()).toBe(true);
  expect(search.size).toBe(0);
});
