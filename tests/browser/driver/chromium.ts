/** Chromium over the DevTools pipe: the real toolbar click, the real popup. */
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, {
  type Browser,
  type CDPSession,
  type Extension,
  type Page,
  type Target,
} from 'puppeteer-core';
import { sandboxArguments } from '../../../scripts/browsers.ts';
import { type LaunchOptions, type Session, staysHome } from './session.ts';
import { PageSurface, type Plain, type Surface } from './surface.ts';

/** How long a popup may take to appear after the click. */
const POPUP_MS = 15_000;
/** The first-run page opens by itself within this time, on a crowded machine too: later it would close a story's popup. */
const FIRST_RUN_MS = 15_000;
/** After a restart there is none to wait for, unless the browser takes it for the first time. */
const NO_FIRST_RUN_MS = 3_000;
/** A stopped worker is gone within this time. */
const WORKER_STOP_MS = 5_000;
const FIRST_RUN_PAGE = /^chrome-extension:\/\/[a-z]+\/welcome\.html/;

interface Keeper {
  readonly cdp: CDPSession;
  status: 'stopped' | 'starting' | 'running' | 'stopping';
}

export async function launchChromium(options: LaunchOptions): Promise<ChromiumSession> {
  const session = new ChromiumSession(options);
  try {
    await session.start();
    return session;
  } catch (error) {
    await session.close();
    throw error;
  }
}

export class ChromiumSession implements Session {
  readonly family = 'chromium';
  readonly site: string;
  extensionId = '';
  surface: Surface | null = null;
  readonly #options: LaunchOptions;
  #browser: Browser | null = null;
  #tab: Page | null = null;
  #problems: string[] = [];
  #keeper: Keeper | null = null;
  #workers: CDPSession[] = [];

  constructor(options: LaunchOptions) {
    this.#options = options;
    this.site = options.site;
  }

  get browser(): Browser {
    if (!this.#browser) throw new Error('The browser is not running.');
    return this.#browser;
  }
  get tab(): Page {
    if (!this.#tab) throw new Error('The browser is not running.');
    return this.#tab;
  }

  async start(again = false): Promise<void> {
    const { executable, extension, profile, language, display, headless = true } = this.#options;
    const browser = await puppeteer.launch({
      executablePath: executable,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      headless,
      defaultViewport: headless ? { width: 1100, height: 900 } : null,
      env: {
        ...process.env,
        ...(language ? { LANGUAGE: language } : {}),
        ...(display ? { DISPLAY: display } : {}),
      },
      args: [
        ...sandboxArguments(),
        '--disable-background-networking',
        '--no-first-run',
        ...(language ? [`--lang=${language}`, `--accept-lang=${language}`] : []),
      ],
    });
    this.#browser = browser;
    browser.on('targetcreated', (target) => void this.#watch(target));
    for (const target of browser.targets()) void this.#watch(target);
    this.#tab = (await browser.pages())[0] ?? (await browser.newPage());
    this.extensionId = await browser.installExtension(extension);
    // At a restart too: an extension that a driver brings is installed anew each time.
    await this.#closeFirstRun(browser, again ? NO_FIRST_RUN_MS : FIRST_RUN_MS);
    // Now, since a new tab would close the popup of a story.
    this.#keeper = await this.#keepWorkers();
    await this.tab.bringToFront();
  }

  async open(address: string): Promise<void> {
    await this.tab.bringToFront();
    await this.tab.goto(new URL(address, this.site).href, { waitUntil: 'load', timeout: 60_000 });
  }

  /**
   * Lets the extension into private windows, as the reader does on the browser's own page of extensions, and opens an
   * address in one; that tab is the reader's from then on. The extension starts anew with it, so `stopWorker` is not
   * to be had after this.
   */
  async openPrivately(address: string): Promise<void> {
    const settings = await this.browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(`(async () => {
      const extensionId = '${this.extensionId}';
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    })()`);
    await settings.waitForFunction(
      `chrome.developerPrivate.getExtensionInfo('${this.extensionId}').then(
        ({ state, incognitoAccess }) => state === 'ENABLED' && incognitoAccess.isActive)`,
    );
    const url = new URL(address, this.site).href;
    const page = await this.extensionPage('/options.html');
    await page.page.evaluate(
      `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => null)`,
    );
    const target = await this.browser.waitForTarget((candidate) => candidate.url() === url);
    const tab = await target.page();
    if (!tab) throw new Error('The private window has no tab.');
    await tab.waitForFunction(() => document.readyState === 'complete');
    await page.close();
    await settings.close();
    this.#tab = tab;
  }

  async clickToolbar(): Promise<PageSurface> {
    await this.tab.bringToFront();
    const known = new Set(this.browser.targets());
    // A second click on the button would only close what a failed test left open.
    for (const target of known)
      if (target.url().startsWith(`${this.#root}/popup.html`)) await (await target.asPage()).close();
    const extension = await this.#extension();
    await extension.triggerAction(this.tab);
    const target = await this.browser.waitForTarget(
      (candidate) => candidate.url().startsWith(`${this.#root}/popup.html`) && !known.has(candidate),
      { timeout: POPUP_MS },
    );
    const popup = new PageSurface(await target.asPage());
    this.surface = popup;
    return popup;
  }

  /** A document of the extension that something else opens ("/sidepanel.html"). */
  async opened(path: string): Promise<PageSurface> {
    const target = await this.browser.waitForTarget(
      (candidate) => candidate.url().startsWith(this.#root + path),
      { timeout: POPUP_MS },
    );
    const surface = new PageSurface(await target.asPage());
    this.surface = surface;
    return surface;
  }

  async extensionPage(path: string): Promise<PageSurface> {
    const page = await this.browser.newPage();
    await page.goto(this.#root + path);
    const surface = new PageSurface(page);
    this.surface = surface;
    return surface;
  }

  async stopWorker(): Promise<void> {
    const keeper = this.#keeper;
    if (!keeper) throw new Error('The browser is not running.');
    await keeper.cdp.send('ServiceWorker.stopAllWorkers');
    for (const until = Date.now() + WORKER_STOP_MS; keeper.status !== 'stopped'; await sleep(20))
      if (Date.now() > until) throw new Error(`The worker did not stop: it is ${keeper.status}.`);
  }

  /**
   * Has one of the extension's events happen in its worker ("commands.onCommand"), as the browser does when a shortcut
   * is pressed or a menu entry chosen: neither can be reached by a driver. The active tab comes last.
   */
  async happen(event: string, ...details: readonly Plain[]): Promise<void> {
    const target = await this.browser.waitForTarget(
      (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(this.#root),
    );
    const worker = await target.worker();
    await worker?.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      chrome.${event}.dispatch(...${JSON.stringify(details)}, tab);
    })()`);
  }

  command(name: string): Promise<void> {
    return this.happen('commands.onCommand', name);
  }

  async restart(): Promise<void> {
    const before = [...this.#problems];
    await this.browser.close();
    // What the extension was told while the browser went down ("shutting down") is the browser's word, not a fault.
    this.#problems = before;
    this.#workers = [];
    await this.start(true);
  }

  async problems(): Promise<readonly string[]> {
    const found = this.#problems;
    this.#problems = [];
    return found;
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#browser = null;
  }

  get #root(): string {
    return `chrome-extension://${this.extensionId}`;
  }

  async #extension(): Promise<Extension> {
    const extension = (await this.browser.extensions()).get(this.extensionId);
    if (!extension) throw new Error(`The extension ${this.extensionId} is not in the browser.`);
    return extension;
  }

  /**
   * Follows the worker's life from a tab of the extension's own origin (its manifest is the quietest document
   * there). A worker that is watched by a driver waits at its start to be let go; the browser alone would not
   * make it wait, so it is let go at once.
   */
  async #keepWorkers(): Promise<Keeper> {
    const page = await this.browser.newPage();
    await page.goto(`${this.#root}/manifest.json`);
    const keeper: Keeper = { cdp: await page.createCDPSession(), status: 'running' };
    keeper.cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      keeper.status = versions.at(-1)?.runningStatus ?? keeper.status;
      if (keeper.status !== 'starting') return;
      for (const watcher of this.#workers) watcher.send('Runtime.runIfWaitingForDebugger').catch(() => {});
    });
    await keeper.cdp.send('ServiceWorker.enable');
    return keeper;
  }

  async #closeFirstRun(browser: Browser, timeout: number): Promise<void> {
    const target = await browser
      .waitForTarget((candidate) => FIRST_RUN_PAGE.test(candidate.url()), { timeout })
      .catch(() => null);
    await (await target?.page())?.close();
  }

  /** Listens to a page's or worker's console and network; what it finds is a problem of the test that runs. */
  async #watch(target: Target): Promise<void> {
    if (target.type() !== 'page' && target.type() !== 'service_worker' && target.type() !== 'other') return;
    const note = (what: string) => this.#problems.push(`${target.url() || target.type()}: ${what}`);
    try {
      const cdp = await target.createCDPSession();
      if (target.type() === 'service_worker') this.#workers.push(cdp);
      cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
        note(`exception: ${exception?.description ?? text}`),
      );
      cdp.on('Runtime.consoleAPICalled', ({ type, args }) => {
        if (type === 'error' || type === 'assert')
          note(`console.${type}: ${args.map((arg) => arg.value ?? arg.description).join(' ')}`);
      });
      cdp.on('Log.entryAdded', ({ entry }) => {
        if (entry.level === 'error') note(`${entry.source}: ${entry.text} ${entry.url ?? ''}`);
      });
      cdp.on('Network.requestWillBeSent', ({ request }) => {
        if (!staysHome(request.url, this.site)) note(`request to ${request.url}`);
      });
      await Promise.all([cdp.send('Runtime.enable'), cdp.send('Log.enable'), cdp.send('Network.enable')]);
    } catch {
      // Gone before it could be watched: a popup that closed at once.
    }
  }
}
