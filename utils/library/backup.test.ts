import { expect, test } from 'vitest';
import { backupFileName } from './backup.ts';
import { saveAll, testLibrary, testReport } from './testing/library.ts';

const report = testReport('a', [{ text: 'We stay.' }]);

test('an empty library needs no backup', async () => {
  const { library, pass } = testLibrary();
  pass(400);
  expect(await library.backup.state()).toEqual({ lastAt: null, intervalDays: 30, due: false });
});

test('a backup is due so many days after the first save, and again after the last backup', async () => {
  const { library, pass } = testLibrary();
  await saveAll(library, report);
  pass(29);
  expect((await library.backup.state()).due).toBe(false);
  pass(2);
  expect((await library.backup.state()).due).toBe(true);
  await library.backup.done();
  expect(await library.backup.state()).toMatchObject({ due: false, lastAt: '2026-04-01T08:00:04.000Z' });
  pass(31);
  expect((await library.backup.state()).due).toBe(true);
});

test('"later" is three days; "never" is never', async () => {
  const { library, pass } = testLibrary();
  await saveAll(library, report);
  pass(40);
  await library.backup.snooze();
  expect((await library.backup.state()).due).toBe(false);
  pass(4);
  expect((await library.backup.state()).due).toBe(true);
  await library.backup.setInterval(null);
  expect((await library.backup.state()).due).toBe(false);
});

test('a clock that was wrong for a day does not put the reminder off until then', async () => {
  const { library, pass } = testLibrary();
  await saveAll(library, report);
  pass(400);
  await library.backup.done();
  pass(-400);
  expect((await library.backup.state()).due).toBe(true);
  pass(440);
  await library.backup.snooze();
  pass(-400);
  expect((await library.backup.state()).due).toBe(true);
  await library.backup.done();
  expect((await library.backup.state()).due).toBe(false);
});

test('file names sort by age', () => {
  expect(backupFileName(new Date(2026, 2, 1, 9, 5))).toBe('verbatim-library-2026-03-01-0905.json');
});
