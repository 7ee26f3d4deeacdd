import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Unit and corpus tests. `wxt/browser` is WXT's fake browser here; the stories in a real browser are in
 * tests/browser and have their own runner.
 */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '.output/**', '.wxt/**', 'dist/**'],
    // Ends what hangs, as a loop does that hostile text blows up; no test measures time, and a crowded machine is slow.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
