/** The options, each taking effect at once. */
import assert from 'node:assert/strict';
import { click, count, fill, textsOf, waitForElement, waitForNone, waitForText } from './driver/surface.ts';
import { check, saveAll } from './saved.ts';
import { story } from './story.ts';

const flagsIn = async (session: Parameters<typeof check>[0]): Promise<number> => {
  const popup = await check(session, '/sample-1.html');
  await click(popup, '[data-testid="tab-claims"]');
  await waitForElement(popup, '[data-testid="panel-claims"]');
  const flags = await count(popup, '[data-testid="flag"]');
  await popup.close();
  return flags;
};

export default story('the options', ['chromium', 'firefox'], {
  'strict flags more than quiet': async (session) => {
    const options = await session.extensionPage('/options.html');
    await click(options, '[data-testid="sensitivity-strict"]');
    const strict = await flagsIn(session);
    await click(options, '[data-testid="sensitivity-quiet"]');
    const quiet = await flagsIn(session);
    assert.ok(strict > quiet, `${strict} in strict, ${quiet} in quiet`);
    await click(options, '[data-testid="sensitivity-balanced"]');
    await options.close();
  },

  'a theme is on every open page at once, and on the next one before anything is drawn': async (session) => {
    const options = await session.extensionPage('/options.html');
    const library = await session.extensionPage('/library.html');
    await click(options, '[data-testid="theme-dark"]');
    await waitForElement(library, ':root[data-theme="dark"]');
    await library.close();
    const next = await session.extensionPage('/library.html');
    const drawn = await next.evaluate(async () => {
      const first = document.querySelector('script');
      delete document.documentElement.dataset.theme;
      // What the page runs before its body: once more, with nothing else that could set the theme.
      const again = document.createElement('script');
      again.src = first?.src ?? '';
      const run = new Promise((done) => again.addEventListener('load', done));
      document.head.append(again);
      await run;
      return [first?.type, document.documentElement.dataset.theme];
    }, null);
    assert.deepEqual(drawn, ['', 'dark']);
    await next.close();
    await click(options, '[data-testid="theme-system"]');
    await options.close();
  },

  'a phrase on the ignore list is kept, and can be taken back': async (session) => {
    const before = await flagsIn(session);
    const options = await session.extensionPage('/options.html');
    await waitForElement(options, '[data-testid="phrase-add"][aria-disabled="true"]');
    await fill(options, '[data-testid="phrase-text"]', 'kabarnya');
    await waitForElement(options, '[data-testid="phrase-add"][aria-disabled="false"]');
    await click(options, '[data-testid="phrase-add"]');
    await waitForText(options, 'kabarnya', '[data-testid="phrase"]');
    await options.close();
    assert.equal(await flagsIn(session), before - 1, 'the sentence that holds it');
    const again = await session.extensionPage('/options.html');
    await waitForText(again, 'kabarnya', '[data-testid="phrase"]');
    // Once more, in other letters: it is said that it stands there, and it does not stand there twice.
    await fill(again, '[data-testid="phrase-text"]', 'Kabarnya');
    await click(again, '[data-testid="phrase-add"]');
    await waitForText(again, 'already', '[data-testid="flags"]');
    assert.equal(await count(again, '[data-testid="phrase"]'), 1);
    await click(again, '[data-testid="phrase-remove"]');
    await waitForNone(again, '[data-testid="phrase"]');
    await again.close();
  },

  'an outlet of one’s own is not taken twice': async (session) => {
    const options = await session.extensionPage('/options.html');
    const add = async (name: string) => {
      await fill(options, '[data-testid="carrier-name"]', name);
      await click(options, '[data-testid="carrier-add"]:not([disabled])');
    };
    await add('Warta Rekaan');
    await waitForElement(options, '[data-testid="carrier"]');
    await add('warta rekaan');
    await waitForText(options, 'already', '[data-testid="carriers"]');
    assert.equal(await count(options, '[data-testid="carrier"]'), 1);
    await click(options, '[data-testid="carrier-remove"]');
    await waitForNone(options, '[data-testid="carrier"]');
    await options.close();
  },

  'a domain under which everybody has a site is refused, in words at its field': async (session) => {
    const options = await session.extensionPage('/options.html');
    await fill(options, '[data-testid="site-name"]', 'co.id');
    await click(options, '[data-testid="site-add"]');
    await waitForText(options, 'Many owners share “co.id”', '[data-testid="sites"] [role="alert"]');
    await waitForElement(options, '[data-testid="site-name"][aria-invalid="true"]');
    // Refused or not, one host alone can be chosen.
    await click(options, '[data-testid="site-whole"]');
    await waitForNone(options, '[data-testid="sites"] [role="alert"]');
    await options.close();
  },

  'the marks go from a page that is open, and come back': async (session) => {
    const popup = await check(session, '/sample-1.html');
    await popup.close();
    // By the clock: behind another tab no picture is drawn.
    const waiting = { timeout: 15_000, polling: 200 };
    const marked = (wanted: boolean) =>
      session.tab.waitForFunction((is) => CSS.highlights.size > 0 === is, waiting, wanted);
    await marked(true);
    const options = await session.extensionPage('/options.html');
    await click(options, '[data-testid="marks"]');
    await marked(false);
    await click(options, '[data-testid="marks"]');
    await marked(true);
    await options.close();
  },

  'shortcuts are shown by the keys as they are printed': async (session) => {
    const options = await session.extensionPage('/options.html');
    await waitForElement(options, '[data-testid="shortcuts"] kbd');
    const shown = await textsOf(options, '[data-testid="shortcuts"] kbd');
    assert.ok(!shown.some((key) => /period|comma/i.test(key)), shown.join(' '));
    await waitForText(options, 'Open Verbatim', '[data-testid="shortcuts"]');
    await waitForElement(options, '[data-testid="change-shortcuts"]');
    await options.close();
  },

  'the data are counted, and erased only after the word is typed': async (session) => {
    await saveAll(session, '/sample-1.html');
    const options = await session.extensionPage('/options.html');
    await waitForElement(options, '[data-testid="tally"]');
    await click(options, '[data-testid="erase"]');
    await waitForElement(options, '[data-testid="erase-dialog"]');
    await waitForElement(options, '[data-testid="erase-done"][disabled]');
    await options.close();
  },
});
