import { expect, test } from 'vitest';
import { fromSaved } from '../../export/from-saved.ts';
import { writeJson } from '../../export/json.ts';
import { CONTEXT } from '../../export/testing/quotes.ts';
import { parseLibraryFile } from '../file.ts';
import type { Library } from '../library.ts';
import { saveAll, testLibrary, testReport } from '../testing/library.ts';
import { readLibraryFile } from './read.ts';

const report = testReport('a', [
  { text: 'We will not raise the harbour fee.', via: ['Antara'] },
  { text: 'The bridge opens in May.', speaker: 'Jon Lund' },
  { text: 'It will cost nothing.', speaker: 'J. Lund' },
]);
const pasted = testReport('pasted', [{ text: 'Nobody asked us.' }], { url: null, canonicalUrl: null });

/** A library with tags, a note, a finding, an edited quote, two spellings of a speaker made one, and pasted text. */
async function lived() {
  const { library } = testLibrary();
  const ids = [...(await saveAll(library, report)), ...(await saveAll(library, pasted))];
  const [first = '', second = ''] = ids;
  await library.tagQuotes(ids, { add: ['port'] });
  await library.noteQuotes([first], 'ask again');
  await library.setFinding([first], { status: 'disputed', url: 'https://a.example/tape', note: '12:30' });
  await library.editQuote(second, { text: 'The bridge opens in June.' });
  const speakers = await library.listSpeakers();
  const idOf = (name: string) => speakers.find((speaker) => speaker.name === name)?.id ?? '';
  await library.mergeSpeakers(idOf('Jon Lund'), idOf('J. Lund'));
  return { library, ids };
}

async function exported(library: Library, ids: readonly string[]): Promise<string> {
  const quotes = await library.quotesById(ids);
  const saved = await library.savedQuotesBySeq(quotes.map(({ seq }) => seq));
  const articles = await library.articlesById(quotes.map(({ articleId }) => articleId));
  return writeJson(
    quotes.map((quote) =>
      fromSaved(
        quote,
        articles.find(({ id }) => id === quote.articleId) ?? null,
        saved.find(({ id }) => id === quote.id)?.speaker ?? null,
      ),
    ),
    CONTEXT,
  );
}

test('what was exported as JSON comes back into an empty library, and is then all there', async () => {
  const { library, ids } = await lived();
  const file = await exported(library, ids);
  const other = testLibrary(undefined, 'new').library;
  const preview = await other.imports.open(file);
  expect(preview).toMatchObject({ new: 4, refused: 0, newArticles: 2 });
  await other.imports.commit(preview.importId, 'mine');
  expect(JSON.parse(await exported(other, ids))).toEqual(JSON.parse(file));
  expect((await other.listSpeakers()).map(({ name }) => name).sort()).toEqual(
    (await library.listSpeakers()).map(({ name }) => name).sort(),
  );
  expect(await other.imports.open(file)).toMatchObject({ new: 0, same: 4 });
});

test('an edit comes with it, also to a quote that is there as its page had it', async () => {
  const { library, ids } = await lived();
  const other = testLibrary(undefined, 'new').library;
  await saveAll(other, report);
  const preview = await other.imports.open(await exported(library, ids));
  expect(preview).toMatchObject({ new: 1, merged: 3, conflicting: 0 });
  await other.imports.commit(preview.importId, 'mine');
  const article = await other.findArticle(report.article);
  const edited = (await other.quotesOfArticle(article?.id ?? '')).find(({ editedAt }) => editedAt !== null);
  expect(edited).toMatchObject({
    text: 'The bridge opens in June.',
    seen: { text: 'The bridge opens in May.', speaker: 'Jon Lund' },
  });
});

test('into the library that it is from, it doubles nothing: edited quotes, merged speakers and pasted text neither', async () => {
  const { library, ids } = await lived();
  const preview = await library.imports.open(await exported(library, ids));
  expect(preview).toMatchObject({ new: 0, same: 4, merged: 0, conflicting: 0, newArticles: 0, refused: 0 });
});

test('each quote that is not as it should be is refused with its line; the others are taken', async () => {
  const { library, ids } = await lived();
  const file = JSON.parse(await exported(library, ids));
  file.quotes[0].kind = 'shouted';
  file.quotes[1].finding = { status: 'verified', url: 'javascript:alert(1)', note: null };
  delete file.quotes[3].article.address;
  const { quotes, refused } = await parseLibraryFile(JSON.stringify(file, null, 2));
  expect(quotes).toHaveLength(1);
  expect(refused.map(({ reason }) => reason)).toEqual([
    { code: 'invalid', values: ['kind'] },
    { code: 'invalid', values: ['finding.url'] },
    { code: 'no-address', values: [] },
  ]);
  expect(refused.every(({ line }) => line > 4)).toBe(true);
});

test('a file that was cut off says so, wherever it was cut', async () => {
  const { library, ids } = await lived();
  const file = await exported(library, ids);
  const third = file.indexOf(`"id": "${ids[2]}"`);
  const inside = await parseLibraryFile(file.slice(0, third + 40));
  expect(inside.refused.map(({ reason }) => reason.code)).toEqual(['ends-inside', 'ends-early']);
  const between = await parseLibraryFile(file.slice(0, file.lastIndexOf('},', third) + 1).trimEnd());
  expect(between.quotes).toHaveLength(2);
});

test('the reader of the file is told that it is an export, and of a backup not', async () => {
  const { library, ids } = await lived();
  const told: string[] = [];
  const backup: string[] = [];
  for await (const piece of library.export()) backup.push(piece);
  for (const [name, file] of [
    ['export', await exported(library, ids)],
    ['backup', backup.join('')],
  ] as const)
    for await (const _ of readLibraryFile(file, () => told.push(name)));
  expect(told).toEqual(['export']);
});
