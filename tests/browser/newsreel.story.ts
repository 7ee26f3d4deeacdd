/** A page where the next story comes in below the first: what is checked is the story that the reader has come to. */
import assert from 'node:assert/strict';
import type { Session } from './driver/session.ts';
import { click, count, type Surface, waitFor, waitForElement, waitForText } from './driver/surface.ts';
import { openPanel } from './panel.ts';
import { checked } from './popup.ts';
import { story } from './story.ts';

const QUOTES = '[data-testid="panel-quotes"]';
const HEAD = '[data-testid="report-head"]';

async function lacks(surface: Surface, words: string, selector: string): Promise<void> {
  await waitFor(
    surface,
    `no “${words}” in ${selector}`,
    ([wanted, text]) => {
      const shown = document.querySelector<HTMLElement>(wanted)?.innerText;
      return shown !== undefined && !shown.includes(text);
    },
    [selector, words] as const,
  );
}

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
    await waitForText(panel, 'The Quay', HEAD);
    await waitForText(panel, 'The orchard is sold', HEAD);
    await lacks(panel, 'four times', QUOTES);
  },

  'shows words in it, and goes back to the first story with the reader': async (session) => {
    await click(panel, '[data-testid="show"]');
    await waitForElement(panel, '[data-testid="go-back"]');
    assert.equal(await count(panel, '[data-testid="notice"]'), 0, 'the words are there');
    await scrollTo(session, 0);
    await waitForText(panel, 'four times', QUOTES);
    await waitForText(panel, 'The harbour light', HEAD);
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

  'the panel follows also to a story whose heading is set lower than that of the first': async (session) => {
    const other = await openPanel(session, '/newsreel-lower.html');
    await waitForText(other, 'four times', QUOTES);
    await scrollTo(session, 1900);
    await waitForText(other, 'a builder of garages', QUOTES);
    await waitForText(other, 'The orchard is sold', HEAD);
    await lacks(other, 'four times', QUOTES);
    await scrollTo(session, 0);
    await waitForText(other, 'four times', QUOTES);
    await other.close();
  },
});
