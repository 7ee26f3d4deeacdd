/** Quotes are taken along in every format, as files of the reader's own. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EXPORT_FORMATS } from '../../utils/export/index.ts';
import { click, waitForElement } from './driver/surface.ts';
import { LOADED_ROW, saveAll } from './saved.ts';
import { story } from './story.ts';

const WORDS = 'membuka pintu air';
const PATIENCE_MS = 15_000;

/** The file that comes into the folder, once it is whole. */
async function fileIn(folder: string): Promise<string> {
  for (const until = Date.now() + PATIENCE_MS; ; await sleep(50)) {
    const name = (await readdir(folder)).find((file) => !file.endsWith('.crdownload'));
    if (name !== undefined) return name;
    if (Date.now() > until) throw new Error(`No file came into ${folder}.`);
  }
}

export default story('quotes taken along', ['chromium'], {
  'a selection becomes a file in each format, and each holds its words': async (session) => {
    await saveAll(session, '/sample-1.html');
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-files-'));
    const library = await session.extensionPage('/library.html');
    await waitForElement(library, LOADED_ROW);
    const cdp = await session.browser.target().createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await click(library, '[data-testid="tick-all"]');
    for (const format of EXPORT_FORMATS) {
      await click(library, '[data-testid="bulk-export"]');
      await waitForElement(library, '[data-testid="export-dialog"]');
      await library.page.select('[data-testid="export-format"]', format);
      await click(library, '[data-testid="export-file"]');
      const name = await fileIn(folder);
      const text = await readFile(join(folder, name), 'utf8');
      // Two formats share an ending, and the driver's folder keeps one file of a name.
      await rm(join(folder, name));
      assert.ok(text.includes(WORDS), `${format} in ${name}: ${text.slice(0, 200)}`);
    }
    await library.close();
  },
});
