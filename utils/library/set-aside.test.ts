import { expect, test } from 'vitest';
import { saveAll, testLibrary, testReport } from './testing/library.ts';
import { everyQuote } from './testing/quotes.ts';
import { wholeText } from './testing/script.ts';

const report = testReport('a', [
  { text: 'We will not raise the harbour fee.' },
  { text: 'The bridge opens in May.', speaker: 'Jon Lund' },
]);

async function damagedLibrary() {
  const { library, ...rest } = testLibrary();
  const ids = await saveAll(library, report);
  const article = await library.findArticle(report.article);
  await library.db.table('articles').update(article?.id ?? '', { dir: 'sideways' });
  const jon = (await library.listSpeakers()).find(({ name }) => name === 'Jon Lund');
  await library.db.table('speakers').update(jon?.id ?? '', { savedAt: 'yesterday' });
  return { library, ids, article, jon, ...rest };
}

test('quotes of a damaged article or speaker keep what is sound of them, and the damaged records are kept', async () => {
  const { library, ids, article, jon, corrupt } = await damagedLibrary();
  const before = await library.index.generation();
  expect((await library.tidy()).setAside).toBe(2);
  expect(await library.findArticle(report.article)).toEqual({ ...article, dir: null });
  expect((await library.speakerPage(jon?.id ?? ''))?.quotes).toHaveLength(1);
  const seqs = (await everyQuote(library)).map(({ seq }) => seq);
  const saved = await library.savedQuotesBySeq(seqs);
  expect(saved.map(({ id }) => id)).toEqual(ids);
  expect(await library.tally()).toMatchObject({ quotes: 2, articles: 1, speakers: 2, setAside: 2 });
  expect(await library.index.generation()).toBeGreaterThan(before);
  expect((await library.tidy()).setAside).toBe(0);
  expect(corrupt).toEqual([]);
});

test('quotes whose article was set aside before get it back, under no address where another article has it', async () => {
  const { library, ids, article } = await damagedLibrary();
  const damaged = await library.db.articles.get(article?.id ?? '');
  await library.db.table('setAside').add({
    at: '2026-03-01T09:00:00.000Z',
    table: 'articles',
    key: article?.id ?? '',
    issue: 'dir',
    record: damaged,
  });
  await library.db.articles.delete(article?.id ?? '');
  await library.saveReading(report.article);
  await library.tidy();
  const [there] = await library.articlesById([article?.id ?? '']);
  expect(there).toMatchObject({ address: `unknown:${article?.id}`, title: report.article.title });
  expect((await library.quotesOfArticle(article?.id ?? '')).map(({ id }) => id)).toEqual(ids);
});

test('an export made before the damage is noticed can be read back whole', async () => {
  const { library, ids } = await damagedLibrary();
  const file = await wholeText(library);
  const other = testLibrary(undefined, 'n').library;
  const preview = await other.imports.open(file);
  expect(preview).toMatchObject({ new: 2, newArticles: 1, refused: 0 });
  await other.imports.commit(preview.importId, 'mine');
  const article = await other.findArticle(report.article);
  expect((await other.quotesOfArticle(article?.id ?? '')).map(({ id }) => id)).toEqual(ids);
});
