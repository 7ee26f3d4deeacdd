/**
 * `npm start`: builds the extension, serves the sample articles, and opens a browser on the first of them with the
 * popup open on its result. Without a display it runs unseen, prints the report and saves a picture of the popup.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILDS } from '../tests/browser/builds.ts';
import { launchChromium } from '../tests/browser/driver/chromium.ts';
import { launchFirefox } from '../tests/browser/driver/firefox.ts';
import type { Session } from '../tests/browser/driver/session.ts';
import { waitForElement } from '../tests/browser/driver/surface.ts';
import { BrowserMissing, ensureBrowser, type FoundBrowser, findBrowser, hasDisplay } from './browsers.ts';
import { build, ROOT, runScript } from './run.ts';
import { FIRST_SAMPLE, SAMPLES, serve } from './serve.ts';

/** Remembered by people and seldom taken; where it is, any free one serves. */
const PORT = 8463;
const PICTURE = join(ROOT, '.output', 'popup.png');

/** Chrome, Chromium or Edge; Firefox where only that is there; else whichever can be installed. */
async function chooseBrowser(): Promise<FoundBrowser> {
  const present = (await findBrowser('chromium')) ?? (await findBrowser('firefox'));
  return present ?? (await ensureBrowser('chromium', console.log));
}

async function main(): Promise<void> {
  const browser = await chooseBrowser();
  const visible = hasDisplay();
  console.log(`Building the extension for ${browser.version ?? browser.path} …`);
  build(browser.family);
  const site = await serve(SAMPLES, { port: PORT });
  const profile = await mkdtemp(join(tmpdir(), 'verbatim-'));
  const session = await (browser.family === 'chromium' ? launchChromium : launchFirefox)({
    executable: browser.path,
    extension: BUILDS[browser.family],
    site: site.origin,
    profile,
    headless: !visible,
  });
  try {
    console.log(`Sample articles: ${site.origin}/`);
    await session.open(FIRST_SAMPLE);
    const popup = await session.clickToolbar();
    await waitForElement(popup, '[data-testid="quote-card"]');
    if (visible) await stayOpen(session);
    else {
      await popup.screenshot(PICTURE);
      printReport();
      console.log(`\nThere is no display, so the browser ran unseen. Its popup: ${PICTURE}`);
    }
  } finally {
    await session.close().catch(() => {});
    await site.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
}

/** The same analysis from the command line, in words. */
function printReport(): void {
  runScript('cli/main.ts', ['check', join(SAMPLES, FIRST_SAMPLE)]);
}

async function stayOpen(session: Session): Promise<void> {
  console.log('The popup is open on the first sample. Close the window, or press Ctrl+C, to end.');
  const { tab } = session;
  await new Promise<void>((done) => {
    tab.browser().once('disconnected', () => done());
    process.once('SIGINT', () => done());
  });
}

try {
  await main();
} catch (error) {
  if (!(error instanceof BrowserMissing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
