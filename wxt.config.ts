import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { compactPacks } from './scripts/compact-packs.ts';
import { oneByteFiles } from './scripts/one-byte.ts';
import { PREACT_AS_REACT } from './scripts/preact-as-react.ts';
import { PSEUDO_LOCALE, pseudoMessages } from './scripts/pseudo-locale.ts';

/** DESIGN: no network at all from extension pages; loosened only with a decision record. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  // Its quick exchange of components knows React's insides alone; without it a page of `npm run dev` is loaded anew.
  react: { vite: { refreshExclude: /./ } },
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [compactPacks(), oneByteFiles(['background.js'])],
    resolve: {
      alias: [
        ...PREACT_AS_REACT,
        // Dexie's build for browsers of today: the other is for those before 2018, larger, and sets itself up more slowly.
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
        // What the DOM in the worker would bring along and never uses.
        { find: 'cssomnom/parse', replacement: here('./scripts/no-style-sheets.ts') },
        { find: /^canvas$/, replacement: here('./node_modules/linkedom/commonjs/canvas-shim.cjs') },
      ],
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
