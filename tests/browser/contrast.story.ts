/** Windows high contrast: states are told by what the system's own colours can show. */
import assert from 'node:assert/strict';
import type { PageSurface } from './driver/surface.ts';
import { click, waitForElement } from './driver/surface.ts';
import { check } from './saved.ts';
import { story } from './story.ts';

/** Puppeteer's own `emulateMediaFeatures` does not know `forced-colors`. */
async function forceColors({ page }: PageSurface): Promise<void> {
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
}

const styleOf = (surface: PageSurface, selector: string, property: string): Promise<string> =>
  surface.evaluate(
    ([wanted, name]) => {
      const element = document.querySelector(wanted);
      if (element === null) throw new Error(`Nothing is ${wanted}.`);
      return getComputedStyle(element).getPropertyValue(name);
    },
    [selector, property] as const,
  );

export default story('high contrast', ['chromium'], {
  'the popup shows which tab is open, that the marks are on, and the colours of its bar': async (session) => {
    const popup = await check(session, '/sample-1.html');
    const page = await session.opened('/popup.html');
    await forceColors(page);
    const line = (selected: boolean) =>
      styleOf(page, `[role="tab"][aria-selected="${selected}"]`, 'border-bottom-color');
    assert.notEqual(await line(true), await line(false));
    const ground = () => styleOf(page, '[data-testid="toggle-marks"]', 'background-color');
    const pressed = await ground();
    await click(popup, '[data-testid="toggle-marks"]');
    await waitForElement(popup, '[data-testid="toggle-marks"][aria-pressed="false"]');
    assert.notEqual(await ground(), pressed);
    await click(popup, '[data-testid="toggle-marks"]');
    await click(popup, '[data-testid="tab-sources"]');
    await waitForElement(popup, '.mix__swatch--named');
    assert.equal(
      await styleOf(page, '.mix__swatch--named', 'background-color'),
      await styleOf(page, '.mix__part--named', 'fill'),
    );
    await click(popup, '[data-testid="tab-claims"]');
    await click(popup, '[data-testid="dismiss"]');
    await waitForElement(popup, '.notice');
    assert.equal(await styleOf(page, '.notice', 'border-top-style'), 'solid');
    await popup.close();
  },

  'the library shows which part of it is open': async (session) => {
    const library = await session.extensionPage('/library.html');
    await waitForElement(library, '[data-testid="nav-quotes"]');
    await forceColors(library);
    const ground = (at: string) => styleOf(library, `.library__place${at}`, 'background-color');
    const chosen = await ground('[aria-current="page"]');
    assert.notEqual(chosen, await ground(':not([aria-current])'));
    assert.notEqual(chosen, await styleOf(library, '.library__bar', 'background-color'));
    await library.close();
  },
});
