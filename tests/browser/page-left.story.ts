/** What the reader is told of a page that is no longer there, and what copying leaves on the way. */
import { click, waitForText } from './driver/surface.ts';
import { check } from './saved.ts';
import { story } from './story.ts';

export default story('the page that was left', ['chromium'], {
  'showing words in it says that it does not answer, and leaves no error unseen': async (session) => {
    const popup = await check(session, '/sample-1.html');
    await session.tab.goto('about:blank');
    await click(popup, '[data-testid="quote-card"] [data-testid="show"]');
    await waitForText(popup, 'did not answer', '[data-testid="notice"]');
    await popup.close();
  },

  'a quote is copied with who said it': async (session) => {
    const popup = await check(session, '/sample-1.html');
    await click(popup, '[data-testid="quote-card"] [data-testid="copy"]');
    await waitForText(popup, 'Copied', '[data-testid="notice"]');
    await popup.close();
  },
});
