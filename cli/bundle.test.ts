import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ndjson, parsed, verbatim } from './testing.ts';

const BUILD = fileURLToPath(new URL('../scripts/build-cli.ts', import.meta.url));
const INPUT = ndjson([
  { id: 't', text: '"Nobody was on board," Mira Lund told Reuters.' },
  {
    id: 'h',
    html: '<article><p>“Nobody was on board,” harbour master Mira Lund told Reuters on Monday evening.</p><p>The ferry came back at six, an hour before the storm broke over Maren, she added.</p></article>',
  },
]);

describe('the bundle', () => {
  let folder = '';
  let main = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-bundle-'));
    // An ES module needs to be known as one outside the package.
    main = join(folder, 'verbatim.mjs');
    await promisify(execFile)(process.execPath, [BUILD, main]);
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true }));

  it('gives the same reports as the source, away from the packages that it was made of', async () => {
    const [bundle, source] = await Promise.all([
      verbatim(['check', '--batch'], { main, input: INPUT, cwd: folder }),
      verbatim(['check', '--batch'], { input: INPUT }),
    ]);
    expect(bundle.err).toBe('');
    expect(parsed(bundle.out)).toHaveLength(2);
    expect(bundle.out).toBe(source.out);
  });
});
