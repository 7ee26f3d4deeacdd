/**
 * `npm test`: unit and corpus tests, then the stories in real Chromium and real Firefox on the shipped builds.
 * Sets up what is missing. The last line is `N passed, N failed`.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { killLibrary } from '../tests/browser/kill-library.ts';
import { survivesTornLog } from '../tests/browser/kill-torn-log.ts';
import { type Outcome, runStories } from '../tests/browser/run.ts';
import { build, ROOT, run } from './run.ts';

const RESULTS = join(ROOT, '.output', 'unit-tests.json');

const resultsSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
});

/** A file that could not even be loaded has no failed test to count, so it counts as one. */
function unitTests(): Outcome {
  rmSync(RESULTS, { force: true });
  run('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${RESULTS}`]);
  const results = v.parse(resultsSchema, JSON.parse(readFileSync(RESULTS, 'utf8')));
  const unloaded = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return { passed: results.numPassedTests, failed: results.numFailedTests + unloaded.length };
}

/** A step that breaks down is one failure, said in words; the other steps still run. */
async function attempt(name: string, step: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  try {
    const outcome = await step();
    if (outcome.passed + outcome.failed > 0) return outcome;
    console.error(`\n${name}: no test ran.`);
  } catch (error) {
    console.error(`\n${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return { passed: 0, failed: 1 };
}

/** Kills in a run of all tests; `npm run test:kill` does fifty, which takes minutes. */
const KILLS = 10;

/** A browser killed while it writes leaves the library as before or as after. */
async function killTests(): Promise<Outcome> {
  await killLibrary({ kills: KILLS, say: console.log });
  const whole = await survivesTornLog();
  if (!whole) console.error('A torn write at the end of the log lost the library.');
  return { passed: whole ? 2 : 1, failed: whole ? 0 : 1 };
}

run('wxt', ['prepare'], { quiet: true });
const outcomes: Outcome[] = [];
for (const family of ['chromium', 'firefox'] as const) {
  try {
    build(family);
  } catch (error) {
    console.error(String(error));
  }
}
outcomes.push(await attempt('Unit tests', unitTests));
outcomes.push(await attempt('Chromium', () => runStories('chromium')));
outcomes.push(await attempt('Firefox', () => runStories('firefox')));
outcomes.push(await attempt('A killed browser', killTests));

const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
// A browser that would not end must not keep the run from ending.
process.exit(failed > 0 ? 1 : 0);
