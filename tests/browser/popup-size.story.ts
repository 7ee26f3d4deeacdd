/** What a popup really loads until its result is there and looked through, counted by the browser itself. */
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BUILDS } from './builds.ts';
import { click, waitForElement } from './driver/surface.ts';
import { checked } from './popup.ts';
import { story } from './story.ts';

/** Bytes, minified, before compression. */
const MOST = 260_000;

/** The extension's own scripts that run in the page, as paths in its folder. */
async function scriptsIn(page: Page): Promise<readonly string[]> {
  const cdp = await page.createCDPSession();
  const paths = new Set<string>();
  cdp.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) paths.add(new URL(url).pathname);
  });
  // Tells of those that are there already, before it answers.
  await cdp.send('Debugger.enable');
  await cdp.detach();
  return [...paths].filter((path) => path.endsWith('.js'));
}

export default story('the size of the popup', ['chromium'], {
  'with its result in all its tabs it has loaded no more than 260 kB of scripts': async (session) => {
    await session.open('/sample-1.html');
    const popup = await session.clickToolbar();
    await checked(popup);
    for (const tab of ['sources', 'claims', 'quotes']) {
      await click(popup, `[data-testid="tab-${tab}"]`);
      await waitForElement(popup, `[data-testid="panel-${tab}"]`);
    }
    await click(popup, '[data-testid="save-all"]');
    await waitForElement(popup, '[data-testid="save-all"][aria-disabled="true"]');
    const scripts = await scriptsIn(popup.page);
    assert.ok(
      scripts.some((path) => path.includes('ReportView')),
      `the view of the result is among them: ${scripts.join(' ')}`,
    );
    const bytes = scripts.reduce((sum, path) => sum + statSync(join(BUILDS.chromium, path)).size, 0);
    assert.ok(bytes <= MOST, `${bytes} bytes`);
    console.log(`    ${bytes} bytes in ${scripts.length} scripts`);
  },
});
