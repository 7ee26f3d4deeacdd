import { expect, test } from 'vitest';
import { saveAll, testLibrary, testReport } from './testing/library.ts';

const report = testReport('a', [
  { text: 'We will not raise the harbour fee.' },
  { text: 'The bridge opens in May.', speaker: 'Jon Lund' },
]);

async function savedLibrary() {
  const test = testLibrary();
  const ids = await saveAll(test.library, report);
  return { ...test, ids };
}

test('a tag is renamed in its place, becomes one with another of that name, and comes back by one undo', async () => {
  const { library } = testLibrary();
  const ids = await saveAll(library, report);
  await library.tagQuotes(ids, { add: ['Politik', 'air'] });
  await library.tagQuotes(ids.slice(0, 1), { add: ['politik'] });
  const tags = async () => (await library.quotesById(ids)).map((quote) => quote.tags);
  const before = await tags();
  const { undo, value } = await library.renameTags(ids, ['Politik'], 'politik');
  expect(value).toBe(ids.length);
  expect(await tags()).toEqual(ids.map(() => ['politik', 'air']));
  await library.undo(undo ?? 0);
  expect(await tags()).toEqual(before);
});

test('tags, note and finding are put on many quotes, and one undo takes each back', async () => {
  const { library, ids } = await savedLibrary();
  const tagged = await library.tagQuotes(ids, { add: ['harbour', ' fees ', ''] });
  const noted = await library.noteQuotes(ids, 'ask the mayor');
  const found = await library.setFinding(ids, {
    status: 'disputed',
    url: 'https://archive.example/tape',
    note: null,
  });
  expect([tagged.value, noted.value, found.value]).toEqual([2, 2, 2]);
  for (const quote of await library.quotesById(ids)) {
    expect(quote).toMatchObject({
      tags: ['harbour', 'fees'],
      note: 'ask the mayor',
      finding: { status: 'disputed' },
    });
  }
  expect(await library.undo(tagged.undo ?? 0)).toMatchObject({
    value: { action: 'tag', undone: 2, kept: 0 },
  });
  for (const quote of await library.quotesById(ids)) {
    expect(quote).toMatchObject({ tags: [], note: 'ask the mayor', finding: { status: 'disputed' } });
  }
});

test('an undo leaves alone what was changed again since', async () => {
  const { library, ids } = await savedLibrary();
  const first = await library.noteQuotes(ids, 'first');
  await library.noteQuotes(ids.slice(0, 1), 'second');
  expect((await library.undo(first.undo ?? 0)).value).toMatchObject({ undone: 1, kept: 1 });
  expect((await library.quotesById(ids)).map((quote) => quote.note)).toEqual(['second', null]);
});

test('an undo can itself be undone', async () => {
  const { library, ids } = await savedLibrary();
  const noted = await library.noteQuotes(ids, 'first');
  const undone = await library.undo(noted.undo ?? 0);
  await library.undo(undone.undo ?? 0);
  expect((await library.quotesById(ids)).map((quote) => quote.note)).toEqual(['first', 'first']);
});

test('an undo whose every change was overtaken says so and changes nothing', async () => {
  const { library, ids } = await savedLibrary();
  const first = await library.noteQuotes(ids, 'first');
  await library.noteQuotes(ids, 'second');
  await expect(library.undo(first.undo ?? 0)).rejects.toMatchObject({ code: 'changed-since' });
  await expect(library.undo(4711)).rejects.toMatchObject({ code: 'not-found' });
});

test('setting what is there already is no action', async () => {
  const { library, ids } = await savedLibrary();
  await library.tagQuotes(ids, { add: ['x'] });
  expect(await library.tagQuotes(ids, { add: ['x'] })).toEqual({ value: 0, undo: null });
});

test('a corrected quote keeps what the page said, and saving the page again does not double it', async () => {
  const { library, ids } = await savedLibrary();
  await library.editQuote(ids[0] ?? '', {
    text: 'We will not raise the harbour fee this year.',
    speaker: { name: 'M. Santoso', mention: null, role: 'mayor of Tarum', kind: 'person' },
  });
  const [quote] = await library.quotesById(ids);
  expect(quote).toMatchObject({
    text: 'We will not raise the harbour fee this year.',
    speaker: { name: 'M. Santoso', role: 'mayor of Tarum' },
    seen: { text: 'We will not raise the harbour fee.', speaker: 'Mira Santoso' },
  });
  expect((await library.savedStateFor(report)).saved).toHaveProperty('q1', ids[0]);
  const again = await library.saveQuotes({ article: report.article, quotes: report.quotes });
  expect(again.value.quotes.map((each) => each.outcome)).toEqual(['already', 'already']);
});

test('a finding may link to web pages only', async () => {
  const { library, ids } = await savedLibrary();
  const finding = { status: 'verified', url: 'javascript:alert(1)', note: null } as const;
  await expect(library.setFinding(ids, finding)).rejects.toMatchObject({ code: 'invalid' });
  expect((await library.quotesById(ids)).map((quote) => quote.finding)).toEqual([null, null]);
});

test('undoing a save puts what was saved into the trash', async () => {
  const { library } = testLibrary();
  const saved = await library.saveQuotes({ article: report.article, quotes: report.quotes });
  await library.undo(saved.undo ?? 0);
  expect(await library.tally()).toMatchObject({ quotes: 0, articles: 0, readings: 0, trash: 1 });
});

test('undoing a save keeps an article that more was saved of since', async () => {
  const { library } = testLibrary();
  const [first, second] = report.quotes;
  if (!first || !second) throw new Error('no quotes');
  const saved = await library.saveQuotes({ article: report.article, quotes: [first] });
  await library.saveQuotes({ article: report.article, quotes: [second] });
  await library.undo(saved.undo ?? 0);
  expect(await library.tally()).toMatchObject({ quotes: 1, articles: 1, readings: 1 });
});

test('a dismissed flag is remembered once, and its undo flags again', async () => {
  const { library } = testLibrary();
  const sentence = 'Critics say the fee is too high.';
  const dismissed = await library.dismissFlag(report.article, sentence);
  await library.dismissFlag(report.article, sentence);
  expect((await library.dismissedIn(report.article)).map(({ text }) => text)).toEqual([sentence]);
  await library.undo(dismissed.undo ?? 0);
  expect(await library.dismissedIn(report.article)).toEqual([]);
});

test('the journal does not grow for ever', async () => {
  const { library, ids } = await savedLibrary();
  for (let round = 0; round < 110; round++) await library.noteQuotes(ids.slice(0, 1), `note ${round}`);
  expect((await library.undoable()).length).toBe(100);
});

test('an undone edit gives the quote to the speaker that the old one has become since', async () => {
  const { library } = testLibrary();
  const [id = ''] = await saveAll(library, testReport('a', [{ text: 'Late.', speaker: 'Jon Lund' }]));
  await saveAll(library, testReport('b', [{ text: 'Early.', speaker: 'J. Lund' }]));
  const someone = { name: 'Ana Ruiz', mention: null, role: null, kind: 'person' } as const;
  const edited = await library.editQuote(id, { speaker: someone });
  const [, jShort, jon] = await library.listSpeakers();
  expect([jShort?.name, jon?.name]).toEqual(['J. Lund', 'Jon Lund']);
  await library.mergeSpeakers(jShort?.id ?? '', jon?.id ?? '');
  await library.undo(edited.undo ?? 0);
  expect((await library.quotesById([id]))[0]).toMatchObject({
    speaker: { name: 'Jon Lund' },
    speakerId: jShort?.id,
  });
});

test('a save that only keeps another text of the article offers no undo, which could do nothing', async () => {
  const { library } = testLibrary();
  const report = testReport('a', [{ text: 'Late.' }]);
  await saveAll(library, report);
  const article = { ...report.article, text: `${report.article.text}\n\nIt rained.` };
  expect((await library.saveQuotes({ article, quotes: report.quotes })).undo).toBeNull();
  expect(await library.tally()).toMatchObject({ quotes: 1, readings: 2 });
});

test('a name that another speaker has by now is not taken back', async () => {
  const { library } = testLibrary();
  await saveAll(library, testReport('a', [{ text: 'Late.', speaker: 'Jon Lund' }]));
  const [jon] = await library.listSpeakers();
  const renamed = await library.renameSpeaker(jon?.id ?? '', 'J. Lund');
  const undone = await library.undo(renamed.undo ?? 0);
  await saveAll(library, testReport('b', [{ text: 'Early.', speaker: 'J. Lund' }]));
  await expect(library.undo(undone.undo ?? 0)).rejects.toMatchObject({ code: 'changed-since' });
});
