/** A real browser with the worker in it, its profile kept between starts. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { ensureBrowser, sandboxArguments } from '../../scripts/browsers.ts';
import { oneByte } from '../../scripts/one-byte.ts';
import { type Served, serve } from '../../scripts/serve.ts';
import type { Report } from '../../utils/report.ts';
import type { ColdOperations } from './browser/cold-worker.ts';
import type { Operations } from './browser/worker.ts';

type ColdResult = Awaited<ReturnType<ColdOperations['check']>>;
type Result<Op extends keyof Operations> = Awaited<ReturnType<Operations[Op]>>;

/**
 * A worker of a million quotes' index is cleared away within a tenth of a second. The browser ends an extension's worker
 * after 30 idle seconds and starts it again for the next check, so that its clearing away is no part of that check.
 */
const WORKER_GONE_MS = 400;
/**
 * Where no other page of the extension has the library open, Chromium closes its files two seconds after the worker's
 * end, and the next check waits until they are open again. (A side panel or the library page keep them open.)
 */
export const FILES_CLOSED_MS = 4000;
/** Made quotes by the million take their time; no answer within this long means that something hangs. */
const LONGEST_CALL_MS = 20 * 60_000;

export class Driver {
  readonly #served: Served;
  readonly #profile: string;
  readonly #path: string;
  readonly browserVersion: string;
  #browser: Browser | null = null;
  #page: Page | null = null;

  private constructor(served: Served, profile: string, path: string, version: string) {
    this.#served = served;
    this.#profile = profile;
    this.#path = path;
    this.browserVersion = version;
  }

  static async start(): Promise<Driver> {
    const { path, version } = await ensureBrowser('chromium', (line) => console.error(line));
    const routes = {
      '/': { body: '<!doctype html><title>bench</title><script src="/page.js"></script>' },
      '/page.js': { body: await bundle('page.ts'), type: 'text/javascript' },
      '/worker.js': { body: await bundle('worker.ts'), type: 'text/javascript' },
      '/cold-worker.js': { body: await bundle('cold-worker.ts'), type: 'text/javascript', keep: true },
    };
    const served = await serve(fileURLToPath(new URL('.', import.meta.url)), { routes });
    const profile = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
    const driver = new Driver(served, profile, path, version ?? 'unknown');
    await driver.restart();
    return driver;
  }

  /** Ends the browser and starts it again on the same profile: whatever is known then was on the disk. */
  async restart(): Promise<void> {
    await this.#browser?.close();
    this.#browser = await launch({
      executablePath: this.#path,
      userDataDir: this.#profile,
      pipe: true,
      protocolTimeout: LONGEST_CALL_MS,
      args: [...sandboxArguments(), '--disable-background-networking', '--no-first-run'],
    });
    this.#page = await this.#browser.newPage();
    await this.#page.goto(this.#served.origin);
  }

  /** Calls an operation in the worker, which is started where there is none. */
  async call<Op extends keyof Operations>(op: Op, ...args: Parameters<Operations[Op]>): Promise<Result<Op>> {
    return (await this.timed(op, ...args)).value;
  }

  /** As `call`, with the milliseconds that the page waited, a worker's start included. */
  async timed<Op extends keyof Operations>(
    op: Op,
    ...args: Parameters<Operations[Op]>
  ): Promise<{ time: number; value: Result<Op> }> {
    const expression = `timed(${JSON.stringify(op)}, ${JSON.stringify(args)})`;
    return (await this.page.evaluate(expression)) as { time: number; value: Result<Op> };
  }

  /**
   * Milliseconds that the page waits for the verdicts on `report` from a worker that has yet to be started.
   * @param pause milliseconds since the worker before was ended
   */
  async cold(
    size: number,
    report: Report,
    pause = WORKER_GONE_MS,
  ): Promise<{ time: number; value: ColdResult }> {
    await this.endWorker();
    await sleep(pause);
    // The page has the library's files opened as the popup does in its first line (`utils/messages/wake.ts`).
    const expression = `void indexedDB.databases(); timed('check', ${JSON.stringify([report])}, '/cold-worker.js?size=${size}')`;
    const result = (await this.page.evaluate(expression)) as { time: number; value: ColdResult };
    await this.endWorker();
    return result;
  }

  async endWorker(): Promise<void> {
    await this.page.evaluate('endWorker()');
  }

  /** Bytes that the worker holds, buffers included, after a garbage collection. */
  async workerMemory(): Promise<number> {
    const [worker] = this.page.workers();
    if (!worker) throw new Error('There is no worker to measure.');
    await worker.client.send('HeapProfiler.collectGarbage');
    const usage = await worker.client.send('Runtime.getHeapUsage');
    return usage.usedSize + usage.backingStorageSize;
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#served.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 3 });
  }

  private get page(): Page {
    if (!this.#page) throw new Error('The browser has not been started.');
    return this.#page;
  }
}

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`browser/${name}`, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'chrome128',
    charset: 'utf8',
    // As the extension is built.
    alias: { dexie: 'dexie/dist/modern/dexie.mjs' },
  });
  return oneByte(outputFiles[0]?.text ?? '');
}
