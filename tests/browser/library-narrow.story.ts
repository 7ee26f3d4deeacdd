/** The library page where there is little room: 320 and 400 CSS pixels, which is 1280 at 400 % and a phone. */
import assert from 'node:assert/strict';
import {
  click,
  fill,
  type PageSurface,
  textOf,
  waitFor,
  waitForElement,
  waitForNone,
} from './driver/surface.ts';
import { overflowing } from './fit.ts';
import { LOADED_ROW, saveAll } from './saved.ts';
import { story } from './story.ts';

let library: PageSurface;

/** Texts in the head of the page that stand in one another's place or are cut. */
const jammed = () =>
  library.evaluate(() => {
    const parts = [
      ...document.querySelectorAll<HTMLElement>('.library__brand, .library__place, .library__bar > button'),
    ];
    const boxes = parts.map((part) => part.getBoundingClientRect());
    return parts
      .filter((part, one) =>
        boxes.some((other, two) => {
          const own = boxes[one];
          return (
            part.scrollWidth > part.clientWidth + 1 ||
            (own !== undefined &&
              two > one &&
              own.left < other.right - 1 &&
              other.left < own.right - 1 &&
              own.top < other.bottom - 1 &&
              other.top < own.bottom - 1)
          );
        }),
      )
      .map((part) => part.innerText);
  }, null);

/** Facts of rows that are shown in part: past the edge of their line, but not wholly out of sight. */
const cutFacts = () =>
  library.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('.quote-row__facts')].flatMap((line) => {
        const room = line.getBoundingClientRect();
        return [...line.children].flatMap((fact) => {
          const box = fact.getBoundingClientRect();
          const shown = box.top < room.bottom - 2;
          return shown && (box.right > room.right + 1 || box.left < room.left - 1) ? [fact.textContent] : [];
        });
      }),
    null,
  );

/** The search box's placeholder, where its letters need more room than there is. */
const cutPlaceholder = () =>
  library.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('[data-testid="search"]');
    const pen = document.createElement('canvas').getContext('2d');
    if (box === null || pen === null) return 'no search box';
    const style = getComputedStyle(box);
    pen.font = style.font;
    const room =
      box.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    return pen.measureText(box.placeholder).width > room ? box.placeholder : null;
  }, null);

export default story('the library page, in a narrow window', ['chromium'], {
  'holds together on every view': async (session) => {
    await saveAll(session, '/sample-1.html');
    await saveAll(session, '/sample-2.html');
    library = await session.extensionPage('/library.html');
    await waitForElement(library, LOADED_ROW);
    for (const width of [320, 400, 640]) {
      await library.page.setViewport({ width, height: 480 });
      for (const view of ['quotes', 'speakers', 'articles', 'transfer', 'trash']) {
        await click(library, `[data-testid="nav-${view}"]`);
        await waitForElement(library, view === 'quotes' ? LOADED_ROW : `[data-arrival]`);
        assert.deepEqual(await overflowing(library), [], `${view} at ${width}`);
        assert.deepEqual(await jammed(), [], `${view} at ${width}`);
      }
      await click(library, '[data-testid="nav-quotes"]');
      await waitForElement(library, LOADED_ROW);
      assert.deepEqual(await cutFacts(), [], `at ${width}`);
      assert.equal(await cutPlaceholder(), null, `at ${width}`);
      const dates = await library.evaluate(
        () =>
          [...document.querySelectorAll('.quote-row__facts')].filter((line) => {
            const date = line.querySelector('time')?.getBoundingClientRect();
            return date === undefined || date.bottom > line.getBoundingClientRect().bottom + 2;
          }).length,
        null,
      );
      assert.equal(dates, 0, `rows without their date at ${width}`);
    }
  },

  'a row says how much it has no room for, and what': async () => {
    await library.page.setViewport({ width: 1200, height: 700 });
    await click(library, LOADED_ROW);
    await fill(library, '[data-testid="detail-tag"]', 'ekonomi, energi, banjir, Politik, wawancara');
    await library.page.focus('[data-testid="detail-tag"]');
    await library.page.keyboard.press('Enter');
    await waitFor(
      library,
      'five tags',
      () => document.querySelectorAll('[data-testid="tag"]').length === 5,
      null,
    );
    await click(library, '[data-testid="detail-close"]');
    for (const width of [320, 640, 1200]) {
      await library.page.setViewport({ width, height: 700 });
      await waitFor(
        library,
        `each fact of each row shown or counted at ${width}`,
        () =>
          [...document.querySelectorAll<HTMLElement>('.quote-row__facts')].every((line) => {
            const { bottom } = line.getBoundingClientRect();
            const hidden = [...line.children].filter(
              (fact) => fact.getBoundingClientRect().top >= bottom - 1,
            );
            const more = line.parentElement?.querySelector('[data-testid="more-facts"]');
            const named = more?.getAttribute('aria-label') ?? '';
            return (
              (hidden.length === 0 ? more === null : more?.textContent === `+${hidden.length}`) &&
              hidden.every((fact) => named.includes(fact.textContent))
            );
          }),
        null,
      );
    }
    assert.match((await textOf(library, '[data-testid="quote-list"]')) ?? '', /ekonomi/);
    await library.page.setViewport({ width: 320, height: 700 });
    await waitForElement(library, '[data-testid="more-facts"]');
  },

  'a quote that is open has the window to itself, and gives it back': async () => {
    await library.page.setViewport({ width: 400, height: 700 });
    await click(library, LOADED_ROW);
    await waitForElement(library, '[data-testid="detail-copy"]');
    assert.deepEqual(await overflowing(library), []);
    const behind = await library.evaluate(
      () => document.querySelector('[data-testid="search"]')?.checkVisibility({ visibilityProperty: true }),
      null,
    );
    assert.equal(behind, false);
  },

  'a dialog lies above the quote that it was opened from': async () => {
    await library.page.setViewport({ width: 800, height: 700 });
    for (const which of ['edit', 'finding']) {
      await click(library, `[data-testid="detail-${which}"]`);
      await waitForElement(library, `[data-testid="${which}-dialog"]`);
      const onTop = await library.evaluate((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        if (box === undefined) return false;
        const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return hit?.closest(selector) !== null;
      }, `[data-testid="${which}-dialog"]`);
      assert.ok(onTop, `the ${which} dialog is covered`);
      // Escape is the dialog's, also while the focus is still on its way from the quote.
      await waitForElement(library, `[data-testid="${which}-dialog"]:focus-within`);
      if (which === 'finding') await library.page.keyboard.press('Escape');
      else
        await library.evaluate(
          () =>
            document
              .querySelector('[data-testid="detail"]')
              ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
          null,
        );
      await waitForNone(library, `[data-testid="${which}-dialog"]`);
    }
    await library.page.setViewport({ width: 400, height: 700 });
    await click(library, '[data-testid="detail-close"]');
    await waitForNone(library, '[data-testid="detail"]');
    await waitFor(
      library,
      'the focus back on the row',
      () => document.activeElement?.matches('[data-testid="row"]') === true,
      null,
    );
  },

  'the picture of a speaker is drawn at the size of its letters': async () => {
    await library.page.setViewport({ width: 400, height: 700 });
    await click(library, '[data-testid="nav-speakers"]');
    await fill(library, '[data-testid="speaker-filter"]', 'Ratna');
    await click(library, '[data-testid="speaker-entry"]');
    await waitForElement(library, '[data-testid="timeline"] text');
    assert.deepEqual(await overflowing(library), []);
    const texts = await library.evaluate(() => {
      const svg = document.querySelector('[data-testid="timeline"] svg')?.getBoundingClientRect();
      return [...document.querySelectorAll('[data-testid="timeline"] text')].map((text) => {
        const box = text.getBoundingClientRect();
        return {
          text: text.textContent,
          height: box.height,
          cut: !svg || box.left < svg.left - 1 || box.right > svg.right + 1,
        };
      });
    }, null);
    assert.ok(texts.length > 1);
    for (const { text, height, cut } of texts)
      assert.ok(height >= 12 && !cut, `${text}: ${height} px, cut: ${cut}`);
  },

  'a filter that does not exist is remarked on, and the one that was meant is a click away': async () => {
    await click(library, '[data-testid="nav-quotes"]');
    await fill(library, '[data-testid="search"]', 'speeker:Ratna');
    await waitForElement(library, '[data-testid="search-meant"]');
    assert.match((await textOf(library, '[data-testid="search-remarks"]')) ?? '', /no filter “speeker:”/);
    await click(library, '[data-testid="search-meant"]');
    await waitForNone(library, '[data-testid="search-remarks"]');
    await waitForElement(library, LOADED_ROW);
    await fill(library, '[data-testid="search"]', 'after:soon');
    await waitForElement(library, '[data-testid="search-remarks"]');
    await fill(library, '[data-testid="search"]', '');
    await library.close();
  },
});
