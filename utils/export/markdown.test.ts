import { describe, expect, test } from 'vitest';
import { writeMarkdown } from './markdown.ts';
import { BARE, CONTEXT, hostile, PLAIN } from './testing/quotes.ts';

describe('Markdown', () => {
  test('is a block quote with its source, then note, finding and tags', () => {
    expect(writeMarkdown([PLAIN], CONTEXT)).toBe(
      [
        '> “Kami tidak akan menaikkan tarif air sampai tahun depan”',
        '>',
        '> — **Rusdi Halim**, Wali Kota Rekaan, via ANTARA → Kompas Rekaan, Berita Rekaan, ' +
          '[Tarif air tetap](<https://berita.example/tarif#:~:text=Kami%20tidak>), 1 May 2031',
        '',
        'Bandingkan dengan rapat Maret',
        '',
        '*Verified* <https://arsip.example/rapat> Menit ke-12',
        '',
        '#air #tarif',
        '',
      ].join('\n'),
    );
  });

  test('a quote of which only the words are known is only the words', () => {
    expect(writeMarkdown([BARE], CONTEXT)).toBe('> “It never rained”\n');
  });

  test('paragraphs stay inside the block quote', () => {
    const text = writeMarkdown([{ ...BARE, text: 'One.\n\nTwo.\u2028Three.' }], CONTEXT);
    expect(text).toBe('> “One.\n>\n> Two.\n> Three.”\n');
  });

  test.each([
    ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['a | b ~~c~~ $d$ &amp;', 'a \\| b \\~\\~c\\~\\~ \\$d\\$ \\&amp;'],
  ])('%s is text, not markup', (text, escaped) => {
    expect(writeMarkdown([{ ...BARE, kind: 'indirect', text }], CONTEXT)).toBe(`> ${escaped}\n`);
  });

  test.each([
    ['# Head', '\\# Head'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['=== rule', '\\=== rule'],
  ])('%s at the beginning of a line makes no block', (text, escaped) => {
    expect(writeMarkdown([{ ...BARE, kind: 'indirect', text }], CONTEXT)).toBe(`> ${escaped}\n`);
  });

  test('a hostile title, tag or note makes no link, no line and no block', () => {
    const text = writeMarkdown([hostile('x](<javascript:alert(1)>)\n\n# Head')], CONTEXT);
    expect(text).not.toMatch(/(?<!\\)\]\(/);
    expect(text).not.toMatch(/^#+ /m);
    expect(text).not.toMatch(/<javascript:alert\(1\)>(?!\\)/);
  });
});
