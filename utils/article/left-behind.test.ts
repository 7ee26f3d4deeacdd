import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { fromSnapshot } from './from-snapshot.ts';
import { takeSnapshot } from './snapshot.ts';

const SITE = 'https://gazette.example';
const BODY = [
  'The orchard of nine hectares lies north of the town and was planted by the grandfather of the owner.',
  '“I never wanted to sell it to a builder of garages,” said Wilma Haarsted, its owner, on Monday.',
  'The council will hear of it in March, and neighbours have asked for a walk through it before the first tree falls.',
];
const HEADLINE = 'Orchard north of the town is sold';
const OLD = 'Ferry Aurora back in service';
const OLD_META =
  '<meta name="author" content="Jon Aasen"><meta property="article:published_time" content="2031-05-04"><meta name="description" content="The ferry is back.">';

/** The orchard's words, under `now`, on a page that came as `loaded` with this head. */
function read(head: string, { now = '/orchard', loaded = '/ferry', body = '', heading = HEADLINE } = {}) {
  const page = new JSDOM(
    `<html><head><title>${HEADLINE}</title><meta property="og:site_name" content="Gazette">${head}</head><body>${body}
     <article><h1>${heading}</h1>${BODY.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
    { url: SITE + now },
  ).window.document;
  return fromSnapshot(takeSnapshot(page, SITE + now, null, SITE + loaded).snapshot).article;
}

const NOTHING_OLD = {
  title: HEADLINE,
  siteName: 'Gazette',
  byline: null,
  publishedTime: null,
  canonicalUrl: null,
};

describe('what a page declares of the one that it was loaded as', () => {
  test('is not said of what it has gone on to', () => {
    const byAddress = `<meta property="og:url" content="${SITE}/ferry"><meta property="og:title" content="${OLD}">`;
    expect(read(byAddress + OLD_META)).toMatchObject(NOTHING_OLD);
    expect(read(`<link rel="canonical" href="/ferry/">${OLD_META}`)).toMatchObject(NOTHING_OLD);
    expect(read(`<meta property="og:title" content="${OLD}">${OLD_META}`)).toMatchObject(NOTHING_OLD);
    expect(read(OLD_META)).toMatchObject(NOTHING_OLD);
    const query = { now: '/story?id=2', loaded: '/story?id=1' };
    expect(read(`<link rel="canonical" href="/story?id=1">${OLD_META}`, query)).toMatchObject(NOTHING_OLD);
    const front = { loaded: '/' };
    expect(read(`<link rel="canonical" href="${SITE}">${OLD_META}`, front)).toMatchObject(NOTHING_OLD);
  });

  test('nor where it stands in JSON-LD, which says itself of what it is', () => {
    const ld = (more: object) =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: { name: 'Jon Aasen' }, datePublished: '2031-05-04', ...more })}</script>`;
    for (const more of [
      { url: `${SITE}/ferry` },
      { mainEntityOfPage: { '@id': `${SITE}/ferry` } },
      { headline: OLD },
      {},
    ])
      expect(read(ld(more)), JSON.stringify(more)).toMatchObject({ ...NOTHING_OLD, canonicalUrl: null });
    for (const more of [{ url: `${SITE}/orchard` }, { headline: HEADLINE }])
      expect(read(ld(more)), JSON.stringify(more)).toMatchObject({ byline: 'Jon Aasen', title: HEADLINE });
  });

  test('nor does its title, or the text in its data, take the place of what is shown', () => {
    const text = `The ferry was back in service after two weeks in the dock. ${'“We have checked every rivet,” said Mira Tanaka. '.repeat(60)}`;
    const state = `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { article: { title: OLD, body: `<p>${text}</p>` } } })}</script>`;
    const article = read(`${OLD_META}<meta property="og:title" content="${OLD}">`, { body: state });
    expect(article.text).toContain('Wilma Haarsted');
    expect(article.warnings).toEqual([]);
    expect(read('', { heading: 'Nine hectares of apple trees change hands' }).title).toBe(
      'Nine hectares of apple trees change hands',
    );
  });
});

describe('what a page declares is kept', () => {
  const OF_ORCHARD = { byline: 'Jon Aasen', publishedTime: '2031-05-04' };

  test('where it was written anew with the address', () => {
    const head = `<meta property="og:url" content="${SITE}/orchard"><link rel="canonical" href="/ferry">`;
    expect(read(head + OLD_META)).toMatchObject({ ...OF_ORCHARD, canonicalUrl: `${SITE}/orchard` });
    expect(read(`<meta property="og:title" content="${HEADLINE} | Gazette">${OLD_META}`)).toMatchObject(
      OF_ORCHARD,
    );
  });

  test('where only the address of the same article was made nicer', () => {
    const head = `<link rel="canonical" href="/1207"><meta property="og:title" content="${HEADLINE}">${OLD_META}`;
    expect(read(head, { loaded: '/1207' })).toMatchObject({ ...OF_ORCHARD, canonicalUrl: `${SITE}/1207` });
    expect(
      read(`<link rel="canonical" href="/orchard">${OLD_META}`, {
        now: '/orchard',
        loaded: '/orchard?from=mail',
      }),
    ).toMatchObject(OF_ORCHARD);
    expect(read(OLD_META, { now: '/orchard/2', loaded: '/orchard' })).toMatchObject(OF_ORCHARD);
  });

  test('where nothing was gone on to', () => {
    const head = `<link rel="canonical" href="/elsewhere"><meta property="og:title" content="${OLD}">${OLD_META}`;
    expect(read(head, { loaded: '/orchard' })).toMatchObject(OF_ORCHARD);
  });
});
