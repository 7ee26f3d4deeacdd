/**
 * A browser killed (SIGKILL, its whole process group) at any moment of a save, an edit, an import or a migration
 * leaves the library as before or as after, never between.
 *
 *     node tests/browser/kill-library.ts [--kills 50] [--seed N]
 *
 * The history is decided by the seed: the test runs the same steps in memory, and after each restart the browser's
 * library must equal that one after the last step the page acknowledged, or after the step that was under way. (When
 * in that step the kill falls is chance; the printed count says how often it fell before and after the commit.)
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { IDBKeyRange, IDBFactory as MemoryFactory } from 'fake-indexeddb';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { ensureBrowser, sandboxArguments } from '../../scripts/browsers.ts';
import { createDatabase } from '../../utils/library/index.ts';
import { FIXTURES, fixtureSchema } from '../../utils/library/testing/fixture.ts';
import { runStep } from '../../utils/library/testing/script.ts';
import type { KillPage } from './kill-page.ts';
import { libraryAt, MIGRATED_QUOTES, NEXT_MIGRATION, random, stateOf, stepAt } from './kill-script.ts';

declare const killPage: KillPage;

export interface KillOptions {
  readonly kills?: number;
  readonly seed?: number;
  readonly say?: (line: string) => void;
}

export interface KillResult {
  readonly kills: number;
  readonly seed: number;
  /** How many found the step under way not done, and how many found it done. */
  readonly before: number;
  readonly after: number;
  /** Kills by what was under way. */
  readonly during: Readonly<Record<string, number>>;
}

/** One kill in four falls into a migration. */
const MIGRATION_EVERY = 4;
/** Steps run so long before the kill: some tens of steps, so that every kind is hit within fifty kills. */
const STEPS_MS = 700;
/** A save or an edit takes about so long. */
const STEP_MS = 25;
/** A migration of `MIGRATED_QUOTES` quotes takes about so long. */
const MIGRATION_MS = 900;
/** Dexie's version n is the browser's 10 n. */
const NATIVE = 10;

/** Runs the kill test. @throws at the first library found between before and after, naming seed and step. */
export async function killLibrary({
  kills = 50,
  seed = Math.floor(Math.random() * 1e9),
  say = () => {},
}: KillOptions = {}): Promise<KillResult> {
  say(`kill test: ${kills} kills, seed ${seed}`);
  const site = await servePage();
  const profile = await mkdtemp(join(tmpdir(), 'verbatim-kill-'));
  const test = new KillTest(seed, profile, site.origin, (await ensureBrowser('chromium', say)).path);
  try {
    for (let n = 1; n <= kills; n++)
      await (n % MIGRATION_EVERY === 0 ? test.killMigration() : test.killSteps());
    await test.check();
    return { kills, seed, ...test.counts };
  } finally {
    await test.close();
    site.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
}

class KillTest {
  readonly counts = { before: 0, after: 0, during: {} as Record<string, number> };
  readonly #seed: number;
  readonly #profile: string;
  readonly #origin: string;
  readonly #executable: string;
  readonly #next: () => number;
  readonly #memory = createDatabase({ indexedDB: new MemoryFactory(), IDBKeyRange });
  readonly #fixture = v.parse(
    fixtureSchema,
    JSON.parse(readFileSync(new URL('library-v1.json', FIXTURES), 'utf8')),
  );
  #browser: Browser | null = null;
  /** The last step known to be done, here in memory and there in the browser. */
  #done = 0;
  #acknowledged = 0;
  #onAcknowledge: (() => void) | null = null;
  /** Whether the last kill fell into a step, so that the next check tells where it fell. */
  #killedInStep = false;

  constructor(seed: number, profile: string, origin: string, executable: string) {
    this.#seed = seed;
    this.#profile = profile;
    this.#origin = origin;
    this.#executable = executable;
    this.#next = random(seed);
  }

  /** Checks what the last kill left, goes on with the history, and kills at a random moment. */
  async killSteps(): Promise<void> {
    const page = await this.#launch();
    await this.#check(page);
    await page.exposeFunction('acknowledge', (step: number) => {
      this.#acknowledged = step;
      this.#onAcknowledge?.();
    });
    const running = page.evaluate((s, n) => killPage.run(s, n), this.#seed, this.#done);
    const failed = running.then(
      () => null,
      (error: unknown) => error,
    );
    const early = await Promise.race([failed, this.#moment()]);
    if (early !== 'killed')
      throw new Error(`seed ${this.#seed}: a step failed after ${this.#acknowledged}`, { cause: early });
    await this.#kill();
    this.#killedInStep = true;
    await failed;
    const step = stepAt(this.#seed, this.#acknowledged + 1);
    this.counts.during[step.do] = (this.counts.during[step.do] ?? 0) + 1;
  }

  /**
   * The moment to kill: any, or, half of the time, one shortly after a step began. Time alone would nearly always hit
   * an import, which lasts a hundred times as long as a save.
   */
  async #moment(): Promise<'killed'> {
    const pause = this.#next() * STEPS_MS;
    const aimed = this.#next() < 0.6;
    const into = this.#next() * STEP_MS;
    await sleep(pause);
    if (aimed) {
      await new Promise<void>((resolve) => {
        this.#onAcknowledge = resolve;
      });
      this.#onAcknowledge = null;
      await sleep(into);
    }
    return 'killed';
  }

  /** Migrates a library, kills at a random moment, and looks at what is left. */
  async killMigration(): Promise<void> {
    const page = await this.#launch();
    await this.#check(page);
    await page.evaluate((fixture) => killPage.prepareMigration(fixture), this.#fixture);
    const migrating = page.evaluate(() => killPage.migrate()).catch(() => undefined);
    await sleep(this.#next() * MIGRATION_MS);
    await this.#kill();
    await migrating;
    this.counts.during.migration = (this.counts.during.migration ?? 0) + 1;
    const again = await this.#launch();
    const left = await again.evaluate(() => killPage.migrated());
    const old = {
      version: this.#fixture.version * NATIVE,
      quotes: MIGRATED_QUOTES,
      rewritten: 0,
      indexed: false,
    };
    const migrated = {
      version: NEXT_MIGRATION.version * NATIVE,
      quotes: MIGRATED_QUOTES,
      rewritten: MIGRATED_QUOTES,
      indexed: true,
    };
    const found = JSON.stringify(left);
    if (found === JSON.stringify(old)) this.counts.before++;
    else if (found === JSON.stringify(migrated)) this.counts.after++;
    else throw new Error(`seed ${this.#seed}: a migration was left half done: ${found}`);
    // And from wherever it was left, the next opening completes it.
    await again.evaluate(() => killPage.migrate());
    const complete = JSON.stringify(await again.evaluate(() => killPage.migrated()));
    if (complete !== JSON.stringify(migrated))
      throw new Error(`seed ${this.#seed}: never migrated: ${complete}`);
    await this.#kill();
  }

  /** A last look, after the last kill. */
  async check(): Promise<void> {
    await this.#check(await this.#launch());
  }

  /** The browser's library must be as after the last acknowledged step, or one further. */
  async #check(page: Page): Promise<void> {
    const found = await page.evaluate(() => killPage.state());
    await this.#advance(this.#acknowledged);
    const before = await stateOf(libraryAt(this.#memory, 0));
    const killed = this.#killedInStep;
    this.#killedInStep = false;
    if (found === before) {
      if (killed) this.counts.before++;
      return;
    }
    await this.#advance(this.#acknowledged + 1);
    const after = await stateOf(libraryAt(this.#memory, 0));
    if (found !== after) {
      const step = JSON.stringify(stepAt(this.#seed, this.#done));
      throw new Error(
        `seed ${this.#seed}: killed after step ${this.#done - 1}, during ${step}: neither before nor after.\n` +
          `Against before:\n${difference(before, found)}\nAgainst after:\n${difference(after, found)}`,
      );
    }
    this.counts.after++;
    this.#acknowledged = this.#done;
  }

  async #advance(to: number): Promise<void> {
    while (this.#done < to) {
      const n = ++this.#done;
      await runStep(libraryAt(this.#memory, n), stepAt(this.#seed, n));
    }
  }

  async #launch(): Promise<Page> {
    await this.#kill();
    this.#browser = await puppeteer.launch({
      executablePath: this.#executable,
      pipe: true,
      userDataDir: this.#profile,
      args: [...sandboxArguments(), '--disable-background-networking', '--no-first-run'],
    });
    // A page of our own: the one the browser opens with may not be ready yet on a busy machine.
    const page = await this.#browser.newPage();
    await page.goto(this.#origin);
    await page.evaluate(() => killPage.settle());
    return page;
  }

  /** SIGKILL to the browser and every process it started (puppeteer makes it the leader of its group). */
  async #kill(): Promise<void> {
    const browser = this.#browser;
    this.#browser = null;
    const child = browser?.process();
    if (!child?.pid) return;
    const exited = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
    await exited;
    await browser?.disconnect().catch(() => {});
  }

  async close(): Promise<void> {
    await this.#kill();
    this.#memory.close();
  }
}

/** The lines of two states that differ, shortened. */
function difference(expected: string, found: string): string {
  const [wanted, there] = [expected.split('\n'), found.split('\n')];
  const only = (sign: string, lines: string[], others: Set<string>) =>
    lines.filter((line) => !others.has(line)).map((line) => `${sign} ${line.slice(0, 300)}`);
  const missing = only('-', wanted, new Set(there));
  const extra = only('+', there, new Set(wanted));
  return [
    ...missing.slice(0, 5),
    `… ${missing.length} missing`,
    ...extra.slice(0, 5),
    `… ${extra.length} extra`,
  ].join('\n');
}

/** Serves the page with its script, on one address as long as the test runs: storage belongs to an address. */
export async function servePage(): Promise<{ origin: string; close(): void }> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('./kill-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'chrome128',
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  const server = createServer((request, response) => {
    const js = request.url === '/page.js';
    response.setHeader('content-type', js ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(
      js ? script : '<!doctype html><title>Library</title><script type="module" src="/page.js"></script>',
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { kills: { type: 'string' }, seed: { type: 'string' } } });
  const started = performance.now();
  const result = await killLibrary({
    ...(values.kills ? { kills: Number(values.kills) } : {}),
    ...(values.seed ? { seed: Number(values.seed) } : {}),
    say: console.log,
  });
  console.log(JSON.stringify(result), `${Math.round((performance.now() - started) / 1000)} s`);
}
