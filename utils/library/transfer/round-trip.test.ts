import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLibraryFile } from '../file.ts';
import { testLibrary } from '../testing/library.ts';
import { runStep, type Step, wholeText } from '../testing/script.ts';

const small = fc.nat(9);
const word = fc.oneof(
  fc.constantFrom('harbour', 'fees', 'ask', 'later'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('save' as const),
      article: fc.nat(5),
      quotes: fc.array(fc.nat(40), { maxLength: 8 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'edit' as const,
        'tag' as const,
        'note' as const,
        'verify' as const,
        'dispute' as const,
        'delete' as const,
      ),
      quote: small,
      word,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('delete-article' as const, 'restore' as const, 'undo' as const, 'dismiss' as const),
      which: small,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('merge' as const), keep: small, other: small }) },
);

const history = fc.array(step, { minLength: 1, maxLength: 25 });

async function libraryOf(steps: readonly Step[]) {
  const { library } = testLibrary();
  for (const each of steps) await runStep(library, each);
  return library;
}

test('whatever was done to a library, its export read into an empty one gives the same library', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const file = await wholeText(await libraryOf(steps));
      const { library: copy } = testLibrary(undefined, 'other');
      const preview = await copy.imports.open(file);
      expect(preview).toMatchObject({ refused: 0, same: 0, merged: 0, conflicting: 0 });
      await copy.imports.commit(preview.importId, 'mine');
      expect(await wholeText(copy)).toBe(file);
      expect(await copy.db.staging.count()).toBe(0);
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('importing a library into itself changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const library = await libraryOf(steps);
      const file = await wholeText(library);
      const preview = await library.imports.open(file);
      expect(preview).toMatchObject({
        refused: 0,
        new: 0,
        merged: 0,
        conflicting: 0,
        newArticles: 0,
        others: 0,
      });
      await library.imports.commit(preview.importId, 'theirs');
      expect(await wholeText(library)).toBe(file);
    }),
    { numRuns: 30 },
  );
}, 120_000);

test('an export is one valid JSON document and reads the same laid out in any other way', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const file = await wholeText(await libraryOf(steps));
      const plain = await parseLibraryFile(file);
      expect(plain.refused).toEqual([]);
      const bytes = new Blob([JSON.stringify(JSON.parse(file), null, 2)]);
      expect(await parseLibraryFile(bytes)).toEqual(plain);
    }),
    { numRuns: 30 },
  );
}, 120_000);

test('two libraries imported into each other hold the same quotes', async () => {
  await fc.assert(
    fc.asyncProperty(history, history, async (one, two) => {
      const [a, b] = [testLibrary(undefined, 'a').library, testLibrary(undefined, 'b').library];
      for (const each of one) await runStep(a, each);
      for (const each of two) await runStep(b, each);
      const [fileA, fileB] = [await wholeText(a), await wholeText(b)];
      await a.imports.commit((await a.imports.open(fileB)).importId, 'mine');
      await b.imports.commit((await b.imports.open(fileA)).importId, 'theirs');
      const [quotesA, quotesB] = await Promise.all(
        [a, b].map(async (library) => quotesOf(await wholeText(library))),
      );
      expect(quotesA).toEqual(quotesB);
    }),
    { numRuns: 30 },
  );
}, 120_000);

async function quotesOf(file: string): Promise<string[]> {
  const { saved } = await parseLibraryFile(file);
  return saved.map((quote) => JSON.stringify([quote.address, quote.text, quote.finding])).sort();
}
