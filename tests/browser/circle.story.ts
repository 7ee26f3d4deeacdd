/** Two saved articles that have the words from each other: nobody is shown as the source of the other. */
import assert from 'node:assert/strict';
import { click, textOf, waitForElement, waitForText } from './driver/surface.ts';
import { check, saveAll } from './saved.ts';
import { story } from './story.ts';

/** An outlet of its own on the one server: browsers take every name under "localhost" for this machine. */
const at = (outlet: string, path: string, site: string) =>
  `http://${outlet}.localhost:${new URL(site).port}${path}`;

export default story('articles that cite each other', ['chromium'], {
  'the copy is shown as one of a circle, with the quote and among the sources': async (session) => {
    await saveAll(session, at('tide', '/tide-times.html', session.site));
    const popup = await check(session, at('harbour', '/harbour-post.html', session.site));
    await waitForText(popup, 'Each cites the other', '[data-testid="dependence"]');
    assert.equal(await textOf(popup, '[data-testid="independent"]'), null, 'it is no source of its own');
    await click(popup, '[data-testid="tab-sources"]');
    await waitForText(popup, 'Tide Times', '[data-testid="circular"]');
    await popup.close();
  },

  "the speaker's page says so of the tellings": async (session) => {
    await saveAll(session, at('harbour', '/harbour-post.html', session.site));
    const library = await session.extensionPage('/library.html#/speakers');
    await click(library, '[data-testid="speaker-entry"]');
    await waitForElement(library, '[data-testid="variants"]');
    const circle = await textOf(library, '[data-testid="variant-circle"]');
    assert.match(circle ?? '', /Harbour Post.*Tide Times|Tide Times.*Harbour Post/);
    await library.close();
  },
});
