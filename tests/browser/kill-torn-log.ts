/**
 * A browser killed in the middle of a write to its log must not cost the library two starts later (settle-log.ts tells
 * how it otherwise does).
 *
 *     node tests/browser/kill-torn-log.ts [--unprotected]
 *
 * The kill is made certain: the browser is killed, and the head of a record that never came is put at the end of the
 * log. `--unprotected` shows the defect.
 */
import { once } from 'node:events';
import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser, sandboxArguments } from '../../scripts/browsers.ts';
import { servePage } from './kill-library.ts';
import type { KillPage } from './kill-page.ts';

declare const killPage: KillPage;

/** Seven bytes: checksum, length 320, kind FULL; and nothing of the 320. */
const TORN_HEAD = Buffer.from([0x11, 0x22, 0x33, 0x44, 0x40, 0x01, 0x01]);

/** @returns whether the library was still whole at the second start after the torn write. */
export async function survivesTornLog({ settle = true } = {}): Promise<boolean> {
  const site = await servePage();
  const profile = await mkdtemp(join(tmpdir(), 'verbatim-torn-'));
  const { path } = await ensureBrowser('chromium');
  const visit = async <T>(use: (page: Page) => Promise<T>): Promise<T> => {
    const browser = await puppeteer.launch({
      executablePath: path,
      pipe: true,
      userDataDir: profile,
      args: [...sandboxArguments(), '--disable-background-networking', '--no-first-run'],
    });
    try {
      const page = await browser.newPage();
      await page.goto(site.origin);
      return await use(page);
    } finally {
      await killed(browser);
    }
  };
  try {
    await visit((page) => page.evaluate(() => killPage.save(1)));
    await tearLog(join(profile, 'Default', 'IndexedDB'));
    const expected = await visit((page) =>
      page.evaluate(async (settled) => {
        if (settled) await killPage.settle();
        await killPage.save(2);
        return killPage.state();
      }, settle),
    );
    return (await visit((page) => page.evaluate(() => killPage.state()))) === expected;
  } finally {
    site.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
}

async function killed(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid) return;
  const exited = once(child, 'exit');
  process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  await exited;
}

async function tearLog(folder: string): Promise<void> {
  const [origin] = await readdir(folder);
  const files = (await readdir(join(folder, origin ?? ''))).filter((name) => name.endsWith('.log')).sort();
  const log = files.at(-1);
  if (!origin || !log) throw new Error(`There is no log in ${folder}.`);
  await appendFile(join(folder, origin, log), TORN_HEAD);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { unprotected: { type: 'boolean' } } });
  const whole = await survivesTornLog({ settle: !values.unprotected });
  console.log(whole ? 'The library is whole.' : 'The browser removed the library.');
  process.exitCode = whole ? 0 : 1;
}
