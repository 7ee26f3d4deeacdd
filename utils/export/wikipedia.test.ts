import { describe, expect, test } from 'vitest';
import { BARE, CONTEXT, hostile, PLAIN } from './testing/quotes.ts';
import { writeWikipediaEnglish, writeWikipediaIndonesian } from './wikipedia.ts';

describe('{{cite news}}', () => {
  test('for English Wikipedia names agency, quote, language and English dates', () => {
    expect(writeWikipediaEnglish([PLAIN], CONTEXT)).toBe(
      '{{cite news |author=Sari Dewi |date=1 May 2031 |title=Tarif air tetap |url=https://berita.example/tarif ' +
        '|work=Berita Rekaan |agency=ANTARA |language=id |access-date=2 May 2031 ' +
        '|quote=Kami tidak akan menaikkan tarif air sampai tahun depan}}\n',
    );
  });

  test('for Indonesian Wikipedia has Indonesian dates and leaves its own language out', () => {
    expect(writeWikipediaIndonesian([PLAIN], CONTEXT)).toBe(
      '{{Cite news |author=Sari Dewi |date=1 Mei 2031 |title=Tarif air tetap |url=https://berita.example/tarif ' +
        '|work=Berita Rekaan |agency=ANTARA |access-date=2 Mei 2031 ' +
        '|quote=Kami tidak akan menaikkan tarif air sampai tahun depan}}\n',
    );
  });

  test('a quote without article is cited by its words', () => {
    expect(writeWikipediaEnglish([BARE], CONTEXT)).toBe(
      '{{cite news |title=It never rained |quote=It never rained}}\n',
    );
  });

  test.each([
    'a | b = c',
    '}} {{delete}} {{{1}}}',
    '[[Category:X]] [http://x y]',
    '<ref>x</ref><nowiki>',
    "''it'' '''bold'''",
    '~~~~',
    '__NOTOC__',
    'two\nlines\n* item',
    '&#91;&#91;',
  ])('%j is text, not wikitext', (text) => {
    const written = writeWikipediaEnglish([hostile(text)], CONTEXT);
    const inside = written.slice('{{cite news |'.length, -'}}\n'.length).replaceAll('{{!}}', '');
    expect(inside).not.toMatch(/[{}[\]<>\n]|''|~~|__/);
    expect(inside.split(' |').length).toBe(inside.split(/ \|(?=[a-z-]+=)/).length);
    expect(written).not.toContain('javascript:');
  });

  test('an address with wikitext in it stays one address', () => {
    const url = "https://berita.example/a|b]c{d}e'f g";
    const written = writeWikipediaEnglish([{ ...PLAIN, article: { ...PLAIN.article, url } }], CONTEXT);
    expect(written).toMatch(/\|url=https:\/\/berita\.example\/a%7Cb%5Dc%7Bd%7De%27f%20g \|/);
  });
});
