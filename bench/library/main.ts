/**
 * The library at scale: 10,000, 100,000 and 1,000,000 quotes in a real browser, beside the plain alternatives.
 * One check is a page with 30 quotes of which 10 are in the library, 3 of them with a fifth of their words changed.
 */
import { cpus, loadavg, totalmem } from 'node:os';
import type { BenchOptions } from '../run.ts';
import type { Alternative } from './browser/alternatives.ts';
import { page } from './corpus.ts';
import { Driver, FILES_CLOSED_MS } from './driver.ts';
import { type Figure, figure, median, percentile, table } from './figures.ts';
import { reported } from './reports.ts';
import { sqliteTrigram } from './sqlite.ts';

const SMALLEST = 10_000;
const SIZES = [SMALLEST, 100_000, 1_000_000];
const LARGEST = 1_000_000;
const QUICK_LIMIT = 100_000;
/** Sizes up to which the library page and each alternative are run: beyond, it takes minutes, or memory by the gigabyte. */
const MOST = { page: 100_000, multiEntry: 100_000, miniSearch: 100_000, fuse: 10_000, sqlite: 100_000 };

/** Enough pages for 750 altered quotes and 5,000 strangers. */
const PAGES = 250;
/** Pages before the clock counts, for the engine to compile what it runs. */
const WARM_UP = 20;
/** Quotes saved, each way, into a library of their own before its clock counts. */
const WARM_UP_QUOTES = 5_000;
/** Workers ended and started again, each asked once. */
const COLD_STARTS = 15;
const CLOSED_STARTS = 7;
const RESTARTS = 3;
const PAGES_ALTERNATIVES = 5;
/** Fuse takes seconds for each quote. */
const PAGES_FUSE = 1;

export async function bench({ json, quick }: BenchOptions): Promise<boolean> {
  const figures: Figure[] = [];
  const add = (...more: Figure[]) => {
    for (const one of more) {
      figures.push(one);
      if (json) console.log(JSON.stringify(one));
      else console.error(`${one.name} (${one.size}): ${one.value} ${one.unit}`);
    }
  };
  const driver = await Driver.start();
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${driver.browserVersion}, Node ${process.version}`;
  const load = () => `load ${loadavg()[0]?.toFixed(1)}`;
  const began = performance.now();
  console.error(`${machine}, ${load()} before`);
  try {
    for (const size of SIZES.filter((one) => !quick || one <= QUICK_LIMIT)) {
      // Other work on the machine shows in every time: the load tells how far to trust them.
      console.error(
        `${size.toLocaleString('en')} quotes, after ${Math.round((performance.now() - began) / 1000)} s, ${load()}`,
      );
      await saving(driver, size, add);
      await library(driver, size, figures, add);
      await openingThePage(driver, size, add);
      await alternatives(driver, size, add);
    }
  } finally {
    await driver.close();
  }
  console.error(`${machine}, ${load()} after ${Math.round((performance.now() - began) / 1000)} s`);
  if (!json) console.log(table(figures));
  return figures.every(({ met }) => met !== false);
}

type Add = (...figures: Figure[]) => void;

const builds = new Map<number, number>();

async function saving(driver: Driver, size: number, add: Add): Promise<void> {
  if (size > MOST.multiEntry) return;
  await driver.call('saveRows', WARM_UP_QUOTES);
  const rows = await driver.call('saveRows', size);
  await driver.endWorker();
  await driver.call('saveWithIndex', WARM_UP_QUOTES);
  const saved = await driver.call('saveWithIndex', size);
  const { index } = saved;
  const own = saved.rows + index;
  await driver.endWorker();
  await driver.call('saveMultiEntry', WARM_UP_QUOTES);
  const multiEntry = await driver.call('saveMultiEntry', size);
  await driver.endWorker();
  builds.set(size, multiEntry);
  add(
    figure('save with the index', size, round(own), 'ms'),
    figure('of it the index', size, round(index), 'ms'),
    figure('save, Dexie without any index', size, round(rows), 'ms'),
    figure('save, Dexie multi-entry', size, round(multiEntry), 'ms'),
    figure('save, share of Dexie multi-entry', size, share(own, multiEntry), 'ratio', { atMost: 0.25 }),
  );
}

async function library(driver: Driver, size: number, before: readonly Figure[], add: Add): Promise<void> {
  const largest = size === LARGEST;
  const filled = await driver.call('fill', size);
  const indexed = await driver.call('index', size);
  add(
    figure('fill the library', size, round(filled), 'ms'),
    figure('index the library', size, round(indexed), 'ms'),
  );
  const { index, words, records } = await driver.call('sizes', size);
  add(
    figure('index on disk', size, round(index / 2 ** 20), 'MB'),
    figure('index on disk, share of the words', size, share(index, words), 'ratio', { atMost: 1 }),
    figure('index on disk, share of the records', size, share(index, records), 'ratio', { atMost: 1 }),
  );

  const coldTimes: number[] = [];
  const coldInside: number[] = [];
  const coldReading: number[] = [];
  for (let n = 0; n < COLD_STARTS; n++) {
    const { time, value } = await driver.cold(size, reported(page(10_000 + n, size)));
    coldTimes.push(time);
    coldInside.push(value.time);
    coldReading.push(value.reading);
  }
  const bar = largest ? ({ atMost: 200 } as const) : null;
  add(
    figure('check, first after the worker was ended, median', size, round(median(coldTimes)), 'ms', bar),
    figure('check, first after the worker was ended, slowest', size, round(Math.max(...coldTimes)), 'ms'),
    figure('of it the check itself, median', size, round(median(coldInside)), 'ms'),
    figure('of it reading, median', size, round(median(coldReading)), 'ms'),
  );

  const closed: number[] = [];
  for (let n = 0; n < CLOSED_STARTS; n++)
    closed.push((await driver.cold(size, reported(page(15_000 + n, size)), FILES_CLOSED_MS)).time);
  add(figure('check, first after its files were closed too, median', size, round(median(closed)), 'ms'));

  const restarted: number[] = [];
  for (let n = 0; n < RESTARTS; n++) {
    await driver.restart();
    restarted.push((await driver.cold(size, reported(page(20_000 + n, size)))).time);
  }
  add(figure('check, first after the browser was started, median', size, round(median(restarted)), 'ms'));

  await driver.endWorker();
  await driver.call('memory', size);
  const bare = await driver.workerMemory();
  await driver.call('check', size, 1, 0);
  await driver.call('warm', size);
  const used = await driver.workerMemory();
  add(figure('worker memory for the index', size, round((used - bare) / 2 ** 20), 'MB', { atMost: 100 }));

  await driver.call('check', size, WARM_UP, 30_000);
  const warm = await driver.call('check', size, PAGES, 0);
  const time = round(median(warm.times));
  const smallest = before.find(({ name, size: of }) => name === WARM && of === SMALLEST)?.value ?? time;
  add(
    figure(WARM, size, time, 'ms', largest ? { atMost: 15 } : null),
    figure('check, warm, 95 of 100', size, round(percentile(warm.times, 0.95)), 'ms'),
    figure('check, warm, times that of 10,000', size, share(time, smallest), 'ratio', { atMost: 2 }),
    figure('texts fetched a check', size, round(warm.candidates / PAGES), 'quotes'),
    figure('found of the altered', size, share(warm.alteredFound, warm.altered), 'ratio', { atLeast: 0.99 }),
    figure('found of the unaltered', size, share(warm.sameFound, warm.same), 'ratio', { atLeast: 0.99 }),
    figure('false matches', size, share(warm.falseMatches, warm.strangers), 'ratio', { atMost: 0.001 }),
  );
  await driver.endWorker();
}

const WARM = 'check, warm, median';

/** Times the page was opened again. */
const OPENINGS = 3;

async function openingThePage(driver: Driver, size: number, add: Add): Promise<void> {
  if (size > MOST.page) return;
  const open = async () => {
    const times = await driver.call('libraryPage', size);
    await driver.endWorker();
    return times;
  };
  const first = await open();
  const times = [];
  for (let n = 0; n < OPENINGS; n++) times.push(await open());
  add(
    figure('library page, first time, latest quotes there', size, round(first.first), 'ms'),
    figure('library page, first time, all quotes searchable', size, round(first.whole), 'ms'),
    figure('library page, first time, kept for the next', size, round(first.keeping), 'ms'),
    figure('library page, latest quotes there', size, round(median(times.map(({ first }) => first))), 'ms'),
    figure('library page, all quotes searchable', size, round(median(times.map(({ whole }) => whole))), 'ms'),
    figure('library page, a search', size, round(median(times.flatMap(({ searches }) => searches))), 'ms'),
  );
}

async function alternatives(driver: Driver, size: number, add: Add): Promise<void> {
  const print = (name: string, { build, times, altered, alteredFound }: Alternative) =>
    add(
      figure(`${name}: make`, size, round(build), 'ms'),
      figure(`${name}: check, median`, size, round(median(times)), 'ms'),
      figure(`${name}: found of the altered`, size, share(alteredFound, altered), 'ratio'),
    );
  if (size <= MOST.multiEntry) {
    const build = builds.get(size) ?? Number.NaN;
    print('Dexie multi-entry', await driver.call('multiEntry', size, PAGES_ALTERNATIVES, build));
  }
  if (size <= MOST.miniSearch) print('MiniSearch', await driver.call('miniSearch', size, PAGES_ALTERNATIVES));
  await driver.endWorker();
  if (size <= MOST.fuse) print('Fuse.js', await driver.call('fuse', size, PAGES_FUSE));
  await driver.endWorker();
  if (size <= MOST.sqlite) print('SQLite FTS5 trigram', sqliteTrigram(size, PAGES_ALTERNATIVES));
}

const round = (value: number) => Math.round(value * 100) / 100;
const share = (part: number, whole: number) => Math.round((part / whole) * 10_000) / 10_000;
