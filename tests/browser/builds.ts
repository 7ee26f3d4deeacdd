/** Where the built extension of each browser lies. */
import { fileURLToPath } from 'node:url';
import type { Family } from '../../scripts/browser-places.ts';

export const BUILDS: Readonly<Record<Family, string>> = {
  chromium: fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url)),
};
