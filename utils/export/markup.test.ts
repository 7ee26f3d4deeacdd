// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { attribution } from './attribution.ts';
import { writeHtml } from './html.ts';
import { writeMarkdown } from './markdown.ts';
import { writeQuotebacks } from './quoteback.ts';
import { BARE, CONTEXT, hostile, PLAIN } from './testing/quotes.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const HOSTILE = '</p></blockquote><script>alert(1)</script><img src=x onerror=alert(1)> " \' & &lt; \u0000';

/** Nothing may load, run or submit; links lead to the web alone. */
function expectInert(document: Document) {
  expect(document.querySelectorAll('script, img, iframe, object, link, form, base').length).toBe(0);
  for (const element of document.querySelectorAll('*')) {
    for (const { name } of element.attributes) expect(name).not.toMatch(/^on/i);
  }
  for (const link of document.querySelectorAll('a')) expect(link.href).toMatch(/^https?:/);
  for (const quoted of document.querySelectorAll('[cite]'))
    expect(quoted.getAttribute('cite')).toMatch(/^https?:/);
}

describe('copy with attribution', () => {
  test('says who, what role, through whom, where, when, and links to the words', () => {
    expect(attribution(PLAIN, 'id').plain).toBe(
      '“Kami tidak akan menaikkan tarif air sampai tahun depan” — Rusdi Halim, Wali Kota Rekaan ' +
        '(via ANTARA → Kompas Rekaan). Berita Rekaan, Tarif air tetap, 1 Mei 2031\n' +
        'https://berita.example/tarif#:~:text=Kami%20tidak',
    );
  });

  test('puts the words in the marks of their language, and indirect speech in none', () => {
    expect(attribution({ ...BARE, language: 'de', text: 'Es regnet' }, 'de').plain).toBe('„Es regnet“');
    expect(attribution({ ...BARE, language: 'fr-FR', text: 'Il pleut' }, 'fr').plain).toBe('« Il pleut »');
    expect(attribution({ ...BARE, kind: 'indirect' }, 'en').plain).toBe('It never rained');
  });

  test('leaves out what is not known, without gaps', () => {
    expect(attribution(BARE, 'en')).toEqual({
      plain: '“It never rained”',
      html: '<blockquote><p>“It never rained”</p></blockquote>',
    });
    expect(attribution({ ...BARE, article: { ...BARE.article, siteName: 'Kabar' } }, 'en').plain).toBe(
      '“It never rained” — Kabar',
    );
  });

  test('names the anonymous as the text does', () => {
    const speaker = { name: null, mention: 'a senior official', role: null, kind: 'anonymous' } as const;
    expect(attribution({ ...BARE, speaker }, 'en').plain).toBe('“It never rained” — a senior official');
  });

  test('does not double the full stop of who said it', () => {
    const speaker = { name: 'Li Wei', mention: null, role: 'Dr.', kind: 'person' } as const;
    const quote = { ...BARE, speaker, article: { ...BARE.article, siteName: 'Kabar' } };
    expect(attribution(quote, 'en').plain).toBe('“It never rained” — Li Wei, Dr. Kabar');
    expect(attribution(quote, 'en').html).toContain('<p>— Li Wei, Dr. Kabar</p>');
  });

  test('is inert HTML whatever the words hold', () => {
    const { html } = attribution(hostile(HOSTILE), 'en');
    expectInert(parse(html));
    expect(parse(html).querySelector('blockquote')?.textContent).toContain('<script>alert(1)</script>');
  });
});

describe('HTML', () => {
  test('holds every quote with its source, note, tags and finding', () => {
    const document = parse(writeHtml([PLAIN, BARE], CONTEXT));
    expect(document.querySelectorAll('section').length).toBe(2);
    expect(document.querySelector('blockquote')?.getAttribute('lang')).toBe('id');
    expect(document.body.textContent).toContain('Bandingkan dengan rapat Maret');
    expect(document.body.textContent).toContain('#tarif');
    expect([...document.querySelectorAll('a')].map((link) => link.href)).toEqual([
      'https://berita.example/tarif#:~:text=Kami%20tidak',
      'https://arsip.example/rapat',
    ]);
  });

  test('says in the reader’s language what was found', () => {
    const findings = { verified: 'Terverifikasi', disputed: 'Dibantah' };
    expect(writeHtml([PLAIN], { ...CONTEXT, findings })).toContain('>Terverifikasi</a>');
    expect(writeMarkdown([PLAIN], { ...CONTEXT, findings })).toContain('*Terverifikasi*');
  });

  test('is inert whatever the quotes hold', () => {
    expectInert(parse(writeHtml([hostile(HOSTILE)], CONTEXT)));
  });
});

describe('Quoteback', () => {
  test('carries title, author and address as the script of quotebacks.net reads them, without that script', () => {
    const quoted = parse(writeQuotebacks([PLAIN], CONTEXT)).querySelector<HTMLElement>(
      'blockquote.quoteback',
    );
    expect(quoted?.dataset).toMatchObject({ title: 'Tarif air tetap', author: 'Rusdi Halim' });
    expect(quoted?.getAttribute('cite')).toBe('https://berita.example/tarif#:~:text=Kami%20tidak');
    expect(quoted?.querySelector('footer cite a')?.textContent).toBe('Tarif air tetap');
    expect(writeQuotebacks([PLAIN], CONTEXT)).not.toContain('script');
  });

  test('is inert whatever the quotes hold', () => {
    expectInert(parse(writeQuotebacks([hostile(HOSTILE), BARE], CONTEXT)));
  });
});
