/** Runs one of the project's own tools with this Node, its output going where ours goes. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const require = createRequire(import.meta.url);

/** The script behind a tool's command, from its package ("wxt", "vitest"). */
function commandOf(tool: string): string {
  const manifest = join(ROOT, 'node_modules', tool, 'package.json');
  const { bin } = require(manifest) as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[tool];
  if (!script) throw new Error(`${tool} has no command.`);
  return join(dirname(manifest), script);
}

/** Runs a script of the project ("cli/main.ts"); its exit status. */
export function runScript(script: string, args: readonly string[]): number {
  const done = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return done.status ?? 1;
}

/** Runs a tool; its exit status. `quiet` shows what it said only when it failed. */
export function run(tool: string, args: readonly string[], { quiet = false } = {}): number {
  const done = spawnSync(process.execPath, [commandOf(tool), ...args], {
    cwd: ROOT,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
  });
  if (quiet && done.status !== 0) console.error(`${done.stdout}\n${done.stderr}`);
  return done.status ?? 1;
}

/** Builds the extension as it is shipped. Throws when it does not build. */
export function build(family: 'chromium' | 'firefox'): void {
  const target = family === 'firefox' ? ['-b', 'firefox'] : [];
  // A build that fails must not leave an older one to be taken for it.
  rmSync(join(ROOT, '.output', family === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'), {
    recursive: true,
    force: true,
  });
  if (run('wxt', ['build', ...target], { quiet: true }) !== 0)
    throw new Error(`The extension does not build for ${family}.`);
}
