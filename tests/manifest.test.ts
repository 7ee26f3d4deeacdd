/** The shipped manifests, as built, held to what the README promises: these permissions, this policy, no more. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, ROOT } from '../scripts/run.ts';

const BUILD_MS = 180_000;

const FOLDERS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
const COMMON = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
};

const manifestSchema = v.looseObject({
  manifest_version: v.number(),
  permissions: v.array(v.string()),
  optional_host_permissions: v.array(v.string()),
  content_security_policy: v.strictObject({ extension_pages: v.string() }),
});
type Manifest = v.InferOutput<typeof manifestSchema>;

function manifestOf(family: 'chromium' | 'firefox'): Manifest {
  const file = join(ROOT, '.output', FOLDERS[family], 'manifest.json');
  return v.parse(manifestSchema, JSON.parse(readFileSync(file, 'utf8')));
}

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (family) => {
  beforeAll(() => {
    if (!existsSync(join(ROOT, '.output', FOLDERS[family], 'manifest.json'))) build(family);
  }, BUILD_MS);

  test('asks for exactly the permissions of the promise', () => {
    const { permissions } = manifestOf(family);
    const wanted = family === 'chromium' ? [...COMMON, 'sidePanel'] : COMMON;
    expect(permissions.toSorted()).toEqual(wanted.toSorted());
  });

  test('has no host at install, and may ask for one later only on the web', () => {
    const manifest = manifestOf(family);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest.optional_host_permissions.toSorted()).toEqual(['http://*/*', 'https://*/*']);
  });

  test('injects nothing by itself', () => {
    expect(manifestOf(family)).not.toHaveProperty('content_scripts');
  });

  test('lets the pages of the extension reach nothing but the extension', () => {
    const directives = manifestOf(family)
      .content_security_policy.extension_pages.split(';')
      .map((directive) => directive.trim())
      .filter(Boolean)
      .map((directive): [string, string] => {
        const [name = '', ...values] = directive.split(' ');
        return [name, values.join(' ')];
      });
    expect(Object.fromEntries(directives)).toEqual(POLICY);
  });

  test('opens none of its files to pages beyond what they need to be marked', () => {
    const { web_accessible_resources: open = [] } = manifestOf(family);
    expect(open).toEqual([]);
  });
});

describe('what is said of the browsers', () => {
  test('Chrome is at least 128', () => {
    expect(manifestOf('chromium')).toMatchObject({ manifest_version: 3, minimum_chrome_version: '128' });
  });

  test('Firefox is at least 140, and is told that no data is collected', () => {
    expect(manifestOf('firefox')).toMatchObject({
      manifest_version: 3,
      browser_specific_settings: {
        gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      },
    });
  });
});
