/** The page of the kill test: does what the test tells it to do to a library in a real browser's storage. */
import { createDatabase } from '../../utils/library/index.ts';
import { MIGRATIONS } from '../../utils/library/migrations.ts';
import { type Fixture, storeFixture } from '../../utils/library/testing/fixture.ts';
import { runStep } from '../../utils/library/testing/script.ts';
import { largeFixture, libraryAt, NEXT_MIGRATION, stateOf, stepAt } from './kill-script.ts';

declare global {
  /** Tells the test that a step is done; the next begins when the test knows. */
  function acknowledge(step: number): Promise<void>;
}

const MIGRATING = 'migrating-library';

const page = {
  /** The library's state as the last kill left it. */
  async state(): Promise<string> {
    return stateOf(libraryAt(createDatabase(), 0));
  },

  /** Saves something that step `n` decides. */
  async save(n: number): Promise<void> {
    await runStep(libraryAt(createDatabase(), n), { do: 'save', article: n, quotes: [n, n + 1, n + 2] });
  },

  /** What the extension does at each start of the browser. */
  async settle(): Promise<void> {
    await libraryAt(createDatabase(), 0).settleLog();
  },

  /** Goes on with the history after step `done`, until the browser is killed. */
  async run(seed: number, done: number): Promise<never> {
    const db = createDatabase();
    for (let n = done + 1; ; n++) {
      await runStep(libraryAt(db, n), stepAt(seed, n));
      await acknowledge(n);
    }
  },

  /** Stores a library of an old version. */
  async prepareMigration(fixture: Fixture): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(MIGRATING);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
    await storeFixture(largeFixture(fixture), { name: MIGRATING, indexedDB, IDBKeyRange });
  },

  /** Opens it as the next version would, which migrates it. */
  async migrate(): Promise<void> {
    const db = createDatabase({ name: MIGRATING, migrations: [...MIGRATIONS, NEXT_MIGRATION] });
    await db.sheets.count();
    db.close();
  },

  /** What is stored, looked at without Dexie: the version, all quotes, and those that are rewritten. */
  async migrated(): Promise<{ version: number; quotes: number; rewritten: number; indexed: boolean }> {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(MIGRATING);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const table = db.objectStoreNames.contains('sheets') ? 'sheets' : 'quotes';
    const store = db.transaction(table).objectStore(table);
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const request = store.getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    // A record of version 1 is a quote, one of any later version a sheet of them.
    const quotesOn = (row: unknown): number => Reflect.get(Object(row), 'quotes')?.length ?? 1;
    const count = (some: readonly unknown[]) => some.reduce<number>((sum, row) => sum + quotesOn(row), 0);
    const found = {
      version: db.version,
      quotes: count(rows),
      rewritten: count(rows.filter((row) => 'rank' in Object(row))),
      indexed: store.indexNames.contains('rank'),
    };
    db.close();
    return found;
  },
};

Object.assign(globalThis, { killPage: page });
export type KillPage = typeof page;
