// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readDeclared } from './declared.ts';
import { parseTolerantly, readJsonLd } from './json-ld.ts';
import { languageTag, readMetadata } from './metadata.ts';
import { parse } from './testing.ts';

const URL = 'https://post.maren.example/news/ferry?x=1';
const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const read = (head: string, html = '<html>', body = '') => {
  const document = parse(`<!doctype html>${html}<head>${head}</head><body>${body}</body></html>`);
  return readMetadata(document, URL, readJsonLd(document));
};

describe('metadata', () => {
  it('is null where the page says nothing', () => {
    expect(read('')).toEqual({
      url: URL,
      canonicalUrl: null,
      title: null,
      siteName: null,
      byline: null,
      publishedTime: null,
      modifiedTime: null,
      language: null,
      dir: null,
    });
  });

  it('comes from JSON-LD first, wherever in it the article stands', () => {
    const head = `${ld([
      { '@type': 'BreadcrumbList' },
      {
        '@graph': [
          {
            '@type': ['NewsArticle', 'ReportageNewsArticle'],
            headline: 'Ferry &amp; storm',
            author: [{ name: 'Jon Aasen' }, 'Tove Berg'],
            publisher: { name: 'Maren Post' },
            datePublished: '2026-03-02T08:00:00+01:00',
            dateModified: '2026-03-02',
            inLanguage: 'en_GB',
          },
        ],
      },
    ])}<meta property="og:title" content="Another title"><meta name="author" content="Somebody Else">`;
    expect(read(head)).toMatchObject({
      title: 'Ferry & storm',
      byline: 'Jon Aasen, Tove Berg',
      siteName: 'Maren Post',
      publishedTime: '2026-03-02T08:00:00+01:00',
      modifiedTime: '2026-03-02',
      language: 'en-GB',
    });
  });

  it('comes from Open Graph and meta tags where there is no JSON-LD', () => {
    const head =
      '<link rel="canonical" href="/news/ferry"><meta property="og:title" content="Ferry - Maren Post"><meta property="og:site_name" content="Maren Post"><meta name="author" content="Jon Aasen"><meta property="article:published_time" content="2026-03-02 08:00"><meta property="og:locale" content="id_ID">';
    expect(read(head, '<html dir="rtl">')).toMatchObject({
      canonicalUrl: 'https://post.maren.example/news/ferry',
      title: 'Ferry',
      siteName: 'Maren Post',
      byline: 'Jon Aasen',
      publishedTime: '2026-03-02T08:00:00',
      language: 'id-ID',
      dir: 'rtl',
    });
  });

  it('is the headline that the page shows, where what it declares is of the story before', () => {
    const shown = (declared: string, title = 'Third pier opens again after the storm - Maren Post') =>
      read(
        `<title>${title}</title><meta property="og:title" content="${declared}">`,
        '<html>',
        '<h1>Third pier opens again after the storm</h1>',
      ).title;
    expect(shown('Ferry to Sundholm stays in port')).toBe('Third pier opens again after the storm');
    // Another way to say the same, and a title that the heading does not bear out.
    expect(shown('After the storm: pier opens for ferries')).toBe('After the storm: pier opens for ferries');
    expect(shown('Ferry to Sundholm stays in port', 'Maren Post')).toBe('Ferry to Sundholm stays in port');
    expect(shown('Ferry to Sundholm stays in port', 'Ferry to Sundholm stays in port')).toBe(
      'Ferry to Sundholm stays in port',
    );
  });

  it('is not the name of the site, though it be heading and title alike', () => {
    const names =
      '<title>The Maren Morning Post</title><meta property="og:title" content="Ferry to Sundholm stays in port">';
    const heading = '<h1>The Maren Morning Post</h1>';
    expect(
      read(`${names}<meta property="og:site_name" content="The Maren Morning Post">`, '<html>', heading)
        .title,
    ).toBe('Ferry to Sundholm stays in port');
    expect(
      read(names, '<html>', `<header>${heading}</header><h2>Ferry to Sundholm stays in port</h2>`).title,
    ).toBe('Ferry to Sundholm stays in port');
  });

  it('keeps a dash that belongs to the headline', () => {
    expect(read('<title>Maren – a town by the sea</title>').title).toBe('Maren – a town by the sea');
  });

  it('takes no address for a name, and no word for a language', () => {
    const head =
      '<meta name="author" content="https://a.example/jon"><link rel="canonical" href="javascript:alert(1)">';
    expect(read(head, '<html lang="English">')).toMatchObject({
      byline: null,
      canonicalUrl: null,
      language: null,
    });
    expect(languageTag('zh_Hant-TW')).toBe('zh-Hant-TW');
  });
});

describe('JSON-LD', () => {
  it.each([
    ['a comma too many', '{"a": [1, 2,], "b": "x",}'],
    ['a line end inside a string', '{"a": [1, 2], "b": "x"\n}'],
    ['a CDATA wrapper', '//<![CDATA[\n{"a": [1, 2], "b": "x"}\n//]]>'],
    ['an HTML comment round it', '<!-- {"a": [1, 2], "b": "x"} -->'],
    ['a semicolon after it', '{"a": [1, 2], "b": "x"};'],
  ])('is read with %s', (_, source) => {
    expect(parseTolerantly(source)).toEqual({ a: [1, 2], b: 'x' });
  });

  it('keeps a raw line end of a string', () => {
    expect(parseTolerantly('{"b": "one\ntwo, ]"}')).toEqual({ b: 'one\ntwo, ]' });
  });

  it('is passed over where nothing can be made of it, the other blocks being read', () => {
    expect(read(ld('{"@type": ') + ld({ '@type': 'Article', headline: 'Read all the same' })).title).toBe(
      'Read all the same',
    );
  });

  it('is passed over however deep it is nested', () => {
    const deep = ld(`${'[{"a":'.repeat(3000)}1${'}]'.repeat(3000)}`);
    expect(read(deep + ld({ '@type': 'Article', headline: 'Read all the same' })).title).toBe(
      'Read all the same',
    );
  });
});

describe('what the page declares', () => {
  const declared = (value: unknown) => {
    const document = parse(`<head>${ld(value)}</head>`);
    return readDeclared(readJsonLd(document), URL, [], []);
  };

  it('tells a fact check with its claim, its publisher and its verdict', () => {
    expect(
      declared({
        '@type': 'ClaimReview',
        url: '/check',
        claimReviewed: 'The pier fell in March',
        author: { name: 'Maren Facts' },
        itemReviewed: { author: { name: 'Jon Aasen' } },
        reviewRating: { ratingValue: 1, alternateName: 'False' },
      }),
    ).toEqual([
      {
        kind: 'claim-review',
        name: 'Jon Aasen',
        text: 'The pier fell in March',
        url: 'https://post.maren.example/check',
        publisher: 'Maren Facts',
        rating: 'False',
      },
    ]);
  });

  it('tells quotations, citations, what it is based on, and the organisation it comes from', () => {
    const kinds = declared({
      '@graph': [
        { '@type': 'Quotation', text: 'Nobody was on board', spokenByCharacter: { name: 'Mira Lund' } },
        {
          '@type': 'NewsArticle',
          citation: ['https://a.example/1', { name: 'Minutes' }],
          isBasedOn: { '@id': 'https://b.example/' },
          sourceOrganization: { name: 'Reuters' },
        },
      ],
    }).map(({ kind, name, url }) => [kind, name, url]);
    expect(kinds).toEqual([
      ['citation', null, 'https://a.example/1'],
      ['citation', 'Minutes', null],
      ['based-on', null, 'https://b.example/'],
      ['source-organization', 'Reuters', null],
      ['quotation', 'Mira Lund', null],
    ]);
  });
});
