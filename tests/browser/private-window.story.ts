/** A private window: checking works as anywhere; a save would outlive the window, so it asks first. */
import assert from 'node:assert/strict';
import { click, count, waitForElement, waitForNone } from './driver/surface.ts';
import { checked } from './popup.ts';
import { LOADED_ROW } from './saved.ts';
import { story } from './story.ts';

const QUESTION = '[data-testid="private-question"]';
const SAVE_ALL = '[data-testid="save-all"]';

export default story('a private window', ['chromium'], {
  'an article in it is checked like any other': async (session) => {
    await session.openPrivately('/sample-1.html');
    const popup = await session.clickToolbar();
    await checked(popup);
    assert.ok((await count(popup, '[data-testid="quote-card"]')) > 0);
    await popup.close();
  },

  'a save that is not wanted after all keeps nothing': async (session) => {
    const popup = await session.clickToolbar();
    await checked(popup);
    await click(popup, SAVE_ALL);
    await waitForElement(popup, QUESTION);
    await popup.evaluate((wanted) => {
      document.querySelector<HTMLElement>(`${wanted} button:not([data-testid])`)?.click();
    }, QUESTION);
    await waitForNone(popup, QUESTION);
    await popup.close();
    const library = await session.extensionPage('/library.html');
    await waitForElement(library, '[data-testid="library-empty"]');
    assert.equal(await count(library, LOADED_ROW), 0);
    await library.close();
  },

  'a save that is wanted is there after the question': async (session) => {
    const popup = await session.clickToolbar();
    await checked(popup);
    await click(popup, SAVE_ALL);
    await click(popup, '[data-testid="private-keep"]');
    await waitForElement(popup, `${SAVE_ALL}[aria-disabled="true"]`);
    await popup.close();
    const library = await session.extensionPage('/library.html');
    await waitForElement(library, LOADED_ROW);
    await library.close();
  },
});
