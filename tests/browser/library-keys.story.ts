/** The library page by the keyboard alone: wherever something goes away, the focus lands where one would go on. */
import assert from 'node:assert/strict';
import type { Session } from './driver/session.ts';
import { click, fill, type PageSurface, waitFor, waitForElement, waitForNone } from './driver/surface.ts';
import { LOADED_ROW, saveAll } from './saved.ts';
import { story } from './story.ts';

let library: PageSurface;
let all = 0;

const press = (...keys: readonly string[]) =>
  keys.reduce((done, key) => done.then(() => library.page.keyboard.press(key as 'Enter')), Promise.resolve());

/** Waits until what has the focus matches. */
const focusOn = (selector: string) =>
  waitFor(
    library,
    `the focus on ${selector}`,
    (wanted) => document.activeElement?.matches(wanted) === true,
    selector,
  );

const focus = (selector: string) =>
  waitForElement(library, selector).then(() =>
    library.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector),
  );

/** How many rows the list has, drawn or not. */
const rows = () =>
  library.evaluate(
    () => Number(document.querySelector('[aria-setsize]')?.getAttribute('aria-setsize')),
    null,
  );

const titleIs = (part: string) =>
  waitFor(library, `“${part}” in the title`, (wanted) => document.title.includes(wanted), part);

const headingInFocus = (id: string) => focusOn(`h2#${id}`);

export default story('the library page, by keyboard', ['chromium', 'firefox'], {
  'the search box is left for the list by an arrow, emptied by Escape, and found again by a slash': async (
    session: Session,
  ) => {
    await saveAll(session, '/sample-1.html');
    await saveAll(session, '/sample-2.html');
    library = await session.extensionPage('/library.html');
    await waitForElement(library, LOADED_ROW);
    all = await rows();
    await press('/');
    await focusOn('[data-testid="search"]');
    await press('a', 'i', 'r', 'Escape');
    await waitFor(
      library,
      'an empty search box',
      () => document.querySelector<HTMLInputElement>('[data-testid="search"]')?.value === '',
      null,
    );
    await focusOn('[data-testid="search"]');
    await press('ArrowDown');
    await focusOn('[data-testid="row"][data-index="0"]');
    await press('End');
    await focusOn(`[aria-posinset="${all}"] [data-testid="row"]`);
    await press('Home');
    await focusOn('[data-testid="row"][data-index="0"]');
    await press('ArrowUp');
    await focusOn('[data-testid="search"]');
  },

  'a quote that is closed gives the focus back to its row': async () => {
    await press('ArrowDown', 'ArrowDown');
    await focusOn('[data-testid="row"][data-index="1"]');
    await press('Enter');
    await focusOn('[data-testid="detail"]');
    await press('Escape');
    await focusOn('[data-testid="row"][data-index="1"]');
    // From a button inside it as well.
    await press('Enter');
    await focusOn('[data-testid="detail"]');
    await focus('[data-testid="detail-copy"]');
    await press('Escape');
    await focusOn('[data-testid="row"][data-index="1"]');
  },

  'a deleted quote leaves the focus on the row that takes its place, and so does its way back': async () => {
    await press('Enter');
    await waitForElement(library, '[data-testid="detail-delete"]');
    await focus('[data-testid="detail-delete"]');
    await press('Enter');
    await waitForElement(library, '[data-testid="undo"]');
    await focusOn('[data-testid="row"][data-index="1"]');
    await focus('[data-testid="undo"]');
    await press('Enter');
    await waitForElement(library, `[aria-setsize="${all}"]`);
    await focusOn('[data-testid="row"]');
  },

  'a note that is saved leaves the focus in the note': async () => {
    await press('Enter');
    await waitForElement(library, '[data-testid="detail-note"]');
    await focus('[data-testid="detail-note"]');
    await press('a', 'b');
    await focus('[data-testid="detail-note-save"]');
    await press('Enter');
    await waitForNone(library, '[data-testid="detail-note-save"]');
    await focusOn('[data-testid="detail-note"]');
    await focus('[data-testid="detail-close"]');
    await press('Enter');
    await focusOn('[data-testid="row"]');
  },

  'a note that is left is kept: by Tab, by another row': async () => {
    const noteIs = (text: string) =>
      waitFor(
        library,
        `the note “${text}”`,
        (wanted) =>
          document.querySelector<HTMLTextAreaElement>('[data-testid="detail-note"]')?.value === wanted,
        text,
      );
    await click(library, '[data-index="0"][data-testid="row"]');
    await waitForElement(library, '[data-testid="detail-note"]');
    await fill(library, '[data-testid="detail-note"]', 'one');
    await click(library, '[data-index="1"][data-testid="row"]');
    await waitFor(
      library,
      'another note',
      () => document.querySelector<HTMLTextAreaElement>('[data-testid="detail-note"]')?.value !== 'one',
      null,
    );
    await click(library, '[data-index="0"][data-testid="row"]');
    await noteIs('one');
    await waitForNone(library, '[data-testid="detail-note-save"]');
    await focus('[data-testid="detail-note"]');
    await press('End', 'x', 'Tab', 'Tab', 'Tab');
    await focus('[data-testid="detail-copy"]');
    await click(library, '[data-testid="detail-close"]');
    await waitForNone(library, '[data-testid="detail"]');
    await click(library, '[data-index="0"][data-testid="row"]');
    await noteIs('onex');
  },

  'the keyboard goes through an open quote from the top down': async () => {
    const tops = await library.evaluate(
      () =>
        [...document.querySelectorAll('[data-testid="detail"] :is(a[href], button, input, textarea)')].map(
          (place) => Math.round(place.getBoundingClientRect().top),
        ),
      null,
    );
    assert.ok(tops.length > 5);
    // Of one line, a link may stand a little lower than a button.
    for (const [at, top] of tops.entries()) assert.ok(top + 8 >= (tops[at - 1] ?? 0), tops.join());
  },

  'a dialog with something entered stays when a click goes beside it, and one without closes': async () => {
    const beside = () => library.page.mouse.click(5, 5);
    await click(library, '[data-testid="detail-finding"]');
    await waitForElement(library, '[data-testid="finding-done"][disabled]');
    await beside();
    await waitForNone(library, '[data-testid="finding-dialog"]');
    await click(library, '[data-testid="detail-edit"]');
    await fill(library, '[data-testid="edit-role"]', 'fisher');
    await beside();
    await new Promise((done) => setTimeout(done, 500));
    const kept = await library.evaluate(
      () => document.querySelector<HTMLInputElement>('[data-testid="edit-role"]')?.value,
      null,
    );
    assert.equal(kept, 'fisher');
    await focus('[data-testid="edit-role"]');
    await press('Escape');
    await waitForNone(library, '[data-testid="edit-dialog"]');
    await click(library, '[data-testid="detail-close"]');
    await waitForNone(library, '[data-testid="detail"]');
  },

  'from the tick of all, Ctrl+A ticks all, and Ctrl+Z takes a deletion back, after its notice too':
    async () => {
      const held = async (key: 'a' | 'z') => {
        await library.page.keyboard.down('Control');
        await press(key);
        await library.page.keyboard.up('Control');
      };
      await focus('[data-testid="tick-all"]');
      await held('a');
      await click(library, '[data-testid="bulk-delete"]');
      await waitForElement(library, '[data-testid="library-empty"]');
      await click(library, '[data-testid="notice"] .notice__close');
      await waitForNone(library, '[data-testid="notice"]');
      await held('z');
      await waitForElement(library, `[aria-setsize="${all}"]`);
    },

  'the page of a speaker begins at their name, is called by it, and gives the focus back to the entry':
    async () => {
      await click(library, '[data-testid="nav-speakers"]');
      await waitForElement(library, '[data-testid="speaker-entry"]');
      await press('/');
      await focusOn('[data-testid="speaker-filter"]');
      await focus('[data-testid="speaker-entry"]');
      const name = await library.evaluate(
        () => document.activeElement?.querySelector('.entry__title')?.textContent ?? '',
        null,
      );
      await press('Enter');
      await headingInFocus('speaker-title');
      await titleIs(name);
      await library.page.goBack();
      await focusOn('[data-testid="speaker-entry"]');
      await titleIs('Speakers');
    },

  'a name that is another speaker’s is refused at the field, in the dialog': async () => {
    await press('Enter');
    await headingInFocus('speaker-title');
    await click(library, '[data-testid="merge"]');
    const other = await waitFor(
      library,
      'another speaker',
      () => document.querySelector<HTMLOptionElement>('[data-testid="merge-dialog"] option')?.value ?? '',
      null,
    );
    await press('Escape');
    await waitForNone(library, '[data-testid="merge-dialog"]');
    await click(library, '[data-testid="rename"]');
    await fill(library, '[data-testid="rename-name"]', other);
    await click(library, '[data-testid="rename-done"]');
    const said = await waitFor(
      library,
      'the error at the field',
      () => {
        const field = document.querySelector('[data-testid="rename-name"][aria-invalid="true"]');
        const note = document.getElementById(field?.getAttribute('aria-describedby') ?? '');
        return note?.getAttribute('role') === 'alert' ? note.textContent : '';
      },
      null,
    );
    assert.ok(said.includes(other), said);
    await focus('[data-testid="rename-name"]');
    await press('Escape');
    await waitForNone(library, '[data-testid="rename-dialog"]');
    await library.page.goBack();
    await focusOn('[data-testid="speaker-entry"]');
  },

  'merging speakers leaves the focus on the button that asked for it': async () => {
    await press('Enter');
    await headingInFocus('speaker-title');
    await focus('[data-testid="merge"]');
    await press('Enter');
    const other = await waitFor(
      library,
      'another speaker',
      () => document.querySelector<HTMLOptionElement>('[data-testid="merge-dialog"] option')?.value ?? '',
      null,
    );
    await fill(library, '[data-testid="merge-other"]', other);
    await waitForElement(library, '[data-testid="merge-done"]:not([disabled])');
    await focus('[data-testid="merge-other"]');
    await press('Enter');
    await waitForNone(library, '[data-testid="merge-dialog"]');
    await focusOn('[data-testid="merge"]');
    await focus('[data-testid="undo"]');
    await press('Enter');
    await focusOn('[data-testid="merge"]');
  },

  'a tag that is renamed leaves the focus on the button that asked for it': async () => {
    await click(library, '[data-testid="nav-quotes"]');
    await click(library, LOADED_ROW);
    await focus('[data-testid="detail-tag"]');
    await press('u', 'j', 'i', 'Enter');
    await waitForElement(library, '[data-testid="rename-tags"]');
    await focus('[data-testid="rename-tags"]');
    await press('Enter');
    await fill(library, '[data-testid="rename-tag-from"]', 'uji');
    await fill(library, '[data-testid="rename-tag-to"]', 'coba');
    await waitForElement(library, '[data-testid="rename-tag-done"]:not([disabled])');
    await focus('[data-testid="rename-tag-to"]');
    await press('Enter');
    await waitForNone(library, '[data-testid="rename-tag-dialog"]');
    await focusOn('[data-testid="rename-tags"]');
    await waitFor(
      library,
      'the new name',
      () => document.querySelector('[data-testid="facet-tag"]')?.textContent?.includes('coba') === true,
      null,
    );
  },

  'the page of an article begins at its title; deleted, it leads to what says so': async () => {
    await click(library, '[data-testid="nav-articles"]');
    await focus('[data-testid="article-entry"]');
    await press('Enter');
    await headingInFocus('article-title');
    const title = await library.evaluate(
      () => document.querySelector('#article-title')?.textContent ?? '',
      null,
    );
    await titleIs(title);
    await focus('[data-testid="delete-article"]');
    await press('Enter');
    await headingInFocus('articles-title');
  },

  'what is restored from the trash leaves the focus in the trash': async () => {
    await click(library, '[data-testid="nav-trash"]');
    await click(library, '[data-testid="trash-words"]');
    await focus('[data-testid="restore-one"]');
    const restorable = () =>
      library.evaluate(() => document.querySelectorAll('[data-testid="restore-one"]').length, null);
    const before = await restorable();
    await press('Enter');
    await waitFor(
      library,
      'one less',
      (had) => document.querySelectorAll('[data-testid="restore-one"]').length === had - 1,
      before,
    );
    await focusOn('[data-testid="restore-one"]');
    await focus('[data-testid="trash-item"] button');
    await press('Enter');
    await waitForElement(library, '[data-testid="trash-empty"]');
    await headingInFocus('trash-title');
    assert.match(await library.page.title(), /Trash/);
    await library.close();
  },
});
