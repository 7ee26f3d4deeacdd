/** A page whose end never comes, as where its last script hangs: what is there is checked all the same. */
import assert from 'node:assert/strict';
import { cardWith, checked } from './popup.ts';
import { story } from './story.ts';

export default story('a page that never ends loading', ['chromium', 'firefox'], {
  'is read as far as it came': async (session) => {
    await session.open('/empty.html');
    const loading = session.tab.goto(`${session.site}/endless.html`).catch(() => null); // until it is left
    await session.tab.waitForFunction(
      () => document.readyState === 'loading' && document.querySelector('article'),
    );
    const popup = await session.clickToolbar();
    assert.match(cardWith(await checked(popup), 'four times').speaker ?? '', /Odile Tranmere/);
    await popup.close();
    await session.open('/empty.html');
    await loading;
  },
});
