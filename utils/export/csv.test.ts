import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { writeCsv } from './csv.ts';
import { BARE, CONTEXT, hostile, PLAIN } from './testing/quotes.ts';

const rows = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true })
    .data;

describe('CSV', () => {
  test('begins with a byte order mark, so that a spreadsheet reads it as UTF-8, and ends lines in CRLF', () => {
    const text = writeCsv([PLAIN], CONTEXT);
    expect(text.startsWith('\ufeffid,quote,kind,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('an independent reader gets every field back', () => {
    expect(rows(writeCsv([PLAIN, BARE], CONTEXT))).toMatchObject([
      {
        quote: PLAIN.text,
        speaker: 'Rusdi Halim',
        via: 'Kompas Rekaan; ANTARA',
        agency: 'ANTARA',
        url: 'https://berita.example/tarif',
        link_to_words: 'https://berita.example/tarif#:~:text=Kami%20tidak',
        tags: 'air; tarif',
        finding: 'verified',
      },
      { quote: 'It never rained', speaker: '', url: '' },
    ]);
  });

  test.each([
    'he said "no", twice',
    'two\nlines\r\nand a third',
    ' blanks at both ends ',
    'semicolon; tab\tcomma, and "marks"',
    'עברית, العربية, 日本語, 😀',
  ])('keeps %j as it is', (text) => {
    expect(rows(writeCsv([hostile(text)], CONTEXT))[0]?.quote).toBe(text);
  });

  test.each(['=1+1', '+62 812', '-3 degrees', '@everyone', '\t=1', '\r=1', ' =HYPERLINK("http://x")', '＝1'])(
    'a cell that begins like a formula, %j, is text to a spreadsheet',
    (text) => {
      const row = rows(writeCsv([hostile(text)], CONTEXT))[0];
      for (const field of ['quote', 'speaker', 'title', 'note', 'tags', 'via', 'byline', 'finding_note']) {
        expect(row?.[field]).toBe(`'${text}`);
      }
    },
  );

  test('an address that is no web address is left out', () => {
    expect(rows(writeCsv([hostile('x')], CONTEXT))[0]).toMatchObject({
      url: '',
      link_to_words: '',
      finding_url: '',
    });
  });
});
