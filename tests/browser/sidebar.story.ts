/** Firefox's popup and sidebar, in the sizes that Firefox gives them. */
import assert from 'node:assert/strict';
import { click, textOf, waitForElement, waitForText } from './driver/surface.ts';
import { onSeveralLines, overflowing } from './fit.ts';
import { checked } from './popup.ts';
import { check } from './saved.ts';
import { story } from './story.ts';

const HEAD = '[data-testid="report-head"]';

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

  'cuts no letter off a long name, and gives it the whole width of its card': async (session) => {
    const popup = await check(session, '/long-names.html');
    await popup.close();
    const sidebar = await session.openSidebar();
    await waitForText(sidebar, 'Преображенский', '[data-testid="panel-quotes"]');
    const [cut, speaker = 0, card = 0] = await sidebar.evaluate(() => {
      const facts = document.querySelector('.report-head__facts');
      const room = facts?.getBoundingClientRect().left ?? 0;
      const words = document.createTreeWalker(facts ?? document.body, NodeFilter.SHOW_TEXT);
      const lines: DOMRect[] = [];
      for (let text = words.nextNode(); text; text = words.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(text);
        lines.push(...range.getClientRects());
      }
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().width;
      const head = '[data-testid="quote-card"] .quote-card__';
      return [
        // So many pixels there are for what parts the facts, and are cut off.
        lines.filter(({ left }) => left < room + 19).length,
        box(`${head}speaker`),
        box(`${head}head`),
      ] as const;
    }, null);
    assert.equal(cut, 0, 'lines that begin where they are cut off');
    assert.ok(speaker > card * 0.95, `${speaker} of ${card}`);
    assert.deepEqual(await overflowing(sidebar), []);
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
    await waitForText(sidebar, '2024', HEAD);
    await session.tab.evaluate(() => document.querySelector<HTMLElement>('a')?.click());
    await shows('a builder of garages');
    await waitForText(sidebar, 'The orchard is sold', HEAD);
    assert.doesNotMatch((await textOf(sidebar, HEAD)) ?? '', /2024/, 'the date is of the page before');
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
