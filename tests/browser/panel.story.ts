/** The panel that stays open while reading: Chrome's side panel. */
import assert from 'node:assert/strict';
import { click, count, fill, textsOf, waitFor, waitForElement } from './driver/surface.ts';
import { cards, checked } from './popup.ts';
import { check } from './saved.ts';
import { story } from './story.ts';

export default story('the side panel', ['chromium'], {
  'opens from the popup with the result of the tab': async (session) => {
    const popup = await check(session, '/sample-1.html');
    await click(popup, '[data-testid="open-panel"]');
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
