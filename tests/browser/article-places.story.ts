/** The article stands in a frame of the same origin, or in an open shadow root: it is read there, and shown there. */
import assert from 'node:assert/strict';
import type { ChromiumSession } from './driver/chromium.ts';
import { click, waitFor } from './driver/surface.ts';
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

  'in a frame of a frame it is read; words far down in it are shown there, and the way back leads to where each frame stood':
    async (session) => {
      const popup = await check(session, '/framed-deep.html');
      const inner = 'window.frames[0].frames[0]';
      await session.tab.evaluate(`scrollTo(0, 60); ${inner}.scrollTo(0, 90)`);
      await popup.evaluate(() => {
        for (const card of document.querySelectorAll('[data-testid="quote-card"]'))
          if (card.textContent?.includes('ten past four'))
            card.querySelector<HTMLElement>('[data-testid="show"]')?.click();
      }, null);
      await session.tab.waitForFunction(`${inner}.scrollY > 1000`);
      await click(popup, '[data-testid="go-back"]');
      await session.tab.waitForFunction(`${inner}.scrollY === 90 && scrollY === 60`);
      await popup.close();
    },

  'words chosen in a frame, and in a shadow root, are made a draft by the keyboard command too': async (
    session,
  ) => {
    for (const [address, root] of [
      ['/framed-deep.html', 'window.frames[0].frames[0].document'],
      ['/shadow.html', 'document.querySelector("article-body").shadowRoot'],
    ] as const) {
      const popup = await check(session, address);
      await popup.close();
      const spot = (await session.tab.evaluate(`(() => {
        const root = ${root};
        const said = [...root.querySelectorAll('p')].find((one) => one.textContent.includes('four times'));
        said.scrollIntoView({ behavior: 'instant', block: 'center' });
        let { left, top } = said.getBoundingClientRect();
        for (let view = said.ownerDocument.defaultView; view.frameElement; view = view.parent) {
          const box = view.frameElement.getBoundingClientRect();
          left += box.left + view.frameElement.clientLeft;
          top += box.top + view.frameElement.clientTop;
        }
        return { x: left + 20, y: top + 8 };
      })()`)) as { x: number; y: number };
      await session.tab.mouse.click(spot.x, spot.y, { count: 3 });
      await session.happen('commands.onCommand', 'save-selection');
      const draft = await session.opened('/popup.html');
      await waitFor(
        draft,
        `the words chosen in ${address}`,
        () =>
          document
            .querySelector<HTMLTextAreaElement>('[data-testid="draft-words"]')
            ?.value.startsWith('We have written to the port four times'),
        null,
      );
      await click(draft, '[data-testid="draft-cancel"]');
      await draft.close();
    }
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
