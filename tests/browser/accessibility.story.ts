/** axe-core finds nothing on any surface, light and dark. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ChromiumSession } from './driver/chromium.ts';
import { click, type PageSurface, waitForElement } from './driver/surface.ts';
import { check, LOADED_ROW, saveAll } from './saved.ts';
import { story } from './story.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Every violation in the document, one line each, in both colour schemes. */
async function violations(surface: PageSurface): Promise<readonly string[]> {
  const { page } = surface;
  await page.evaluate(AXE);
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const results = (await page.evaluate('axe.run(document)')) as AxeResults;
    for (const { id, help, nodes } of results.violations)
      found.push(
        ...nodes.map(
          ({ html, failureSummary }) => `${scheme} ${id}: ${help}\n  ${html}\n  ${failureSummary}`,
        ),
      );
  }
  return found;
}

async function holds(surface: PageSurface): Promise<void> {
  assert.deepEqual(await violations(surface), []);
}

const popupOf = async (session: ChromiumSession, address: string) => {
  await check(session, address);
  return session.opened('/popup.html');
};

export default story('accessibility', ['chromium'], {
  'the popup, on each tab': async (session) => {
    await saveAll(session, '/sample-1.html');
    const popup = await popupOf(session, '/sample-2.html');
    for (const tab of ['quotes', 'sources', 'claims']) {
      await click(popup, `[data-testid="tab-${tab}"]`);
      await waitForElement(popup, `[data-testid="panel-${tab}"]`);
      await holds(popup);
    }
    await popup.close();
  },

  'the popup where nothing can be read': async (session) => {
    await session.open('chrome://version/');
    const popup = await session.clickToolbar();
    await waitForElement(popup, '[data-testid="paste-text"]');
    await holds(popup);
    await popup.close();
  },

  'the library page, with a quote open': async (session) => {
    const library = await session.extensionPage('/library.html');
    await click(library, LOADED_ROW);
    await waitForElement(library, '[data-testid="detail"]');
    await holds(library);
    for (const view of ['speakers', 'articles', 'trash', 'transfer']) {
      await click(library, `[data-testid="nav-${view}"]`);
      await holds(library);
    }
    await library.close();
  },

  'the options': async (session) => {
    const options = await session.extensionPage('/options.html');
    await waitForElement(options, '[data-testid="flags"]');
    await holds(options);
    await options.close();
  },

  'the first-run page': async (session) => {
    const welcome = await session.extensionPage('/welcome.html');
    await waitForElement(welcome, '[data-testid="try-sample"]');
    await holds(welcome);
    await welcome.close();
  },
});
