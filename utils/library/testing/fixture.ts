/**
 * Test help: a stored library as a file, so that every version that ever landed can be upgraded from, with data.
 * Besides the rows a fixture holds the version's indexes and the shape of its records: what the test compares with the
 * code, so that the stored format cannot change without a new version.
 */
import { Dexie } from 'dexie';
import * as v from 'valibot';
import * as bookkeeping from '../bookkeeping.ts';
import * as records from '../records.ts';

export const FIXTURES = new URL('../../../tests/fixtures/', import.meta.url);

export const fixtureSchema = v.object({
  version: v.number(),
  stores: v.record(v.string(), v.string()),
  shapes: v.record(v.string(), v.string()),
  tables: v.record(v.string(), v.array(v.record(v.string(), v.unknown()))),
});

export type Fixture = v.InferOutput<typeof fixtureSchema>;

/** The schema of each table's records, as the code has it. */
export const TABLE_SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  articles: records.articleRecordSchema,
  readings: records.readingRecordSchema,
  sheets: records.sheetRecordSchema,
  speakers: records.speakerRecordSchema,
  dismissals: records.dismissalRecordSchema,
  trash: records.trashRecordSchema,
  journal: bookkeeping.journalRecordSchema,
  log: bookkeeping.logRecordSchema,
  prints: bookkeeping.printsRecordSchema,
  settings: bookkeeping.settingRecordSchema,
  blobs: bookkeeping.blobRecordSchema,
  staging: bookkeeping.stagedRecordSchema,
  setAside: bookkeeping.setAsideRecordSchema,
};

/** What lies within records whose own schema does not say it. */
export const WITHIN_SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  'quotes of a sheet': records.quoteRecordSchema,
};

/** A schema in one line, for comparing: names and types of the fields, choices, what may be null. */
export function shapeOf(schema: unknown): string {
  const part = (name: string): unknown => Reflect.get(Object(schema), name);
  const inner = (value: unknown): string => shapeOf(value);
  const type = String(part('type'));
  if (type === 'object' || type === 'loose_object') {
    return `{${Object.entries(Object(part('entries')))
      .map(([name, field]) => `${name}: ${inner(field)}`)
      .join(', ')}}`;
  }
  if (type === 'array') return `${inner(part('item'))}[]`;
  if (type === 'nullable' || type === 'optional') return `${type}(${inner(part('wrapped'))})`;
  if (type === 'tuple') return `[${listOf(part('items')).map(inner).join(', ')}]`;
  if (type === 'variant' || type === 'union') return listOf(part('options')).map(inner).join(' | ');
  if (type === 'picklist') return listOf(part('options')).map(String).join('/');
  if (type === 'literal') return JSON.stringify(part('literal'));
  if (type === 'record') return `record(${inner(part('value'))})`;
  return type;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Rows as JSON can hold them. */
export function packRow(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const pack = ([name, value]: [string, unknown]) =>
    value instanceof ArrayBuffer ? [name, { $bytes: Array.from(new Uint8Array(value)) }] : [name, value];
  return Object.fromEntries(Object.entries(row).map(pack));
}

const bytesSchema = v.object({ $bytes: v.array(v.number()) });

function unpackRow(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const unpack = ([name, value]: [string, unknown]) => {
    const bytes = v.safeParse(bytesSchema, value);
    return [name, bytes.success ? Uint8Array.from(bytes.output.$bytes).buffer : value];
  };
  return Object.fromEntries(Object.entries(row).map(unpack));
}

/** Stores a fixture as the version that wrote it would have, and closes the database. */
export async function storeFixture(
  fixture: Fixture,
  options: {
    readonly name: string;
    readonly indexedDB: IDBFactory;
    readonly IDBKeyRange: typeof IDBKeyRange;
  },
): Promise<void> {
  const { name, ...dependencies } = options;
  const db = new Dexie(name, dependencies);
  db.version(fixture.version).stores(fixture.stores);
  for (const [table, rows] of Object.entries(fixture.tables))
    await db.table(table).bulkAdd(rows.map(unpackRow));
  db.close();
}
