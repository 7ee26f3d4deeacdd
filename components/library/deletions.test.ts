import { expect, test } from 'vitest';
import { saveAll, testLibrary, testReport } from '../../utils/library/testing/library.ts';
import { deletionsOf } from './deletions.ts';

test('quotes of several articles that were deleted together are one deletion, and what was deleted later another', async () => {
  const { library } = testLibrary();
  const a = await saveAll(library, testReport('a', [{ text: 'One.' }, { text: 'Two.' }, { text: 'Three.' }]));
  const b = await saveAll(library, testReport('b', [{ text: 'Four.' }]));
  await library.deleteQuotes([...a.slice(0, 2), ...b]);
  await library.deleteQuotes(a.slice(2));
  const deletions = deletionsOf(await library.listTrash());
  expect(deletions.map(({ items }) => items.length)).toEqual([1, 2]);
  expect(deletions.map(({ quotes }) => quotes.map(({ quote }) => quote.text).sort())).toEqual([
    ['Three.'],
    ['Four.', 'One.', 'Two.'],
  ]);
});
