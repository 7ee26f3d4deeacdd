/** The README says only what is so: its commands exist, its files exist, its permissions are the manifest's. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build, ROOT } from '../scripts/run.ts';

const BUILD_MS = 180_000;
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const README = read('README.md');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const all = (pattern: RegExp, text = README) => [...text.matchAll(pattern)].map(([, found = '']) => found);

test('every npm command in it is a script of the package', () => {
  const named = all(/npm run (?:-s )?([\w:]+)/g);
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  expect(scripts).toHaveProperty('start');
  expect(scripts).toHaveProperty('test');
});

test('CI runs exactly its test command, after everything else', () => {
  const commands = read('.ci/run')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(README).toContain('npm ci && npm test');
  expect(commands.at(-1)).toBe('npm test');
});

test('every file, folder and picture it points to is there', () => {
  const linked = all(/\]\((?!https?:)([^)]+)\)/g);
  const rooms = all(/^\| `([\w/]+\/)` \|/gm);
  const files = all(/`((?:tests|scripts|utils)\/[\w./-]+\.\w+)`/g);
  expect(rooms.length).toBeGreaterThan(8);
  expect([...linked, ...rooms, ...files].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('it starts nothing by the reader’s own Node, which may be older than what the scripts need', () => {
  expect(all(/^node (\S+)/gm)).toEqual([]);
  const started = Object.values(scripts).flatMap((script) => all(/^node (\S+)/g, script));
  expect(started.length).toBeGreaterThan(3);
  expect(started.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('the options of check that it names are those the command line knows', () => {
  const [paragraph = ''] = all(/(Options of `check`:[\s\S]*?)The exit status/g);
  const known = read('cli/options.ts') + read('cli/help.ts');
  for (const option of all(/`--([a-z]+)/g, paragraph)) expect(known, `--${option}`).toContain(option);
});

beforeAll(() => {
  if (!existsSync(join(ROOT, '.output/chrome-mv3/manifest.json'))) build('chromium');
}, BUILD_MS);

test('the permissions it lists are the manifest’s, and the policy is as quoted', () => {
  const [list = ''] = all(/(\*\*Permissions\.\*\*[\s\S]*?)No website/g);
  const manifest = JSON.parse(read('.output/chrome-mv3/manifest.json')) as {
    permissions: string[];
    content_security_policy: { extension_pages: string };
    minimum_chrome_version: string;
  };
  expect(all(/`(\w+)`/g, list).toSorted()).toEqual(manifest.permissions.toSorted());
  for (const directive of ["default-src 'none'", "connect-src 'self'"]) {
    expect(README).toContain(directive);
    expect(manifest.content_security_policy.extension_pages).toContain(directive);
  }
  expect(README).toContain(`(${manifest.minimum_chrome_version} or later)`);
});
