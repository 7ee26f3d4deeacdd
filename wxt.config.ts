import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { compactPacks } from './scripts/compact-packs.ts';
import { oneByteFiles } from './scripts/one-byte.ts';
import { PSEUDO_LOCALE, pseudoMessages } from './scripts/pseudo-locale.ts';
import { shortFiberNamesIn } from './scripts/short-fiber-names.ts';

/** DESIGN: no network at all from extension pages; loosened only with a decision record. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [compactPacks(), shortFiberNamesIn(), oneByteFiles(['background.js'])],
    resolve: {
      alias: {
        // Dexie's build for browsers of today: the other is for those before 2018, larger, and sets itself up more slowly.
        dexie: 'dexie/dist/modern/dexie.mjs',
        // What the DOM in the worker would bring along and never uses.
        'cssomnom/parse': here('./scripts/no-style-sheets.ts'),
        canvas: here('./node_modules/linkedom/commonjs/canvas-shim.cjs'),
      },
    },
  }),
  hooks: {
    'build:publicAssets': async (wxt, assets) => {
      if (wxt.config.mode !== 'pseudo') return;
      assets.push({
        relativeDest: `_locales/${PSEUDO_LOCALE}/messages.json`,
        contents: await pseudoMessages(here('./locales/en.yml')),
      });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+V' } },
      'save-selection': {
        suggested_key: { default: 'Alt+Shift+Q' },
        description: '__MSG_menu_saveSelection__',
      },
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_command_nextMark__',
      },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_command_previousMark__',
      },
      // Chrome takes four suggestions at most; this one the reader assigns herself.
      'toggle-marks': { description: '__MSG_command_toggleMarks__' },
    },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'verbatim@verbatim.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
