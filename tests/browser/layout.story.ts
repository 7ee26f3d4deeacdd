/** The surfaces hold together at twice the size, from right to left, and by the keyboard alone. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BUILDS } from './builds.ts';
import { launchChromium } from './driver/chromium.ts';
import { attributesOf, click, count, waitFor, waitForElement } from './driver/surface.ts';
import { onSeveralLines, overflowing } from './fit.ts';
import { checked } from './popup.ts';
import { check, LOADED_ROW, saveAll } from './saved.ts';
import { story } from './story.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PSEUDO_BUILD = join(ROOT, '.output', 'chrome-mv3-pseudo');

export default story('the layout', ['chromium'], {
  'at 200 % no page of the extension has to be moved sideways': async (session) => {
    await saveAll(session, '/sample-1.html');
    for (const [path, shown] of [
      ['/library.html', LOADED_ROW],
      ['/options.html', '[data-testid="flags"]'],
      ['/welcome.html', 'main'],
      ['/sidepanel.html', 'main'],
    ] as const) {
      const page = await session.extensionPage(path);
      // 200 % on a window of 1280 is a layout of 640; the panel is 360 wide at its narrowest.
      await page.page.setViewport({
        width: path === '/sidepanel.html' ? 320 : 640,
        height: 480,
        deviceScaleFactor: 2,
      });
      await waitForElement(page, shown);
      assert.deepEqual(await overflowing(page), [], path);
      await page.close();
    }
    await session.tab.bringToFront();
  },

  'a result holds together as narrow as a popup and a panel are at 200 %': async (session) => {
    const popup = await check(session, '/sample-3.html');
    await popup.close();
    const options = await session.extensionPage('/options.html');
    const tab = (await options.page.evaluate(
      `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url.includes('sample-3')).id)`,
    )) as number;
    const narrow = await session.extensionPage(`/popup.html?tab=${tab}`);
    await checked(narrow);
    // 800 of the screen's pixels are the most that a popup gets, 360 the least of a panel.
    for (const width of [400, 320, 180]) {
      await narrow.page.setViewport({ width, height: 600, deviceScaleFactor: 2 });
      for (const shown of ['quotes', 'sources', 'claims']) {
        await click(narrow, `[data-testid="tab-${shown}"]`);
        await waitForElement(narrow, `[data-testid="panel-${shown}"]`);
        assert.deepEqual(await overflowing(narrow), [], `${shown} in ${width}`);
      }
    }
    await narrow.close();
    await options.close();
  },

  'at the browser’s own zoom of 200 % a popup fits, and no notice stands over what is typed': async (
    session,
  ) => {
    const popup = await check(session, '/sample-2.html');
    await popup.close();
    const options = await session.extensionPage('/options.html');
    const tab = (await options.page.evaluate(
      `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url.includes('sample-2')).id)`,
    )) as number;
    const zoomed = await session.extensionPage(`/popup.html?tab=${tab}`);
    const zoom = (factor: number) =>
      zoomed.page.evaluate(`chrome.tabs.getCurrent().then(({ id }) => chrome.tabs.setZoom(id, ${factor}))`);
    // The most that a popup gets of the screen's pixels.
    await zoomed.page.setViewport({ width: 800, height: 600 });
    await zoom(2);
    await checked(zoomed);
    await waitFor(zoomed, 'the zoom', () => innerWidth === 400 && innerHeight === 300, null);
    for (const shown of ['quotes', 'sources', 'claims']) {
      await click(zoomed, `[data-testid="tab-${shown}"]`);
      await waitForElement(zoomed, `[data-testid="panel-${shown}"]`);
      assert.deepEqual(await overflowing(zoomed), [], shown);
    }
    await click(zoomed, '[data-testid="tab-quotes"]');
    for (const saved of ['save', 'save-all']) await click(zoomed, `[data-testid="${saved}"]`);
    await waitFor(zoomed, 'both notices', () => document.querySelectorAll('.notice').length === 2, null);
    await click(zoomed, '[data-testid="tab-claims"]');
    await click(zoomed, '[data-testid="ignore-phrase"]');
    await waitForElement(zoomed, '[data-testid="ignore-phrase-input"]:focus');
    const [top = 0, bottom = 0, tabs = 0, notices = 0] = await zoomed.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      const field = box('[data-testid="ignore-phrase-input"]');
      return [field?.top, field?.bottom, box('[role="tablist"]')?.bottom, box('.notice')?.top];
    }, null);
    assert.ok(top >= tabs && bottom <= notices, `${top} to ${bottom}, between ${tabs} and ${notices}`);
    await zoom(1);
    await zoomed.close();
    await options.close();
    await session.tab.bringToFront();
  },

  'in the search help each example stands on one line': async (session) => {
    const library = await session.extensionPage('/library.html');
    await click(library, '[data-testid="search-help"]');
    await waitForElement(library, '.operators code');
    assert.deepEqual(await onSeveralLines(library, '.operators code'), []);
    await library.close();
  },

  'three filters and the button beside them stand in one row, in Indonesian too': async (session) => {
    const indonesian = await launchChromium({
      executable: session.browser.process()?.spawnfile ?? '',
      extension: BUILDS.chromium,
      profile: await mkdtemp(join(tmpdir(), 'verbatim-row-')),
      site: session.site,
      language: 'id',
    });
    try {
      await saveAll(indonesian, '/sample-1.html');
      const popup = await check(indonesian, '/sample-2.html');
      assert.equal(await count(popup, '.report__bar select'), 3);
      const [first = 0, last = 0] = await popup.evaluate(
        () =>
          [...document.querySelectorAll('.report__bar select, .report__bar [data-testid="save-all"]')]
            .map((element) => element.getBoundingClientRect().bottom)
            .sort((a, b) => a - b)
            .filter((_, i, all) => i === 0 || i === all.length - 1),
        null,
      );
      assert.ok(last - first < 10, `from ${first} to ${last}`);
      // As wide as a panel often is, each filter's name is read whole, and no line of the head begins or ends with a dot.
      await popup.close();
      const options = await indonesian.extensionPage('/options.html');
      const tab = (await options.page.evaluate(
        `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url.includes('sample-2')).id)`,
      )) as number;
      const panel = await indonesian.extensionPage(`/popup.html?tab=${tab}`);
      await panel.page.setViewport({ width: 400, height: 600 });
      await checked(panel);
      const cut = () =>
        panel.evaluate(() => {
          const pen = document.createElement('canvas').getContext('2d');
          return [...document.querySelectorAll<HTMLSelectElement>('.report__bar select')].flatMap(
            (select) => {
              const { font, paddingLeft, paddingRight } = getComputedStyle(select);
              if (pen) pen.font = font;
              const name = select.selectedOptions[0]?.text ?? '';
              const needed =
                (pen?.measureText(name).width ?? 0) +
                Number.parseFloat(paddingLeft) +
                Number.parseFloat(paddingRight);
              return needed > select.clientWidth + 1 ? [`${name}: ${select.clientWidth} of ${needed}`] : [];
            },
          );
        }, null);
      // Firefox's popup is 424 px wide.
      for (const width of [424, 400]) {
        await panel.page.setViewport({ width, height: 600 });
        assert.deepEqual(await cut(), [], `at ${width}`);
      }
      const lines = await panel.evaluate(
        () =>
          [...document.querySelectorAll('.summary, .report-head__facts')].map((line) => {
            const parts = [...line.children].map((part) => part.getBoundingClientRect());
            const edge =
              line.getBoundingClientRect().left +
              Number.parseFloat(getComputedStyle(line).clipPath.split(' ')[3] ?? '0');
            return {
              behind: [...line.children].some((part) => getComputedStyle(part, '::after').content !== 'none'),
              before: parts
                .filter(({ top }, i) => top !== parts[i - 1]?.top)
                .map(({ left }) => left + 20 <= edge + 0.5),
            };
          }),
        null,
      );
      assert.ok(
        lines.some(({ before }) => before.length > 1),
        'the summary is wrapped',
      );
      for (const { behind, before } of lines)
        assert.deepEqual([behind, ...before], [false, ...before.map(() => true)]);
    } finally {
      await indonesian.close();
    }
  },

  'a statement of many lines leaves room for the quote after it, and is read whole when asked': async (
    session,
  ) => {
    const popup = await check(session, '/statement.html');
    const height = () =>
      popup.evaluate(() => document.querySelector('[data-testid="quote-card"]')?.clientHeight ?? 0, null);
    assert.ok((await height()) < 450, `${await height()} px`);
    const { page } = await session.opened('/popup.html');
    await page.focus('[data-testid="whole"]');
    await page.keyboard.press('Enter');
    await waitForElement(popup, '[data-testid="whole"][aria-expanded="true"]:focus');
    assert.ok((await height()) > 2000, `${await height()} px`);
    await page.keyboard.press('Enter');
    await waitForElement(popup, '[data-testid="whole"][aria-expanded="false"]:focus');
    await popup.close();
  },

  'what Tab reaches in the popup is not under the tabs, which stay above, and no stop is for nothing': async (
    session,
  ) => {
    const popup = await check(session, '/sample-3.html');
    const { page } = await session.opened('/popup.html');
    await page.keyboard.press('j');
    await page.keyboard.press('End');
    assert.equal(await count(popup, '[role="tabpanel"][tabindex="0"]'), 0);
    await page.keyboard.down('Shift');
    for (const reached of ['save-all', 'filter-speaker']) {
      await page.keyboard.press('Tab');
      await waitForElement(popup, `[data-testid="${reached}"]:focus`);
      const [top = 0, tabs = 0] = await popup.evaluate(
        () => [
          document.activeElement?.getBoundingClientRect().top,
          document.querySelector('[role="tablist"]')?.getBoundingClientRect().bottom,
        ],
        null,
      );
      assert.ok(top >= tabs, `${reached} at ${top}, the tabs down to ${tabs}`);
    }
    await page.keyboard.up('Shift');
    await popup.close();
  },

  'the popup is used from end to end without a pointer': async (session) => {
    const popup = await check(session, '/sample-3.html');
    const { page } = await session.opened('/popup.html');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const second = () => document.activeElement?.getAttribute('data-item');
    const at = await page.evaluate(second);
    assert.equal(at, (await attributesOf(popup, '[data-item]', 'data-item'))[1]);
    await page.keyboard.press('s');
    await waitFor(
      popup,
      'the quote in focus to be saved',
      (id) => document.querySelector(`[data-item="${id}"] [data-testid="save"][data-saved="true"]`) !== null,
      at ?? '',
    );
    // And taken back by the keys that take things back everywhere.
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await waitForElement(popup, `[data-item="${at}"] [data-testid="save"][data-saved="false"]`);
    await page.keyboard.press('Enter');
    await session.tab.waitForFunction(() =>
      [...CSS.highlights.keys()].some((name) => name.includes('current')),
    );
    await popup.close();
  },

  'from right to left nothing reaches past the edge': async (session) => {
    await promisify(execFile)(
      process.execPath,
      ['node_modules/wxt/bin/wxt.mjs', 'build', '--mode', 'pseudo'],
      {
        cwd: ROOT,
      },
    );
    const mirrored = await launchChromium({
      executable: session.browser.process()?.spawnfile ?? '',
      extension: PSEUDO_BUILD,
      profile: await mkdtemp(join(tmpdir(), 'verbatim-pseudo-')),
      site: session.site,
      language: 'ar',
    });
    try {
      const popup = await check(mirrored, '/sample-1.html');
      const page = await mirrored.opened('/popup.html');
      assert.equal(await page.evaluate(() => document.documentElement.dir, null), 'rtl');
      assert.deepEqual(await overflowing(page), []);
      await click(popup, '[data-testid="save-all"]');
      await waitForElement(popup, '[data-testid="save-all"][aria-disabled="true"]');
      await popup.close();
      for (const [path, shown] of [
        ['/library.html', LOADED_ROW],
        ['/options.html', '[data-testid="flags"]'],
      ] as const) {
        const other = await mirrored.extensionPage(path);
        await waitForElement(other, shown);
        assert.deepEqual(await overflowing(other), [], path);
        await other.close();
      }
      assert.deepEqual(await mirrored.problems(), []);
    } finally {
      await mirrored.close();
    }
  },
});
