/**
 * Damaged records. Reading skips them; here the worker takes them out of the tables into one of their own, as they
 * are, so that they are neither met again at every turn nor lost.
 */
import * as v from 'valibot';
import type { SetAsideRecord } from './bookkeeping.ts';
import type { LibraryDatabase } from './database.ts';
import { toLibraryError } from './errors.ts';
import { describeIssues } from './reader.ts';
import {
  articleRecordSchema,
  dismissalRecordSchema,
  quoteRecordSchema,
  readingRecordSchema,
  sheetRecordSchema,
  speakerRecordSchema,
  trashRecordSchema,
} from './records.ts';
import { rowsOfArticles, rowsOfSpeaker, rowsOn, sheetOfRows } from './sheets.ts';
import { articleStandIn, speakerStandIn } from './stand-in.ts';
import { appendToLog, type LibraryDeps, Touched, writtenTables } from './writer.ts';

const SCHEMAS = {
  articles: articleRecordSchema,
  readings: readingRecordSchema,
  sheets: sheetRecordSchema,
  speakers: speakerRecordSchema,
  dismissals: dismissalRecordSchema,
  trash: trashRecordSchema,
} as const;

type Name = keyof typeof SCHEMAS;
type Key = string | number;
type Damage = readonly [table: Name, keys: readonly Key[]];

/** Records read at once. */
const BATCH = 500;

/** Looks through the whole library and sets aside what is damaged. @returns how many records. */
export async function setAsideDamaged(deps: LibraryDeps): Promise<number> {
  const { db } = deps;
  try {
    // Read in small steps and outside of any transaction, so that a large library can be written to meanwhile.
    const damage: Damage[] = [];
    for (const name of Object.keys(SCHEMAS) as Name[]) damage.push([name, await damagedKeys(db, name)]);
    if (damage.every(([, keys]) => keys.length === 0) && (await db.setAside.count()) === 0) return 0;
    // An async function: Dexie keeps the transaction open for as many steps only where it sees one.
    return await db.transaction('rw', [...writtenTables(db), db.setAside], async () =>
      moveAside(deps, damage),
    );
  } catch (error) {
    throw toLibraryError(error);
  }
}

async function damagedKeys(db: LibraryDatabase, name: Name): Promise<Key[]> {
  const table = db.table<unknown, Key>(name);
  const damaged: Key[] = [];
  for (let after: Key | null = null; ; ) {
    const from = after === null ? table.orderBy(':id') : table.where(':id').above(after);
    const keys: Key[] = await from.limit(BATCH).primaryKeys();
    const records = await table.bulkGet(keys);
    for (const [i, key] of keys.entries()) {
      const record = records[i];
      if (record !== undefined && !isSound(name, record)) damaged.push(key);
    }
    const last = keys.at(-1);
    if (last === undefined) return damaged;
    after = last;
  }
}

async function moveAside(deps: LibraryDeps, damage: readonly Damage[]): Promise<number> {
  const { db } = deps;
  const at = deps.now().toISOString();
  const changed = new Touched();
  let found = 0;
  for (const [name, keys] of damage) {
    const table = db.table<unknown, Key>(name);
    const aside: Omit<SetAsideRecord, 'no'>[] = [];
    for (const key of keys) {
      const record = await table.get(key);
      if (record === undefined || isSound(name, record)) continue;
      if (name === 'sheets' && (await mendSheet(db, record, aside, changed, at))) continue;
      const { issues = [] } = v.safeParse(SCHEMAS[name], record);
      aside.push({ at, table: name, key: String(key), issue: describeIssues(issues), record });
      await table.delete(key);
    }
    await db.setAside.bulkAdd(aside);
    found += aside.length;
  }
  await standIn(db, changed, at);
  await appendToLog(db, changed);
  return found;
}

/** Gives quotes whose article or speaker was set aside, now or before, what stands in for it. */
async function standIn(db: LibraryDatabase, changed: Touched, at: string): Promise<void> {
  for (const { table, key, record } of await db.setAside.toArray()) {
    if (table === 'articles' && (await db.articles.get(key)) === undefined) {
      const rows = await rowsOfArticles(db, [key]);
      if (rows.length === 0) continue;
      const article = articleStandIn(key, record, at);
      const elsewhere = await db.articles.get({ address: article.address });
      await db.articles.add(elsewhere ? { ...article, address: `unknown:${key}` } : article);
      for (const row of rows) changed.touched.add(Number(Reflect.get(Object(row), 'seq')));
    } else if (table === 'speakers' && (await db.speakers.get(key)) === undefined) {
      const rows = await rowsOfSpeaker(db, key);
      const speaker = rows.length === 0 ? null : speakerStandIn(key, record, at);
      if (!speaker || (await db.speakers.where('keys').anyOf(speaker.keys).count()) > 0) continue;
      await db.speakers.add(speaker);
      for (const { seq } of rows) changed.touched.add(seq);
    }
  }
}

function isSound(name: Name, record: unknown): boolean {
  if (name !== 'sheets') return v.is(SCHEMAS[name], record);
  return v.is(sheetRecordSchema, record) && rowsOn([record]).every((row) => v.is(quoteRecordSchema, row));
}

/** What a sheet has to be for its quotes to be read; what they are found by is made anew. */
const legibleSchema = v.object({
  no: sheetRecordSchema.entries.no,
  shared: sheetRecordSchema.entries.shared,
  quotes: v.array(v.unknown()),
});

/**
 * Takes the damaged quotes off a sheet, so that they do not take the others along.
 * @returns false where it is no sheet at all.
 */
async function mendSheet(
  db: LibraryDatabase,
  record: unknown,
  aside: Omit<SetAsideRecord, 'no'>[],
  changed: Touched,
  at: string,
): Promise<boolean> {
  const sheet = v.safeParse(legibleSchema, record);
  if (!sheet.success) return false;
  const sound: v.InferOutput<typeof quoteRecordSchema>[] = [];
  for (const row of rowsOn([sheet.output])) {
    const result = v.safeParse(quoteRecordSchema, row);
    if (result.success) {
      sound.push(result.output);
      continue;
    }
    const seq = Number(Reflect.get(Object(row), 'seq'));
    if (Number.isInteger(seq)) changed.removed.add(seq);
    const issue = describeIssues(result.issues);
    aside.push({ at, table: 'quotes', key: String(seq), issue, record: row });
  }
  const { no } = sheet.output;
  if (sound.length > 0) await db.sheets.put({ ...sheetOfRows(sound), no });
  else await db.sheets.delete(no);
  return true;
}
