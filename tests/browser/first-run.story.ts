/** The first minute: the page that opens once, and its bundled sample. */
import assert from 'node:assert/strict';
import { click } from './driver/surface.ts';
import { checked } from './popup.ts';
import { story } from './story.ts';

export default story('the first run', ['chromium', 'firefox'], {
  'the sample is checked on the page itself': async (session) => {
    const welcome = await session.extensionPage('/welcome.html');
    await click(welcome, '[data-testid="try-sample"]');
    const shown = await checked(welcome);
    assert.ok(shown.some(({ speaker }) => speaker !== null));
    await welcome.close();
  },
});
