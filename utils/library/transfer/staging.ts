/**
 * The waiting room of an import: validated records lie here, outside the library, until the reader has seen what they
 * would do. A killed browser leaves them here at worst; `sweepStaging` clears what was forgotten.
 */
import * as v from 'valibot';
import { stagedRecordSchema } from '../bookkeeping.ts';
import { toLibraryError } from '../errors.ts';
import { validRows } from '../reader.ts';
import type { LibraryDeps } from '../writer.ts';
import { type FileItem, type FileRecordType, fileRecordSchema, type Refusal } from './format.ts';
import { refusal, refusalReasonSchema } from './refusal.ts';

/** A preview left open longer than this was forgotten. */
const FORGOTTEN_AFTER = 86_400_000;
/** Records handled at once. */
export const STAGING_BATCH = 1000;
/** Refused lines listed to the reader; they are counted all the same. */
export const REFUSALS_LISTED = 1000;

const REFUSED = 'refused';

/** Begins an import. The id tells its age, so that a forgotten one can be swept away. */
export function newImportId({ now, newId }: Pick<LibraryDeps, 'now' | 'newId'>): string {
  return `${now().toISOString()} ${newId()}`;
}

/** Adds items of a file in their order; `place` is the number of items that came before. */
export async function stage(
  { db }: Pick<LibraryDeps, 'db'>,
  importId: string,
  place: number,
  items: readonly FileItem[],
): Promise<void> {
  try {
    await db.staging.bulkPut(
      items.map((item, offset) => ({
        importId,
        type: 'refused' in item ? REFUSED : item.record.type,
        place: place + offset,
        line: item.line,
        record: 'refused' in item ? item.refused : item.record,
      })),
    );
  } catch (error) {
    throw toLibraryError(error);
  }
}

/** Staged records of one type, in batches, in the order of the file. */
export async function* stagedRecords<T extends FileRecordType>(
  deps: Pick<LibraryDeps, 'db' | 'onCorrupt'>,
  importId: string,
  type: T,
): AsyncGenerator<{ line: number; record: Extract<v.InferOutput<typeof fileRecordSchema>, { type: T }> }[]> {
  for (let from = 0; ; ) {
    const rows = await deps.db.staging
      .where('[importId+type+place]')
      .between([importId, type, from], [importId, type, Number.MAX_SAFE_INTEGER])
      .limit(STAGING_BATCH)
      .toArray();
    const last = rows.at(-1);
    if (!last) return;
    yield validRows(deps, 'staging', stagedRecordSchema, rows).flatMap(({ line, record }) => {
      const parsed = v.safeParse(fileRecordSchema, record);
      return parsed.success && isOf(parsed.output, type) ? [{ line, record: parsed.output }] : [];
    });
    from = last.place + 1;
  }
}

function isOf<R extends { type: string }, T extends string>(
  record: R,
  type: T,
): record is Extract<R, { type: T }> {
  return record.type === type;
}

/** The refused lines: how many, and the first of them. */
export async function stagedRefusals(
  deps: Pick<LibraryDeps, 'db' | 'onCorrupt'>,
  importId: string,
): Promise<{ count: number; first: Refusal[] }> {
  const refused = deps.db.staging
    .where('[importId+type+place]')
    .between([importId, REFUSED, 0], [importId, REFUSED, Number.MAX_SAFE_INTEGER]);
  const rows = await refused.clone().limit(REFUSALS_LISTED).toArray();
  const first = validRows(deps, 'staging', stagedRecordSchema, rows).map(({ line, record }) => ({
    line,
    reason: v.is(refusalReasonSchema, record) ? record : refusal('invalid', String(record)),
  }));
  return { count: await refused.count(), first };
}

/** Forgets an import. */
export async function discardStaged({ db }: Pick<LibraryDeps, 'db'>, importId: string): Promise<void> {
  await db.staging
    .where('[importId+type+place]')
    .between([importId, '', 0], [importId, '\uffff', 0])
    .delete();
}

/** Clears imports that were begun and never finished nor cancelled. @returns how many records. */
export async function sweepStaging({ db, now }: Pick<LibraryDeps, 'db' | 'now'>): Promise<number> {
  const limit = new Date(now().getTime() - FORGOTTEN_AFTER).toISOString();
  return db.staging.where('[importId+type+place]').below([limit, '', 0]).delete();
}
