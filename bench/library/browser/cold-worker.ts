/**
 * A worker as the extension's is when the browser has just started it again: nothing in it but what a check needs. It is
 * handed the page's report, as the extension's is. The library is opened before the rest of the script runs, as there.
 */
import './cold-library.ts';
import { checkReport } from '../../../utils/matching/check.ts';
import { ready } from '../../../utils/matching/ready.ts';
import type { Report } from '../../../utils/report.ts';
import { whileWaiting } from '../../../utils/while-waiting.ts';
import { finder, library } from './cold-library.ts';

const operations = {
  /** Milliseconds from the first line of the worker's own work to the verdicts. */
  check: async (report: Report) => {
    const start = performance.now();
    const found = await whileWaiting(library.candidatesFor(report, finder), ready(report.article.language));
    const reading = performance.now() - start;
    const checked = checkReport(report, { candidates: ({ id }) => found.get(id) ?? [] });
    return {
      time: performance.now() - start,
      /** Of it, until everything was read. */
      reading,
      verdicts: checked.quotes.map(({ check }) => check?.verdict ?? null),
    };
  },
};

export type ColdOperations = typeof operations;

self.addEventListener('message', async ({ data }: MessageEvent<{ op: 'check'; args: [Report] }>) => {
  try {
    self.postMessage({ value: await operations[data.op](...data.args) });
  } catch (error) {
    self.postMessage({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
