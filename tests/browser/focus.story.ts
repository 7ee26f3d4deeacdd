/** Keyboard focus never falls to the page: after whatever the reader does, it stands where she goes on. */
import assert from 'node:assert/strict';
import type { Session } from './driver/session.ts';
import {
  click,
  count,
  fill,
  type Surface,
  textOf,
  waitFor,
  waitForElement,
  waitForNone,
  waitForText,
} from './driver/surface.ts';
import { check } from './saved.ts';
import { story } from './story.ts';

/** Goes to a control as Tab does, and presses it. */
async function press(surface: Surface, selector: string): Promise<void> {
  await waitForElement(surface, selector);
  await surface.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
  await click(surface, selector);
}

/** Waits until the focus stands in an element that matches, and stays there for a moment. */
const focusIn = (surface: Surface, selector: string) =>
  waitFor(
    surface,
    `the focus in ${selector}`,
    async (wanted) => {
      await new Promise((done) => setTimeout(done, 150));
      return document.activeElement !== document.body && document.activeElement?.closest(wanted) !== null;
    },
    selector,
  );

export default story('the focus', ['chromium', 'firefox'], {
  'stays on what saved a quote, and all of them': async (session: Session) => {
    const popup = await check(session, '/sample-1.html');
    await press(popup, '[data-testid="save"]');
    await waitForElement(popup, '[data-testid="save"][data-saved="true"]');
    await focusIn(popup, '[data-testid="save"][data-saved="true"]');
    await press(popup, '[data-testid="save-all"]');
    await waitForElement(popup, '[data-testid="save-all"][aria-disabled="true"]');
    await focusIn(popup, '[data-testid="save-all"]');
  },

  'comes back from a notice that is closed': async (session) => {
    const popup = session.surface as Surface;
    // Of the one quote, and of all: each stays for its own undo.
    for (let left = await count(popup, '[data-testid="notice"]'); left > 0; left -= 1) {
      await press(popup, '[data-testid="notice"] [aria-label]');
      await waitFor(
        popup,
        'one notice less',
        (n) => document.querySelectorAll('[data-testid="notice"]').length < n,
        left,
      );
    }
    await focusIn(popup, '[data-testid="save-all"]');
  },

  'goes on to the next flag when one is dismissed, and back when that is undone': async (session) => {
    const popup = session.surface as Surface;
    await press(popup, '[data-testid="tab-claims"]');
    await waitForElement(popup, '[data-testid="flag"]');
    const flags = await count(popup, '[data-testid="flag"]');
    const second = (await textOf(popup, 'li:nth-child(2) .claim__text')) ?? '';
    await press(popup, '[data-testid="dismiss"]');
    await waitForText(popup, second.slice(0, 30), 'li:first-child .claim__text');
    await focusIn(popup, 'li:first-child');
    await press(popup, '[data-testid="undo"]');
    await waitFor(
      popup,
      'the flag again',
      (n) => document.querySelectorAll('[data-testid="flag"]').length === n,
      flags,
    );
    await focusIn(popup, 'li');
  },

  'goes into the field for a phrase, and by Escape back to what opened it': async (session) => {
    const popup = session.surface as Surface;
    await press(popup, '[data-testid="ignore-phrase"]');
    await focusIn(popup, '[data-testid="ignore-phrase-input"]');
    const flags = await count(popup, '[data-testid="flag"]');
    await fill(popup, '[data-testid="ignore-phrase-input"]', 'zzzz');
    await press(popup, '[data-testid="ignore-phrase-add"]');
    // It would change nothing here, and that is said beside the field, where the reader still is.
    await waitForElement(popup, '[data-testid="ignore-phrase-input"][aria-invalid="true"][aria-describedby]');
    await waitForElement(popup, '[data-testid="flag"] [role="alert"]');
    await focusIn(popup, '[data-testid="ignore-phrase-input"]');
    assert.equal(await count(popup, '[data-testid="flag"]'), flags);
    const stayed = await popup.evaluate(
      () =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
        ) === false,
      null,
    );
    assert.ok(stayed, 'the popup does not close with the field');
    await waitForNone(popup, '[data-testid="ignore-phrase-input"]');
    await focusIn(popup, '[data-testid="ignore-phrase"]');
  },

  'is not lost with the last flag of all': async (session) => {
    const popup = session.surface as Surface;
    while ((await count(popup, '[data-testid="dismiss"]')) > 0) {
      const before = await count(popup, '[data-testid="flag"]');
      await press(popup, '[data-testid="dismiss"]');
      await waitFor(
        popup,
        'one flag less',
        (n) => document.querySelectorAll('[data-testid="flag"]').length < n,
        before,
      );
    }
    await focusIn(popup, 'main');
    await popup.close();
  },

  'goes to the next phrase when one is taken off the list, and to the field after the last': async (
    session,
  ) => {
    const options = await session.extensionPage('/options.html');
    for (const phrase of ['kabarnya', 'konon', 'katanya']) {
      await fill(options, '[data-testid="phrase-text"]', phrase);
      await press(options, '[data-testid="phrase-add"]');
      await waitForText(options, phrase, '[data-testid="flags"]');
      await focusIn(options, '[data-testid="phrase-add"]');
    }
    await press(options, 'li:nth-child(2) [data-testid="phrase-remove"]');
    await waitFor(
      options,
      'two left',
      () => document.querySelectorAll('[data-testid="phrase"]').length === 2,
      null,
    );
    await focusIn(options, 'li:nth-child(2) [data-testid="phrase-remove"]');
    await press(options, '[data-testid="undo"]');
    await waitFor(
      options,
      'three again',
      () => document.querySelectorAll('[data-testid="phrase"]').length === 3,
      null,
    );
    await focusIn(options, '[data-testid="phrase-remove"]');
    for (let left = 3; left > 0; left -= 1) {
      await press(options, '[data-testid="phrase-remove"]');
      await waitFor(
        options,
        'one less',
        (n) => document.querySelectorAll('[data-testid="phrase"]').length < n,
        left,
      );
    }
    await focusIn(options, '[data-testid="phrase-text"]');
  },

  'goes back to the button that asked whether to delete everything': async (session) => {
    const options = session.surface as Surface;
    await press(options, '[data-testid="erase"]');
    await fill(options, '[data-testid="erase-word"]', 'delete');
    await press(options, '[data-testid="erase-done"]');
    await waitForNone(options, '[data-testid="erase-dialog"]');
    await focusIn(options, '[data-testid="erase"]');
    await options.close();
  },
});
