/** The worker may be ended at any moment, and nothing that the reader did is gone. */
import assert from 'node:assert/strict';
import { click, count, waitForElement } from './driver/surface.ts';
import { checked } from './popup.ts';
import { story } from './story.ts';

export default story('the worker that is ended', ['chromium', 'firefox'], {
  'a quote can be saved after the worker was ended under an open popup': async (session) => {
    await session.open('/sample-1.html');
    const popup = await session.clickToolbar();
    await checked(popup);
    await session.stopWorker();
    await click(popup, '[data-testid="quote-card"] [data-testid="save"]');
    await waitForElement(popup, '[data-testid="save"][data-saved="true"]');
    await popup.close();
  },

  'what was saved is there after the worker was ended again': async (session) => {
    await session.stopWorker();
    await session.open('/sample-1.html');
    const popup = await session.clickToolbar();
    await checked(popup);
    assert.equal(await count(popup, '[data-testid="save"][data-saved="true"]'), 1);
    await popup.close();
  },
});
