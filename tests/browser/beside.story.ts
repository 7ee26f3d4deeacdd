/** The panel beside the page, in each browser: what is shown of a page is narrowed, and follows the reader's tabs. */
import assert from 'node:assert/strict';
import { click, count, fill, type Surface, waitFor, waitForElement, waitForText } from './driver/surface.ts';
import { openPanel } from './panel.ts';
import { cards, checked } from './popup.ts';
import { saveAll } from './saved.ts';
import { story } from './story.ts';

let panel: Surface;

const untilCards = (wanted: number) =>
  waitFor(
    panel,
    `${wanted} quotes`,
    (left) => document.querySelectorAll('[data-testid="quote-card"]').length === left,
    wanted,
  );

const CLAIMS = '[data-testid="panel-claims"] [data-testid="claim"]';

export default story('the panel beside the page', ['chromium', 'firefox'], {
  'narrows the quotes by kind, by verdict and by speaker, and takes that back': async (session) => {
    await saveAll(session, '/sample-1.html');
    panel = await openPanel(session, '/sample-2.html');
    const all = await checked(panel);
    for (const [filter, value, left] of [
      ['kind', 'indirect', all.filter(({ kind }) => kind === 'indirect').length],
      ['verdict', 'altered', all.filter(({ verdict }) => verdict === 'altered').length],
      ['speaker', 'Hendra Maukar', all.filter(({ speaker }) => speaker === 'Hendra Maukar').length],
    ] as const) {
      assert.ok(left > 0 && left < all.length, `${left} of ${all.length} by ${filter}`);
      await fill(panel, `[data-testid="filter-${filter}"]`, value);
      await untilCards(left);
      await fill(panel, `[data-testid="filter-${filter}"]`, 'all');
      await untilCards(all.length);
    }
  },

  'shows the flagged sentences alone, or every claim': async () => {
    await click(panel, '[data-testid="tab-claims"]');
    await waitForElement(panel, '[data-testid="panel-claims"] [data-testid="flag"]');
    const alone = (await count(panel, CLAIMS)) === 0;
    for (const flagsAlone of [!alone, alone]) {
      await click(panel, '[data-testid="flagged-only"]');
      await waitFor(
        panel,
        flagsAlone ? 'the flags alone' : 'the other claims too',
        ([claims, none]) => (document.querySelector(claims) === null) === none,
        [CLAIMS, flagsAlone] as const,
      );
    }
    await click(panel, '[data-testid="tab-quotes"]');
  },

  'follows to another tab and back, and asks where a page was not clicked': async (session) => {
    const other = await session.extensionPage('/options.html');
    await waitForElement(panel, '[data-testid^="blocked-"]');
    await session.tab.bringToFront();
    await waitForText(panel, 'Hendra Maukar', '[data-testid="panel-quotes"]');
    assert.ok((await cards(panel)).length > 0);
    await other.close();
    await session.tab.bringToFront();
    await session.tab.goto('about:blank');
    await session.tab.goto(`${session.site.replace('127.0.0.1', 'localhost')}/sample-2.html`);
    await waitForElement(panel, '[data-testid="not-granted"]');
    assert.equal(await count(panel, '[data-testid="quote-card"]'), 0);
    if (session.family === 'firefox') await panel.close();
    await session.problems();
  },
});
