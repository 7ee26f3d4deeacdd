import { expect, test } from 'vitest';
import { countQuotes, rowsById, SHEET_QUOTES } from './sheets.ts';
import { saveAll, testLibrary, testReport } from './testing/library.ts';
import { damageFirstQuote, everyQuote } from './testing/quotes.ts';

const many = (count: number) =>
  testReport(
    'many',
    Array.from({ length: count }, (_, n) => ({
      text: `Statement number ${n}.`,
      speaker: `Speaker ${n % 3}`,
    })),
  );

test('quotes saved together come back as they were, however many there are', async () => {
  const { library } = testLibrary();
  const ids = await saveAll(library, many(SHEET_QUOTES * 2 + 1));
  const quotes = await everyQuote(library);
  expect(quotes.map(({ id }) => id)).toEqual(ids);
  expect(quotes.map(({ text }) => text)).toEqual(many(SHEET_QUOTES * 2 + 1).quotes.map(({ text }) => text));
  expect(new Set(quotes.map(({ seq }) => seq)).size).toBe(ids.length);
  expect(await library.db.sheets.count()).toBe(3);
  expect(await countQuotes(library.db)).toBe(ids.length);
});

test('a change of one quote leaves its neighbours alone', async () => {
  const { library } = testLibrary();
  const ids = await saveAll(library, many(5));
  const before = await everyQuote(library);
  await library.noteQuotes(ids.slice(2, 3), 'ask again');
  const after = await everyQuote(library);
  expect(after).toEqual(before.map((quote, n) => (n === 2 ? { ...quote, note: 'ask again' } : quote)));
  await library.noteQuotes(ids.slice(2, 3), null);
  expect(await everyQuote(library)).toEqual(before);
});

test('a quote that is deleted leaves the numbers of the others, and its own is not given again', async () => {
  const { library } = testLibrary();
  const ids = await saveAll(library, many(3));
  const numbers = (await everyQuote(library)).map(({ seq }) => seq);
  await library.deleteQuotes(ids.slice(1, 2));
  expect((await everyQuote(library)).map(({ seq }) => seq)).toEqual([numbers[0], numbers[2]]);
  await library.deleteQuotes(ids);
  expect(await library.db.sheets.count()).toBe(0);
  await saveAll(library, testReport('other', [{ text: 'Something else.' }]));
  const [{ seq } = { seq: 0 }] = await everyQuote(library);
  expect(numbers).not.toContain(seq);
});

test('quotes are found by their ids, whether these were given together or not', async () => {
  const { library } = testLibrary();
  const ids = await saveAll(library, many(4));
  const textsOf = async (wanted: readonly string[]) =>
    (await rowsById(library.db, wanted)).map((row) => Reflect.get(Object(row), 'text'));
  expect(await textsOf([ids[3] ?? '', ids[1] ?? ''])).toEqual(['Statement number 1.', 'Statement number 3.']);
  expect(await textsOf(['nobody', `${ids[0]}.9`])).toEqual([]);
});

test('a damaged quote harms no other of its sheet', async () => {
  const { library } = testLibrary();
  const ids = await saveAll(library, many(3));
  await damageFirstQuote(library);
  expect((await library.quotesById(ids)).map(({ id }) => id)).toEqual(ids.slice(1));
  await library.noteQuotes(ids, 'still here');
  expect((await library.tidy()).setAside).toBe(1);
  expect((await library.quotesById(ids)).map(({ note }) => note)).toEqual(['still here', 'still here']);
});

test('a sheet that lost what it is found by is mended', async () => {
  const { library } = testLibrary();
  const ids = await saveAll(library, many(3));
  await library.db.table('sheets').update(32 / SHEET_QUOTES, { families: null, speakerIds: 7 });
  expect(await library.quotesById(ids)).toEqual([]);
  expect((await library.tidy()).setAside).toBe(0);
  expect(await library.quotesById(ids)).toHaveLength(3);
});
