/** The page changes under the result: edited words, late words, navigation inside the page. */
import assert from 'node:assert/strict';
import { click, clickAway, count, waitForElement, waitForText } from './driver/surface.ts';
import { cards, checked } from './popup.ts';
import { check } from './saved.ts';
import { story } from './story.ts';

const LATE =
  '“Pompa cadangan akan menyala sebelum tengah malam,” kata Kepala Posko Dewi Anggraeni, Selasa (6/10/2026).';

export default story('the page that changes', ['chromium'], {
  'an article that comes after the popup opened is shown in it': async (session) => {
    await session.open('/no-article.html');
    const popup = await session.clickToolbar();
    await waitForElement(popup, '[data-testid="no-article"]');
    await session.tab.evaluate(async () => {
      const article = await (await fetch('/harbour.html')).text();
      const { body } = new DOMParser().parseFromString(article, 'text/html');
      document.body.replaceChildren(...body.childNodes);
    });
    await waitForText(popup, 'Odile Tranmere', '[data-testid="panel-quotes"]');
    await popup.close();
  },

  'late words are announced in the popup too': async (session) => {
    const popup = await check(session, '/sample-1.html');
    const before = await cards(popup);
    await session.tab.evaluate((late) => {
      const added = document.createElement('p');
      added.textContent = late;
      document.querySelectorAll('article p, main p')[2]?.after(added);
    }, LATE);
    await waitForElement(popup, '[data-testid="banner"]');
    assert.equal((await cards(popup)).length, before.length, 'the result stays until the reader asks');
    await click(popup, '[data-testid="banner-action"]');
    await waitForText(popup, 'Pompa cadangan', '[data-testid="panel-quotes"]');
    assert.equal(await count(popup, '[data-testid="banner"]'), 0);
    await popup.close();
  },

  'what the page has moved on from is not saved from the popup before it says so': async (session) => {
    const popup = await check(session, '/sample-1.html');
    await session.tab.evaluate(() => {
      history.pushState({}, '', '/another-story');
      const [, second, ...others] = document.querySelectorAll('article p, main p');
      if (second !== undefined)
        second.textContent = '“Pasar apung dibuka lagi mulai besok pagi,” kata pengelola pasar Made Arsana.';
      for (const [place, other] of others.entries())
        other.textContent = `Perahu nomor ${place} sudah ditambatkan sejak sore hari, dan pembeli ke-${place * 7} menunggu.`;
    });
    await click(popup, '[data-testid="save-all"]');
    await waitForElement(popup, '[data-testid="banner"]');
    assert.equal(await count(popup, '[data-testid="save-all"][aria-disabled="true"]'), 0, 'nothing is saved');
    await click(popup, '[data-testid="banner-action"]');
    await waitForText(popup, 'Pasar apung', '[data-testid="panel-quotes"]');
    await click(popup, '[data-testid="save-all"]');
    await waitForElement(popup, '[data-testid="save-all"][aria-disabled="true"]');
    await popup.close();
  },

  'late words are announced, and read when asked': async (session) => {
    const popup = await check(session, '/sample-1.html');
    await clickAway(popup, '[data-testid="open-panel"]');
    const panel = await session.opened('/sidepanel.html');
    const before = await checked(panel);
    await session.tab.evaluate((late) => {
      const paragraphs = document.querySelectorAll('article p, main p');
      const added = document.createElement('p');
      added.textContent = late;
      paragraphs[2]?.after(added);
    }, LATE);
    await waitForElement(panel, '[data-testid="banner"]');
    assert.equal((await cards(panel)).length, before.length, 'the result stays until the reader asks');
    await click(panel, '[data-testid="banner-action"]');
    await waitForText(panel, 'Pompa cadangan', '[data-testid="panel-quotes"]');
    assert.equal(await count(panel, '[data-testid="banner"]'), 0);
  },

  'words that the page took back are said to be gone': async (session) => {
    const panel = await session.opened('/sidepanel.html');
    await checked(panel);
    await session.tab.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p')) {
        if (paragraph.textContent?.includes('Pompa cadangan')) paragraph.remove();
      }
    });
    await panel.evaluate(() => {
      for (const card of document.querySelectorAll('[data-testid="quote-card"]')) {
        if (!card.textContent?.includes('Pompa cadangan')) continue;
        card.querySelector<HTMLElement>('[data-testid="show"]')?.click();
      }
    }, null);
    await waitForElement(panel, '[data-testid="notice"]');
  },

  'navigation inside the page is followed, also where its article comes late': async (session) => {
    const panel = await session.opened('/sidepanel.html');
    await session.tab.evaluate(() => {
      history.pushState({}, '', '/another-story');
      const paragraphs = [...document.querySelectorAll('article p, main p')];
      for (const paragraph of paragraphs) paragraph.textContent = '';
      setTimeout(() => {
        for (const [place, paragraph] of paragraphs.entries()) {
          paragraph.textContent =
            place === 1
              ? '“Pasar apung dibuka lagi mulai besok pagi dengan dua belas perahu,” kata pengelola pasar Made Arsana.'
              : `Perahu nomor ${place} sudah ditambatkan sejak sore hari, dan pembeli ke-${place * 7} menunggu di tepi sungai.`;
        }
      }, 1_500);
    });
    await waitForText(panel, 'Pasar apung', '[data-testid="panel-quotes"]');
  },
});
