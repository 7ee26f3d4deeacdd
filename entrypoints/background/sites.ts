/** Keeps the content script registered for exactly the hosts that the reader granted. */
import { browser } from 'wxt/browser';
import { grantedSites } from '../../utils/granted-sites.ts';
import { CONTENT_SCRIPT, CONTENT_STYLE } from './inject.ts';

const ID = 'chosen-sites';

export async function syncSites(): Promise<void> {
  const matches = (await grantedSites()).flatMap(({ origins }) => origins);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    matches,
    js: [CONTENT_SCRIPT],
    css: [CONTENT_STYLE],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** True where the reader chose this page's site, so that it is checked without a click. */
export async function isChosen(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return false;
  const sites = await grantedSites();
  if (sites.length === 0) return false;
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
