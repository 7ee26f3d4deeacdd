/** What the page and the network see of the extension: nothing before the click, and its own marks after it. */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { click } from './driver/surface.ts';
import { checked } from './popup.ts';
import { story } from './story.ts';

/** Long enough for whatever would come uninvited after a page has loaded. */
const UNINVITED_MS = 1_000;

const bodyOf = (tab: Page) => tab.evaluate(() => document.body.outerHTML);
const headOf = (tab: Page) => tab.evaluate(() => document.head.outerHTML);

export default story('the quiet page', ['chromium'], {
  'nothing runs in a page before the click': async (session) => {
    const cdp = await session.tab.createCDPSession();
    const worlds: string[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
    await cdp.send('Runtime.enable');
    await session.open('/sample-1.html');
    await sleep(UNINVITED_MS);
    assert.ok(worlds.length > 0, 'the page’s own script world is seen');
    assert.deepEqual(
      worlds.filter((origin) => origin.startsWith('chrome-extension:')),
      [],
    );
    await cdp.detach();
  },

  'checking leaves the live page as it was, node for node': async (session) => {
    await session.open('/sample-1.html');
    const before = [await headOf(session.tab), await bodyOf(session.tab)];
    const popup = await session.clickToolbar();
    await checked(popup);
    assert.deepEqual([await headOf(session.tab), await bodyOf(session.tab)], before);
    await popup.close();
  },

  'showing a quote in the page marks it without changing its nodes': async (session) => {
    await session.open('/sample-1.html');
    const before = await bodyOf(session.tab);
    const popup = await session.clickToolbar();
    await checked(popup);
    await click(popup, '[data-testid="quote-card"][data-kind="direct"] [data-testid="show"]');
    await session.tab.waitForFunction(() => CSS.highlights.size > 0, { timeout: 10_000 });
    const marked = await session.tab.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)),
    );
    assert.ok(
      marked.some((words) => words.includes('tidak akan membuka pintu air darurat')),
      marked.join('\n'),
    );
    assert.equal(await bodyOf(session.tab), before);
  },
});
