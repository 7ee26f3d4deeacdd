/**
 * A story: what one person does in one browser, from a fresh profile. How to write one:
 *
 *     // tests/browser/NAME.story.ts
 *     export default story('the reader saves a quote', ['chromium', 'firefox'], {
 *       'the popup lists the quotes of the page': async (session) => {
 *         await session.open('/sample-1.html');
 *         const popup = await session.clickToolbar();
 *         await waitForText(popup, 'Ratna Widyasari');
 *       },
 *       'after a restart …': async (session) => { await session.restart(); … },
 *     });
 *
 * Its tests run in order in one browser, so a later one stands on what an earlier one left. Use the helpers of
 * driver/surface.ts (waitForText, click, fill, textsOf, …), never a fixed pause, and find elements by
 * `data-testid`. A test fails also when, during it, any console had an error or anything left for the network;
 * a test that provokes one on purpose takes it with `session.problems()`.
 * Pages beside the samples are in pages.ts.
 */
import type { Family } from '../../scripts/browser-places.ts';
import type { ChromiumSession } from './driver/chromium.ts';
import type { FirefoxSession } from './driver/firefox.ts';
import type { Session } from './driver/session.ts';

type SessionIn<F extends Family> = 'chromium' | 'firefox' extends F
  ? Session
  : F extends 'chromium'
    ? ChromiumSession
    : FirefoxSession;

export interface Story {
  readonly name: string;
  /** Why it cannot be run on this machine; null where it can. What was not run is said, and counted as nothing. */
  readonly missing: (family: Family) => string | null;
  readonly browsers: readonly Family[];
  readonly tests: readonly { readonly name: string; run(session: Session): Promise<void> }[];
}

export function story<F extends Family>(
  name: string,
  browsers: readonly F[],
  tests: Readonly<Record<string, (session: SessionIn<F>) => Promise<void>>>,
  missing: Story['missing'] = () => null,
): Story {
  return {
    name,
    missing,
    browsers,
    tests: Object.entries(tests).map(([test, body]) => ({
      name: test,
      // The runner starts a story only in the browsers it names, so the session is of that kind.
      run: (session) => body(session as SessionIn<F>),
    })),
  };
}
