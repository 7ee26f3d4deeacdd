/**
 * Where browsers usually are, as data: which environment variables name one, what its commands are called,
 * and where the three systems put it. Pure; nothing here looks at the disk.
 */
export type Family = 'chromium' | 'firefox';

/** What of the machine decides where to look. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Asked in this order; the project's own name first, then the names other tools use. */
export const OVERRIDES: Readonly<Record<Family, readonly string[]>> = {
  chromium: ['VERBATIM_CHROMIUM', 'CHROME_PATH', 'CHROME_BIN'],
  firefox: ['VERBATIM_FIREFOX', 'FIREFOX_PATH', 'FIREFOX_BIN'],
};

const COMMANDS: Readonly<Record<Family, readonly string[]>> = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC: Readonly<Record<Family, readonly string[]>> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS: Readonly<Record<Family, readonly string[]>> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** Folders that packages use on Linux without putting them on everybody's PATH. */
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

const join = (separator: string, ...parts: readonly string[]) => parts.join(separator);

/**
 * The browser that the environment names for this family, or null. It is taken as it is: somebody who names a
 * browser means that one, so a wrong path is an error and not a reason to look elsewhere.
 */
export function override(family: Family, { env }: Machine): { variable: string; path: string } | null {
  for (const variable of OVERRIDES[family]) {
    const path = env[variable];
    if (path) return { variable, path };
  }
  return null;
}

/** Every path to try, best first, without doubles: the PATH's own order, then the system's usual places. */
export function places(family: Family, machine: Machine): readonly string[] {
  const { platform, env } = machine;
  const windows = platform === 'win32';
  const folders = (env.PATH ?? env.Path ?? '').split(windows ? ';' : ':').filter(Boolean);
  const onPath = COMMANDS[family].flatMap((command) =>
    folders.map((folder) => join(windows ? '\\' : '/', folder, windows ? `${command}.exe` : command)),
  );
  return [...new Set([...onPath, ...usual(family, machine)])];
}

function usual(family: Family, { platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return roots.flatMap((root) => MAC[family].map((app) => join('/', root, app)));
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (root): root is string => Boolean(root),
    );
    return roots.flatMap((root) => WINDOWS[family].map((app) => join('\\', root, app)));
  }
  return LINUX_FOLDERS.flatMap((folder) => COMMANDS[family].map((command) => join('/', folder, command)));
}
