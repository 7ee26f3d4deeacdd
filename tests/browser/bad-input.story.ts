/** Whatever the web serves: an answer or a clear word, never a blank popup, a hang or an error in the console. */
import assert from 'node:assert/strict';
import { click, fill, waitFor, waitForElement, waitForText } from './driver/surface.ts';
import { cardWith, checked } from './popup.ts';
import { story } from './story.ts';

/** Ten megabytes of one article, on a slow shared machine. */
const HUGE_PATIENCE_MS = 150_000;

export default story('bad input', ['chromium', 'firefox'], {
  'a page that is no article says so, and offers to paste text and to check its site by itself': async (
    session,
  ) => {
    await session.open('/no-article.html');
    const popup = await session.clickToolbar();
    await waitForElement(popup, '[data-testid="no-article"]');
    await waitForElement(popup, '[data-testid="paste-text"]');
    await waitForText(popup, '127.0.0.1', '[data-testid="site-add"]');
    await popup.close();
  },

  'an empty page says so': async (session) => {
    await session.open('/empty.html');
    const popup = await session.clickToolbar();
    await waitForElement(popup, '[data-testid="no-article"]');
    await popup.close();
  },

  'selected text of a page that is no article can be checked': async (session) => {
    await session.open('/no-article.html');
    await session.tab.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent =
        '“The gate was never locked at night,” said Odile Tranmere, who keeps the keys.';
      document.body.append(paragraph);
      getSelection()?.selectAllChildren(paragraph);
    });
    const popup = await session.clickToolbar();
    await click(popup, '[data-testid="check-selection"]');
    assert.match(cardWith(await checked(popup), 'never locked').speaker ?? '', /Odile Tranmere/);
    await popup.close();
  },

  'of an article behind a wall it says that only a part was read': async (session) => {
    await session.open('/behind-wall.html');
    const popup = await session.clickToolbar();
    await checked(popup);
    await waitForText(popup, 'not free to read', '[data-testid="warning-behind-paywall"]');
    await popup.close();
  },

  'malformed HTML is read': async (session) => {
    await session.open('/malformed.html');
    const popup = await session.clickToolbar();
    const shown = await checked(popup);
    assert.match(cardWith(shown, 'never inspected').speaker ?? '', /Tove Arnesen/);
    await popup.close();
  },

  'a page of ten megabytes is answered, or said to be too much': async (session) => {
    await session.open('/huge.html');
    const popup = await session.clickToolbar();
    await waitFor(
      popup,
      'quotes, or a reason in words',
      () =>
        document.querySelector('[data-testid="quote-card"]') !== null ||
        (document.querySelector<HTMLElement>('[data-testid="failed"]')?.innerText.length ?? 0) > 20,
      null,
      HUGE_PATIENCE_MS,
    );
    // Its console may say why it was too much; the reader has been told.
    await session.problems();
    await popup.close();
  },

  'the next page is answered as if nothing had been': async (session) => {
    await session.open('/sample-1.html');
    const popup = await session.clickToolbar();
    await checked(popup, HUGE_PATIENCE_MS);
    await popup.close();
  },

  'a page that did not load, or is empty by itself, cannot be read, and text can be pasted': async (
    session,
  ) => {
    // What Firefox shows in their place, and whether it can be read, is another matter.
    if (session.family === 'firefox') return;
    // Nothing answers at port 1.
    const source = `view-source:${session.site}/sample-1.html`;
    for (const address of ['about:blank', 'http://localhost:1/', source]) {
      await session.open(address).catch(() => {});
      const popup = await session.clickToolbar();
      await waitForElement(popup, '[data-testid^="blocked-"]');
      await waitForElement(popup, '[data-testid="paste-text"]');
      await popup.close();
    }
    await session.problems();
  },

  'where scripts may not run, text can be pasted': async (session) => {
    await session.open(session.family === 'chromium' ? 'chrome://version/' : 'about:license');
    const popup = await session.clickToolbar();
    await waitForElement(popup, '[data-testid^="blocked-"]');
    await fill(
      popup,
      '[data-testid="paste-text"]',
      '“We shall not sell the orchard,” said Wilma Haarsted, the owner, according to Reuters.',
    );
    await click(popup, '[data-testid="paste-check"]');
    assert.match(cardWith(await checked(popup), 'sell the orchard').speaker ?? '', /Wilma Haarsted/);
    await popup.close();
  },

  'what was pasted is there when the popup is opened again, as it was left': async (session) => {
    for (const [before, after] of [
      ['sell the orchard', '“Nor the mill,” said Wilma Haarsted.'],
      ['Nor the mill', ''],
    ] as const) {
      const popup = await session.clickToolbar();
      await waitFor(
        popup,
        'the text that was pasted',
        (words) => document.querySelector('textarea')?.value.includes(words),
        before,
      );
      await fill(popup, '[data-testid="paste-text"]', after);
      await popup.close();
    }
  },

  'pasted text without any quotation says so': async (session) => {
    await session.open('/no-article.html');
    const popup = await session.clickToolbar();
    await fill(popup, '[data-testid="paste-text"]', 'Just one plain line, in no language in particular');
    await click(popup, '[data-testid="paste-check"]');
    await waitForElement(popup, '[data-testid="no-quotes"]');
    await waitForText(popup, '0', '[data-testid="summary"]');
    await popup.close();
  },
});
