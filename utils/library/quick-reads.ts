/**
 * Reading for a check, which somebody waits for: what is asked for in one go is sent to the browser in one transaction,
 * by its own interface. Making a transaction costs the worker half a millisecond, and Dexie makes one for each table; of
 * its requests only the last one's answer is listened to, since the browser answers a transaction's in order.
 *
 * Not for pages that follow the library with `liveQuery`: Dexie does not see what is read here.
 */
import type { LibraryDatabase } from './database.ts';

/** Tables as the browser knows them. */
type TableName = 'articles' | 'blobs' | 'log' | 'sheets' | 'speakers';

interface Asked {
  readonly table: TableName;
  readonly send: (store: IDBObjectStore) => IDBRequest[];
  readonly done: (results: readonly unknown[]) => void;
  readonly failed: (error: unknown) => void;
}

export class QuickReads {
  readonly #db: LibraryDatabase;
  #asked: Asked[] = [];

  constructor(db: LibraryDatabase) {
    this.#db = db;
  }

  /** The records under `keys`, in their order; `undefined` where there is none. */
  async get(table: TableName, keys: readonly (string | number)[]): Promise<readonly unknown[]> {
    return keys.length === 0 ? [] : this.#ask(table, (store) => keys.map((key) => store.get(key)));
  }

  /** The highest key of a table; `undefined` where it is empty. */
  async lastKey(table: TableName): Promise<IDBValidKey | undefined> {
    const [cursor] = await this.#ask(table, (store) => [store.openKeyCursor(null, 'prev')]);
    return cursor instanceof Object && 'key' in cursor ? (cursor.key as IDBValidKey) : undefined;
  }

  #ask(table: TableName, send: Asked['send']): Promise<readonly unknown[]> {
    return new Promise((done, failed) => {
      this.#asked.push({ table, send, done, failed });
      if (this.#asked.length === 1) queueMicrotask(() => void this.#send());
    });
  }

  async #send(): Promise<void> {
    let asked: Asked[] = [];
    try {
      if (!this.#db.isOpen()) await this.#db.open();
      asked = this.#asked;
      this.#asked = [];
      const tables = [...new Set(asked.map(({ table }) => table))];
      const transaction = this.#db.backendDB().transaction(tables, 'readonly');
      const fail = () => {
        for (const { failed } of asked) failed(transaction.error);
      };
      transaction.onabort = fail;
      for (const { table, send, done } of asked) {
        const requests = send(transaction.objectStore(table));
        const last = requests.at(-1);
        if (last) last.onsuccess = () => done(requests.map(({ result }) => result));
      }
    } catch (error) {
      for (const { failed } of [...asked, ...this.#asked]) failed(error);
      this.#asked = [];
    }
  }
}
