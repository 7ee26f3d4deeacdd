import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { PREACT_AS_REACT } from './scripts/preact-as-react.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Unit and corpus tests. `wxt/browser` is WXT's fake browser here; the stories in a real browser are in
 * tests/browser and have their own runner.
 */
export default defineConfig({
  plugins: [WxtVitest()],
  // As in what is built. The libraries are taken through Vite too, and as modules: Node would load them with React.
  resolve: {
    alias: [{ find: /^react$/, replacement: here('./tests/react.js') }, ...PREACT_AS_REACT],
    conditions: ['module', 'node', 'development|production'],
  },
  test: {
    server: {
      deps: { inline: [/@base-ui/, /@floating-ui/, /dexie-react-hooks/, /lucide-react/, /@tanstack/] },
    },
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '.output/**', '.wxt/**', 'dist/**'],
    // Ends what hangs, as a loop does that hostile text blows up; no test measures time, and a crowded machine is slow.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
