/** The first minute: the page that opens once, and its bundled sample. */
import assert from 'node:assert/strict';
import { click, count, type Surface, waitFor, waitForElement, waitForText } from './driver/surface.ts';
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
  },

  'the sensitivity is switched on the page too, and what is heard of it is one line': async (session) => {
    const welcome = session.surface as Surface;
    assert.equal(await count(welcome, '[aria-live] [data-testid="report"]'), 0);
    await waitForText(welcome, 'quotes', '.sample > [role="status"]');
    await click(welcome, '[data-testid="tab-claims"]');
    const flags = await count(welcome, '[data-testid="flag"]');
    await click(welcome, '[data-testid="sensitivity"] [value="quiet"]');
    await waitFor(
      welcome,
      'fewer flags',
      (before) => document.querySelectorAll('[data-testid="flag"]').length < before,
      flags,
    );
    await welcome.close();
  },
});
