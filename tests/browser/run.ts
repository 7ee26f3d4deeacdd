/**
 * Runs the stories (story.ts says how to write one) in real browsers, on the built extension.
 *
 *     npx wxt build && npx wxt build -b firefox          # once, and after each change
 *     node tests/browser/run.ts [chromium|firefox] [--only TEXT] [--show]
 *
 * `--only` takes the stories and tests whose name holds TEXT; `--show` opens windows. What a failed test saw is
 * saved as pictures in .output/failures.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Family } from '../../scripts/browser-places.ts';
import { ensureBrowser } from '../../scripts/browsers.ts';
import { SAMPLES, serve } from '../../scripts/serve.ts';
import { BUILDS } from './builds.ts';
import { launchChromium } from './driver/chromium.ts';
import { launchFirefox } from './driver/firefox.ts';
import type { LaunchOptions, Session } from './driver/session.ts';
import { PAGES } from './pages.ts';
import type { Story } from './story.ts';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));
const FAILURES = fileURLToPath(new URL('../../.output/failures', import.meta.url));

/** A test is a handful of steps that may each take up to 15 s on a crowded machine, one of them (ten megabytes) more; past this it hangs. */
const TEST_TIMEOUT_MS = 240_000;

/** A browser that takes longer has not come up at all. */
const START_MS = 90_000;

/** Runs every story meant for this browser. Prints a line per test. */
export async function runStories(
  family: Family,
  { only = '', show = false }: { only?: string; show?: boolean } = {},
): Promise<Outcome> {
  if (!existsSync(BUILDS[family])) throw new Error(`Build the extension for ${family} first.`);
  const { path, version } = await ensureBrowser(family, console.log);
  console.log(`\n${version ?? path}`);
  const site = await serve(SAMPLES, { routes: PAGES });
  let passed = 0;
  let failed = 0;
  for (const story of await loadStories()) {
    const whole = story.name.includes(only);
    const chosen = story.tests.filter(({ name }) => whole || name.includes(only));
    if (!story.browsers.includes(family) || chosen.length === 0) continue;
    console.log(`\n ${story.name}`);
    const missing = story.missing(family);
    if (missing !== null) {
      console.log(`  – not run: ${missing}`);
      continue;
    }
    const profile = await mkdtemp(join(tmpdir(), 'verbatim-profile-'));
    const launch = {
      executable: path,
      extension: BUILDS[family],
      site: site.origin,
      profile,
      headless: !show,
    };
    const outcome = await runStory({ ...story, tests: chosen }, family, launch);
    passed += outcome.passed;
    failed += outcome.failed;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
  await site.close();
  return { passed, failed };
}

async function runStory(story: Story, family: Family, options: LaunchOptions): Promise<Outcome> {
  let passed = 0;
  let session: Session;
  try {
    const launch: Promise<Session> = family === 'chromium' ? launchChromium(options) : launchFirefox(options);
    session = await within(START_MS, launch);
  } catch (error) {
    console.log(`  ✗ the browser did not start\n${indent(error)}`);
    return { passed: 0, failed: story.tests.length };
  }
  for (const test of story.tests) {
    const started = performance.now();
    try {
      await within(TEST_TIMEOUT_MS, test.run(session));
      const problems = await session.problems();
      if (problems.length > 0) throw new Error(`Unseen by the reader:\n${problems.join('\n')}`);
      passed += 1;
      console.log(`  ✓ ${test.name} (${Math.round(performance.now() - started)} ms)`);
    } catch (error) {
      console.log(`  ✗ ${test.name}\n${indent(error)}`);
      await within(TEST_TIMEOUT_MS, photograph(session, `${family} ${story.name} ${test.name}`)).catch(
        (reason) => console.log(`    (no picture: ${reason})`),
      );
      // What it left unseen is its own, not the next test's.
      await session.problems().catch(() => []);
    }
  }
  await within(START_MS, session.close()).catch((error) => console.log(indent(error)));
  return { passed, failed: story.tests.length - passed };
}

async function loadStories(): Promise<readonly Story[]> {
  const files = (await readdir(HERE)).filter((name) => name.endsWith('.story.ts')).sort();
  return Promise.all(
    files.map(
      async (name) => ((await import(pathToFileURL(join(HERE, name)).href)) as { default: Story }).default,
    ),
  );
}

async function photograph(session: Session, name: string): Promise<void> {
  await mkdir(FAILURES, { recursive: true });
  const file = join(FAILURES, name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120));
  await session.tab.screenshot({ path: `${file}.tab.png` });
  console.log(`    saw ${file}.tab.png`);
  if (!session.surface) return;
  await session.surface.screenshot(`${file}.surface.png`);
  console.log(`    saw ${file}.surface.png`);
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error(`Not done within ${milliseconds} ms.`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const indent = (error: unknown) =>
  String(error instanceof Error ? (error.stack ?? error.message) : error)
    .split('\n')
    .slice(0, 40)
    .map((line) => `      ${line}`)
    .join('\n');

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' }, show: { type: 'boolean' } },
  });
  const families = positionals.length > 0 ? positionals : ['chromium', 'firefox'];
  let [passed, failed] = [0, 0];
  for (const family of families) {
    if (family !== 'chromium' && family !== 'firefox')
      throw new Error(`No browser is called ${family} here.`);
    const outcome = await runStories(family, { only: values.only ?? '', show: values.show ?? false });
    passed += outcome.passed;
    failed += outcome.failed;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  // A browser that would not end must not keep the run from ending.
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}
