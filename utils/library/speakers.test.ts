import { expect, test } from 'vitest';
import { saveAll, testLibrary, testReport } from './testing/library.ts';

async function twoSpellings() {
  const test = testLibrary();
  const { library } = test;
  await saveAll(
    library,
    testReport('a', [{ text: 'We will not raise the harbour fee this year.', speaker: 'Mira Santoso' }]),
  );
  await saveAll(
    library,
    testReport('b', [{ text: 'We will not raise the harbour fee.', speaker: 'Meera Santoso' }], {
      publishedTime: '2026-02-20',
    }),
  );
  const [meera, mira] = await library.listSpeakers();
  if (!meera || !mira) throw new Error('no speakers');
  return { ...test, meera, mira };
}

test('one name in two articles is one speaker, in any case and spacing', async () => {
  const { library } = testLibrary();
  await saveAll(library, testReport('a', [{ text: 'We stay.', speaker: 'Mira Santoso' }]));
  await saveAll(library, testReport('b', [{ text: 'We go.', speaker: 'MIRA  SANTOSO' }]));
  expect(await library.listSpeakers()).toHaveLength(1);
});

test('merged spellings have one page, and new quotes by either spelling go there', async () => {
  const { library, mira, meera } = await twoSpellings();
  const merged = await library.mergeSpeakers(mira.id, meera.id);
  expect(merged.value).toBe(1);
  await saveAll(library, testReport('c', [{ text: 'The ferry is late.', speaker: 'Meera Santoso' }]));
  const page = await library.speakerPage(mira.id);
  expect(page.speaker).toMatchObject({ name: 'Mira Santoso', aliases: ['Meera Santoso'] });
  expect(page.quotes.map((quote) => quote.text)).toEqual([
    'We will not raise the harbour fee.',
    'We will not raise the harbour fee this year.',
    'The ferry is late.',
  ]);
  expect(page.quotes[0]?.speakerNames).toContain('Meera Santoso');
  expect(page.variants).toEqual([[0, 1]]);
});

test('undoing a merge gives each speaker back what was theirs', async () => {
  const { library, mira, meera } = await twoSpellings();
  const before = await library.listSpeakers();
  const merged = await library.mergeSpeakers(mira.id, meera.id);
  await library.undo(merged.undo ?? 0);
  expect(await library.listSpeakers()).toEqual(before);
  expect((await library.speakerPage(meera.id)).quotes).toHaveLength(1);
  expect((await library.speakerPage(mira.id)).quotes).toHaveLength(1);
});

test('a merge that cannot be taken back whole is not taken back by half', async () => {
  const { library, mira, meera } = await twoSpellings();
  const merged = await library.mergeSpeakers(mira.id, meera.id);
  await library.renameSpeaker(mira.id, 'Mira S. Santoso');
  await expect(library.undo(merged.undo ?? 0)).rejects.toMatchObject({ code: 'changed-since' });
  expect((await library.speakerPage(mira.id)).quotes).toHaveLength(2);
});

test('a quote restored after its speaker was merged away belongs to the one who is left', async () => {
  const { library, mira, meera } = await twoSpellings();
  const [quote] = (await library.speakerPage(meera.id)).quotes;
  const deleted = await library.deleteQuotes([quote?.id ?? '']);
  await library.mergeSpeakers(mira.id, meera.id);
  await library.undo(deleted.undo ?? 0);
  expect((await library.speakerPage(mira.id)).quotes).toHaveLength(2);
});

test('a new name that belongs to somebody else is refused, in favour of a merge', async () => {
  const { library, mira } = await twoSpellings();
  await expect(library.renameSpeaker(mira.id, 'meera santoso')).rejects.toMatchObject({ code: 'name-taken' });
  await expect(library.mergeSpeakers(mira.id, mira.id)).rejects.toMatchObject({ code: 'invalid' });
});

test('an article page shows which of its texts has which quote', async () => {
  const { library } = testLibrary();
  await saveAll(
    library,
    testReport('a', [{ text: 'We will not raise the fee.' }, { text: 'The bridge opens in May.' }]),
  );
  await saveAll(
    library,
    testReport('a', [{ text: 'We will raise the fee.' }, { text: 'The bridge opens in May.' }]),
  );
  const [article] = await library.listArticles();
  const page = await library.articlePage(article?.id ?? '');
  expect(page.readings).toHaveLength(2);
  expect(Object.fromEntries(page.quotes.map(({ quote, present }) => [quote.text, present]))).toEqual({
    'We will not raise the fee.': [true, false],
    'We will raise the fee.': [false, true],
    'The bridge opens in May.': [true, true],
  });
});

test('words in quotation marks within what is reported of them are no second telling', async () => {
  const { library } = testLibrary();
  const said = 'the decision came without a single phone call to the people who work there';
  const part = 'without a single phone call to the people who work there';
  const nested = (slug: string) => {
    const report = testReport(slug, [{ text: said }, { text: part }]);
    const [whole, within] = report.quotes;
    if (!whole || !within) throw new Error('no quotes');
    const start = whole.start + said.indexOf(part);
    return {
      ...report,
      quotes: [
        { ...whole, kind: 'indirect' as const },
        { ...within, kind: 'partial' as const, start, end: start + part.length },
      ],
    };
  };
  await saveAll(library, nested('a'));
  const [mira] = await library.listSpeakers();
  const told = async () => {
    const { quotes, variants } = await library.speakerPage(mira?.id ?? '');
    return variants.map((group) => group.map((place) => quotes[place]?.text));
  };
  expect(await told()).toEqual([]);
  // Elsewhere the same is told again.
  await saveAll(library, nested('b'));
  expect(await told()).toEqual([[said, said]]);
  // Apart from it, in the same article, it is.
  await saveAll(library, testReport('c', [{ text: said }, { text: part }]));
  expect((await told()).map((group) => group.toSorted())).toEqual([[said, said, said, part]]);
});
