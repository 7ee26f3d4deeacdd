import { IDBKeyRange, IDBFactory as MemoryFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { seal, unseal } from '../../matching/index/seal.ts';
import { createDatabase, type LibraryDatabase } from '../database.ts';
import { saveAll, testLibrary, testReport } from '../testing/library.ts';
import { packRows, unpackRows } from './packed-rows.ts';
import type { SearchRow } from './row.ts';

/** A library of three quotes whose rows are kept. */
async function kept() {
  const indexedDB = new MemoryFactory();
  const { library, pass } = testLibrary(indexedDB);
  const ids = await saveAll(
    library,
    testReport('a', [
      { text: 'We will not raise the harbour fee.', via: ['Antara'] },
      { text: 'The bridge opens in May.', speaker: 'Jon Lund' },
      { text: 'Nobody counted the crates.' },
    ]),
  );
  const table = await library.openSearch();
  expect(await table.keep(1)).toBe(true);
  const db = createDatabase({ indexedDB, IDBKeyRange });
  return { library, ids, table, db, pass };
}

/** All that is stored for the search, as text. */
async function stored(db: LibraryDatabase): Promise<string> {
  const records = await db.blobs.where('key').startsWith('search/').toArray();
  return records.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');
}

test('rows are unpacked as they were packed', () => {
  const row: SearchRow = {
    seq: 32,
    articleId: 'a',
    speakerId: null,
    haystack: ' 港口 "fee" | ',
    articleHaystack: ' harbour news | tarum post | tarum post example ',
    speaker: null,
    speakerHaystack: ' | ',
    via: ['Antara', 'Reuters'],
    viaHaystack: ' antara | reuters ',
    site: 'Tarum Post',
    siteHaystack: ' tarum-post.example tarum post ',
    tags: ['Harbour'],
    foldedTags: ['harbour'],
    finding: 'disputed',
    date: '2026-02-27',
    savedAt: '2026-03-01T08:00:00.000Z',
  };
  const rows = [row, { ...row, seq: 33, speaker: 'Mira', speakerId: 's', via: [], date: null }];
  expect(unpackRows(packRows(rows))).toEqual(rows);
});

test('a library that was read before is opened from what was kept, the newest first, without reading its quotes', async () => {
  const { library, table, db } = await kept();
  await db.sheets.clear();
  const again = await library.openSearch();
  expect(again.search('')).toEqual(table.search(''));
  expect(again.search('bridge').seqs).toHaveLength(1);
  expect([...again.countsBySpeaker().values()].toSorted()).toEqual([1, 2]);
});

test('what was saved, changed and deleted since is caught up with', async () => {
  const { library, ids } = await kept();
  await library.tagQuotes(ids.slice(0, 1), { add: ['port'] });
  await library.deleteQuotes(ids.slice(1, 2));
  await saveAll(library, testReport('b', [{ text: 'Snow again.' }]));
  const again = await library.openSearch();
  expect(again.size).toBe(3);
  expect(again.search('tag:port').seqs).toHaveLength(1);
  expect(again.search('bridge').seqs).toEqual([]);
  expect(again.search('snow').seqs).toHaveLength(1);
});

test('kept rows whose date was perhaps the day of saving are made anew', async () => {
  const { library, db } = await kept();
  const record = await db.blobs.get('search/manifest');
  const manifest = JSON.parse(new TextDecoder().decode(unseal('search/manifest', record?.bytes)));
  // One row as the probe, and without the article's words: the layout before this one.
  const [{ articleHaystack: _, ...before }] = JSON.parse(manifest.probe);
  const bytes = new TextEncoder().encode(JSON.stringify({ ...manifest, probe: JSON.stringify(before) }));
  await db.blobs.put({ key: 'search/manifest', bytes: seal('search/manifest', bytes) });
  await db.sheets.clear();
  expect((await library.openSearch()).size).toBe(0);
});

test.each([
  [
    'is damaged',
    async (db: LibraryDatabase, key: string) => db.blobs.put({ key, bytes: new ArrayBuffer(9) }),
  ],
  ['is missing', async (db: LibraryDatabase, key: string) => db.blobs.delete(key)],
])('where a part of it %s, the quotes are read', async (_, harm) => {
  const { library, db } = await kept();
  for (const key of await db.blobs.where('key').startsWith('search/').primaryKeys()) await harm(db, key);
  expect((await library.openSearch()).search('bridge').seqs).toHaveLength(1);
});

test('what changed while it was being kept is not kept half old and half new', async () => {
  const { library, ids, db } = await kept();
  await db.blobs.clear();
  const table = await library.openSearch();
  await library.deleteQuotes(ids);
  expect(await table.keep(1)).toBe(false);
  expect(await stored(db)).toBe('');
});

test('what is deleted for ever is not kept for the search either', async () => {
  const { library, ids, db, pass } = await kept();
  expect(await stored(db)).toContain('bridge');
  await library.deleteQuotes(ids.slice(1, 2));
  await library.tidy();
  expect(await stored(db)).toContain('bridge');
  pass(31);
  await library.tidy();
  pass(1);
  await library.tidy();
  expect(await stored(db)).toBe('');
});

test('two windows that keep at once leave one whole copy', async () => {
  const { library, db } = await kept();
  await db.blobs.clear();
  const tables = [await library.openSearch(), await library.openSearch()];
  await Promise.all(tables.flatMap((table) => [table.keep(1), table.keep(1)]));
  await db.sheets.clear();
  expect((await library.openSearch()).search('bridge').seqs).toHaveLength(1);
});

test('the index, when it begins anew, throws away its own alone', async () => {
  const { library, db } = await kept();
  const own = new ArrayBuffer(8);
  await library.index.blobs.transaction((blobs) =>
    blobs.write({
      put: [
        ['manifest', own],
        ['t1', own],
      ],
    }),
  );
  await library.index.blobs.transaction((blobs) => blobs.write({ clear: true, put: [['p1', own]] }));
  expect((await db.blobs.toCollection().primaryKeys()).filter((key) => !key.startsWith('search/'))).toEqual([
    'p1',
  ]);
  expect(await stored(db)).toContain('bridge');
});

test('a library that was emptied leaves nothing behind', async () => {
  const { library, db } = await kept();
  await library.erase();
  expect(await stored(db)).toBe('');
});
