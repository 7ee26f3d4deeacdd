/** `npm run build:cli`: the command line as one file without dependencies, `dist/verbatim.js`, for `bin`. */
import { chmod } from 'node:fs/promises';
import { build } from 'esbuild';
import { compactPacksForEsbuild } from './compact-packs.ts';

/** Another path may be given, for tests. */
const FILE = process.argv[2] ?? 'dist/verbatim.js';

await build({
  entryPoints: ['cli/main.ts'],
  outfile: FILE,
  bundle: true,
  minify: true,
  plugins: [compactPacksForEsbuild],
  platform: 'node',
  format: 'esm',
  target: 'node22',
  // CommonJS packages inside the bundle ask for Node's own modules by `require`, which ES modules do not have.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  legalComments: 'linked',
  // linkedom draws on `canvas` where it is installed, for pictures only.
  external: ['canvas'],
  logLevel: 'warning',
});
await chmod(FILE, 0o755);
