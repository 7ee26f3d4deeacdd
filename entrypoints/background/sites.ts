/** Keeps the content script registered for exactly the hosts that the reader granted. */
import { browser } from 'wxt/browser';
import { grantedSites } from '../../utils/granted-sites.ts';
import { CONTENT_SCRIPT, CONTENT_STYLE } from './inject.ts';

const SCRIPT = 'chosen-sites';
/** The marks' style by itself: an article in a frame of the site is marked from outside. */
const STYLE = 'chosen-sites-style';

export async function syncSites(): Promise<void> {
  const matches = (await grantedSites()).flatMap(({ origins }) => origins);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT, STYLE] });
  const ids = registered.map(({ id }) => id);
  if (matches.length === 0) {
    if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    return;
  }
  const common = { matches, runAt: 'document_idle' as const, persistAcrossSessions: true };
  for (const script of [
    { ...common, id: SCRIPT, js: [CONTENT_SCRIPT] },
    { ...common, id: STYLE, css: [CONTENT_STYLE], allFrames: true },
  ]) {
    if (ids.includes(script.id)) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  }
}

/** True where the reader chose this page's site, so that it is checked without a click. */
export async function isChosen(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return false;
  const sites = await grantedSites();
  if (sites.length === 0) return false;
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
