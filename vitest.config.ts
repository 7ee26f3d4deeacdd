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
  },
});
