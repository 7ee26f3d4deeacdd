/** The article stands in a frame of the same origin, or in an open shadow root: it is read there, and shown there. */
import assert from 'node:assert/strict';
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
  },
});
