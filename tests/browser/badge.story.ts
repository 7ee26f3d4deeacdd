/** The number on the toolbar button: there after a check, of what the reader chose, or not at all. */
import assert from 'node:assert/strict';
import type { ChromiumSession } from './driver/chromium.ts';
import { click, type PageSurface, waitFor } from './driver/surface.ts';
import { check } from './saved.ts';
import { story } from './story.ts';

/** What stands on the button over the reader's tab. */
async function onButton(options: PageSurface, session: ChromiumSession): Promise<string> {
  const text: unknown = await options.page.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url, title }) => url === ${JSON.stringify(session.tab.url())} || title === ${JSON.stringify(await session.tab.title())});
    return tab === undefined ? null : chrome.action.getBadgeText({ tabId: tab.id });
  })()`);
  assert.equal(typeof text, 'string');
  return String(text);
}

export default story('the number on the button', ['chromium'], {
  'and the marks go with a flag that is dismissed': async (session) => {
    const options = await session.extensionPage('/options.html');
    const popup = await check(session, '/sample-1.html');
    const before = Number(await onButton(options, session));
    assert.ok(before > 1);
    await click(popup, '[data-testid="tab-claims"]');
    await click(popup, '[data-testid="dismiss"]');
    const until = Date.now() + 10_000;
    while (Number(await onButton(options, session)) !== before - 1)
      assert.ok(Date.now() < until, 'the number stayed');
    const marked = await session.tab.evaluate(() => CSS.highlights.get('verbatim-flag')?.size ?? 0);
    assert.equal(marked, before - 1);
    await options.close();
    await popup.close();
  },
  'counts the flags of a checked page, and goes when it is switched off': async (session) => {
    await (await check(session, '/sample-1.html')).close();
    const options = await session.extensionPage('/options.html');
    assert.match(await onButton(options, session), /^[1-9]\d*$/);
    await click(options, '[data-testid="badge-off"]');
    await waitFor(
      options,
      'the choice',
      () => document.querySelector('[data-testid="badge-off"]:checked') !== null,
      null,
    );
    const until = Date.now() + 10_000;
    while ((await onButton(options, session)) !== '') assert.ok(Date.now() < until, 'the number stayed');
    await options.close();
  },
});
