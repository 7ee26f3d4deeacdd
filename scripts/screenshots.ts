/**
 * `npm run screenshots`: pictures every surface of the built extension in Chromium, in both themes and both languages,
 * into .output/screenshots, and brings the README's own to docs/screenshots. What they show is the three samples, the first of them saved.
 */
import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BUILDS } from '../tests/browser/builds.ts';
import { type ChromiumSession, launchChromium } from '../tests/browser/driver/chromium.ts';
import { click, type PageSurface, waitForElement } from '../tests/browser/driver/surface.ts';
import { LOADED_ROW } from '../tests/browser/saved.ts';
import { ensureBrowser } from './browsers.ts';
import { build, ROOT } from './run.ts';
import { SAMPLES, type Served, serve } from './serve.ts';

const FOLDER = join(ROOT, '.output', 'screenshots');
const CHOSEN = join(ROOT, 'docs', 'screenshots');
const LANGUAGES = ['en', 'id'] as const;
const THEMES = ['light', 'dark'] as const;
const DESK = { width: 1280, height: 860 };

type Theme = (typeof THEMES)[number];

/** Pictures of one document in each theme. Fonts and colours change at once: nothing animates under reduced motion. */
async function picture(page: Page, name: string, language: string): Promise<void> {
  for (const theme of THEMES) {
    await dress(page, theme);
    await page.screenshot({ path: join(FOLDER, `${name}-${theme}-${language}.png`) });
  }
  await dress(page, 'light');
}

async function dress(page: Page, theme: Theme): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  // Two frames: one to lay out, one to paint.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function popupOn(session: ChromiumSession, address: string): Promise<PageSurface> {
  await session.open(address);
  return session.clickToolbar();
}

/** Whose words two of the samples tell, and one of them tells wrongly. */
const TWICE_TOLD = 'Ratna Widyasari';
const QUOTE = '[data-testid="quote-card"]';

async function popups(session: ChromiumSession, language: string): Promise<void> {
  const first = await popupOn(session, '/sample-1.html');
  await waitForElement(first, QUOTE);
  await picture(first.page, 'popup-quotes', language);
  await click(first, '[data-testid="save-all"]');
  await waitForElement(first, '[data-testid="save-all"][aria-disabled="true"]');
  await first.close();

  const second = await popupOn(session, '/sample-2.html');
  await waitForElement(second, '[data-testid="verdict-altered"]');
  await picture(second.page, 'popup-altered', language);
  for (const tab of ['sources', 'claims']) {
    await click(second, `[data-testid="tab-${tab}"]`);
    await waitForElement(second, `[data-testid="panel-${tab}"]`);
    await picture(second.page, `popup-${tab}`, language);
  }
  await second.close();
  await picture(session.tab, 'page-marks', language);

  const blocked = await popupOn(session, 'chrome://version/');
  await waitForElement(blocked, '[data-testid="paste-text"]');
  await picture(blocked.page, 'popup-paste', language);
  await blocked.close();
}

async function pages(session: ChromiumSession, language: string): Promise<void> {
  const shots = [
    { name: 'library', path: '/library.html', shown: LOADED_ROW, size: DESK },
    { name: 'options', path: '/options.html', shown: '[data-testid="flags"]', size: DESK },
    { name: 'welcome', path: '/welcome.html', shown: '[data-testid="try-sample"]', size: DESK },
  ];
  for (const { name, path, shown, size } of shots) {
    const surface = await session.extensionPage(path);
    await surface.page.setViewport(size);
    await waitForElement(surface, shown);
    if (name === 'library') {
      await click(surface, shown);
      await waitForElement(surface, '[data-testid="detail"]');
    }
    await picture(surface.page, name, language);
    await surface.close();
  }
  const popup = await popupOn(session, '/sample-2.html');
  await waitForElement(popup, QUOTE);
  await click(popup, '[data-testid="open-panel"]');
  const panel = await session.opened('/sidepanel.html');
  await waitForElement(panel, QUOTE);
  // As large as the browser opens it: a viewport of another size would be drawn in tiles.
  await picture(panel.page, 'sidepanel', language);
}

/** The library's other views, once the second sample is saved too, so that one statement is there in two tellings. */
async function views(session: ChromiumSession, language: string): Promise<void> {
  const popup = await popupOn(session, '/sample-2.html');
  await waitForElement(popup, '[data-testid="save-all"]');
  await click(popup, '[data-testid="save-all"]');
  await waitForElement(popup, '[data-testid="save-all"][aria-disabled="true"]');
  await popup.close();
  const shots = [
    {
      name: 'library-speaker',
      path: '#/speakers',
      entry: `[data-testid="speaker-entry"]::-p-text(${TWICE_TOLD})`,
      shown: 'variants',
    },
    {
      name: 'library-article',
      path: '#/articles',
      entry: '[data-testid="article-entry"]',
      shown: 'article-page',
    },
    { name: 'library-transfer', path: '#/transfer', entry: null, shown: 'import-choose' },
  ];
  for (const { name, path, entry, shown } of shots) {
    const surface = await session.extensionPage(`/library.html${path}`);
    await surface.page.setViewport(DESK);
    if (entry !== null) {
      await surface.page.locator(entry).wait();
      await picture(surface.page, `${name}s`, language);
      await surface.page.locator(entry).click();
    }
    await waitForElement(surface, `[data-testid="${shown}"]`);
    await picture(surface.page, name, language);
    await surface.close();
  }
}

async function shoot(language: string, executable: string, site: Served): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'verbatim-'));
  const session = await launchChromium({
    executable,
    extension: BUILDS.chromium,
    site: site.origin,
    profile,
    language,
  });
  try {
    await popups(session, language);
    await pages(session, language);
    await views(session, language);
  } finally {
    await session.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
}

const { path } = await ensureBrowser('chromium', console.log);
build('chromium');
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
await mkdir(CHOSEN, { recursive: true });
const site = await serve(SAMPLES);
for (const language of LANGUAGES) await shoot(language, path, site);
await site.close();
const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
for (const [, name = ''] of readme.matchAll(/\(docs\/screenshots\/([\w-]+\.png)\)/g))
  await copyFile(join(FOLDER, name), join(CHOSEN, name));
console.log(`The pictures are in ${FOLDER}.`);
