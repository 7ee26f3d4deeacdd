import { readdirSync, readFileSync } from 'node:fs';
import { IDBKeyRange, IDBFactory as MemoryFactory } from 'fake-indexeddb';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { createDatabase } from './database.ts';
import { createLibrary } from './library.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { quoteRecordSchema } from './records.ts';
import {
  FIXTURES,
  type Fixture,
  fixtureSchema,
  shapeOf,
  storeFixture,
  TABLE_SCHEMAS,
  WITHIN_SCHEMAS,
} from './testing/fixture.ts';
import { everyQuote } from './testing/quotes.ts';
import { wholeText } from './testing/script.ts';

const fixtures: Fixture[] = readdirSync(FIXTURES)
  .filter((name) => /^library-v\d+\.json$/.test(name))
  .map((name) => v.parse(fixtureSchema, JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8'))))
  .sort((a, b) => a.version - b.version);

/** Quotes that a fixture holds, on whatever kind of records. */
function quotesOf({ tables }: Fixture): number {
  const onSheets = (tables.sheets ?? []).reduce((sum, { size }) => sum + Number(size), 0);
  return (tables.quotes?.length ?? 0) + onSheets;
}

async function upgraded(fixture: Fixture, migrations: readonly Migration[] = MIGRATIONS) {
  const indexedDB = new MemoryFactory();
  await storeFixture(fixture, { name: 'verbatim-library', indexedDB, IDBKeyRange });
  const corrupt: unknown[] = [];
  const db = createDatabase({ indexedDB, IDBKeyRange, migrations });
  return { library: createLibrary({ db, onCorrupt: (report) => corrupt.push(report) }), corrupt, indexedDB };
}

test('every version that landed has its fixture, and none is missing between', () => {
  expect(fixtures.map(({ version }) => version)).toEqual(MIGRATIONS.map(({ version }) => version));
});

test('the stored format has not changed without a new version and its fixture', () => {
  const newest = fixtures.at(-1);
  const shapes = Object.fromEntries(
    Object.entries({ ...TABLE_SCHEMAS, ...WITHIN_SCHEMAS }).map(([table, schema]) => [
      table,
      shapeOf(schema),
    ]),
  );
  expect(shapes).toEqual(newest?.shapes);
  const declared = createDatabase({ indexedDB: new MemoryFactory(), IDBKeyRange });
  const indexes = Object.fromEntries(
    declared.tables.map(({ name, schema }) => [
      name,
      [schema.primKey.src, ...schema.indexes.map((index) => index.src)].join(', '),
    ]),
  );
  expect(indexes).toEqual(newest?.stores);
});

test('a fixture has a row in every table, so that no upgrade goes untested', () => {
  for (const { tables } of fixtures) {
    for (const rows of Object.values(tables)) expect(rows.length).toBeGreaterThan(0);
  }
});

describe.each(fixtures)('a library of version $version', (fixture) => {
  test('is upgraded with all its data', async () => {
    const { library, corrupt } = await upgraded(fixture);
    for (const [name, schema] of Object.entries(TABLE_SCHEMAS)) {
      for (const row of await library.db.table(name).toArray()) v.parse(schema, row);
    }
    for (const quote of await everyQuote(library)) v.parse(quoteRecordSchema, quote);
    const counted = (table: string) => fixture.tables[table]?.length ?? 0;
    expect(await library.tally()).toEqual({
      quotes: quotesOf(fixture),
      articles: counted('articles'),
      speakers: counted('speakers'),
      readings: counted('readings'),
      trash: counted('trash'),
      setAside: counted('setAside'),
    });
    const file = await wholeText(library);
    for (const words of [
      'We will not raise the harbour fee.',
      'ask the mayor',
      'disputed',
      'Лена Орлова',
      'Critics say',
    ]) {
      expect(file).toContain(words);
    }
    expect(corrupt).toEqual([]);
  });

  test('can be written to and undone in after the upgrade', async () => {
    const { library } = await upgraded(fixture);
    const before = await wholeText(library);
    const [article] = await library.listArticles();
    const deleted = await library.deleteArticle(article?.id ?? '');
    await library.undo(deleted.undo ?? 0);
    expect((await wholeText(library)).length).toBe(before.length);
  });
});

test('an upgrade that fails leaves the library at its old version, with its data', async () => {
  const [fixture] = fixtures;
  if (!fixture) throw new Error('no fixture');
  const failing: Migration = {
    version: 1000,
    stores: {},
    upgrade: async (transaction) => {
      await transaction.table('sheets').clear();
      throw new Error('half way');
    },
  };
  const { library, indexedDB } = await upgraded(fixture, [...MIGRATIONS, failing]);
  await expect(library.tally()).rejects.toMatchObject({ name: 'LibraryError' });
  library.db.close();
  const again = createLibrary({ db: createDatabase({ indexedDB, IDBKeyRange }) });
  expect((await again.tally()).quotes).toBe(quotesOf(fixture));
});

test('a library written by a newer version is not touched', async () => {
  const [fixture] = fixtures;
  if (!fixture) throw new Error('no fixture');
  const { library } = await upgraded({ ...fixture, version: 1000 });
  await expect(library.tally()).rejects.toMatchObject({ code: 'newer-version' });
});
