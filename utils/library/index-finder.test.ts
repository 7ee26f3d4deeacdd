import { describe, expect, it } from 'vitest';
import { createFinder } from './index-finder.ts';
import { testLibrary, testReport } from './testing/library.ts';

/** Sentences of which no two share a pair of words. */
const says = (n: number) =>
  Array.from({ length: 12 }, (_, i) => `kata${String.fromCharCode(97 + (n % 26))}${n}x${i}`).join(' ');

function setUp() {
  const test = testLibrary();
  const errors: unknown[] = [];
  const start = () => createFinder(test.library, { onError: (error) => errors.push(error) });
  const save = (slug: string, texts: readonly string[]) =>
    test.library.saveQuotes({
      article: testReport(
        slug,
        texts.map((text) => ({ text })),
      ).article,
      quotes: testReport(
        slug,
        texts.map((text) => ({ text })),
      ).quotes,
    });
  const textsFor = async (finder: ReturnType<typeof start>, text: string) => {
    const report = testReport('page', [{ text }]);
    const found = await test.library.candidatesFor(report, finder);
    return (found.get('q1') ?? []).map((quote) => quote.text);
  };
  return { ...test, errors, start, save, textsFor };
}

const fail = (error: unknown) => {
  throw error;
};

describe('the finder', () => {
  it('finds what was saved a moment ago, in the same worker and in the next', async () => {
    const { start, save, textsFor, errors } = setUp();
    const finder = start();
    for (let n = 0; n < 12; n++) await save(`day-${n}`, [says(n), says(100 + n)]);
    expect(await textsFor(finder, says(107))).toEqual([says(107)]);
    expect(await textsFor(start(), says(3))).toEqual([says(3)]);
    expect(finder.state).toBe('ready');
    expect(errors).toEqual([]);
  });

  it('finds a quote of which two words of twelve were changed', async () => {
    const { start, save, textsFor } = setUp();
    await save('one', [says(1), says(2)]);
    const changed = says(2).replace('c2x4', 'lain').replace('c2x9', 'pula');
    expect(changed).not.toBe(says(2));
    expect(await textsFor(start(), changed)).toEqual([says(2)]);
  });

  it('takes in what was saved without reading it again, and reads it where its fingerprints are not kept', async () => {
    const { library, save, textsFor } = setUp();
    let read = 0;
    const counting = () => {
      const quotesBySeq: typeof library.index.quotesBySeq = async (seqs) => {
        read += seqs.length;
        return library.index.quotesBySeq(seqs);
      };
      return createFinder({ index: { ...library.index, quotesBySeq } }, { onError: fail });
    };
    await save('one', [says(1), says(2)]);
    await counting().refresh();
    expect(read).toBe(0);
    expect(await library.db.prints.count()).toBe(0);
    await save('two', [says(3)]);
    await library.db.prints.toCollection().modify({ version: 0 });
    await save('three', [says(4)]);
    await counting().refresh();
    expect(read).toBe(1);
    for (const n of [1, 2, 3, 4]) expect(await textsFor(counting(), says(n))).toEqual([says(n)]);
  });

  it('finds a quote that the reader has reworded by what the page said, from the log and from the quotes', async () => {
    const { library, save, start, textsFor } = setUp();
    const { value } = await save('one', [says(1), says(2)]);
    const id = value.quotes[1]?.quoteId ?? '';
    await library.editQuote(id, { text: 'Kalimat lain sama sekali, ditulis pembaca sendiri.' });
    expect(await textsFor(start(), says(2))).toHaveLength(1);
    await library.index.blobs.transaction(({ write }) => write({ clear: true }));
    await library.index.forgetPrints(await library.index.generation());
    const finder = start();
    await finder.refresh();
    expect(await textsFor(finder, says(2))).toHaveLength(1);
  });

  it('asks for the quotes of a guess together with whether it is right, and for others where it is not', async () => {
    const { library, start, save, textsFor } = setUp();
    await save('one', [says(1), says(2)]);
    const finder = start();
    const asked: string[] = [];
    const get = library.db.quick.get.bind(library.db.quick);
    library.db.quick.get = (table, keys) => {
      asked.push(table);
      return get(table, keys);
    };
    expect(await textsFor(finder, says(1))).toEqual([says(1)]);
    expect(asked.indexOf('sheets')).toBeGreaterThan(asked.indexOf('blobs'));
    await finder.warm();
    asked.length = 0;
    expect(await textsFor(finder, says(1))).toEqual([says(1)]);
    expect(asked.filter((table) => table === 'sheets')).toHaveLength(1);
    expect(asked[0]).toBe('sheets');
    await save('two', [says(1)]);
    asked.length = 0;
    expect(await textsFor(finder, says(1))).toEqual([says(1), says(1)]);
    // The one that was guessed, and then both.
    expect(asked.filter((table) => table === 'sheets')).toHaveLength(3);
  });

  it('asks for the article of a quote while the browser brings the other quotes', async () => {
    const { library, start, save, textsFor } = setUp();
    await save('one', [says(1)]);
    await save('two', [says(1)]);
    const finder = start();
    const events: string[] = [];
    const get = library.db.quick.get.bind(library.db.quick);
    library.db.quick.get = async (table, keys) => {
      events.push(`${table} asked`);
      const rows = await get(table, keys);
      events.push(`${table} come`);
      return rows;
    };
    expect(await textsFor(finder, says(1))).toEqual([says(1), says(1)]);
    expect(events.filter((event) => event === 'sheets asked')).toHaveLength(2);
    expect(events.indexOf('articles asked')).toBeLessThan(events.lastIndexOf('sheets come'));
    // Of one speaker, who is asked for once.
    expect(events.filter((event) => event === 'speakers asked')).toHaveLength(1);
  });

  it('follows deletion and undo', async () => {
    const { library, start, save, textsFor } = setUp();
    const { value } = await save('one', [says(1), says(2)]);
    const finder = start();
    expect(await textsFor(finder, says(1))).toEqual([says(1)]);
    const { undo } = await library.deleteQuotes([value.quotes[0]?.quoteId ?? '']);
    expect(await textsFor(finder, says(1))).toEqual([]);
    expect(await textsFor(finder, says(2))).toEqual([says(2)]);
    await library.undo(undo ?? 0);
    expect(await textsFor(finder, says(1))).toEqual([says(1)]);
  });

  it('makes the index again, without being asked to, after its buffers were damaged', async () => {
    const { library, start, save, textsFor, errors } = setUp();
    await save(
      'one',
      Array.from({ length: 30 }, (_, n) => says(n)),
    );
    await start().refresh();
    for (const row of await library.db.blobs.toArray()) {
      const bytes = new Uint8Array(row.bytes.slice(0));
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      await library.db.blobs.put({ ...row, bytes: bytes.buffer });
    }
    const finder = start();
    expect(await textsFor(finder, says(5))).toEqual([]);
    expect(finder.state).toBe('rebuilding');
    await finder.refresh();
    expect(await textsFor(finder, says(5))).toEqual([says(5)]);
    expect(finder.state).toBe('ready');
    expect(errors).toEqual([]);
  });

  it('makes the index again after it was thrown away and the change log no longer reaches back', async () => {
    const { library, start, save, textsFor } = setUp();
    for (let n = 0; n < 5; n++) await save(`day-${n}`, [says(n)]);
    await start().refresh();
    await library.db.blobs.clear();
    await library.db.log.where('rev').below(4).delete();
    const finder = start();
    await finder.refresh();
    for (let n = 0; n < 5; n++) expect(await textsFor(finder, says(n))).toEqual([says(n)]);
  });

  it('leaves the index as it was where a transaction is ended in the middle', async () => {
    const { library, start, save, textsFor } = setUp();
    await save('one', [says(1)]);
    await start().refresh();
    const before = await library.db.blobs.toArray();
    const ended = library.index.blobs.transaction(async (blobs) => {
      await blobs.write({ clear: true, put: [['manifest', new ArrayBuffer(8)]] });
      throw new Error('the worker was ended');
    });
    await expect(ended).rejects.toThrow();
    expect(await library.db.blobs.toArray()).toEqual(before);
    expect(await textsFor(start(), says(1))).toEqual([says(1)]);
  });
});
