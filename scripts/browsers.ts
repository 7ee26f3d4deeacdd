/**
 * Finds a browser to drive, and installs one where there is none.
 *
 *     const found = await ensureBrowser('chromium');   // { family, path, version }, or throws BrowserMissing
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { type Family, type Machine, OVERRIDES, override, places } from './browser-places.ts';

export interface FoundBrowser {
  readonly family: Family;
  readonly path: string;
  /** What the browser says of itself ("Chromium 156.0…"), or null where it cannot be asked (Windows). */
  readonly version: string | null;
}

/** No browser of this family, and none could be installed. The message says in one line what to do. */
export class BrowserMissing extends Error {
  readonly code = 'browser-missing';
  readonly family: Family;
  constructor(family: Family, reason: string) {
    const name = family === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox';
    super(`${reason} Install ${name}, or name one in ${OVERRIDES[family][0]}=/path/to/it.`);
    this.name = 'BrowserMissing';
    this.family = family;
  }
}

/** Debian's packages. Fonts are only recommended by its browser, and without any a page has no letters. */
const DEBIAN_PACKAGES: Readonly<Record<Family, readonly string[]>> = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

/** Where the browsers that we download ourselves live: inside the project, so that removing it removes them. */
const DOWNLOADS = fileURLToPath(new URL('../node_modules/.cache/browsers', import.meta.url));

/** Which of its builds we download: the stable Chrome for Testing, and Firefox. */
const DOWNLOADED: Readonly<Record<Family, Browser>> = { chromium: Browser.CHROME, firefox: Browser.FIREFOX };

/** A browser that does not say its version within this time is a launcher waiting for something (a Snap stub). */
const VERSION_TIMEOUT_MS = 20_000;

const MACHINE: Machine = { platform: process.platform, env: process.env };

/** The browser of this family that is on the machine, or null. Throws where the environment names one that is not. */
export async function findBrowser(family: Family, machine: Machine = MACHINE): Promise<FoundBrowser | null> {
  const named = override(family, machine);
  if (named) {
    const found = probe(family, named.path, machine);
    if (!found)
      throw new BrowserMissing(family, `${named.variable} names ${named.path}, which does not run.`);
    return found;
  }
  for (const path of places(family, machine)) {
    const found = probe(family, path, machine);
    if (found) return found;
  }
  for (const path of await downloaded(family)) {
    const found = probe(family, path, machine);
    if (found) return found;
  }
  return null;
}

/** As `findBrowser`, but installs one when there is none. `say` is told what is being done. */
export async function ensureBrowser(
  family: Family,
  say: (line: string) => void = () => {},
): Promise<FoundBrowser> {
  const present = await findBrowser(family);
  if (present) return present;
  const reasons: string[] = [];
  for (const attempt of [installFromDebian, installDownload]) {
    const reason = await attempt(family, say);
    const found = reason === null ? await findBrowser(family) : null;
    if (found) return found;
    reasons.push(reason ?? 'the installed one does not run');
  }
  throw new BrowserMissing(family, `No ${family} here (${reasons.join('; ')}).`);
}

/** Chromium's sandbox refuses to run as root on Linux; everywhere else it stays on. */
export function sandboxArguments(machine: Machine = MACHINE, uid = process.getuid?.() ?? null): string[] {
  return machine.platform === 'linux' && uid === 0 ? ['--no-sandbox'] : [];
}

/** Whether a window can be shown. */
export function hasDisplay({ platform, env }: Machine = MACHINE): boolean {
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

function probe(family: Family, path: string, { platform }: Machine): FoundBrowser | null {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return null;
  }
  // On Windows a browser opens a window instead of printing its version.
  if (platform === 'win32') return { family, path, version: null };
  const asked = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: VERSION_TIMEOUT_MS });
  if (asked.status !== 0 || asked.stdout.trim() === '') return null;
  // A Firefox started through a link may not find its own libraries: hand out the real path.
  return { family, path: family === 'firefox' ? realpathSync(path) : path, version: asked.stdout.trim() };
}

async function downloaded(family: Family): Promise<readonly string[]> {
  const all = await getInstalledBrowsers({ cacheDir: DOWNLOADS }).catch(() => []);
  return all
    .filter(({ browser }) => browser === DOWNLOADED[family])
    .map(({ executablePath }) => executablePath);
}

/** Null when installed, else why not. */
async function installFromDebian(family: Family, say: (line: string) => void): Promise<string | null> {
  if (process.platform !== 'linux' || !runs('apt-get', ['--version'])) return 'no apt';
  const root = process.getuid?.() === 0;
  if (!root && !runs('sudo', ['-n', 'true'])) return 'apt needs root';
  const packages = DEBIAN_PACKAGES[family];
  say(`Installing ${packages[0]} with apt-get …`);
  const apt = (...args: string[]) => {
    const command = ['apt-get', '-qq', '-o', 'Dpkg::Use-Pty=0', ...args];
    const [program = 'apt-get', ...rest] = root ? command : ['sudo', '-n', ...command];
    return spawnSync(program, rest, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  // A failed update (one mirror down) may still leave a usable list, so only the installation decides.
  apt('update');
  const installed = apt('install', '--yes', '--no-install-recommends', ...packages);
  return installed.status === 0 ? null : `apt-get: ${lastLine(installed.stderr || installed.stdout)}`;
}

/** Null when installed, else why not. */
async function installDownload(family: Family, say: (line: string) => void): Promise<string | null> {
  const browser = DOWNLOADED[family];
  try {
    const platform = detectBrowserPlatform();
    if (!platform) return `no ready-made ${browser} for this machine`;
    say(`Downloading ${browser} …`);
    const buildId = await resolveBuildId(browser, platform, 'stable');
    await install({ browser, buildId, platform, cacheDir: DOWNLOADS });
    return null;
  } catch (error) {
    return `download: ${lastLine(error instanceof Error ? error.message : String(error))}`;
  }
}

const runs = (program: string, args: string[]) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

const lastLine = (text: string) => text.trim().split('\n').at(-1)?.trim() || 'failed without saying why';
