import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { LibraryError, toLibraryError } from './errors.ts';
import { testLibrary, testReport } from './testing/library.ts';

test.each([
  [new DOMException('full', 'QuotaExceededError'), 'quota'],
  [new DOMException('no', 'ReadOnlyError'), 'write-refused'],
  [new DOMException('no', 'UnknownError'), 'write-refused'],
  [new DOMException('stop', 'AbortError'), 'cancelled'],
  [new Dexie.VersionError('newer'), 'newer-version'],
  [new Dexie.DatabaseClosedError('closed'), 'closed'],
  [new Error('strange'), 'unknown'],
  ['strange', 'unknown'],
])('%s is told as %s', (thrown, code) => {
  expect(toLibraryError(thrown).code).toBe(code);
});

test('a full disk is recognised inside an aborted transaction', () => {
  const inner = new DOMException('full', 'QuotaExceededError');
  expect(toLibraryError(new Dexie.AbortError('aborted', inner)).code).toBe('quota');
});

test('a transaction that the browser ended without a cause is not told as cancelled by the reader', () => {
  const aborted = new DOMException('The transaction was aborted.', 'AbortError');
  expect(toLibraryError(new Dexie.AbortError('aborted', aborted)).code).toBe('write-refused');
});

test.each([
  [new DOMException('The transaction was aborted.', 'AbortError'), 'write-refused'],
  [new DOMException('full', 'QuotaExceededError'), 'quota'],
])('many records written at once: the cause is that of the first refused, %s', (failure, code) => {
  expect(toLibraryError(new Dexie.BulkError('1 of 1 operations failed', [failure])).code).toBe(code);
});

test('a library error passes unchanged, and the cause is kept for the log', () => {
  const error = new LibraryError('quota');
  expect(toLibraryError(error)).toBe(error);
  const cause = new Error('strange');
  expect(toLibraryError(cause)).toMatchObject({ cause, message: expect.stringContaining('strange') });
});

test('a save that meets a full disk says so and keeps what is there', async () => {
  const { library } = testLibrary();
  const report = testReport('a', [{ text: 'We stay.' }]);
  await library.saveQuotes({ article: report.article, quotes: report.quotes });
  library.db.sheets.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const other = testReport('b', [{ text: 'We go.' }]);
  await expect(library.saveQuotes({ article: other.article, quotes: other.quotes })).rejects.toMatchObject({
    code: 'quota',
    message: expect.stringContaining('still there'),
  });
  expect(await library.tally()).toMatchObject({ quotes: 1, articles: 1, readings: 1, speakers: 1 });
});

test('who takes an export for a backup is told that it is none, and what is', () => {
  expect(new LibraryError('no-source').message).toMatch(
    /exports such as CSV .* a backup, quotes exported as JSON/,
  );
});
