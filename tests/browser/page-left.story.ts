/** What the reader is told of a page that is no longer there, and what copying leaves on the way. */
import assert from 'node:assert/strict';
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

  'a quote is copied with who said it and the link to its words': async (session) => {
    const popup = await check(session, '/sample-1.html');
    await popup.evaluate(() => {
      const write = navigator.clipboard.write.bind(navigator.clipboard);
      navigator.clipboard.write = async (items) => {
        document.body.dataset.copied = (await (await items[0]?.getType('text/plain'))?.text()) ?? '';
        return write(items);
      };
    }, null);
    await click(popup, '[data-testid="quote-card"] [data-testid="copy"]');
    await waitForText(popup, 'Copied', '[data-testid="notice"]');
    const copied = await popup.evaluate(() => document.body.dataset.copied ?? '', null);
    assert.match(copied, /^“.+” — .+\n\S+#:~:text=\S+$/s);
    await popup.close();
  },
});
