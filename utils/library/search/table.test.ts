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
        { publishedTime: '2026-02-27T09:00:00Z', title: 'Jembatan Kadipura dibuka' },
      ),
    )),
    ...(await saveAll(
      library,
      testReport('b', [{ text: '市长说港口费不会上涨。', speaker: '王小明' }], {
        url: 'https://harian.example/b',
        siteName: 'Harian',
        title: '港务局',
        publishedTime: '2025-11-02',
        agency: 'TNA',
      }),
    )),
  ];
  const table = await library.openSearch();
  return { library, ids, table };
}

/** The numbers of the first page's two quotes, of the second page's one, and of one saved later. */
const [A1, A2, B, LATER] = [32, 33, 64, 96];

test.each([
  ['', [A1, A2, B]],
  ['harb', [A1]],
  ['arbour', []],
  ['FEE harbour', [A1]],
  ['"harbour fee"', [A1]],
  ['"fee harbour"', []],
  ['erdogan', [A2]],
  ['港口', [B]],
  ['santoso', [A1]],
  ['speaker:lund', [A2]],
  ['-speaker:lund', [A1, B]],
  ['via:antara', [A1]],
  ['via:tna', [B]],
  ['site:tarum-post.example', [A1, A2]],
  ['site:harian', [B]],
  ['before:2026', [B]],
  ['after:2026-02 before:2026-03', [A1, A2]],
  ['year:2026', [A1, A2]],
  ['year:2026 tahun:2025', [A1, A2, B]],
  ['year:2026 via:tna', []],
  ['-year:2026', [B]],
  ['finding:none', [A1, A2, B]],
  ['finding:verified', []],
  ['tag:x', []],
  ['tag:😀', []],
  ['via:"😀"', []],
  ['speaker:!! ', []],
  ['site:… harbour', []],
  ['-tag:😀', [A1, A2, B]],
  ['kadipura', [A1, A2]],
  ['antar', [A1]],
  ['tna', [B]],
  ['"tarum post" bridge', [A2]],
  ['-antara', [A2, B]],
  ['speaker:lund speaker:santoso', [A1, A2]],
  ['speaker:lund speaker:santoso via:antara', [A1]],
  ['via:antara via:tna site:harian', [B]],
  ['-speaker:lund -speaker:santoso', [B]],
])('%j finds %j', async (query, expected) => {
  const { table } = await searchable();
  expect(table.search(query).seqs.toSorted()).toEqual(expected);
});

test('the newest comes first, or what was asked for, and what was saved together as the article has it', async () => {
  const { table } = await searchable();
  expect(table.search('').seqs).toEqual([A1, A2, B]);
  expect(table.search('', 'oldest').seqs).toEqual([B, A1, A2]);
  expect(table.search('', 'saved').seqs).toEqual([B, A1, A2]);
});

test('facets count what was found', async () => {
  const { table } = await searchable();
  expect(table.search('site:tarum').facets).toMatchObject({
    speaker: [
      { value: 'Jon Lund', count: 1 },
      { value: 'Mira Santoso', count: 1 },
    ],
    via: [{ value: 'Antara', count: 1 }],
    // What else could be ticked beside it.
    site: [
      { value: 'Tarum Post', count: 2 },
      { value: 'Harian', count: 1 },
    ],
    finding: [{ value: 'none', count: 2 }],
    year: [{ value: '2026', count: 2 }],
  });
});

test('a second value of a facet that is ticked can be ticked too', async () => {
  const { table } = await searchable();
  const { facets, seqs } = table.search('speaker:"Jon Lund" after:2026');
  expect(seqs).toEqual([A2]);
  expect(facets.speaker).toEqual([
    { value: 'Jon Lund', count: 1 },
    { value: 'Mira Santoso', count: 1 },
  ]);
  expect(facets.via).toEqual([]);
});

test('what is ticked is listed among however many others', async () => {
  const { library } = testLibrary();
  const names = Array.from({ length: 250 }, (_, n) => `Speaker ${String(n).padStart(3, '0')}`);
  await saveAll(
    library,
    testReport(
      'many',
      names.map((speaker) => ({ text: `Words of ${speaker}.`, speaker })),
    ),
  );
  const { facets } = (await library.openSearch()).search('speaker:"speaker 249"');
  expect(facets.speaker).toHaveLength(200);
  expect(facets.speaker.at(-1)).toEqual({ value: 'Speaker 249', count: 1 });
});

test('a search in steps finds what one at a go finds', async () => {
  const { table } = await searchable();
  const steps = table.searching('harb', 'newest', 1);
  let count = 0;
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      expect(value).toEqual(table.search('harb'));
      break;
    }
    count++;
  }
  // Three rows looked through, and what was found of them counted.
  expect(count).toBeGreaterThan(3);
});

test('a quote without a date is not found by the day that it was saved', async () => {
  const { library } = testLibrary();
  const report = testReport('undated', [{ text: 'The ferry left.' }], { publishedTime: null });
  await saveAll(library, report);
  const table = await library.openSearch();
  expect(table.search('ferry').seqs).toEqual([A1]);
  expect(table.search('after:2020').seqs).toEqual([]);
  expect(table.search('before:2099').seqs).toEqual([]);
  expect(table.search('').facets).toMatchObject({ year: [], finding: [{ value: 'none', count: 1 }] });
});

test('speakers without a name are found by what they are called', async () => {
  const { library } = testLibrary();
  await saveAll(
    library,
    testReport('a', [
      { text: 'The plan is late.', mention: 'Critics' },
      { text: 'It is on time.', mention: 'An official' },
    ]),
  );
  const table = await library.openSearch();
  expect(table.search('critics').seqs).toEqual([A1]);
  expect(table.search('speaker:critics').seqs).toEqual([A1]);
  expect(table.search('speaker:official').seqs).toEqual([A2]);
});

test('a tag that differs only in case is the one that is there', async () => {
  const { library, ids, table } = await searchable();
  await library.tagQuotes(ids, { add: ['Budget'] });
  await library.tagQuotes(ids.slice(0, 1), { add: ['BUDGET', 'old'] });
  await table.refresh();
  expect(table.spellTags(['budget', 'Old', 'New', 'bud'])).toEqual(['Budget', 'old', 'New', 'bud']);
});

test('a refresh brings in what was saved, changed and deleted since', async () => {
  const { library, ids, table } = await searchable();
  expect(await table.refresh()).toBe(false);
  await library.tagQuotes(ids.slice(0, 1), { add: ['Harbour watch'] });
  await library.deleteQuotes(ids.slice(1, 2));
  await saveAll(library, testReport('c', [{ text: 'Snow again.' }]));
  expect(await table.refresh()).toBe(true);
  expect(table.search('tag:"harbour watch"').seqs).toEqual([A1]);
  expect(table.search('bridge').seqs).toEqual([]);
  expect(table.search('snow').seqs).toEqual([LATER]);
  expect(table.size).toBe(3);
});

test('a renamed speaker is found by the new name and the old', async () => {
  const { library, table } = await searchable();
  const speaker = (await library.listSpeakers()).find(({ name }) => name === 'Jon Lund');
  await library.renameSpeaker(speaker?.id ?? '', 'Jonas Lund');
  await table.refresh();
  expect(table.search('speaker:jonas').seqs).toEqual([A2]);
  expect(table.search('speaker:"jon lund"').seqs).toEqual([A2]);
});

test('what was saved last can be searched before the rest is read', async () => {
  const { library } = testLibrary();
  // The first stretch is 20 sheets, the others are 200: all but one are read behind the first.
  for (let n = 0; n <= 200; n++) await saveAll(library, testReport(`p${n}`, [{ text: `Ferry ${n} left.` }]));
  const parts: number[][] = [];
  const kept: Promise<boolean>[] = [];
  const table = await library.openSearch({
    onPart: (part) => {
      parts.push([part.size, part.search('"ferry 200"').seqs.length]);
      // A part must never be taken for the whole at the next opening.
      kept.push(part.keep(1));
    },
  });
  expect(parts).toEqual([[20, 1]]);
  expect(await Promise.all(kept)).toEqual([false]);
  expect(table.search('ferry').seqs).toHaveLength(201);
  expect(table.search('"ferry 0"').seqs).toHaveLength(1);
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

test('an emoji is found, alone and beside a word, and a name with an apostrophe without it', async () => {
  const { library } = testLibrary();
  await saveAll(
    library,
    testReport('a', [
      { text: 'We won the cup 😀 at last', speaker: 'Sinéad O’Dowd' },
      { text: 'We lost the cup❤️', speaker: 'Ana Dowd' },
    ]),
  );
  const table = await library.openSearch();
  const found = (typed: string) => table.search(typed).seqs.toSorted();
  expect(found('😀')).toEqual([32]);
  expect(found('❤')).toEqual([33]);
  expect(found('cup 😀')).toEqual([32]);
  expect(found('"cup at last"')).toEqual([32]);
  expect(found('-😀')).toEqual([33]);
  expect(found('speaker:odowd')).toEqual([32]);
  expect(found("speaker:o'dowd")).toEqual([32]);
  expect(found('odowd')).toEqual([32]);
  expect(found('speaker:dowd')).toEqual([32, 33]);
});

test('a tag of symbols only is found exactly', async () => {
  const { library, ids, table } = await searchable();
  await library.tagQuotes([ids[0] ?? ''], { add: ['😀'], remove: [] });
  await library.tagQuotes([ids[1] ?? ''], { add: ['😀😀', '★'], remove: [] });
  await table.refresh();
  expect(table.search('tag:😀').seqs).toEqual([A1]);
  expect(table.search('tag:"★"').seqs).toEqual([A2]);
  expect(table.search('-tag:😀').seqs.toSorted()).toEqual([A2, B]);
});
