/** The surfaces hold together at twice the size, from right to left, and by the keyboard alone. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { launchChromium } from './driver/chromium.ts';
import { attributesOf, click, waitFor, waitForElement } from './driver/surface.ts';
import { overflowing } from './fit.ts';
import { check, LOADED_ROW, saveAll } from './saved.ts';
import { story } from './story.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PSEUDO_BUILD = join(ROOT, '.output', 'chrome-mv3-pseudo');

export default story('the layout', ['chromium'], {
  'at 200 % no page of the extension has to be moved sideways': async (session) => {
    await saveAll(session, '/sample-1.html');
    for (const [path, shown] of [
      ['/library.html', LOADED_ROW],
      ['/options.html', '[data-testid="flags"]'],
      ['/welcome.html', 'main'],
      ['/sidepanel.html', 'main'],
    ] as const) {
      const page = await session.extensionPage(path);
      // 200 % on a window of 1280 is a layout of 640; the panel is 360 wide at its narrowest.
      await page.page.setViewport({
        width: path === '/sidepanel.html' ? 320 : 640,
        height: 480,
        deviceScaleFactor: 2,
      });
      await waitForElement(page, shown);
      assert.deepEqual(await overflowing(page), [], path);
      await page.close();
    }
    await session.tab.bringToFront();
  },

  'the popup is used from end to end without a pointer': async (session) => {
    const popup = await check(session, '/sample-3.html');
    const { page } = await session.opened('/popup.html');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const second = () => document.activeElement?.getAttribute('data-item');
    const at = await page.evaluate(second);
    assert.equal(at, (await attributesOf(popup, '[data-item]', 'data-item'))[1]);
    await page.keyboard.press('s');
    await waitFor(
      popup,
      'the quote in focus to be saved',
      (id) => document.querySelector(`[data-item="${id}"] [data-testid="save"][data-saved="true"]`) !== null,
      at ?? '',
    );
    await page.keyboard.press('Enter');
    await session.tab.waitForFunction(() =>
      [...CSS.highlights.keys()].some((name) => name.includes('current')),
    );
    await popup.close();
  },

  'from right to left nothing reaches past the edge': async (session) => {
    await promisify(execFile)(
      process.execPath,
      ['node_modules/wxt/bin/wxt.mjs', 'build', '--mode', 'pseudo'],
      {
        cwd: ROOT,
      },
    );
    const mirrored = await launchChromium({
      executable: session.browser.process()?.spawnfile ?? '',
      extension: PSEUDO_BUILD,
      profile: await mkdtemp(join(tmpdir(), 'verbatim-pseudo-')),
      site: session.site,
      language: 'ar',
    });
    try {
      const popup = await check(mirrored, '/sample-1.html');
      const page = await mirrored.opened('/popup.html');
      assert.equal(await page.evaluate(() => document.documentElement.dir, null), 'rtl');
      assert.deepEqual(await overflowing(page), []);
      await click(popup, '[data-testid="save-all"]');
      await waitForElement(popup, '[data-testid="save-all"][disabled]');
      await popup.close();
      for (const [path, shown] of [
        ['/library.html', LOADED_ROW],
        ['/options.html', '[data-testid="flags"]'],
      ] as const) {
        const other = await mirrored.extensionPage(path);
        await waitForElement(other, shown);
        assert.deepEqual(await overflowing(other), [], path);
        await other.close();
      }
      assert.deepEqual(await mirrored.problems(), []);
    } finally {
      await mirrored.close();
    }
  },
});
