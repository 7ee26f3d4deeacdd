/** A page where the next story comes in below the first: what is checked is the story that the reader has come to. */
import assert from 'node:assert/strict';
import type { Session } from './driver/session.ts';
import { click, count, type Surface, textOf, waitForElement, waitForText } from './driver/surface.ts';
import { openPanel } from './panel.ts';
import { checked } from './popup.ts';
import { story } from './story.ts';

const QUOTES = '[data-testid="panel-quotes"]';

async function scrollTo(session: Session, top: number): Promise<void> {
  await session.tab.evaluate((to) => window.scrollTo({ top: Math.min(to, 700), behavior: 'instant' }), top);
  if (top > 700) {
    await session.tab.waitForFunction(() => document.querySelectorAll('article').length === 2);
    await session.tab.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), top);
  }
}

let panel: Surface;

export default story('the page of several stories', ['chromium', 'firefox'], {
  'the panel follows to the story that was scrolled to': async (session) => {
    panel = await openPanel(session, '/newsreel.html');
    await checked(panel);
    await waitForText(panel, 'four times', QUOTES);
    await scrollTo(session, 1900);
    await waitForText(panel, 'a builder of garages', QUOTES);
    const head = (await textOf(panel, '[data-testid="report-head"]')) ?? '';
    assert.match(head, /The Quay/);
    assert.match(head, /The orchard is sold/);
    assert.doesNotMatch((await textOf(panel, QUOTES)) ?? '', /four times/);
  },

  'shows words in it, and goes back to the first story with the reader': async (session) => {
    await click(panel, '[data-testid="show"]');
    await waitForElement(panel, '[data-testid="go-back"]');
    assert.equal(await count(panel, '[data-testid="notice"]'), 0, 'the words are there');
    await scrollTo(session, 0);
    await waitForText(panel, 'four times', QUOTES);
    assert.match((await textOf(panel, '[data-testid="report-head"]')) ?? '', /The harbour light/);
    assert.equal(await count(panel, '[data-testid="banner"]'), 0, 'nothing changed');
    if (session.family === 'firefox') await panel.close();
  },

  'the popup opens on the story in view, and what is saved of it stands under its own address': async (
    session,
  ) => {
    await scrollTo(session, 1900);
    await session.tab.waitForFunction(() => location.pathname === '/orchard');
    const popup = await session.clickToolbar();
    await waitForText(popup, 'a builder of garages', QUOTES);
    await click(popup, '[data-testid="save-all"]');
    await waitForElement(popup, '[data-testid="save-all"][aria-disabled="true"]');
    await popup.close();
    const library = await session.extensionPage('/library.html#/articles');
    await waitForText(library, 'The orchard is sold');
    await click(library, '[data-testid="article-entry"]');
    await waitForElement(library, '[data-testid="article-page"]');
    const links = await library.evaluate(
      () => [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].map(({ href }) => href),
      null,
    );
    assert.ok(
      links.some((href) => new URL(href).pathname === '/orchard'),
      links.join(' '),
    );
  },
});
