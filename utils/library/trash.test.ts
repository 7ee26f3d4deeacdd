import { expect, test } from 'vitest';
import { saveAll, testLibrary, testReport } from './testing/library.ts';
import { damageFirstQuote } from './testing/quotes.ts';
import { wholeText } from './testing/script.ts';

const report = testReport('a', [
  { text: 'We will not raise the harbour fee.' },
  { text: 'The bridge opens in May.', speaker: 'Jon Lund' },
]);

async function contents(library: ReturnType<typeof testLibrary>['library']) {
  const article = await library.findArticle(report.article);
  return (await library.quotesOfArticle(article?.id ?? '')).map(({ seq: _, ...quote }) => quote);
}

test('a deleted quote comes back as it was, by undo', async () => {
  const { library } = testLibrary();
  const ids = await saveAll(library, report);
  await library.noteQuotes(ids, 'mine');
  const before = await contents(library);
  const deleted = await library.deleteQuotes(ids);
  expect(await contents(library)).toEqual([]);
  await library.undo(deleted.undo ?? 0);
  expect(await contents(library)).toEqual(before);
});

test('a deleted article comes back with its texts and quotes, from the trash', async () => {
  const { library } = testLibrary();
  await saveAll(library, report);
  const before = [await contents(library), await library.listArticles(), await library.db.readings.toArray()];
  const article = await library.findArticle(report.article);
  await library.deleteArticle(article?.id ?? '');
  expect(await library.tally()).toMatchObject({ quotes: 0, articles: 0, readings: 0, trash: 1 });
  const [item] = await library.listTrash();
  await library.restoreFromTrash([item?.id ?? '']);
  expect([
    await contents(library),
    await library.listArticles(),
    await library.db.readings.toArray(),
  ]).toEqual(before);
  expect(await library.listTrash()).toEqual([]);
});

test('a quote saved again comes out of the trash with its note instead of being doubled', async () => {
  const { library } = testLibrary();
  const ids = await saveAll(library, report);
  await library.noteQuotes(ids, 'mine');
  await library.deleteQuotes(ids);
  const again = await library.saveQuotes({ article: report.article, quotes: report.quotes });
  expect(again.value.quotes.map((quote) => quote.outcome)).toEqual(['restored', 'restored']);
  expect((await contents(library)).map((quote) => quote.note)).toEqual(['mine', 'mine']);
  expect(await library.listTrash()).toEqual([]);
});

test('restoring what was saved anew meanwhile doubles nothing', async () => {
  const { library } = testLibrary();
  await saveAll(library, report);
  const article = await library.findArticle(report.article);
  await library.deleteArticle(article?.id ?? '');
  const [first] = report.quotes;
  if (!first) throw new Error('no quote');
  await library.saveQuotes({ article: report.article, quotes: [first] });
  await library.restoreFromTrash((await library.listTrash()).map((item) => item.id));
  expect(await contents(library)).toHaveLength(2);
  expect(await library.tally()).toMatchObject({ quotes: 2, articles: 1, readings: 1, speakers: 2, trash: 0 });
});

test('what a deleted quote knew is not lost where the quote is there again without it', async () => {
  const { library } = testLibrary();
  const ids = await saveAll(library, report);
  const backup = await wholeText(library);
  await library.noteQuotes(ids, 'precious');
  await library.tagQuotes(ids, { add: ['harbour'] });
  await library.deleteQuotes(ids);
  await library.imports.commit((await library.imports.open(backup)).importId, 'mine');
  const [first] = await contents(library);
  await library.noteQuotes([first?.id ?? ''], 'newer');
  const restored = await library.restoreFromTrash((await library.listTrash()).map(({ id }) => id));
  expect(restored.value).toBe(2);
  expect((await contents(library)).map(({ note, tags }) => [note, tags])).toEqual([
    ['newer', ['harbour']],
    ['precious', ['harbour']],
  ]);
  // Two notes for one quote: the deleted one can still be had.
  expect((await library.listTrash()).map(({ quotes }) => quotes.map(({ note }) => note))).toEqual([
    ['precious'],
  ]);
  await library.undo(restored.undo ?? 0);
  expect((await contents(library)).map(({ note, tags }) => [note, tags])).toEqual([
    ['newer', []],
    [null, []],
  ]);
});

test('a quote deleted before its article and saved again has its text back as evidence', async () => {
  const { library } = testLibrary();
  const ids = await saveAll(library, report);
  await library.deleteQuotes(ids.slice(0, 1));
  await library.deleteArticle((await library.findArticle(report.article))?.id ?? '');
  const changed = { ...report.article, text: `${report.article.text}\n\nIt rained.` };
  await library.saveQuotes({ article: changed, quotes: report.quotes.slice(0, 1) });
  const [quote] = await contents(library);
  expect(quote?.id).toBe(ids[0]);
  const readings = await library.readingsOfArticle(quote?.articleId ?? '');
  expect(readings.find(({ id }) => id === quote?.readingId)?.text).toBe(report.article.text);
});

test('a quote deleted before its article brings the article back with it', async () => {
  const { library } = testLibrary();
  const ids = await saveAll(library, report);
  await library.deleteQuotes(ids.slice(0, 1));
  const article = await library.findArticle(report.article);
  await library.deleteArticle(article?.id ?? '');
  const oldest = (await library.listTrash()).at(-1);
  await library.restoreFromTrash([oldest?.id ?? '']);
  expect((await contents(library)).map((quote) => quote.id)).toEqual(ids.slice(0, 1));
  expect(await library.tally()).toMatchObject({ articles: 1, readings: 1, trash: 1 });
});

test('both trash items of one article restored together bring back everything once', async () => {
  const { library } = testLibrary();
  const ids = await saveAll(library, report);
  await library.deleteQuotes(ids.slice(0, 1));
  const article = await library.findArticle(report.article);
  await library.deleteArticle(article?.id ?? '');
  await library.restoreFromTrash((await library.listTrash()).map((item) => item.id));
  expect(await contents(library)).toHaveLength(2);
  expect(await library.tally()).toMatchObject({ articles: 1, readings: 1, trash: 0 });
});

test('of quotes deleted together one comes back by itself, and the others by the same item later', async () => {
  const { library } = testLibrary();
  const ids = await saveAll(library, report);
  const before = await contents(library);
  await library.deleteQuotes(ids);
  const [item] = await library.listTrash();
  const { value, undo } = await library.restoreFromTrash([item?.id ?? ''], ids.slice(1));
  expect(value).toBe(1);
  expect((await contents(library)).map((quote) => quote.id)).toEqual(ids.slice(1));
  expect((await library.listTrash()).map(({ quotes }) => quotes.map(({ id }) => id))).toEqual([[ids[0]]]);
  await library.undo(undo ?? 0);
  expect(await contents(library)).toEqual([]);
  await library.restoreFromTrash((await library.listTrash()).map(({ id }) => id));
  expect(await contents(library)).toEqual(before);
  expect(await library.listTrash()).toEqual([]);
});

test('one quote of a deleted article brings the article and its text; the others keep their place in it', async () => {
  const { library } = testLibrary();
  const ids = await saveAll(library, report);
  const before = await contents(library);
  await library.deleteArticle((await library.findArticle(report.article))?.id ?? '');
  const first = report.quotes.slice(0, 1);
  // The article was saved anew meanwhile: its text has another id now.
  await library.saveReading(report.article);
  const items = (await library.listTrash()).map(({ id }) => id);
  await library.restoreFromTrash(items, ids.slice(0, 1));
  expect((await contents(library)).map(({ text }) => text)).toEqual(first.map(({ text }) => text));
  expect(await library.tally()).toMatchObject({ articles: 1, readings: 1, trash: 1 });
  await library.restoreFromTrash((await library.listTrash()).map(({ id }) => id));
  const [reading] = await library.db.readings.toArray();
  expect((await contents(library)).map(({ text, readingId }) => ({ text, readingId }))).toEqual(
    before.map(({ text }) => ({ text, readingId: reading?.id })),
  );
});

/** As the browser does at each of its starts, once a day. */
async function tidyDaily({ library, pass }: ReturnType<typeof testLibrary>, days: number): Promise<number> {
  let purged = 0;
  for (let day = 0; day < days; day++) {
    pass(1);
    purged += (await library.tidy()).purged;
  }
  return purged;
}

test('the trash is kept thirty days', async () => {
  const test = testLibrary();
  await test.library.deleteQuotes(await saveAll(test.library, report));
  expect(await tidyDaily(test, 30)).toBe(0);
  expect(await tidyDaily(test, 3)).toBe(1);
  expect(await test.library.listTrash()).toEqual([]);
});

test('a clock that jumps a year ahead, and is set right again the same day, takes nothing from the trash', async () => {
  const test = testLibrary();
  await tidyDaily(test, 3);
  await test.library.deleteQuotes(await saveAll(test.library, report));
  test.pass(365);
  for (let start = 0; start < 3; start++) expect((await test.library.tidy()).purged).toBe(0);
  test.pass(-365);
  expect(await tidyDaily(test, 29)).toBe(0);
  expect(await test.library.listTrash()).toHaveLength(1);
});

test('a library that was not opened for a year keeps its trash until the day after', async () => {
  const test = testLibrary();
  await test.library.deleteQuotes(await saveAll(test.library, report));
  await test.library.tidy();
  test.pass(365);
  expect((await test.library.tidy()).purged).toBe(0);
  expect(await tidyDaily(test, 1)).toBe(1);
});

test('the undo of a purged deletion says that it cannot be done', async () => {
  const { library } = testLibrary();
  const deleted = await library.deleteQuotes(await saveAll(library, report));
  await library.emptyTrash();
  await expect(library.undo(deleted.undo ?? 0)).rejects.toMatchObject({ code: 'changed-since' });
});

test('a damaged record is set aside, not lost and not met again', async () => {
  const { library, corrupt } = testLibrary();
  await saveAll(library, report);
  await damageFirstQuote(library);
  expect((await library.tidy()).setAside).toBe(1);
  expect(await library.tally()).toMatchObject({ quotes: 1, setAside: 1 });
  const [kept] = await library.db.setAside.toArray();
  expect(kept).toMatchObject({ table: 'quotes', record: { kind: 'shouted' } });
  expect(corrupt).toEqual([]);
});
