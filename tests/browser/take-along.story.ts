/** Quotes are taken along in every format, as files of the reader's own. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EXPORT_FORMATS } from '../../utils/export/index.ts';
import type { ChromiumSession } from './driver/chromium.ts';
import { click, waitForElement, waitForNone } from './driver/surface.ts';
import { LOADED_ROW, saveAll } from './saved.ts';
import { story } from './story.ts';

const WORDS = 'membuka pintu air';
/** How long a file may take; a slow shared machine needs most of it. */
const PATIENCE_MS = 30_000;

/** What the browser saves from now on, each file once it is whole, in the order in which they came. */
async function savedFiles(session: ChromiumSession, folder: string) {
  const cdp = await session.browser.target().createCDPSession();
  const names = new Map<string, string>();
  const whole: { name: string; text: string }[] = [];
  cdp.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) => names.set(guid, suggestedFilename));
  cdp.on('Browser.downloadProgress', async ({ guid, state }) => {
    if (state === 'inProgress') return;
    const name = names.get(guid) ?? guid;
    const text = state === 'completed' ? await readFile(join(folder, guid), 'utf8') : `(${state})`;
    whole.push({ name, text });
  });
  await cdp.send('Browser.setDownloadBehavior', {
    // Named by number: two formats share an ending, and the driver's folder keeps one file of a name.
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
  });
  return async (what: string) => {
    for (const until = Date.now() + PATIENCE_MS; ; await sleep(50)) {
      const file = whole.shift();
      if (file) return file;
      if (Date.now() > until) throw new Error(`No file came for ${what}; begun were ${names.size}.`);
    }
  };
}

export default story('quotes taken along', ['chromium'], {
  'a selection becomes a file in each format, and each holds its words': async (session) => {
    await saveAll(session, '/sample-1.html');
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-files-'));
    const library = await session.extensionPage('/library.html');
    await waitForElement(library, LOADED_ROW);
    const nextFile = await savedFiles(session, folder);
    await click(library, '[data-testid="tick-all"]');
    for (const format of EXPORT_FORMATS) {
      await click(library, '[data-testid="bulk-export"]');
      await waitForElement(library, '[data-testid="export-dialog"]');
      await library.page.select('[data-testid="export-format"]', format);
      // The reader's own mouse: after ten files without one the browser asks whether a page may save more of them.
      await library.page.locator('[data-testid="export-file"]').click();
      const { name, text } = await nextFile(format);
      assert.ok(text.includes(WORDS), `${format} in ${name}: ${text.slice(0, 200)}`);
      // It fades out: a click on the button behind it would be lost, and one on its own buttons too.
      await waitForNone(library, '[data-testid="export-dialog"]');
    }
    await rm(folder, { recursive: true });
    await library.close();
  },
});
