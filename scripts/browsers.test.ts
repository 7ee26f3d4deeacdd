import { describe, expect, test } from 'vitest';
import { type Machine, override, places } from './browser-places.ts';
import { BrowserMissing, findBrowser, hasDisplay, sandboxArguments } from './browsers.ts';

const linux: Machine = { platform: 'linux', env: { PATH: '/opt/bin:/usr/bin' } };

describe('where browsers are looked for', () => {
  test('the PATH comes before the usual places, and nothing is tried twice', () => {
    const found = places('chromium', linux);
    expect(found[0]).toBe('/opt/bin/google-chrome-stable');
    expect(found.indexOf('/opt/bin/chromium')).toBeLessThan(found.indexOf('/snap/bin/chromium'));
    expect(new Set(found).size).toBe(found.length);
  });

  test('on Windows the programs folders are searched, with their own separator', () => {
    const found = places('chromium', {
      platform: 'win32',
      env: { Path: 'C:\\Tools', PROGRAMFILES: 'C:\\Program Files' },
    });
    expect(found).toContain('C:\\Tools\\chrome.exe');
    expect(found).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  });

  test('on macOS the applications of the machine and of the person are searched', () => {
    const found = places('firefox', { platform: 'darwin', env: { HOME: '/Users/ana' } });
    expect(found).toContain('/Applications/Firefox.app/Contents/MacOS/firefox');
    expect(found).toContain('/Users/ana/Applications/Firefox.app/Contents/MacOS/firefox');
  });

  test('Chrome is never offered where Firefox is wanted', () => {
    expect(places('firefox', linux).filter((path) => /chrom|edge/.test(path))).toEqual([]);
  });

  test("the project's own variable wins over another tool's", () => {
    const env = { CHROME_PATH: '/a', VERBATIM_CHROMIUM: '/b' };
    expect(override('chromium', { platform: 'linux', env })).toEqual({
      variable: 'VERBATIM_CHROMIUM',
      path: '/b',
    });
    expect(override('firefox', { platform: 'linux', env })).toBeNull();
  });
});

describe('finding', () => {
  test('a browser that the environment names and that is not there is an error that says so', async () => {
    const machine: Machine = { platform: 'linux', env: { VERBATIM_FIREFOX: '/nowhere/firefox' } };
    await expect(findBrowser('firefox', machine)).rejects.toThrow(BrowserMissing);
    await expect(findBrowser('firefox', machine)).rejects.toThrow(
      'VERBATIM_FIREFOX names /nowhere/firefox, which does not run.',
    );
  });

  test('a command that runs but fails is no browser', async () => {
    const machine: Machine = { platform: 'linux', env: { VERBATIM_CHROMIUM: '/bin/false' } };
    await expect(findBrowser('chromium', machine)).rejects.toThrow(BrowserMissing);
  });
});

describe('how it is started', () => {
  test('the sandbox is given up for root on Linux only', () => {
    expect(sandboxArguments(linux, 0)).toEqual(['--no-sandbox']);
    expect(sandboxArguments(linux, 1000)).toEqual([]);
    expect(sandboxArguments({ platform: 'darwin', env: {} }, 0)).toEqual([]);
    expect(sandboxArguments({ platform: 'win32', env: {} }, null)).toEqual([]);
  });

  test('Linux needs a display server to show a window', () => {
    expect(hasDisplay(linux)).toBe(false);
    expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
    expect(hasDisplay({ platform: 'linux', env: { DISPLAY: ':0' } })).toBe(true);
    expect(hasDisplay({ platform: 'win32', env: {} })).toBe(true);
  });
});
