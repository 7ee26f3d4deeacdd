import { describe, expect, it, vi } from 'vitest';
import { createFinder } from './index-finder.ts';
import { saveAll, testLibrary, testReport } from './testing/library.ts';

const TEXT = 'the harbour of Nalu will be deepened before the monsoon turns the ferries away';

describe('reading for a check', () => {
  it('needs one transaction from the first question to the last', async () => {
    const { library } = testLibrary();
    const report = testReport('harbour', [{ text: TEXT, speaker: 'Ruan Adeyo' }]);
    await saveAll(library, report);
    const finder = createFinder(library, { onError: () => undefined });
    await library.candidatesFor(report, finder);
    await new Promise((done) => setTimeout(done, 10));
    const transactions = vi.spyOn(library.db.backendDB(), 'transaction');
    const found = await library.candidatesFor(report, finder);
    expect(found.get('q1')?.[0]).toMatchObject({ text: TEXT, speaker: 'Ruan Adeyo' });
    expect(transactions).toHaveBeenCalledTimes(1);
  });

  it('answers in the order asked, with gaps where there is nothing', async () => {
    const { library } = testLibrary();
    await library.db.blobs.bulkPut(
      ['a', 'b'].map((key) => ({ key, bytes: new ArrayBuffer(key.charCodeAt(0)) })),
    );
    const rows = await library.db.quick.get('blobs', ['b', 'c', 'a']);
    expect(rows).toMatchObject([{ key: 'b' }, undefined, { key: 'a' }].map((row) => row ?? undefined));
    expect(await library.db.quick.get('blobs', [])).toEqual([]);
    expect(await library.db.quick.lastKey('blobs')).toBe('b');
    expect(await library.db.quick.lastKey('log')).toBeUndefined();
  });

  it('goes on after the library was closed and opened again', async () => {
    const { library } = testLibrary();
    await library.db.blobs.put({ key: 'a', bytes: new ArrayBuffer(1) });
    await library.db.quick.get('blobs', ['a']);
    library.db.close({ disableAutoOpen: false });
    expect(await library.db.quick.get('blobs', ['a'])).toMatchObject([{ key: 'a' }]);
  });

  it('tells everybody who waits when the database cannot be opened', async () => {
    const { library } = testLibrary();
    library.db.close();
    vi.spyOn(library.db, 'open').mockRejectedValue(new DOMException('no', 'SecurityError'));
    const asked = [library.db.quick.get('blobs', ['a']), library.db.quick.lastKey('log')];
    for (const one of await Promise.allSettled(asked)) expect(one.status).toBe('rejected');
  });

  it('tells who waits when the transaction is broken off, and reads again afterwards', async () => {
    const { library } = testLibrary();
    await library.db.blobs.put({ key: 'a', bytes: new ArrayBuffer(1) });
    const db = library.db.backendDB();
    const make = db.transaction.bind(db);
    vi.spyOn(db, 'transaction').mockImplementationOnce((...args) => {
      const transaction = make(...args);
      queueMicrotask(() => transaction.abort());
      return transaction;
    });
    await expect(library.db.quick.get('blobs', ['a'])).rejects.toBeDefined();
    expect(await library.db.quick.get('blobs', ['a'])).toMatchObject([{ key: 'a' }]);
  });

  it('asks in another transaction where the first was used up by those asked together with it', async () => {
    const { library } = testLibrary();
    await library.db.blobs.put({ key: 'a', bytes: new ArrayBuffer(1) });
    let now = 0;
    // Each look at the clock finds a second gone.
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
    const asked = [library.db.quick.get('blobs', ['a']), library.db.quick.lastKey('blobs')];
    const answers = await Promise.all(asked);
    clock.mockRestore();
    expect(answers).toMatchObject([[{ key: 'a' }], 'a']);
  });

  it('says what was asked where the browser ends a transaction', async () => {
    const { library } = testLibrary();
    await library.open();
    const db = library.db.backendDB();
    const make = db.transaction.bind(db);
    const broken = (what: (transaction: IDBTransaction) => void) =>
      vi.spyOn(db, 'transaction').mockImplementationOnce((...args) => {
        const transaction = make(...args);
        what(transaction);
        return transaction;
      });
    broken((transaction) => queueMicrotask(() => transaction.abort()));
    await expect(library.db.quick.get('sheets', [7])).rejects.toThrow('the record "7" of sheets');
    broken((transaction) => transaction.abort());
    await expect(library.db.quick.lastKey('log')).rejects.toThrow('the last key of log');
  });
});
