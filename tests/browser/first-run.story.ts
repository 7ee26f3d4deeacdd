/** The first minute: the page that opens once, and its bundled sample. */
import assert from 'node:assert/strict';
import { click, waitForElement } from './driver/surface.ts';
import { checked } from './popup.ts';
import { story } from './story.ts';

export default story('the first run', ['chromium', 'firefox'], {
  'the sample is checked on the page itself': async (session) => {
    const welcome = await session.extensionPage('/welcome.html');
    await click(welcome, '[data-testid="try-sample"]');
    const shown = await checked(welcome);
    assert.ok(shown.some(({ speaker }) => speaker !== null));
    await click(welcome, '[data-testid="save-all"]');
    await waitForElement(welcome, '[data-testid="save-all"][aria-disabled="true"]');
    await waitForElement(welcome, '[data-testid="save"][data-saved="true"]');
    await click(welcome, '[data-testid="undo"]');
    await waitForElement(welcome, '[data-testid="save-all"][aria-disabled="false"]');
    await click(welcome, '[data-testid="save-all"]');
    await waitForElement(welcome, '[data-testid="save-all"][aria-disabled="true"]');
    await welcome.close();
  },
});
