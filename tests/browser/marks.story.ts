/** Marks in the page: by kind and verdict, shown and hidden, walked through, and no element changed. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { attributesOf, click, waitForElement, waitForText } from './driver/surface.ts';
import { check, saveAll } from './saved.ts';
import { story } from './story.ts';

const markedWords = (tab: Page) =>
  tab.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)));
const untilMarked = (tab: Page, marked: boolean) =>
  tab.waitForFunction((wanted) => CSS.highlights.size > 0 === wanted, { timeout: 15_000 }, marked);

export default story('the marks', ['chromium', 'firefox'], {
  'a checked page has its quotes marked, each kind by its own highlight': async (session) => {
    const popup = await check(session, '/sample-1.html');
    await untilMarked(session.tab, true);
    const words = await markedWords(session.tab);
    assert.ok(words.some((text) => text.includes('membuka pintu air darurat')));
    assert.ok(
      words.some((text) => text.includes('Rp 310 miliar')),
      'a sentence without a source',
    );
    const names = await session.tab.evaluate(() => [...CSS.highlights.keys()]);
    assert.ok(names.length >= 2, names.join());
    await popup.close();
  },

  'the toggle hides them and shows them again, and keeps to it': async (session) => {
    const popup = await check(session, '/sample-1.html');
    await untilMarked(session.tab, true);
    await click(popup, '[data-testid="toggle-marks"]');
    await untilMarked(session.tab, false);
    await waitForElement(popup, '[data-testid="toggle-marks"][aria-pressed="false"]');
    await click(popup, '[data-testid="toggle-marks"]');
    await untilMarked(session.tab, true);
    assert.deepEqual(await attributesOf(popup, '[data-testid="toggle-marks"]', 'aria-pressed'), ['true']);
    await popup.close();
  },

  'the command walks from mark to mark and scrolls to it': async (session) => {
    const popup = await check(session, '/sample-1.html');
    await untilMarked(session.tab, true);
    await popup.close();
    await session.tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const before = await session.tab.evaluate(() => scrollY);
    const shown = () =>
      session.tab.evaluate(() => [...(CSS.highlights.get('verbatim-current') ?? [])].map(String).join());
    const until = async (wanted: (words: string) => boolean) => {
      for (const late = Date.now() + 10_000; !wanted(await shown()); )
        assert.ok(Date.now() < late, `shown is “${await shown()}”`);
    };
    await session.command('next-mark');
    await session.tab.waitForFunction((was) => scrollY !== was, { timeout: 10_000 }, before);
    await until((words) => words !== '');
    const first = await shown();
    await session.command('next-mark');
    await until((words) => words !== first);
    await session.command('previous-mark');
    await until((words) => words === first);
  },

  'words that the page hides are said to be hidden': async (session) => {
    for (const style of ['display: none', 'max-height: 0; overflow: hidden']) {
      const popup = await check(session, '/sample-1.html');
      await session.tab.evaluate((hiding) => {
        for (const paragraph of document.querySelectorAll('p'))
          if (paragraph.textContent?.includes('membuka pintu air darurat')) paragraph.style.cssText = hiding;
      }, style);
      await popup.evaluate(() => {
        for (const card of document.querySelectorAll('[data-testid="quote-card"]'))
          if (card.textContent?.includes('membuka pintu air darurat'))
            card.querySelector<HTMLElement>('[data-testid="show"]')?.click();
      }, null);
      await waitForText(popup, 'hidden in the page', '[data-testid="notice"]');
      await popup.close();
    }
  },

  'the pointer over a mark brings its details, outside the body, and takes them along when it leaves': async (
    session,
  ) => {
    const popup = await check(session, '/sample-1.html');
    await untilMarked(session.tab, true);
    await popup.close();
    const body = await session.tab.evaluate(() => document.body.outerHTML);
    const spot = await session.tab.evaluate(() => {
      const range = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])[0];
      if (!(range instanceof Range)) throw new Error('No mark is drawn.');
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getClientRects()[0];
      return { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
    });
    await session.tab.mouse.move(spot.x, spot.y);
    await session.tab.waitForFunction(() => document.querySelector('html > :popover-open') !== null);
    // Into the details themselves, step by step as a hand does: they stay.
    const card = await session.tab.evaluate(() => {
      const box = document.querySelector('html > :popover-open')?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + 10, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
    });
    await session.tab.mouse.move(card.x, card.y, { steps: 4 });
    await session.tab.evaluate(() => new Promise((done) => setTimeout(done, 800)));
    assert.ok(await session.tab.evaluate(() => document.querySelector('html > :popover-open') !== null));
    // Escape takes them away, and they do not come back while the pointer stays.
    await session.tab.mouse.move(spot.x, spot.y, { steps: 8 });
    await session.tab.keyboard.press('Escape');
    await session.tab.waitForFunction(() => document.querySelector('html > :popover-open') === null);
    await session.tab.mouse.move(spot.x + 1, spot.y);
    await session.tab.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    assert.ok(await session.tab.evaluate(() => document.querySelector('html > :popover-open') === null));
    await session.tab.mouse.move(2, 2, { steps: 4 });
    await session.tab.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    await session.tab.mouse.move(spot.x, spot.y);
    await session.tab.waitForFunction(() => document.querySelector('html > :popover-open') !== null);
    await session.tab.mouse.move(2, 2);
    await session.tab.waitForFunction(() => document.querySelector('html > :popover-open') === null);
    assert.equal(await session.tab.evaluate(() => document.body.outerHTML), body);
  },

  'an altered quote is marked by its verdict, and no element of the page changes': async (session) => {
    await saveAll(session, '/sample-1.html');
    await session.open('/sample-2.html');
    const before = await session.tab.evaluate(() => document.body.outerHTML);
    const popup = await session.clickToolbar();
    await waitForElement(popup, '[data-testid="verdict-altered"]');
    await untilMarked(session.tab, true);
    const altered = await session.tab.evaluate(() =>
      [...CSS.highlights].flatMap(([name, ranges]) =>
        name.includes('altered') ? [...ranges].map(String) : [],
      ),
    );
    assert.ok(
      altered.some((words) => words.includes('Kami akan membuka pintu air darurat')),
      altered.join('\n'),
    );
    assert.equal(await session.tab.evaluate(() => document.body.outerHTML), before);
    await popup.close();
  },
});
