/** Words chosen in the page and saved by the browser's own menu, which only Firefox's window lets a driver open. */
import assert from 'node:assert/strict';
import { click, fill, textOf, waitFor, waitForElement, waitForText } from './driver/surface.ts';
import { check, LOADED_ROW } from './saved.ts';
import { story } from './story.ts';

export default story('the menu of the page', ['firefox'], {
  'makes a draft of the paragraph that is chosen, which is corrected and saved': async (session) => {
    const before = await check(session, '/sample-1.html');
    await before.close();
    const spot = await session.tab.evaluate(() => {
      const said = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('14 meter'));
      said?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = said?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + 40, y: (box?.top ?? 0) + 10 };
    });
    await session.tab.mouse.click(spot.x, spot.y, { count: 3 });
    await session.chooseFromMenu(spot);
    // The browser tells the worker of the choice a moment later; nobody is at the toolbar sooner than that.
    await new Promise((done) => setTimeout(done, 1500));
    const draft = await session.clickToolbar();
    await waitForElement(draft, '[data-testid="draft"]');
    await waitFor(
      draft,
      'the words chosen',
      () =>
        (document.querySelector<HTMLTextAreaElement>('[data-testid="draft-words"]')?.value ?? '').length > 20,
      null,
    );
    await fill(draft, '[data-testid="draft-speaker"]', 'Hendra Maukar, S.T.');
    await click(draft, '[data-testid="draft-save"]');
    await waitForText(draft, '1 quote saved', '[data-testid="notice"]');
    await draft.close();
    const library = await session.extensionPage('/library.html');
    await waitForElement(library, LOADED_ROW);
    assert.match((await textOf(library, LOADED_ROW)) ?? '', /Hendra Maukar, S\.T\./);
    await library.close();
  },
});
