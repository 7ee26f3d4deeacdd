/**
 * Damaged records. Reading skips them; here the worker takes them out of the tables into one of their own, as they
 * are, so that they are neither met again at every turn nor lost.
 */
import * as v from 'valibot';
import type { SetAsideRecord } from './bookkeeping.ts';
import { toLibraryError } from './errors.ts';
import { describeIssues } from './reader.ts';
import {
  articleRecordSchema,
  dismissalRecordSchema,
  quoteRecordSchema,
  readingRecordSchema,
  speakerRecordSchema,
  trashRecordSchema,
} from './records.ts';
import { appendToLog, type LibraryDeps, Touched, writtenTables } from './writer.ts';

const SCHEMAS = {
  articles: articleRecordSchema,
  readings: readingRecordSchema,
  quotes: quoteRecordSchema,
  speakers: speakerRecordSchema,
  dismissals: dismissalRecordSchema,
  trash: trashRecordSchema,
} as const;

/** Looks through the whole library and sets aside what is damaged. @returns how many records. */
export async function setAsideDamaged(deps: LibraryDeps): Promise<number> {
  const { db } = deps;
  try {
    return await db.transaction('rw', [...writtenTables(db), db.setAside], async () => {
      let found = 0;
      const changed = new Touched();
      for (const [name, schema] of Object.entries(SCHEMAS)) {
        const table = db.table<unknown, string | number>(name);
        const damaged: { key: string | number; record: Omit<SetAsideRecord, 'no'> }[] = [];
        await table.each((record, cursor) => {
          const result = v.safeParse(schema, record);
          if (result.success) return;
          const key = cursor.primaryKey;
          const issue = describeIssues(result.issues);
          damaged.push({
            key,
            record: { at: deps.now().toISOString(), table: name, key: String(key), issue, record },
          });
        });
        await db.setAside.bulkAdd(damaged.map(({ record }) => record));
        await table.bulkDelete(damaged.map(({ key }) => key));
        found += damaged.length;
        if (name !== 'quotes') continue;
        for (const { key } of damaged) if (typeof key === 'number') changed.removed.add(key);
      }
      await appendToLog(db, changed);
      return found;
    });
  } catch (error) {
    throw toLibraryError(error);
  }
}
