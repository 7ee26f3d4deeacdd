/** A running browser with the extension in it, as a story uses it. */
import type { Page } from 'puppeteer-core';
import type { Family } from '../../../scripts/browser-places.ts';
import type { PageSurface, Surface } from './surface.ts';

export interface Session {
  readonly family: Family;
  /** Where the sample articles and the test pages are served; no slash at the end. */
  readonly site: string;
  /** The tab the reader reads in. */
  readonly tab: Page;
  /** The popup, panel or page that was opened last, for the picture of a failure. */
  readonly surface: Surface | null;
  /** Opens an address of the site ("/sample-1.html") or any other in the reader's tab. */
  open(address: string): Promise<void>;
  /** The real click on the toolbar button over the reader's tab: grants activeTab and opens the popup. */
  clickToolbar(): Promise<Surface>;
  /** Opens one of the extension's own pages ("/library.html") in a tab of its own. */
  extensionPage(path: string): Promise<PageSurface>;
  /** A page of the extension that something else opens in a tab. */
  opened(path: string): Promise<PageSurface>;
  /** Gives one of the extension's commands ("next-mark"), as its keyboard shortcut does. */
  command(name: string): Promise<void>;
  /** Ends the background worker (Chromium) or event page (Firefox), as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Ends the browser and starts it again on the same profile; `tab` is a new one then. */
  restart(): Promise<void>;
  /**
   * What went wrong unseen since the last call: errors in any console, exceptions, and requests that left for
   * anywhere but the site and the extension itself. Empty when all is well.
   */
  problems(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly executable: string;
  /** The built extension's folder. */
  readonly extension: string;
  readonly site: string;
  /** Where the profile lives, so that a restart finds it again. */
  readonly profile: string;
  /** The browser's interface language ("id"), which is also the extension's. */
  readonly language?: string;
  readonly headless?: boolean;
  /** The X display that the windows of Chromium stand on (":7"), where it is not the machine's own. */
  readonly display?: string;
  /** Whether Firefox asks before it grants a site, which only a story that answers can bear. */
  readonly asks?: boolean;
}

/** Whether a request may leave: only for what the test itself serves and what lies inside the extension. */
export function staysHome(url: string, site: string): boolean {
  const port = new URL(site).port;
  return (
    url.startsWith(`${site}/`) ||
    // The same server under a name of its own: never asked of the network (RFC 6761, section 6.3).
    new RegExp(`^http://(?:[a-z.]+\\.)?localhost:${port}/`).test(url) ||
    /^(?:chrome-extension|moz-extension|chrome|data|blob|about):/.test(url)
  );
}
