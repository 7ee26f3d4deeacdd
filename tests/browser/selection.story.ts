/** Select and save: the reader's own selection becomes a quote, with speaker and carrier guessed from around it. */
import assert from 'node:assert/strict';
import { click, fill, textOf, waitFor, waitForElement, waitForText } from './driver/surface.ts';
import { checked } from './popup.ts';
import { check, LOADED_ROW } from './saved.ts';
import { story } from './story.ts';

export default story('select and save', ['chromium'], {
  'the menu makes a draft of the selection, with its speaker and carrier': async (session) => {
    // The click that grants the page; the menu's own click would do the same.
    const popup = await check(session, '/sample-1.html');
    await popup.close();
    await session.tab.evaluate(() => {
      const words = 'Retakan sepanjang 14 meter di sisi timur sudah kami tutup dengan beton cepat kering';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf(words) ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + words.length);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      }
    });
    await session.happen('contextMenus.onClicked', { menuItemId: 'save-selection', frameId: 0 });
    const draft = await session.opened('/popup.html');
    await waitForElement(draft, '[data-testid="draft"]');
    await waitForElement(draft, '[data-testid="draft-words"]:focus');
    const value = (id: string) =>
      draft.evaluate(
        (wanted) => document.querySelector<HTMLInputElement>(`[data-testid="${wanted}"]`)?.value ?? null,
        id,
      );
    assert.match((await value('draft-words')) ?? '', /^Retakan sepanjang 14 meter/);
    assert.match((await value('draft-speaker')) ?? '', /Hendra Maukar/);
    assert.match((await value('draft-via')) ?? '', /antara/i);
  },

  'it is there again, with what was typed, when the popup was closed over it': async (session) => {
    const draft = await session.opened('/popup.html');
    await waitForText(draft, 'Save this as a quote', '[data-testid="announcement"]');
    await fill(draft, '[data-testid="draft-note"]', 'Ask him for the report');
    await draft.close();
    const again = await session.clickToolbar();
    await waitForElement(again, '[data-testid="draft-words"]:focus');
    await waitFor(
      again,
      'the note that was typed',
      () =>
        document.querySelector<HTMLTextAreaElement>('[data-testid="draft-note"]')?.value ===
        'Ask him for the report',
      null,
    );
  },

  'what the reader changes in it is what is saved': async (session) => {
    const draft = await session.opened('/popup.html');
    await fill(draft, '[data-testid="draft-speaker"]', 'Hendra Maukar, S.T.');
    await click(draft, '[data-testid="draft-save"]');
    await waitFor(
      draft,
      'the draft to be gone, and the focus in what follows it',
      () => !document.querySelector('[data-testid="draft"]') && document.activeElement !== document.body,
      null,
    );
    const library = await session.extensionPage('/library.html');
    await waitForElement(library, LOADED_ROW);
    await waitForText(library, 'Hendra Maukar, S.T.');
    assert.match((await textOf(library, LOADED_ROW)) ?? '', /Retakan sepanjang 14 meter/);
    await library.close();
    const popup = await session.clickToolbar();
    await checked(popup);
    await popup.close();
  },

  'one that was saved and taken back is said to be': async (session) => {
    const popup = await session.clickToolbar();
    await checked(popup);
    await click(popup, '[data-testid="save-all"]');
    await click(popup, '[data-testid="undo"]');
    await waitForText(popup, 'Undone', '[data-testid="notice"]');
    await popup.close();
  },

  'of several quotes the first is taken, and that there are more is said at its words': async (session) => {
    await session.tab.evaluate(() => {
      const article = document.querySelector('article') ?? document.body;
      getSelection()?.selectAllChildren(article);
    });
    await session.happen('contextMenus.onClicked', { menuItemId: 'save-selection', frameId: 0 });
    const draft = await session.opened('/popup.html');
    await waitForElement(draft, '[data-testid="draft-words"]:focus');
    await waitFor(
      draft,
      'how many quotes are selected',
      () => {
        const hint = document.querySelector('[data-testid="draft-words"]')?.getAttribute('aria-describedby');
        return /holds \d+ quotes/.test(document.getElementById(hint ?? '')?.textContent ?? '');
      },
      null,
    );
    await click(draft, '[data-testid="draft-cancel"]');
    await draft.close();
  },

  'where nothing is selected that is said, and the page can be checked from there': async (session) => {
    await session.tab.evaluate(() => getSelection()?.removeAllRanges());
    await session.happen('contextMenus.onClicked', { menuItemId: 'save-selection', frameId: 0 });
    const popup = await session.opened('/popup.html');
    await waitForElement(popup, '[data-testid="nothing-selected"]');
    await waitForText(popup, 'Nothing is selected', '[data-testid="announcement"]');
    await waitForElement(popup, '[data-testid="check-page"]:focus');
    await click(popup, '[data-testid="check-page"]');
    await checked(popup);
    await popup.close();
  },
});
