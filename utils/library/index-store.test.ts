import { Dexie } from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { fingerprints } from '../matching/fingerprint.ts';
import { createDatabase } from './database.ts';
import { createLibrary } from './library.ts';
import { saveAll, testLibrary, testReport } from './testing/library.ts';

const report = testReport('a', [{ text: 'We stay.' }, { text: 'We go.' }, { text: 'We wait.' }]);

test('the index learns what to add, what it need not look at, and what to drop', async () => {
  const { library } = testLibrary();
  const ids = await saveAll(library, report);
  const before = await library.index.generation();
  await saveAll(library, testReport('b', [{ text: 'New words.' }]));
  await library.tagQuotes(ids.slice(1, 2), { add: ['x'] });
  await library.editQuote(ids[0] ?? '', { text: 'We stay here.' });
  await library.deleteQuotes(ids.slice(2));
  expect(await library.index.changesSince(before)).toEqual({
    generation: before + 4,
    complete: true,
    put: [64, 32],
    touched: [33],
    removed: [34],
    prints: new Map([
      [64, fingerprints('New words.')],
      // A copy of the page has what the page said, not what the reader has made of it.
      [32, fingerprints('We stay.')],
    ]),
  });
});

test('nothing changed since now; everything since the beginning', async () => {
  const { library } = testLibrary();
  expect(await library.index.changesSince(0)).toMatchObject({ generation: 0, complete: true, put: [] });
  await saveAll(library, report);
  const now = await library.index.generation();
  expect(await library.index.changesSince(now)).toMatchObject({ complete: true, put: [], removed: [] });
  expect((await library.index.changesSince(0)).put).toEqual([32, 33, 34]);
});

test('an index from the future, or older than the log, has to be rebuilt', async () => {
  const { library } = testLibrary();
  await saveAll(library, report);
  expect((await library.index.changesSince(99)).complete).toBe(false);
  await library.db.log.bulkAdd(Array.from({ length: 5 }, () => ({ put: [], touched: [], removed: [] })));
  await library.db.log.where('rev').below(4).delete();
  expect((await library.index.changesSince(1)).complete).toBe(false);
  expect((await library.index.changesSince(3)).complete).toBe(true);
});

test('a restored quote has a new number, so that the index takes it for what it is: new', async () => {
  const { library } = testLibrary();
  const deleted = await library.deleteQuotes(await saveAll(library, report));
  const before = await library.index.generation();
  await library.undo(deleted.undo ?? 0);
  expect((await library.index.changesSince(before)).put).toEqual([64, 65, 66]);
});

test('a save that fails leaves the generation as it was', async () => {
  const { library } = testLibrary();
  await saveAll(library, report);
  const before = await library.index.generation();
  library.db.journal.hook('creating', () => {
    throw new Error('no');
  });
  await expect(saveAll(library, testReport('b', [{ text: 'New.' }]))).rejects.toMatchObject({
    code: 'unknown',
  });
  expect(await library.index.generation()).toBe(before);
  expect((await library.tally()).quotes).toBe(3);
});

test('buffers land together or not at all', async () => {
  const { library } = testLibrary();
  const { blobs } = library.index;
  const bytes = (n: number) => Uint8Array.of(n).buffer;
  await blobs.transaction((t) =>
    t.write({
      put: [
        ['a', bytes(1)],
        ['b', bytes(2)],
      ],
    }),
  );
  await expect(
    blobs.transaction(async (t) => {
      await t.write({ clear: true, put: [['c', bytes(3)]] });
      throw new Error('half way');
    }),
  ).rejects.toMatchObject({ code: 'unknown' });
  expect(await blobs.read(['b', 'c', 'a'])).toEqual([bytes(2), undefined, bytes(1)]);
});

test('all quotes come in batches, in order', async () => {
  const { library } = testLibrary();
  await saveAll(library, report);
  await saveAll(library, testReport('b', [{ text: 'New words.' }]));
  const batchesAfter = async (after: number) => {
    const batches = [];
    for await (const batch of library.index.quotes(2, after))
      batches.push(batch.map(({ seq, text }) => [seq, text]));
    return batches;
  };
  const later = [[64, 'New words.']];
  expect(await batchesAfter(0)).toEqual([
    [
      [32, 'We stay.'],
      [33, 'We go.'],
      [34, 'We wait.'],
    ],
    later,
  ]);
  expect(await batchesAfter(33)).toEqual([[[34, 'We wait.']], later]);
  expect(await batchesAfter(34)).toEqual([[], later]);
});

test('another window sees a change without asking', async () => {
  const { library, indexedDB } = testLibrary();
  // Live queries run only where there is a global database, which Node does not have.
  Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });
  const page = createLibrary({ db: createDatabase({ indexedDB, IDBKeyRange }) });
  const seen: number[] = [];
  const subscription = page.generations().subscribe((generation) => void seen.push(generation));
  await expect.poll(() => seen).toEqual([0]);
  await saveAll(library, report);
  await expect.poll(() => seen).toEqual([0, 1]);
  subscription.unsubscribe();
});
