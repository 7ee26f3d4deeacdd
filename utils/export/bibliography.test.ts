/** citation-js, an independent reader, must get back from our files what went in. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { writeBibtex } from './bibtex.ts';
import { writeCslJson } from './csl-json.ts';
import { writeRis } from './ris.ts';
import { BARE, CONTEXT, hostile, PLAIN } from './testing/quotes.ts';

const read = (text: string, type: '@bibtex/text' | '@biblatex/text' | '@ris/file' = '@bibtex/text') =>
  new Cite(text, { forceType: type }).data;
const HOSTILE = [
  'half { open',
  '} closed first {',
  '100% & $5 #1 a_b ~ ^ \\end{document}',
  '@article{x, title={y}}',
  'one\nTY  - HACK\r\nER  - \r\nTY  - BOOK',
  '"quoted" and Ünïcode — 日本語',
];

describe('CSL-JSON', () => {
  test('is one item an article, its quotes and their chain in the note', () => {
    const second = { ...PLAIN, id: 'q-9', text: 'Airnya cukup', via: [], tags: ['air', 'musim'] };
    expect(JSON.parse(writeCslJson([PLAIN, second, BARE], CONTEXT))).toEqual([
      {
        id: 'dewi2031tarif',
        type: 'article-newspaper',
        title: 'Tarif air tetap',
        author: [{ family: 'Dewi', given: 'Sari' }],
        'container-title': 'Berita Rekaan',
        issued: { 'date-parts': [[2031, 5, 1]] },
        accessed: { 'date-parts': [[2031, 5, 2]] },
        URL: 'https://berita.example/tarif',
        language: 'id',
        source: 'ANTARA',
        note:
          '“Kami tidak akan menaikkan tarif air sampai tahun depan” (Rusdi Halim, via ANTARA → Kompas Rekaan); ' +
          '“Airnya cukup” (Rusdi Halim)',
        keyword: 'air, tarif, musim',
      },
      { id: 'articlend', type: 'article-newspaper', title: 'It never rained', note: '“It never rained”' },
    ]);
  });

  test('articles that would get the same key get different ones', () => {
    const other = { ...PLAIN, article: { ...PLAIN.article, url: 'https://berita.example/tarif-2' } };
    const ids = JSON.parse(writeCslJson([PLAIN, other], CONTEXT)).map((item: { id: string }) => item.id);
    expect(ids).toEqual(['dewi2031tarif', 'dewi2031tarif-2']);
  });
});

describe('authors', () => {
  const by = (byline: string, title = 'The price of water', siteName = 'The Rekaan Post') => ({
    ...PLAIN,
    article: { ...PLAIN.article, byline, title, siteName, language: 'en' },
  });

  test('several people, and a desk that stays whole, are told apart by each format', () => {
    const quote = by('By Jane Doe, Jan van der Berg and Tim Redaksi');
    expect(JSON.parse(writeCslJson([quote], CONTEXT))[0].author).toEqual([
      { family: 'Doe', given: 'Jane' },
      { family: 'van der Berg', given: 'Jan' },
      { literal: 'Tim Redaksi' },
    ]);
    expect(writeBibtex([quote], CONTEXT)).toContain(
      'author = {Doe, Jane and van der Berg, Jan and {Tim Redaksi}},',
    );
    expect(read(writeBibtex([quote], CONTEXT))[0]?.author).toMatchObject([
      { family: 'Doe', given: 'Jane' },
      { family: 'Berg', 'non-dropping-particle': 'van der' },
      { family: 'Tim Redaksi' },
    ]);
    expect(writeRis([quote], CONTEXT)).toContain(
      'AU  - Doe, Jane\r\nAU  - van der Berg, Jan\r\nAU  - Tim Redaksi\r\n',
    );
  });

  test.each([
    ['Jane Doe', 'The price of water', 'The Rekaan Post', 'doe2031price'],
    ['Reuters', 'The price of water', 'The Rekaan Post', 'reuters2031price'],
    ['Анна Иванова', 'Цена воды', 'The Rekaan Post', 'rekaan2031'],
    ['Анна Иванова', 'Цена воды', 'Известия', 'berita2031'],
    ['Sinéad O’Brien', 'A “new” dam', 'The Rekaan Post', 'obrien2031new'],
  ])('the key of %j, %j in %j is %j', (byline, title, siteName, key) => {
    expect(JSON.parse(writeCslJson([by(byline, title, siteName)], CONTEXT))[0].id).toBe(key);
  });
});

describe('BibTeX', () => {
  test('is read back by citation-js', () => {
    expect(read(writeBibtex([PLAIN], CONTEXT))).toMatchObject([
      {
        id: 'dewi2031tarif',
        title: 'Tarif air tetap',
        author: [{ family: 'Dewi', given: 'Sari' }],
        'container-title': 'Berita Rekaan',
        issued: { 'date-parts': [[2031, 5]] },
        URL: 'https://berita.example/tarif',
        note: 'via ANTARA',
      },
    ]);
    expect(read(writeBibtex([PLAIN], CONTEXT), '@biblatex/text')).toMatchObject([
      {
        genre: 'newspaper',
        issued: { 'date-parts': [[2031, 5, 1]] },
        accessed: { 'date-parts': [[2031, 5, 2]] },
        note: 'via ANTARA',
        annote: expect.stringContaining('“Kami tidak akan menaikkan tarif air sampai tahun depan”'),
      },
    ]);
  });

  test.each(['@bibtex/text', '@biblatex/text'] as const)('in %s the wire is nobody’s publisher', (type) => {
    const [item] = read(writeBibtex([PLAIN], CONTEXT), type);
    for (const [field, value] of Object.entries(item ?? {}))
      if (!['note', 'annote', '_graph'].includes(field))
        expect(JSON.stringify(value)).not.toContain('ANTARA');
  });

  test.each(HOSTILE)('%j stays one entry with balanced braces', (text) => {
    const written = writeBibtex([hostile(text)], CONTEXT);
    const items = read(written);
    expect(items.length).toBe(1);
    expect(items[0]?.type).toMatch(/^article/);
    let depth = 0;
    for (const character of written) {
      if (character === '{') depth++;
      if (character === '}') depth--;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(written).not.toContain('javascript:');
  });

  test.each([
    ['id', 'indonesian'],
    ['en-GB', 'english'],
    ['xx-nonsense', 'xx-nonsense'],
    ['not a tag', 'not a tag'],
  ])('the language %j is called %j, as babel does', (language, name) => {
    const article = { ...PLAIN.article, language };
    expect(writeBibtex([{ ...PLAIN, article }], CONTEXT)).toContain(`langid = {${name}},`);
  });

  test('the special characters of LaTeX come back as they were', () => {
    expect(read(writeBibtex([hostile('100% & $5 #1 a_b')], CONTEXT))[0]?.title).toBe('100% & $5 #1 a_b');
  });
});

describe('RIS', () => {
  test('is read back by citation-js', () => {
    expect(read(writeRis([PLAIN], CONTEXT), '@ris/file')).toMatchObject([
      {
        type: 'article-newspaper',
        title: 'Tarif air tetap',
        'container-title': 'Berita Rekaan',
        URL: 'https://berita.example/tarif',
        language: 'id',
        note:
          'via ANTARA; “Kami tidak akan menaikkan tarif air sampai tahun depan” ' +
          '(Rusdi Halim, via ANTARA → Kompas Rekaan)',
      },
    ]);
    expect(writeRis([PLAIN], CONTEXT)).toContain('AU  - Dewi, Sari\r\n');
    expect(writeRis([PLAIN], CONTEXT)).toContain('DA  - 2031/05/01/\r\n');
  });

  test('the wire is no database, archive or publisher', () => {
    const lines = writeRis([PLAIN], CONTEXT).split('\r\n');
    expect(lines.filter((line) => line.includes('ANTARA')).map((line) => line.slice(0, 2))).toEqual(['N1']);
  });

  test.each(HOSTILE)('%j begins no record of its own', (text) => {
    const written = writeRis([hostile(text), BARE], CONTEXT);
    expect(written.match(/^TY {2}- /gm)?.length).toBe(2);
    expect(written.match(/^ER {2}- /gm)?.length).toBe(2);
    for (const line of written.split('\r\n').filter((part) => part !== ''))
      expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(read(written, '@ris/file').length).toBe(2);
  });
});
