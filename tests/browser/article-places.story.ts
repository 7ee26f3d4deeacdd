/** The article stands in a frame of the same origin, or in an open shadow root: it is read there, and shown there. */
import assert from 'node:assert/strict';
import type { ChromiumSession } from './driver/chromium.ts';
import { click } from './driver/surface.ts';
import { cards } from './popup.ts';
import { check } from './saved.ts';
import { story } from './story.ts';

const SAID = 'A lamp is a promise to everybody who comes home at night';

/** The words under the highlights of a page and of the frames in it. */
const HIGHLIGHTED = `[window, ...Array.from(frames)].flatMap((view) =>
  [...view.CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)))`;

/** The ground that the mark shown last has in a window's document. */
const STYLED = `((view) => view.getComputedStyle(view.document.body, '::highlight(verbatim-current)').backgroundColor)`;
const UNSTYLED = 'rgba(0, 0, 0, 0)';

/** The middle of the first line of the words' first mark, as seen from the tab's own window. */
const SPOT = `(() => {
  const views = [window, ...Array.from(frames)];
  for (const view of views) for (const highlight of view.CSS.highlights.values()) for (const range of highlight) {
    if (!String(range).includes('promise to everybody')) continue;
    const at = view.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const border = view.frameElement?.clientLeft ?? 0;
    const box = range.getClientRects()[0];
    return { x: at.left + border + box.left + 20, y: at.top + border + box.top + box.height / 2 };
  }
})()`;

/** The details come above or below the words, stay while the pointer is on them, and go with it. */
async function pointAt(session: ChromiumSession): Promise<void> {
  const { tab } = session;
  const spot = (await tab.evaluate(SPOT)) as { x: number; y: number };
  await tab.mouse.move(spot.x, spot.y);
  await tab.waitForFunction(() => document.querySelector('html > :popover-open') !== null);
  const card = await tab.evaluate(() => {
    const box = document.querySelector('html > :popover-open')?.getBoundingClientRect();
    return { left: box?.left ?? 0, right: box?.right ?? 0, top: box?.top ?? 0, bottom: box?.bottom ?? 0 };
  });
  assert.ok(card.left <= spot.x && spot.x <= card.right, JSON.stringify({ card, spot }));
  const away = Math.max(card.top - spot.y, spot.y - card.bottom);
  assert.ok(away > 0 && away < 80, JSON.stringify({ card, spot }));
  await tab.mouse.move(spot.x, (card.top + card.bottom) / 2, { steps: 8 });
  await tab.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  assert.ok(await tab.evaluate(() => document.querySelector('html > :popover-open') !== null));
  await tab.mouse.move(2, 2);
  await tab.waitForFunction(() => document.querySelector('html > :popover-open') === null);
}

export default story('the article that is not in the page itself', ['chromium'], {
  'in a frame of the same origin it is read, and its words are marked there': async (session) => {
    const popup = await check(session, '/framed.html');
    const shown = await cards(popup);
    assert.ok(
      shown.some(({ words, speaker }) => words.includes(SAID) && speaker === 'Odile Tranmere'),
      JSON.stringify(shown),
    );
    await click(popup, '[data-testid="show"]');
    await session.tab.waitForFunction(`${HIGHLIGHTED}.some((words) => words.includes('four times'))`);
    assert.notEqual(await session.tab.evaluate(`${STYLED}(frames[0])`), UNSTYLED);
    await popup.close();
    await pointAt(session);
  },

  'in an open shadow root it is read, and its words are marked there': async (session) => {
    const popup = await check(session, '/shadow.html');
    const shown = await cards(popup);
    assert.ok(
      shown.some(({ words, speaker }) => words.includes(SAID) && speaker === 'Odile Tranmere'),
      JSON.stringify(shown),
    );
    await click(popup, '[data-testid="show"]');
    await session.tab.waitForFunction(`${HIGHLIGHTED}.some((words) => words.includes('four times'))`);
    await popup.close();
    await pointAt(session);
  },
});
