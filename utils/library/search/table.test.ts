import { expect, test } from 'vitest';
import { saveAll, testLibrary, testReport } from '../testing/library.ts';

async function searchable() {
  const { library } = testLibrary();
  const ids = [
    ...(await saveAll(
      library,
      testReport(
        'a',
        [
          { text: 'We will not raise the harbour fee.', via: ['Antara'] },
          { text: 'Erdoğan opened the bridge.', speaker: 'Jon Lund' },
        ],
        { publishedTime: '2026-02-27T09:00:00Z' },
      ),
    )),
    ...(await saveAll(
      library,
      testReport('b', [{ text: '市长说港口费不会上涨。', speaker: '王小明' }], {
        url: 'https://harian.example/b',
        siteName: 'Harian',
        publishedTime: '2025-11-02',
        agency: 'TNA',
      }),
    )),
  ];
  const table = await library.openSearch();
  return { library, ids, table };
}

test.each([
  ['', [1, 2, 3]],
  ['harb', [1]],
  ['arbour', []],
  ['FEE harbour', [1]],
  ['"harbour fee"', [1]],
  ['"fee harbour"', []],
  ['erdogan', [2]],
  ['港口', [3]],
  ['santoso', [1]],
  ['speaker:lund', [2]],
  ['-speaker:lund', [1, 3]],
  ['via:antara', [1]],
  ['via:tna', [3]],
  ['site:tarum-post.example', [1, 2]],
  ['site:harian', [3]],
  ['before:2026', [3]],
  ['after:2026-02 before:2026-03', [1, 2]],
  ['finding:none', [1, 2, 3]],
  ['finding:verified', []],
  ['tag:x', []],
])('%j finds %j', async (query, expected) => {
  const { table } = await searchable();
  expect(table.search(query).seqs.toSorted()).toEqual(expected);
});

test('the newest comes first, or what was asked for', async () => {
  const { table } = await searchable();
  expect(table.search('').seqs).toEqual([2, 1, 3]);
  expect(table.search('', 'oldest').seqs).toEqual([3, 1, 2]);
  expect(table.search('', 'saved').seqs).toEqual([3, 2, 1]);
});

test('facets count what was found', async () => {
  const { table } = await searchable();
  expect(table.search('site:tarum').facets).toMatchObject({
    speaker: [
      { value: 'Jon Lund', count: 1 },
      { value: 'Mira Santoso', count: 1 },
    ],
    via: [{ value: 'Antara', count: 1 }],
    site: [{ value: 'Tarum Post', count: 2 }],
    finding: [{ value: 'none', count: 2 }],
    year: [{ value: '2026', count: 2 }],
  });
});

test('a refresh brings in what was saved, changed and deleted since', async () => {
  const { library, ids, table } = await searchable();
  expect(await table.refresh()).toBe(false);
  await library.tagQuotes(ids.slice(0, 1), { add: ['Harbour watch'] });
  await library.deleteQuotes(ids.slice(1, 2));
  await saveAll(library, testReport('c', [{ text: 'Snow again.' }]));
  expect(await table.refresh()).toBe(true);
  expect(table.search('tag:"harbour watch"').seqs).toEqual([1]);
  expect(table.search('bridge').seqs).toEqual([]);
  expect(table.search('snow').seqs).toEqual([4]);
  expect(table.size).toBe(3);
});

test('a renamed speaker is found by the new name and the old', async () => {
  const { library, table } = await searchable();
  const speaker = (await library.listSpeakers()).find(({ name }) => name === 'Jon Lund');
  await library.renameSpeaker(speaker?.id ?? '', 'Jonas Lund');
  await table.refresh();
  expect(table.search('speaker:jonas').seqs).toEqual([2]);
  expect(table.search('speaker:"jon lund"').seqs).toEqual([2]);
});

test('loading tells its progress and can be stopped', async () => {
  const { library } = await searchable();
  const progress: [number, number][] = [];
  await library.openSearch({ onProgress: (done, total) => progress.push([done, total]) });
  expect(progress).toEqual([[3, 3]]);
  await expect(library.openSearch({ signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'cancelled',
  });
});
