import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../utils/analysis/analyse.ts';
import { fromText } from '../utils/article/from-text.ts';
import { saveAll, testLibrary } from '../utils/library/testing/library.ts';
import { wholeText } from '../utils/library/testing/script.ts';
import { verbatim } from './testing.ts';

const SAVED =
  '"We will not close the port before the winter," harbour master Mira Lund told Reuters on Monday.';
const SEEN = '"We will close the port before the winter," harbour master Mira Lund told Reuters on Monday.';

let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-library-'));
  file = join(folder, 'library.json');
  const { library } = testLibrary();
  await saveAll(library, analyse(fromText(SAVED, 'en')));
  await writeFile(file, await wholeText(library));
});
afterAll(() => rm(folder, { recursive: true }));

/** Each starts the command anew, which a busy machine takes its time over. */
const TIMEOUT = 60_000;

describe('--library', { timeout: TIMEOUT }, () => {
  it('shows that a quote reads differently from the saved one, and how', async () => {
    const { status, out } = await verbatim(['check', '--library', file, '-'], { input: SEEN });
    expect(status).toBe(0);
    expect(out).toContain('altered: reads differently from what you saved');
    expect(out).toContain('[-');
    expect(out).toContain('differs in negation');
  });

  it('fills the check of each quote in the JSON', async () => {
    const { out } = await verbatim(['check', '--json', '--library', file, '-'], { input: SAVED });
    expect(JSON.parse(out).quotes[0].check).toMatchObject({
      verdict: 'confirmed',
      matches: [{ verdict: 'confirmed' }],
    });
  });

  it('says what is wrong with a file that is no library, with status 1', async () => {
    await writeFile(join(folder, 'other.json'), '{"a": 1}');
    const { status, err } = await verbatim(['check', '--library', join(folder, 'other.json'), '-'], {
      input: SEEN,
    });
    expect(status).toBe(1);
    expect(err).toMatch(/^verbatim: .*other\.json: /);
    const missing = await verbatim(['check', '--library', join(folder, 'none.json'), '-'], { input: SEEN });
    expect(missing.err).toMatch(/there is no such file\n$/);
  });
});
