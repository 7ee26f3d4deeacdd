/**
 * Reading for a check, which somebody waits for: by the browser's own interface, and in one transaction as long as each
 * answer leads to the next question. Making a transaction costs the worker half a millisecond, and Dexie makes one for
 * each table and question; of its requests only the last one's answer is listened to, since the browser answers a
 * transaction's in order.
 *
 * Not for pages that follow the library with `liveQuery`: Dexie does not see what is read here.
 */
import type { LibraryDatabase } from './database.ts';

/** All that a check reads: a transaction over all of them can go on from one to the next. */
const TABLES = ['articles', 'blobs', 'log', 'sheets', 'speakers'] as const;
type TableName = (typeof TABLES)[number];

interface Asked {
  readonly table: TableName;
  /** For messages: "3 records of sheets". */
  readonly what: string;
  readonly send: (store: IDBObjectStore) => IDBRequest[];
  readonly done: (results: readonly unknown[]) => void;
  readonly failed: (error: unknown) => void;
}

export class QuickReads {
  readonly #db: LibraryDatabase;
  #waiting: Asked[] = [];
  #running: Running | null = null;

  constructor(db: LibraryDatabase) {
    this.#db = db;
  }

  /** The records under `keys`, in their order; `undefined` where there is none. */
  async get(table: TableName, keys: readonly (string | number)[]): Promise<readonly unknown[]> {
    if (keys.length === 0) return [];
    const what =
      keys.length === 1 ? `the record "${keys[0]}"` : `${keys.length} records from "${keys[0]}" on`;
    return this.#ask(table, what, (store) => keys.map((key) => store.get(key)));
  }

  /** The highest key of a table; `undefined` where it is empty. */
  async lastKey(table: TableName): Promise<IDBValidKey | undefined> {
    const [cursor] = await this.#ask(table, 'the last key', (store) => [store.openKeyCursor(null, 'prev')]);
    return cursor instanceof Object && 'key' in cursor ? (cursor.key as IDBValidKey) : undefined;
  }

  #ask(table: TableName, what: string, send: Asked['send']): Promise<readonly unknown[]> {
    return new Promise((done, failed) => {
      const asked = { table, what: `${what} of ${table}`, send, done, failed };
      try {
        if (this.#running?.take(asked)) return;
      } catch (error) {
        failed(error);
        return;
      }
      this.#waiting.push(asked);
      // Those that are asked together go together.
      if (this.#waiting.length === 1) queueMicrotask(() => void this.#start());
    });
  }

  async #start(): Promise<void> {
    let closed: { readonly error: unknown } | null = null;
    try {
      if (!this.#db.isOpen()) await this.#db.open();
    } catch (error) {
      closed = { error };
    }
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const asked of waiting) {
      try {
        if (closed) throw closed.error;
        this.#begin(asked);
      } catch (error) {
        asked.failed(error);
      }
    }
  }

  /** The transaction may have been used up by those asked together with this: then in one of its own. */
  #begin(asked: Asked): void {
    if (this.#running?.take(asked)) return;
    this.#running = new Running(this.#db.backendDB().transaction(TABLES, 'readonly'));
    if (!this.#running.send(asked))
      throw new Error(
        `The browser began a transaction to read ${asked.what}, and ended it before it was asked.`,
      );
  }
}

/** A save waits until a transaction that reads is over: the next questions get one of their own. */
const LONGEST_MS = 100;

/** A transaction, as long as it takes requests. */
class Running {
  readonly #transaction: IDBTransaction;
  readonly #until = performance.now() + LONGEST_MS;
  readonly #unanswered = new Set<Asked>();

  constructor(transaction: IDBTransaction) {
    this.#transaction = transaction;
    transaction.onabort = () => {
      for (const { failed, what } of this.#unanswered)
        failed(transaction.error ?? new Error(`The browser broke off the reading of ${what}.`));
    };
  }

  /** @returns false where the transaction has gone on for long, or is closed. */
  take(asked: Asked): boolean {
    return performance.now() <= this.#until && this.send(asked);
  }

  /** @returns false where the browser has closed the transaction, as it does once nobody asks for more. */
  send(asked: Asked): boolean {
    try {
      const requests = asked.send(this.#transaction.objectStore(asked.table));
      const last = requests.at(-1);
      if (!last) throw new Error(`Nothing was asked for in reading ${asked.what}.`);
      this.#unanswered.add(asked);
      last.onsuccess = () => {
        this.#unanswered.delete(asked);
        asked.done(requests.map(({ result }) => result));
      };
      return true;
    } catch (error) {
      if (error instanceof DOMException && CLOSED.has(error.name)) return false;
      throw error;
    }
  }
}

const CLOSED: ReadonlySet<string> = new Set(['TransactionInactiveError', 'InvalidStateError']);
