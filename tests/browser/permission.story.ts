/**
 * "Always check this site": the browser itself asks, and its answer counts. Firefox's question is reached through its
 * window. Chromium's is reached by no driver, so its windows stand on a screen of their own, with a keyboard.
 */
import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { BUILDS } from './builds.ts';
import { type ChromiumSession, launchChromium } from './driver/chromium.ts';
import { type Display, noDisplay, openDisplay } from './driver/display.ts';
import { launchFirefox } from './driver/firefox.ts';
import type { Session } from './driver/session.ts';
import { click, type Surface, textsOf, waitForElement, waitForNone, waitForText } from './driver/surface.ts';
import { check } from './saved.ts';
import { story } from './story.ts';

type Choice = 'allow' | 'deny';

/** A browser that really asks. */
interface Asking {
  readonly session: Session;
  answer(choice: Choice): Promise<void>;
  close(): Promise<void>;
}

let asking: Asking | null = null;

async function askingBrowser({ family, site }: Session): Promise<Asking> {
  const options = {
    executable: (await ensureBrowser(family)).path,
    extension: BUILDS[family],
    site,
    profile: await mkdtemp(join(tmpdir(), 'verbatim-asking-')),
  };
  if (family === 'firefox') {
    const session = await launchFirefox({ ...options, asks: true });
    return { session, answer: (choice) => session.answerPrompt(choice), close: () => session.close() };
  }
  const display = await openDisplay();
  const session = await launchChromium({ ...options, headless: false, display: display.name });
  return {
    session,
    answer: (choice) => answerByKeys(session, display, choice),
    close: async () => {
      await session.close();
      display.close();
    },
  };
}

/** "Deny" has the focus at first, and "Allow" comes next. */
async function answerByKeys(session: ChromiumSession, display: Display, choice: Choice): Promise<void> {
  // The question takes the focus, and with it the popup: before, the keys would go astray.
  const popup = () => session.browser.targets().some((target) => target.url().endsWith('/popup.html'));
  for (const until = Date.now() + 15_000; popup(); await sleep(100))
    assert.ok(Date.now() < until, 'Chromium did not ask');
  await display.press(...(choice === 'allow' ? ['Tab', 'Return'] : ['Return']));
}

const theAsking = (): Asking => {
  assert.ok(asking, 'the browser that asks is running');
  return asking;
};

/** Hosts of one domain on the one server; browsers take every name under "localhost" for this machine. */
const at = (host: string, path: string) =>
  `http://${host}.tide.localhost:${new URL(theAsking().session.site).port}${path}`;

const siteNames = (options: Surface) => textsOf(options, '[data-testid="site"] .option-list__name');
const marksIn = (session: Session) => session.tab.evaluate(() => CSS.highlights.size);
/** Long enough for a page to be checked that should not be. */
const UNINVITED_MS = 2_500;

async function askForDomain(): Promise<void> {
  const popup = await check(theAsking().session, at('news', '/sample-1.html'));
  const choices = await textsOf(popup, '[data-testid="site-add"]');
  assert.deepEqual(choices, ['news.tide.localhost', 'tide.localhost']);
  await click(popup, '[data-testid="site-add"] + [data-testid="site-add"]');
}

export default story(
  'the site that is always checked',
  ['chromium', 'firefox'],
  {
    'the browser asks, and where the reader says no, nothing is granted': async (session) => {
      asking = await askingBrowser(session);
      await askForDomain();
      await asking.answer('deny');
      const options = await asking.session.extensionPage('/options.html');
      await waitForElement(options, '[data-testid="sites"] .section__none');
      assert.deepEqual(await siteNames(options), []);
      await options.close();
    },

    'an article in a frame of another site is read once she allows that site, which is offered': async () => {
      const { session, answer } = theAsking();
      await session.open(at('news', '/foreign-frame.html'));
      const popup = await session.clickToolbar();
      await waitForText(popup, 'desk.quay.localhost', '[data-testid="no-article"]');
      await click(popup, '[data-testid="allow-frame"]');
      await answer('allow');
      const options = await session.extensionPage('/options.html');
      await waitForElement(options, '[data-testid="site"]');
      assert.deepEqual(await siteNames(options), ['desk.quay.localhost']);
      const again = await check(session, at('news', '/foreign-frame.html'));
      await again.close();
      await click(options, '[data-testid="site-remove"]');
      await waitForNone(options, '[data-testid="site"]');
      await options.close();
    },

    'where she says yes, each page of the domain is checked as it opens, and the options list it':
      async () => {
        const { session, answer } = theAsking();
        await askForDomain();
        await answer('allow');
        const options = await session.extensionPage('/options.html');
        await waitForElement(options, '[data-testid="site"]');
        assert.deepEqual(await siteNames(options), ['tide.localhost\nwith everything under it']);
        await options.close();
        await session.open(at('sport', '/sample-2.html'));
        await session.tab.waitForFunction(() => CSS.highlights.size > 0, { timeout: 15_000 });
      },

    'on another host of the domain the popup takes it back, the permission is gone, and pages are left alone':
      async () => {
        const { session, close } = theAsking();
        const popup = await check(session, at('sport', '/sample-1.html'));
        await waitForText(popup, 'Stop checking tide.localhost automatically', '[data-testid="site-remove"]');
        await click(popup, '[data-testid="site-remove"]');
        await waitForElement(popup, '[data-testid="site-add"]');
        await popup.close();
        const options = await session.extensionPage('/options.html');
        await waitForElement(options, '[data-testid="sites"] .section__none');
        await options.close();
        await session.open(at('sport', '/sample-1.html'));
        await sleep(UNINVITED_MS);
        assert.equal(await marksIn(session), 0);
        assert.deepEqual(await session.problems(), []);
        await close();
        asking = null;
      },
  },
  (family) => (family === 'chromium' ? noDisplay() : null),
);
