/** The worker's side: named operations, called one at a time from `../driver.ts` through the page. */

import { quoteRecord } from '../records.ts';
import * as alternatives from './alternatives.ts';
import { checkPages } from './check.ts';
import { fill } from './library.ts';
import { libraryPage } from './library-page.ts';
import { openLibrary } from './open.ts';
import { saveMultiEntry, saveRows, saveWithIndex } from './save.ts';

const opened = new Map<number, ReturnType<typeof openLibrary>>();

function libraryOf(size: number) {
  const here = opened.get(size) ?? openLibrary(size);
  opened.set(size, here);
  return here;
}

const operations = {
  saveRows,
  saveWithIndex,
  saveMultiEntry,
  libraryPage,
  ...alternatives,
  fill: async (size: number) => {
    const start = performance.now();
    await fill(libraryOf(size).db, size);
    return performance.now() - start;
  },
  index: async (size: number) => {
    const start = performance.now();
    await libraryOf(size).finder.refresh();
    return performance.now() - start;
  },
  warm: (size: number) => libraryOf(size).finder.warm(),
  check: (size: number, pages: number, first: number) => checkPages(libraryOf(size), size, pages, first),
  memory: async (size: number) => libraryOf(size).finder.memory,
  /** Bytes of the index's buffers, and of the quotes' words alone. */
  sizes: async (size: number) => {
    const { db } = libraryOf(size);
    let index = 0;
    await db.blobs.each(({ key, bytes }) => {
      index += key.length + bytes.byteLength;
    });
    let words = 0;
    let records = 0;
    // A thousand quotes stand for all: they are drawn alike.
    const some = Array.from({ length: Math.min(size, 1000) }, (_, n) => quoteRecord(n + 1));
    for (const quote of some) {
      words += new TextEncoder().encode(quote.text).length;
      records += new TextEncoder().encode(JSON.stringify(quote)).length;
    }
    return { index, words: (words / some.length) * size, records: (records / some.length) * size };
  },
};

export type Operations = typeof operations;

self.addEventListener('message', async ({ data }: MessageEvent<{ op: keyof Operations; args: never[] }>) => {
  try {
    const operation = operations[data.op] as (...args: never[]) => unknown;
    self.postMessage({ value: await operation(...data.args) });
  } catch (error) {
    self.postMessage({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
