/** Firefox's popup and sidebar, in the sizes that Firefox gives them. */
import assert from 'node:assert/strict';
import { click, waitForElement, waitForText } from './driver/surface.ts';
import { onSeveralLines, overflowing } from './fit.ts';
import { checked } from './popup.ts';
import { check } from './saved.ts';
import { story } from './story.ts';

export default story('the sidebar', ['firefox'], {
  'the popup fits beside its scroll bar': async (session) => {
    const popup = await check(session, '/sample-1.html');
    for (const tab of ['sources', 'claims', 'quotes']) {
      await click(popup, `[data-testid="tab-${tab}"]`);
      await waitForElement(popup, `[data-testid="panel-${tab}"]`);
      assert.deepEqual(await overflowing(popup), [], tab);
    }
    await popup.close();
  },

  'shows the quotes of the tab that was clicked': async (session) => {
    const sidebar = await session.openSidebar();
    const shown = await checked(sidebar);
    assert.ok(shown.some(({ words }) => words.includes('membuka pintu air darurat')));
  },

  'breaks no label or name, as narrow as Firefox opens it': async (session) => {
    const sidebar = await session.openSidebar();
    await checked(sidebar);
    assert.deepEqual(await overflowing(sidebar), []);
    const labels = '.app__brand, [data-testid^="tab-"], [data-testid="speaker"]';
    assert.deepEqual(await onSeveralLines(sidebar, labels), []);
    await sidebar.close();
  },

  'follows a site that navigates within one page, there and back, and says when the words changed': async (
    session,
  ) => {
    const popup = await check(session, '/single-page.html');
    await popup.close();
    const sidebar = await session.openSidebar();
    const shows = (words: string) => waitForText(sidebar, words, '[data-testid="panel-quotes"]');
    await shows('four times');
    await session.tab.evaluate(() => document.querySelector<HTMLElement>('a')?.click());
    await shows('a builder of garages');
    assert.equal((await checked(sidebar)).length, 1, 'nothing of the page before is left');
    await session.tab.evaluate(() => history.back());
    await shows('four times');
    await session.tab.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = '“The new lamp burns,” said Bram Oosterling, who mans the radio.';
      document.querySelector('article')?.append(late);
    });
    await waitForElement(sidebar, '[data-testid="banner"]');
    await click(sidebar, '[data-testid="banner-action"]');
    await shows('The new lamp burns');
    await sidebar.close();
  },
});
