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
        id: 'berita2031tarif',
        type: 'article-newspaper',
        title: 'Tarif air tetap',
        author: [{ literal: 'Sari Dewi' }],
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
    expect(ids).toEqual(['berita2031tarif', 'berita2031tarif-2']);
  });
});

describe('BibTeX', () => {
  test('is read back by citation-js', () => {
    expect(read(writeBibtex([PLAIN], CONTEXT))).toMatchObject([
      {
        id: 'berita2031tarif',
        title: 'Tarif air tetap',
        author: [{ family: 'Sari Dewi' }],
        'container-title': 'Berita Rekaan',
        issued: { 'date-parts': [[2031, 5]] },
        URL: 'https://berita.example/tarif',
      },
    ]);
    expect(read(writeBibtex([PLAIN], CONTEXT), '@biblatex/text')).toMatchObject([
      { issued: { 'date-parts': [[2031, 5, 1]] }, accessed: { 'date-parts': [[2031, 5, 2]] } },
    ]);
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
      },
    ]);
    expect(writeRis([PLAIN], CONTEXT)).toContain('AU  - Sari Dewi\r\n');
    expect(writeRis([PLAIN], CONTEXT)).toContain('DA  - 2031/05/01/\r\n');
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
