/** Bringing the content script into a tab that the reader clicked on, or saying why that cannot be. */
import { browser } from 'wxt/browser';
import type { Blocked } from '../../utils/messages/outcomes.ts';

export const CONTENT_SCRIPT = '/content-scripts/content.js';
export const CONTENT_STYLE = '/content-scripts/content.css';

export type Access =
  | { readonly ok: true }
  | { readonly ok: false; readonly granted: true; readonly reason: Blocked }
  | { readonly ok: false; readonly granted: false; readonly url: string | null };

interface Probe {
  readonly here: boolean;
  readonly contentType: string;
  /** Its end has not come yet. */
  readonly loading: boolean;
}

/** A page whose last script never comes is loading for ever: after this long, what is there is read. */
const LOADING_MS = 3_000;
const LOOK_AGAIN_MS = 200;

/** Runs in the page; must stand alone. */
function probe(): Probe {
  return {
    here: globalThis.verbatimIsHere?.signal.aborted === false,
    contentType: document.contentType,
    loading: document.readyState === 'loading',
  };
}

type Target = { readonly tabId: number; readonly frameIds: number[] };

/** What stands in the frames once they are loaded, or have had the time for it. */
async function probeLoaded(target: Target) {
  for (let left = LOADING_MS; ; left -= LOOK_AGAIN_MS) {
    // Left to itself, the browser waits for the end of the page, which some pages never have.
    const results = await browser.scripting.executeScript({ target, func: probe, injectImmediately: true });
    if (left <= 0 || !results.some(({ result }) => result?.loading)) return results;
    await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS));
  }
}

/**
 * Makes sure that the content script answers in the tab's main frame (and in `frameIds`, if given). The marks' style goes
 * to every frame that may be reached, since an article in a frame is marked from outside.
 */
export async function ensureScript(tabId: number, frameIds: readonly number[] = [0]): Promise<Access> {
  const target = { tabId, frameIds: [...frameIds] };
  const url = await addressOf(tabId);
  // There Chrome takes a script, and never says what came of it.
  if (url?.startsWith('view-source:')) return refusal(url, '');
  try {
    const results = await probeLoaded(target);
    if (results.some(({ result }) => result?.contentType === 'application/pdf')) {
      return { ok: false, granted: true, reason: 'pdf' };
    }
    const missing = results.filter(({ result }) => result?.here !== true).map(({ frameId }) => frameId);
    if (missing.length > 0) {
      const styled = browser.scripting.insertCSS({
        target: { tabId, allFrames: true },
        files: [CONTENT_STYLE],
      });
      // Firefox keeps a style sheet until the page has ended: the article does not wait for it.
      await Promise.race([styled, new Promise((done) => setTimeout(done, LOOK_AGAIN_MS))]);
      await browser.scripting.executeScript({
        target: { tabId, frameIds: missing },
        files: [CONTENT_SCRIPT],
        injectImmediately: true,
      });
    }
    return { ok: true };
  } catch (error) {
    return refusal(await addressOf(tabId), error instanceof Error ? error.message : String(error));
  }
}

async function addressOf(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null; // the tab is gone
  }
}

const STORES = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

/** Why a script may not run there. Browsers differ in their words, so the address decides where it is known. */
export function refusal(url: string | null, message: string): Access {
  const no = (reason: Blocked): Access => ({ ok: false, granted: true, reason });
  if (url !== null && URL.canParse(url)) {
    const { protocol, hostname, pathname } = new URL(url);
    if (protocol === 'file:') return no('file');
    if (protocol !== 'http:' && protocol !== 'https:') return no('browser-page');
    if (STORES.has(hostname)) return no('store');
    if (pathname.toLowerCase().endsWith('.pdf')) return no('pdf');
  }
  if (/gallery|webstore/i.test(message)) return no('store');
  if (/(chrome|edge|about|moz-extension|chrome-extension|chrome-error):|error page/i.test(message))
    return no('browser-page');
  if (/permission|access|host/i.test(message)) return { ok: false, granted: false, url };
  // Firefox hides the addresses of its own pages, and says of them only that something went wrong.
  return no(url === null ? 'browser-page' : 'refused');
}
