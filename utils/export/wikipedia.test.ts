import { describe, expect, test } from 'vitest';
import { BARE, CONTEXT, hostile, PLAIN } from './testing/quotes.ts';
import { writeWikipediaEnglish, writeWikipediaIndonesian } from './wikipedia.ts';

describe('{{cite news}}', () => {
  test('for English Wikipedia names agency, quote, language and English dates', () => {
    expect(writeWikipediaEnglish([PLAIN], CONTEXT)).toBe(
      '{{cite news |last=Dewi |first=Sari |date=1 May 2031 |title=Tarif air tetap |url=https://berita.example/tarif ' +
        '|work=Berita Rekaan |agency=ANTARA |language=id |access-date=2 May 2031 ' +
        '|quote=Kami tidak akan menaikkan tarif air sampai tahun depan}}\n',
    );
  });

  test('for Indonesian Wikipedia has Indonesian dates and leaves its own language out', () => {
    expect(writeWikipediaIndonesian([PLAIN], CONTEXT)).toBe(
      '{{Cite news |last=Dewi |first=Sari |date=1 Mei 2031 |title=Tarif air tetap |url=https://berita.example/tarif ' +
        '|work=Berita Rekaan |agency=ANTARA |access-date=2 Mei 2031 ' +
        '|quote=Kami tidak akan menaikkan tarif air sampai tahun depan}}\n',
    );
  });

  test('several authors are numbered, and a wire among them is the agency', () => {
    const byline = 'By Jane Doe, Tim Redaksi and Ann Lee; Reuters';
    const article = { ...PLAIN.article, byline, language: 'en' };
    expect(writeWikipediaEnglish([{ ...PLAIN, via: [], article }], CONTEXT)).toContain(
      '{{cite news |last1=Doe |first1=Jane |author2=Tim Redaksi |last3=Lee |first3=Ann |date=1 May 2031 ',
    );
    expect(writeWikipediaEnglish([{ ...PLAIN, via: [], article }], CONTEXT)).toContain('|agency=Reuters |');
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
    expect(inside.split(' |').length).toBe(inside.split(/ \|(?=[a-z-]+\d*=)/).length);
    expect(written).not.toContain('javascript:');
  });

  test('an address with wikitext in it stays one address', () => {
    const url = "https://berita.example/a|b]c{d}e'f g";
    const written = writeWikipediaEnglish([{ ...PLAIN, article: { ...PLAIN.article, url } }], CONTEXT);
    expect(written).toMatch(/\|url=https:\/\/berita\.example\/a%7Cb%5Dc%7Bd%7De%27f%20g \|/);
  });
});
