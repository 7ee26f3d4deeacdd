import { expect, test } from 'vitest';
import { saveAll, testLibrary, testReport } from '../testing/library.ts';
import { everyQuote } from '../testing/quotes.ts';
import { wholeText } from '../testing/script.ts';
import { readLibraryFile } from './read.ts';

const report = testReport('a', [
  { text: 'We will not raise the harbour fee.' },
  { text: 'The bridge opens in May.', speaker: 'Jon Lund' },
  { text: 'The ferry is late.' },
]);

async function libraryWith(prefix: string, quotes = report.quotes) {
  const { library } = testLibrary(undefined, prefix);
  await library.saveQuotes({ article: report.article, quotes });
  const article = await library.findArticle(report.article);
  const ids = (await library.quotesOfArticle(article?.id ?? '')).map((quote) => quote.id);
  return { library, ids };
}

test('the preview tells what is new, the same, added to and in conflict, and the import does just that', async () => {
  const mine = await libraryWith('m', report.quotes.slice(0, 2));
  const theirs = await libraryWith('t');
  await mine.library.noteQuotes(mine.ids.slice(0, 1), 'my note');
  await theirs.library.noteQuotes(theirs.ids.slice(0, 1), 'their note');
  await theirs.library.tagQuotes(theirs.ids.slice(0, 2), { add: ['harbour'] });
  const preview = await mine.library.imports.open(await wholeText(theirs.library));
  expect(preview).toMatchObject({ new: 1, same: 0, merged: 1, conflicting: 1, newArticles: 0, refused: 0 });
  const done = await mine.library.imports.commit(preview.importId, 'mine');
  expect(done.value).toMatchObject({ new: 1, merged: 1, conflicting: 1 });
  const quotes = await mine.library.quotesOfArticle(
    (await mine.library.findArticle(report.article))?.id ?? '',
  );
  expect(quotes.map(({ note, tags }) => [note, tags])).toEqual([
    ['my note', ['harbour']],
    [null, ['harbour']],
    [null, []],
  ]);
  expect(await mine.library.tally()).toMatchObject({ speakers: 2, readings: 1 });
});

test('in a conflict the reader may choose the file', async () => {
  const mine = await libraryWith('m');
  const theirs = await libraryWith('t');
  await mine.library.setFinding(mine.ids, { status: 'verified', url: null, note: null });
  await theirs.library.setFinding(theirs.ids, { status: 'disputed', url: null, note: 'tape' });
  const preview = await mine.library.imports.open(await wholeText(theirs.library));
  expect(preview.conflicting).toBe(3);
  await mine.library.imports.commit(preview.importId, 'theirs');
  expect((await mine.library.quotesById(mine.ids)).map((quote) => quote.finding?.status)).toEqual(
    Array(3).fill('disputed'),
  );
});

test('one undo takes an import back', async () => {
  const mine = await libraryWith('m', report.quotes.slice(0, 1));
  const theirs = await libraryWith('t');
  await saveAll(theirs.library, testReport('b', [{ text: 'Snow again.' }]));
  await theirs.library.tagQuotes(theirs.ids, { add: ['harbour'] });
  const preview = await mine.library.imports.open(await wholeText(theirs.library));
  const done = await mine.library.imports.commit(preview.importId, 'mine');
  expect((await mine.library.tally()).quotes).toBe(4);
  await mine.library.undo(done.undo ?? 0);
  expect(await mine.library.tally()).toMatchObject({ quotes: 1, articles: 1, trash: 2 });
  expect((await mine.library.quotesById(mine.ids)).map((quote) => quote.tags)).toEqual([[]]);
});

test('cancelled while it is read, while it is taken in, or in the preview: the library is as before', async () => {
  const mine = await libraryWith('m', report.quotes.slice(0, 1));
  const before = await wholeText(mine.library);
  const theirs = await libraryWith('t');
  const file = await wholeText(theirs.library);

  await expect(mine.library.imports.open(file, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect(await mine.library.db.staging.count()).toBe(0);

  const preview = await mine.library.imports.open(file);
  const abort = new AbortController();
  const onProgress = (done: number) => done > 3 && abort.abort();
  await expect(
    mine.library.imports.commit(preview.importId, 'mine', { signal: abort.signal, onProgress }),
  ).rejects.toMatchObject({ code: 'cancelled' });
  expect(await wholeText(mine.library)).toBe(before);

  await mine.library.imports.discard(preview.importId);
  expect(await mine.library.db.staging.count()).toBe(0);
  expect(await wholeText(mine.library)).toBe(before);
});

test('a page can read the file and hand it over in batches', async () => {
  const mine = await libraryWith('m', []);
  const theirs = await libraryWith('t');
  const importId = mine.library.imports.begin();
  let place = 0;
  for await (const item of readLibraryFile(await wholeText(theirs.library))) {
    await mine.library.imports.add(importId, place++, [JSON.parse(JSON.stringify(item))]);
  }
  expect(await mine.library.imports.preview(importId)).toMatchObject({ importId, new: 3, refused: 0 });
});

test('refused lines are in the preview, and the rest is taken', async () => {
  const theirs = await libraryWith('t');
  const file = (await wholeText(theirs.library)).replace('"text":"The ferry is late."', '"text":""');
  const mine = testLibrary();
  const preview = await mine.library.imports.open(file);
  expect(preview).toMatchObject({
    new: 2,
    refused: 1,
    refusals: [{ reason: { code: 'invalid', values: ['text'] } }],
  });
});

test('an article’s text is reported too where its article could not be read', async () => {
  const theirs = await libraryWith('t');
  const lines = (await wholeText(theirs.library)).split('\n');
  const article = lines.findIndex((line) => line.startsWith('{"type":"article"'));
  lines[article] = '{"type":"article"},';
  const preview = await testLibrary().library.imports.open(lines.join('\n'));
  const types = preview.refusals.map(
    ({ line }) => JSON.parse((lines[line - 1] ?? '').replace(/,$/, '')).type,
  );
  expect(preview.refused).toBe(5);
  expect(types).toEqual(['article', 'reading', 'quote', 'quote', 'quote']);
});

test('a forgotten import is swept away after a day, a waiting one is not', async () => {
  const theirs = await libraryWith('t');
  const { library, pass } = testLibrary();
  await library.imports.open(await wholeText(theirs.library));
  expect((await library.tidy()).swept).toBe(0);
  pass(2);
  expect((await library.tidy()).swept).toBeGreaterThan(0);
});

test("another tool's highlights are imported once, however often", async () => {
  const { library } = testLibrary();
  const highlights = [
    { url: 'https://tarum-post.example/a', highlights: [{ text: 'Late again.' }, { text: 'Late again' }] },
  ];
  for (const expected of [1, 0]) {
    const preview = await library.imports.open(JSON.stringify(highlights));
    expect(preview.new).toBe(expected);
    await library.imports.commit(preview.importId, 'mine');
  }
  expect(await library.tally()).toMatchObject({ quotes: 1, articles: 1 });
});

test('two files that use the same ids for different things do not overwrite each other', async () => {
  const { library } = testLibrary();
  for (const page of ['a', 'b']) {
    const highlights = [
      { url: `https://tarum-post.example/${page}`, highlights: [{ text: `Late ${page}.` }] },
    ];
    await library.imports.commit((await library.imports.open(JSON.stringify(highlights))).importId, 'mine');
  }
  expect(await library.tally()).toMatchObject({ quotes: 2, articles: 2 });
});

test('a file that gives one id to several records is taken in whole, each quote with its own speaker', async () => {
  const theirs = await libraryWith('t');
  await saveAll(theirs.library, testReport('b', [{ text: 'Snow again.', speaker: 'Ana Ruiz' }]));
  const gone = await saveAll(theirs.library, testReport('c', [{ text: 'Gone one.' }, { text: 'Gone two.' }]));
  for (const id of gone) await theirs.library.deleteQuotes([id]);
  for (const text of ['It rained.', 'It snowed.']) await theirs.library.dismissFlag(report.article, text);
  let file = await wholeText(theirs.library);
  for (const type of ['speaker', 'reading', 'quote', 'dismissal', 'trash']) {
    const ids = [...file.matchAll(new RegExp(`\\{"type":"${type}","id":"([^"]+)"`, 'g'))].map(
      (found) => found[1],
    );
    for (const id of ids.slice(1)) file = file.replaceAll(`"${id}"`, `"${ids[0]}"`);
  }
  const { library } = testLibrary(undefined, 'n');
  const preview = await library.imports.open(file);
  expect(preview).toMatchObject({ new: 4, refused: 0 });
  await library.imports.commit(preview.importId, 'mine');
  expect(await library.tally()).toMatchObject({ quotes: 4, speakers: 3, readings: 3, trash: 2 });
  expect(await library.listDismissals()).toHaveLength(2);
  const names = new Map((await library.listSpeakers()).map(({ id, name }) => [id, name]));
  for (const quote of await everyQuote(library)) {
    expect(names.get(quote.speakerId ?? '')).toBe(quote.speaker?.name);
  }
});

test('the export can be cancelled', async () => {
  const { library } = await libraryWith('m');
  const pieces = library.export({ signal: AbortSignal.abort() });
  await pieces.next();
  await expect(pieces.next()).rejects.toMatchObject({ code: 'cancelled' });
});

test('the export streams bytes and tells its progress', async () => {
  const { library } = await libraryWith('m');
  const progress: number[] = [];
  const text = await new Response(library.exportStream({ onProgress: (done) => progress.push(done) })).text();
  expect(JSON.parse(text).records).toHaveLength(7);
  expect(progress.at(-1)).toBe(3);
});
