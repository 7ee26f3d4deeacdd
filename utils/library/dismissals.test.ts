import { expect, test } from 'vitest';
import { saveAll, testLibrary, testReport } from './testing/library.ts';

const report = testReport('a', [{ text: 'The quay will be closed.' }]);

test('dismissed sentences are listed, can be flagged again, and that can be undone', async () => {
  const { library } = testLibrary();
  await saveAll(library, report);
  await library.dismissFlag(report.article, 'The quay is old.');
  await library.dismissFlag(report.article, 'The pier is new.');
  const listed = await library.listDismissals();
  expect(listed.map(({ text }) => text).sort()).toEqual(['The pier is new.', 'The quay is old.']);
  const { undo } = await library.undismissFlag(listed[0]?.id ?? '');
  expect((await library.listDismissals()).length).toBe(1);
  await library.undo(undo ?? 0);
  expect((await library.listDismissals()).length).toBe(2);
});
