/** The panel that stays open while reading: Chrome's side panel. */
import assert from 'node:assert/strict';
import {
  click,
  clickAway,
  count,
  fill,
  type Surface,
  textsOf,
  waitFor,
  waitForElement,
  waitForText,
} from './driver/surface.ts';
import { cards, cardWith, checked } from './popup.ts';
import { check } from './saved.ts';
import { story } from './story.ts';

/** Checks again, and waits until the panel has said that it does; a short text is checked before a poll would see it. */
async function checkAgain(panel: Surface): Promise<void> {
  await panel.evaluate(() => {
    delete document.body.dataset.checked;
    new MutationObserver((_, watch) => {
      if (!document.querySelector('[data-testid="checking"]')) return;
      document.body.dataset.checked = 'again';
      watch.disconnect();
    }).observe(document.body, { childList: true, subtree: true });
  }, null);
  await click(panel, '[data-testid="again"]');
  await waitForElement(panel, 'body[data-checked="again"]');
}

export default story('the side panel', ['chromium'], {
  'opens from the popup with the result of the tab': async (session) => {
    const popup = await check(session, '/sample-1.html');
    await clickAway(popup, '[data-testid="open-panel"]');
    const panel = await session.opened('/sidepanel.html');
    const shown = await checked(panel);
    assert.ok(shown.some(({ words }) => words.includes('membuka pintu air darurat')));
  },

  'filters by kind and by speaker': async (session) => {
    const panel = await session.opened('/sidepanel.html');
    const all = await cards(panel);
    await fill(panel, '[data-testid="filter-kind"]', 'indirect');
    await waitFor(
      panel,
      'the indirect quotes alone',
      () =>
        [...document.querySelectorAll<HTMLElement>('[data-testid="quote-card"]')].every(
          (card) => card.dataset.kind === 'indirect',
        ),
      null,
    );
    const indirect = await cards(panel);
    assert.ok(indirect.length > 0 && indirect.length < all.length);
  },

  'keeps its place, and what was pasted, over another tab and over checking again': async (session) => {
    const panel = await session.opened('/sidepanel.html');
    const onClaims = async () => {
      await waitForElement(panel, '[data-testid="report"]');
      await waitForElement(panel, '[data-testid="tab-claims"][aria-selected="true"]');
    };
    await click(panel, '[data-testid="tab-claims"]');
    await checkAgain(panel);
    await onClaims();
    await panel.evaluate(() => window.scrollTo(0, 120), null);
    const scrolled = () => waitFor(panel, 'the place scrolled to', () => window.scrollY === 120, null);
    await scrolled();
    // Scrolling is told with the next picture.
    await panel.evaluate(() => new Promise((done) => setTimeout(done, 200)), null);

    await click(panel, '[data-testid="tab-quotes"]');
    await click(panel, '[data-testid="show"]');
    await waitForElement(panel, '[data-testid="go-back"]');
    await click(panel, '[data-testid="tab-claims"]');
    await panel.evaluate(() => window.scrollTo(0, 120), null);
    await scrolled();
    await panel.evaluate(() => new Promise((done) => setTimeout(done, 200)), null);

    const other = await session.extensionPage('/options.html');
    await waitForElement(panel, '[data-testid^="blocked-"]');
    assert.equal(await count(panel, '[data-testid="go-back"]'), 0, 'the way back leads to no other page');
    const text = '“We shall not sell the orchard,” said Wilma Haarsted, the owner, according to Reuters.';
    await fill(panel, '[data-testid="paste-text"]', text);
    await session.tab.bringToFront();
    await onClaims();
    await scrolled();

    const typed = () =>
      waitFor(
        panel,
        'the text that was pasted',
        (wanted) =>
          document.querySelector<HTMLTextAreaElement>('[data-testid="paste-text"]')?.value === wanted,
        text,
      );
    await other.page.bringToFront();
    await typed();
    await click(panel, '[data-testid="paste-check"]');
    cardWith(await checked(panel), 'sell the orchard');
    await session.tab.bringToFront();
    await onClaims();
    await other.page.bringToFront();
    await waitForText(panel, 'sell the orchard', '[data-testid="words"]');
    await checkAgain(panel);
    cardWith(await checked(panel), 'sell the orchard');
    await click(panel, '[data-testid="to-page"]');
    await typed();

    await session.tab.bringToFront();
    await onClaims();
    await other.close();
    await click(panel, '[data-testid="tab-quotes"]');
    await waitFor(
      panel,
      'the filter that was set',
      () => document.querySelector<HTMLSelectElement>('[data-testid="filter-kind"]')?.value === 'indirect',
      null,
    );
  },

  'says on a tab that was not clicked what it needs': async (session) => {
    const panel = await session.opened('/sidepanel.html');
    // Another site: the click's grant ends with the page it was given for.
    await session.tab.goto('about:blank');
    await session.tab.goto(`${session.site.replace('127.0.0.1', 'localhost')}/sample-2.html`);
    await waitForElement(panel, '[data-testid="not-granted"]');
    assert.equal(await count(panel, '[data-testid="quote-card"]'), 0);
    await waitForElement(panel, '[data-testid="choose-sites"]');
    await session.problems();
  },

  'follows to the next article after its click': async (session) => {
    await session.open('/sample-3.html');
    const popup = await session.clickToolbar();
    await checked(popup);
    await popup.close();
    const panel = await session.opened('/sidepanel.html');
    await waitFor(
      panel,
      'the English quotes',
      () => document.querySelector('[data-testid="report-head"]')?.textContent?.includes('Harbour Courier'),
      null,
    );
    assert.ok(
      (await textsOf(panel, '[data-testid="words"]')).some((words) => words.includes('emergency gates')),
    );
  },
});
