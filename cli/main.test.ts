import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportSchema } from '../utils/report.ts';
import { ndjson, parsed, verbatim } from './testing.ts';

const STORY =
  'The ferry to Sundholm left at noon, harbour master Mira Lund said on Monday.\n\n"Nobody was on board," Lund told Reuters.\n\nAbout 300 people were left behind in Maren.';
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry leaves - Maren Post</title><meta property="og:site_name" content="Maren Post"></head><body><nav><a href="/">Home</a></nav><article><h1>Ferry leaves</h1>${STORY.split(
  '\n\n',
)
  .map((p) => `<p>${p}</p>`)
  .join('')}</article></body></html>`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-cli-'));
  await writeFile(join(folder, 'story.txt'), STORY);
  await writeFile(join(folder, 'page.html'), PAGE);
});
afterAll(() => rm(folder, { recursive: true }));

describe('verbatim', () => {
  it('shows its help and version on standard output', async () => {
    const help = await verbatim(['--help']);
    expect(help.status).toBe(0);
    expect(help.out).toContain('verbatim check --batch');
    const version = await verbatim(['--version']);
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [[]],
    [['chek']],
    [['check', '--sensitivity', 'loud']],
    [['check', '--language', 'English']],
    [['check', '--nothing']],
    [['check', '--batch', 'story.txt']],
    [['check', '--url', 'https://a.example/', 'a.html', 'b.html']],
    [['compare']],
    [['compare', '--batch', '--json']],
  ])('refuses wrong usage with status 2, in words: %j', async (args) => {
    const { status, out, err } = await verbatim(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^verbatim: .+\nTry: verbatim --help\n$/);
  });
});

describe('verbatim check', () => {
  it.each([
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n')],
    ['an older encoding', Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xec, 0xe8, 0xf0])],
  ])('says that %s is no text, and does the others', async (_, bytes) => {
    await writeFile(join(folder, 'bytes.txt'), bytes);
    const { status, out, err } = await verbatim(['check', 'bytes.txt', 'story.txt'], { cwd: folder });
    expect(status).toBe(1);
    expect(err).toBe('verbatim: bytes.txt: it is no text in UTF-8 or UTF-16\n');
    expect(out).toContain('Mira Lund');
  });

  it('detects the language where a line names none that there is', async () => {
    const { status, out } = await verbatim(['check', '--batch'], {
      input: ndjson([
        { id: '1', text: STORY, language: '!!!' },
        { id: '2', text: STORY, language: 'en_GB' },
      ]),
    });
    expect(status).toBe(0);
    expect(parsed(out).map((report) => v.parse(reportSchema, report).article.language)).toEqual([
      'en',
      'en-GB',
    ]);
  });

  it('tells who said what through whom, and what names no source', async () => {
    const { status, out } = await verbatim(['check', 'story.txt'], { cwd: folder });
    expect(status).toBe(0);
    expect(out).toContain('Mira Lund');
    expect(out).toContain('Nobody was on board');
    expect(out).toMatch(/via Reuters/);
    expect(out).not.toContain('\u001B');
  });

  it('gives the report of the contract with --json, the text unchanged', async () => {
    const { out } = await verbatim(['check', '--json', 'story.txt'], { cwd: folder });
    const report = v.parse(reportSchema, JSON.parse(out));
    expect(report.id).toBe('story.txt');
    expect(report.article.text).toBe(STORY);
  });

  it('reads HTML by the name of the file, or when told', async () => {
    const byName = await verbatim(['check', '--json', '--url', 'https://post.maren.example/1', 'page.html'], {
      cwd: folder,
    });
    const told = await verbatim(['check', '--json', '--html', '-'], { input: PAGE });
    const report = v.parse(reportSchema, JSON.parse(byName.out));
    expect(report.article).toMatchObject({
      siteName: 'Maren Post',
      url: 'https://post.maren.example/1',
      language: 'en',
      text: STORY,
    });
    expect(JSON.parse(told.out).article.text).toBe(STORY);
  });

  it('reads standard input where no file is given', async () => {
    const { out } = await verbatim(['check', '--json'], { input: STORY });
    expect(JSON.parse(out)).toMatchObject({ id: null, article: { text: STORY } });
  });

  it('gives one report a line for several files, and goes on after one that cannot be read, with status 1', async () => {
    const { status, out, err } = await verbatim(
      ['check', '--json', 'missing.txt', 'story.txt', 'page.html'],
      { cwd: folder },
    );
    expect(status).toBe(1);
    expect(err).toBe('verbatim: missing.txt: there is no such file\n');
    const [missing, ...reports] = parsed(out);
    expect(missing).toEqual({
      id: 'missing.txt',
      line: null,
      error: { code: 'cannot-read', message: 'missing.txt: there is no such file' },
    });
    expect(reports.map((r) => r.id)).toEqual(['story.txt', 'page.html']);
  });

  it('says in words that a page is no article', async () => {
    const { status, out } = await verbatim(['check', '--html', '-'], { input: '<p>x' });
    expect(status).toBe(0);
    expect(out).toContain('No article was found');
  });

  it('passes the sensitivity on: strict flags at least what quiet flags', async () => {
    const flags = async (level: string) => {
      const { out } = await verbatim(['check', '--json', '--sensitivity', level, 'story.txt'], {
        cwd: folder,
      });
      return v.parse(reportSchema, JSON.parse(out)).claims.filter((c) => c.flagged).length;
    };
    expect(await flags('strict')).toBeGreaterThanOrEqual(await flags('quiet'));
  });

  it('gives no control characters of a hostile text to the terminal', async () => {
    const { out } = await verbatim(['check', '-'], {
      input: `"Nobody was \u001B[2J on board at all," said Mira Lund.`,
    });
    expect(out).not.toContain('\u001B');
  });
});

describe('verbatim check --batch', () => {
  it('answers line by line, in order, with errors in their place and status 1', async () => {
    const input = ndjson([
      { id: 'a', text: STORY },
      '{"id": "b", "text": ',
      { id: 'c', text: STORY, html: PAGE },
      { id: 'd', text: 7 },
      '',
      { id: 6, html: PAGE, url: 'https://post.maren.example/1', language: 'en' },
      '[]',
      { text: '' },
    ]);
    const { status, out } = await verbatim(['check', '--batch'], { input });
    const lines = parsed(out);
    expect(status).toBe(1);
    expect(lines.map((l) => [l.id, l.line, (l.error as { code?: string } | undefined)?.code])).toEqual([
      ['a', undefined, undefined],
      [null, 2, 'bad-json'],
      ['c', 3, 'bad-input'],
      ['d', 4, 'bad-input'],
      ['6', undefined, undefined],
      [null, 7, 'bad-input'],
      [null, undefined, undefined],
    ]);
    for (const line of lines) if (!line.error) expect(v.is(reportSchema, line)).toBe(true);
    expect(lines[3]).toMatchObject({ error: { message: expect.stringMatching(/^text: /) } });
  });

  it('gives the same bytes for the same input', async () => {
    const input = ndjson([
      { id: 'a', text: STORY },
      { id: 'b', html: PAGE },
    ]);
    const [one, two] = await Promise.all([
      verbatim(['check', '--batch'], { input }),
      verbatim(['check', '--batch'], { input }),
    ]);
    expect(one.out).toBe(two.out);
  });

  it('ends quietly when its output is closed early', async () => {
    const { spawn } = await import('node:child_process');
    const main = new URL('./main.ts', import.meta.url).pathname;
    const input = ndjson(Array.from({ length: 400 }, (_, id) => ({ id: `${id}`, text: STORY })));
    const result = await new Promise<{ status: number | null; err: string }>((resolve) => {
      const child = spawn(process.execPath, [main, 'check', '--batch']);
      let err = '';
      child.stderr.on('data', (piece) => (err += piece));
      child.stdout.once('data', () => child.stdout.destroy());
      child.stdin.on('error', () => undefined);
      child.on('close', (status) => resolve({ status, err }));
      child.stdin.end(input);
    });
    expect(result).toEqual({ status: 0, err: '' });
  });

  it('does not read ahead of a slow reader: memory does not grow with the lines', async () => {
    const { createReadStream } = await import('node:fs');
    const { spawn } = await import('node:child_process');
    const file = join(folder, 'many.ndjson');
    const line = ndjson([{ id: 'x', text: 'No. '.repeat(5) + 'x'.repeat(50_000) }]);
    await writeFile(file, line.repeat(2000)); // 100 MB
    const main = new URL('./main.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, ['--max-old-space-size=64', main, 'check', '--batch']);
    createReadStream(file).pipe(child.stdin);
    let lines = 0;
    child.stdout.on('data', (piece: Buffer) => {
      for (const byte of piece) if (byte === 10) lines++;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, lines }).toEqual({ status: 0, lines: 2000 });
  }, 120_000);
});

describe('verbatim compare --batch', () => {
  it('judges pairs', async () => {
    const input = ndjson([
      {
        id: 'same',
        a: { text: 'We will not close the port', speaker: 'Mira Lund', language: 'en', via: ['Reuters'] },
        b: { text: 'We will not close the port', speaker: 'Mira Lund', language: 'en', via: [] },
      },
      {
        id: 'turned',
        a: { text: 'We will not close the port before the winter', speaker: 'Mira Lund' },
        b: { text: 'We will close the port before the winter', speaker: 'Mira Lund' },
      },
      { id: 'wrong', a: { text: 'x' } },
    ]);
    const { status, out } = await verbatim(['compare', '--batch'], { input });
    const [same, turned, wrong] = parsed(out);
    expect(status).toBe(1);
    expect(same).toMatchObject({ id: 'same', verdict: 'confirmed', meaning: [] });
    expect(Object.keys(same ?? {})).toEqual(['id', 'verdict', 'meaning', 'similarity', 'diff']);
    expect(turned).toMatchObject({ id: 'turned', verdict: 'altered', meaning: ['negation'] });
    expect(wrong).toMatchObject({ id: 'wrong', line: 3, error: { code: 'bad-input' } });
  });
});
