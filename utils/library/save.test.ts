import { expect, test } from 'vitest';
import { saveAll, testLibrary, testReport } from './testing/library.ts';
import { damageFirstQuote, everyQuote } from './testing/quotes.ts';

const report = testReport('a', [
  { text: 'We will not raise the harbour fee.', via: ['Antara'] },
  { text: 'The bridge opens in May.', speaker: 'Jon Lund' },
]);

test('a saved quote is there with its article, its evidence and its surroundings', async () => {
  const { library } = testLibrary();
  await saveAll(library, report);
  const state = await library.savedStateFor(report);
  expect(Object.keys(state.saved)).toEqual(['q1', 'q2']);
  expect(state.reading?.text).toBe(report.article.text);
  expect(state.reading?.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(state.quotes[0]).toMatchObject({
    text: 'We will not raise the harbour fee.',
    speaker: 'Mira Santoso',
    via: ['Antara'],
    url: 'https://www.tarum-post.example/a',
    title: 'Harbour news: a',
    siteName: 'Tarum Post',
    date: '2026-02-27T09:00:00Z',
    finding: null,
  });
  expect(report.article.text).toContain(
    `${state.quotes[0]?.prefix}We will not raise the harbour fee.${state.quotes[0]?.suffix}`,
  );
});

test('saving the same quotes again doubles nothing and says so', async () => {
  const { library } = testLibrary();
  const first = await library.saveQuotes({ article: report.article, quotes: report.quotes });
  const again = await library.saveQuotes({ article: report.article, quotes: report.quotes });
  expect(first.value.quotes.map((q) => q.outcome)).toEqual(['new', 'new']);
  expect(again.value.quotes.map((q) => q.outcome)).toEqual(['already', 'already']);
  expect(again.undo).toBeNull();
  expect((await library.tally()).quotes).toBe(2);
  expect(await library.db.readings.count()).toBe(1);
  expect(await library.db.articles.count()).toBe(1);
  expect(await library.db.speakers.count()).toBe(2);
});

test('the same quote twice in one save is saved once', async () => {
  const { library } = testLibrary();
  const [quote] = report.quotes;
  if (!quote) throw new Error('no quote');
  const { value } = await library.saveQuotes({
    article: report.article,
    quotes: [quote, { ...quote, id: 'q9' }],
  });
  expect(value.quotes.map((q) => q.outcome)).toEqual(['new', 'already']);
  expect((await library.tally()).quotes).toBe(1);
});

test('two saves at the same moment double nothing', async () => {
  const { library } = testLibrary();
  await Promise.all([saveAll(library, report), saveAll(library, report)]);
  expect((await library.tally()).quotes).toBe(2);
  expect(await library.db.articles.count()).toBe(1);
});

test('the same words in two articles are two quotes', async () => {
  const { library } = testLibrary();
  await saveAll(library, testReport('a', [{ text: 'We stay.' }]));
  await saveAll(library, testReport('b', [{ text: 'We stay.' }]));
  expect((await library.tally()).quotes).toBe(2);
  expect(await library.db.speakers.count()).toBe(1);
});

test('an article that reads differently keeps both texts as evidence', async () => {
  const { library } = testLibrary();
  await saveAll(library, report);
  const later = testReport('a', [{ text: 'We may raise the harbour fee.' }]);
  await saveAll(library, later);
  const state = await library.savedStateFor(later);
  expect(state.quotes).toHaveLength(3);
  const readings = await library.readingsOfArticle(state.articleId ?? '');
  expect(readings.map((reading) => reading.text)).toEqual([report.article.text, later.article.text]);
});

test('text without an address is known again by its words', async () => {
  const { library } = testLibrary();
  const pasted = testReport('x', [{ text: 'We stay.' }], { url: null });
  await saveAll(library, pasted);
  expect((await library.savedStateFor(pasted)).saved).toEqual({ q1: expect.any(String) });
});

test('two anonymous speakers do not become one', async () => {
  const { library } = testLibrary();
  const anonymous = testReport('x', [{ text: 'We stay.' }]);
  const quotes = anonymous.quotes.map((quote) => ({
    ...quote,
    speaker: {
      name: 'an official',
      mention: 'an official',
      start: null,
      end: null,
      role: null,
      kind: 'anonymous' as const,
    },
  }));
  await library.saveQuotes({ article: anonymous.article, quotes });
  expect(await library.db.speakers.count()).toBe(0);
});

test('a damaged record is reported and the rest is still read', async () => {
  const { library, corrupt } = testLibrary();
  await saveAll(library, report);
  await damageFirstQuote(library);
  const state = await library.savedStateFor(report);
  expect(state.quotes.map((quote) => quote.text)).toEqual(['The bridge opens in May.']);
  expect(corrupt[0]).toMatchObject({ table: 'quotes' });
});

test('a damaged article record does not stop its article from being saved again, and nothing is doubled', async () => {
  const { library } = testLibrary();
  await saveAll(library, report);
  const article = await library.findArticle(report.article);
  await library.db.table('articles').update(article?.id ?? '', { savedAt: 'yesterday' });
  const { value } = await library.saveQuotes({ article: report.article, quotes: report.quotes });
  expect(value.quotes.map((quote) => quote.outcome)).toEqual(['already', 'already']);
  expect(await library.tally()).toMatchObject({ quotes: 2, articles: 1, setAside: 1 });
});

test('words that the reader wrote in place of the selected ones keep what the page said, and where', async () => {
  const { library } = testLibrary();
  const [quote] = report.quotes;
  if (!quote) throw new Error('no quote');
  const request = {
    article: report.article,
    quotes: [{ ...quote, text: 'The fee goes up tomorrow.' }],
    origin: 'selection' as const,
  };
  const { value } = await library.saveQuotes(request);
  const [record] = await everyQuote(library);
  expect(record).toMatchObject({
    text: 'The fee goes up tomorrow.',
    seen: { text: quote.text, speaker: 'Mira Santoso' },
    start: quote.start,
    end: quote.end,
  });
  expect(record?.editedAt).toBe(record?.savedAt);
  expect(report.article.text).toContain(`${record?.prefix}${quote.text}${record?.suffix}`);
  // The page's own words are known by it, and the same draft doubles nothing.
  expect((await library.savedStateFor(report)).saved).toEqual({ q1: value.quotes[0]?.quoteId });
  expect((await library.saveQuotes(request)).value.quotes[0]?.outcome).toBe('already');
});

test('a selection saved as it stands is not called changed', async () => {
  const { library } = testLibrary();
  await library.saveQuotes({ article: report.article, quotes: report.quotes, origin: 'selection' });
  for (const record of await everyQuote(library))
    expect(record).toMatchObject({ seen: null, editedAt: null });
});
