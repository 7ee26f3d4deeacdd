/**
 * Protection against a defect of Chromium's storage (LevelDB), which can cost the whole library.
 *
 * LevelDB writes each change to a log. A browser killed between two pieces of such a write leaves a torn record at the
 * log's end; that is harmless. But at the next start Chromium goes on writing to the *same* log, behind the torn
 * record, and at the start after that it takes the middle of the log for damaged, removes the database and begins an
 * empty one. Reproduced with Chromium 156 by adding seven bytes to a log; seen twice in 230 kills of a busy machine.
 *
 * The way out lies at the start between: once more has been written than LevelDB keeps in memory, it begins a new log
 * and drops the old one, torn record and all. So, once at each start of the browser, that much is written and deleted.
 * Firefox keeps its databases in SQLite, where this costs the same few milliseconds and does nothing.
 */
import { toLibraryError } from './errors.ts';
import type { LibraryDeps } from './writer.ts';

/** LevelDB in Chromium keeps up to 4 MB in memory before it begins a new log. */
const FILLING = 4.5 * 1024 * 1024;
/** Larger values are kept in files of their own and never reach the log. */
const PIECE = 48 * 1024;
/** Older than any date, so that `sweepStaging` clears what a kill in the middle leaves. */
const SETTLING = '0000-settling';

/** Makes the browser begin a new log. Call it once at each start of the browser, before writing anything else. */
export async function settleLog({ db }: Pick<LibraryDeps, 'db'>): Promise<void> {
  const pieces = Array.from({ length: Math.ceil(FILLING / PIECE) }, (_, place) => ({
    importId: SETTLING,
    type: 'filling',
    place,
    line: 0,
    // Random, since the browser compresses what it can.
    record: crypto.getRandomValues(new Uint8Array(PIECE)),
  }));
  const keys = pieces.map(({ importId, type, place }): [string, string, number] => [importId, type, place]);
  try {
    await db.staging.bulkPut(pieces);
    await db.staging.bulkDelete(keys);
  } catch (error) {
    throw toLibraryError(error);
  }
}
