/**
 * Firefox over WebDriver BiDi. The driver sees tabs only, so the toolbar button, its popup and the sidebar are
 * reached through the browser's own window (`moz:scope: chrome`, allowed by --remote-allow-system-access): the
 * click is the real one, with the real activeTab grant, on the shipped build.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { chromeScript } from './firefox-window.ts';
import { type LaunchOptions, type Session, staysHome } from './session.ts';
import { PATIENCE_MS, PageSurface, type Plain, type Surface } from './surface.ts';

const FIRST_RUN_MS = 3_000;
const POLL_MS = 50;
/** Firefox's own note that a document was closed before an answer came: what closing a popup is. */
const CLOSED_MEANWHILE = /Promise (?:rejected|resolved) after context unloaded/;

const treeSchema = v.object({
  result: v.object({ contexts: v.array(v.object({ context: v.string(), url: v.string() })) }),
});
const answerSchema = v.object({
  result: v.union([
    v.object({
      type: v.literal('success'),
      result: v.object({ type: v.string(), value: v.optional(v.string()) }),
    }),
    v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
  ]),
});

interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
}

export async function launchFirefox(options: LaunchOptions): Promise<FirefoxSession> {
  const session = new FirefoxSession(options);
  try {
    await session.start();
    return session;
  } catch (error) {
    await session.close();
    throw error;
  }
}

export class FirefoxSession implements Session {
  readonly family = 'firefox';
  readonly site: string;
  extensionId = '';
  surface: Surface | null = null;
  readonly #options: LaunchOptions;
  #browser: Browser | null = null;
  #tab: Page | null = null;
  #root = '';
  #pageProblems: string[] = [];
  /** One of the browser's own pages is in front, beside the reader's tab. */
  #elsewhere = false;

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

  async start(): Promise<void> {
    const { executable, extension, profile, language, headless = true, asks = false } = this.#options;
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executable,
      userDataDir: profile,
      headless,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        // A temporary add-on loses its data when the browser ends; an installed one does not.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
        // Mostly nobody is there to press the button of the permission prompt.
        'extensions.webextOptionalPermissionPrompts': asks,
        // That button sleeps at first, against clicks that were meant for the page.
        'security.notification_enable_delay': 0,
        ...(language ? { 'intl.locale.requested': language, 'intl.accept_languages': language } : {}),
      },
    });
    this.#browser = browser;
    this.#tab = (await browser.pages())[0] ?? (await browser.newPage());
    this.extensionId = await browser.installExtension(extension);
    this.#root = await this.window('root', this.extensionId);
    await this.window('listen', this.extensionId);
    // At a restart too: an extension that a driver brings is installed anew each time.
    await this.#closeFirstRun();
    await this.tab.bringToFront();
    this.tab.on('console', (message) => {
      if (message.type() === 'error')
        this.#pageProblems.push(`${this.tab.url()}: console.error: ${message.text()}`);
    });
  }

  async open(address: string): Promise<void> {
    this.#elsewhere = address.startsWith('about:');
    if (this.#elsewhere) {
      // The driver never hears of such a page having loaded, so it comes in a tab of its own.
      await this.window('tab', address);
      return;
    }
    await this.tab.bringToFront();
    await this.tab.goto(new URL(address, this.site).href, { waitUntil: 'load', timeout: 60_000 });
  }

  async clickToolbar(): Promise<Surface> {
    if (!this.#elsewhere) await this.tab.bringToFront();
    await this.window('click', this.extensionId);
    this.surface = this.#frame('popup');
    return this.surface;
  }

  /** Opens the sidebar beside the reader's tab, as the View menu does. */
  async openSidebar(): Promise<Surface> {
    await this.window('sidebar', this.extensionId);
    this.surface = this.#frame('sidebar');
    return this.surface;
  }

  async command(name: string): Promise<void> {
    await this.tab.bringToFront();
    await this.window('command', { id: this.extensionId, name });
  }

  /** Opens the browser's own menu at a spot of the reader's tab, and chooses the extension's entry there. */
  async chooseFromMenu(spot: { readonly x: number; readonly y: number }): Promise<void> {
    await this.tab.mouse.click(spot.x, spot.y, { button: 'right' });
    await this.window('menu', this.extensionId);
  }

  /** Presses a button of the browser's own question whether a site may be read. */
  async answerPrompt(answer: 'allow' | 'deny'): Promise<void> {
    await this.window('prompt', answer);
  }

  async extensionPage(path: string): Promise<PageSurface> {
    const address = this.#root + path.replace(/^\//, '');
    await this.window('tab', address);
    const page = await this.#pageAt((url) => url.startsWith(address), PATIENCE_MS);
    if (!page) throw new Error(`${address} did not open.`);
    const surface = new PageSurface(page);
    this.surface = surface;
    return surface;
  }

  /** A page of the extension that something else opens in a tab ("/library.html"). */
  async opened(path: string): Promise<PageSurface> {
    const page = await this.#pageAt(
      (url) => url.startsWith(this.#root + path.replace(/^\//, '')),
      PATIENCE_MS,
    );
    if (!page) throw new Error(`${path} did not open.`);
    const surface = new PageSurface(page);
    this.surface = surface;
    return surface;
  }

  async stopWorker(): Promise<void> {
    await this.window('stop', this.extensionId);
  }

  async restart(): Promise<void> {
    await this.browser.close();
    await this.start();
  }

  async problems(): Promise<readonly string[]> {
    const heard = v.parse(
      v.object({ errors: v.array(v.string()), requests: v.array(v.string()) }),
      JSON.parse(await this.window('heard', this.extensionId)),
    );
    const left = heard.requests.filter((url) => !staysHome(url, this.site)).map((url) => `request to ${url}`);
    const page = this.#pageProblems;
    this.#pageProblems = [];
    const errors = heard.errors.filter((error) => !CLOSED_MEANWHILE.test(error));
    return [...page, ...errors, ...left];
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#browser = null;
  }

  /** Runs one of the window scripts (firefox-window.ts) and returns its answer. */
  async window(script: Parameters<typeof chromeScript>[0], argument: Plain): Promise<string> {
    const connection = Reflect.get(this.browser, 'connection') as Connection;
    const tree = v.parse(
      treeSchema,
      await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 }),
    );
    const window = tree.result.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
    if (!window) throw new Error('Firefox has no window.');
    const answer = v.parse(
      answerSchema,
      await connection.send('script.evaluate', {
        expression: chromeScript(script, argument),
        target: { context: window.context },
        awaitPromise: true,
        userActivation: true,
      }),
    ).result;
    if (answer.type === 'exception') throw new Error(`In Firefox's window: ${answer.exceptionDetails.text}`);
    return answer.result.value ?? '';
  }

  #frame(which: 'popup' | 'sidebar'): Surface {
    return {
      evaluate: async (body, argument) => {
        const source = `(${body})(${JSON.stringify(argument)})`;
        const answer = v.parse(
          v.object({ value: v.optional(v.unknown()), error: v.optional(v.string()) }),
          JSON.parse(await this.window('evaluate', { which, source })),
        );
        if (answer.error !== undefined) throw new Error(answer.error);
        // What the document answered, in the type that `body` declares: it crossed as plain data.
        return answer.value as Awaited<ReturnType<typeof body>>;
      },
      screenshot: async (path) => {
        const { writeFile } = await import('node:fs/promises');
        await writeFile(path, Buffer.from(await this.window('picture', which), 'base64'));
      },
      close: async () => {
        await this.window('close', which);
      },
    };
  }

  async #closeFirstRun(): Promise<void> {
    const page = await this.#pageAt((url) => url.startsWith(`${this.#root}welcome.html`), FIRST_RUN_MS);
    await page?.close();
  }

  async #pageAt(wanted: (url: string) => boolean, patience: number): Promise<Page | null> {
    for (const until = Date.now() + patience; Date.now() < until; await sleep(POLL_MS)) {
      for (const page of await this.browser.pages()) {
        // Asked of the document: the driver's own record stays at about:blank for extension pages.
        const url = await page.evaluate('location.href').catch(() => null);
        if (typeof url === 'string' && wanted(url)) return page;
      }
    }
    return null;
  }
}
