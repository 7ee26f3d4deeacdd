import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { fromDocument } from './from-document.ts';
import { fromSnapshot } from './from-snapshot.ts';
import { takeSnapshot } from './snapshot.ts';

const URL_HERE = 'https://gazette.example/ferry';
const BODY = [
  'The ferry “Aurora” was back in service on Monday after two weeks in the dock, the harbour office announced.',
  '“We have checked every single rivet twice,” said harbour master Mira Tanaka at the pier in the morning.',
  'About four hundred passengers had waited since dawn, and many of them had brought flowers for the crew.',
  'Tanaka added that the timetable of the summer would be kept, with one more crossing in the evening.',
];
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry back – Gazette</title>
  <meta property="og:site_name" content="Gazette"><link rel="canonical" href="${URL_HERE}">
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry back","datePublished":"2031-05-04"}</script>
  <script src="https://gazette.example/app.js"></script><style>p{color:red}</style></head>
  <body onload="alert(1)"><nav>Home Sport Weather</nav><article><h1>Ferry back</h1>
  ${BODY.map((text) => `<p>${text}</p>`).join('')}</article><footer>Imprint</footer></body></html>`;

function open(html: string): Document {
  return new JSDOM(html, { url: URL_HERE }).window.document;
}

describe('a snapshot', () => {
  test('reads the same as the page itself', () => {
    const page = open(PAGE);
    const { snapshot } = takeSnapshot(page, URL_HERE);
    expect(fromSnapshot(snapshot).article).toEqual(fromDocument(page, URL_HERE).article);
  });

  test('leads back to the page’s own text nodes, character for character', () => {
    const { snapshot, nodes } = takeSnapshot(open(PAGE), URL_HERE);
    const { article, places } = fromSnapshot(snapshot);
    expect(places.length).toBeGreaterThanOrEqual(BODY.length);
    for (const { start, length, text, offset } of places) {
      expect(nodes[text]?.data.slice(offset, offset + length)).toBe(
        article.text.slice(start, start + length),
      );
    }
  });

  test('survives being sent as a message', () => {
    const { snapshot } = takeSnapshot(open(PAGE), URL_HERE);
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  });

  test('leaves code and styles behind, and keeps the data', () => {
    const sent = JSON.stringify(takeSnapshot(open(PAGE), URL_HERE).snapshot);
    expect(sent).toContain('NewsArticle');
    expect(sent).not.toMatch(/app\.js|color:red|alert/);
  });

  test('does not change the page', () => {
    const page = open(PAGE);
    const before = page.documentElement.outerHTML;
    takeSnapshot(page, URL_HERE);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

test('text in an open shadow root stands in its place, with what is slotted', () => {
  const page = open(PAGE.replace('<article>', '<news-story>').replace('</article>', '</news-story>'));
  const host = page.querySelector('news-story');
  const shadow = host?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = '<main><slot></slot></main>';
  const { snapshot, nodes } = takeSnapshot(page, URL_HERE);
  const { article, places } = fromSnapshot(snapshot);
  for (const text of BODY) expect(article.text).toContain(text);
  expect(nodes[places.at(-1)?.text ?? -1]?.isConnected).toBe(true);
});

test('an article in a frame of the same origin is read in its place', () => {
  const page = open('<title>Gazette</title><body><iframe></iframe></body>');
  const inner = page.querySelector('iframe')?.contentDocument;
  if (inner) inner.body.innerHTML = `<article>${BODY.map((text) => `<p>${text}</p>`).join('')}</article>`;
  const { article } = fromSnapshot(takeSnapshot(page, URL_HERE).snapshot);
  expect(article.text).toContain(BODY[1]);
});

test('an article in a frame of a frame that holds nothing else is read', () => {
  const page = open('<title>Gazette</title><body><iframe></iframe></body>');
  const outer = page.querySelector('iframe')?.contentDocument;
  if (outer) outer.body.innerHTML = '<iframe></iframe>';
  const inner = outer?.querySelector('iframe')?.contentDocument;
  if (inner) inner.body.innerHTML = `<article>${BODY.map((text) => `<p>${text}</p>`).join('')}</article>`;
  const { article } = fromSnapshot(takeSnapshot(page, URL_HERE).snapshot);
  expect(article.text).toContain(BODY[1]);
});

test('a page of nothing but depth is read without a stack of its own', () => {
  const page = open('<body></body>');
  let at: Element = page.body;
  for (let i = 0; i < 1_000; i++) at = at.appendChild(page.createElement('div'));
  at.textContent = BODY.join(' ');
  expect(() => fromSnapshot(takeSnapshot(page, URL_HERE).snapshot)).not.toThrow();
});

test('names of elements and attributes that only a parser makes do no harm', () => {
  const page = open(`<body><p<b x='1'>${BODY.map((text) => `<p ="y" 1z="2">${text}</p>`).join('')}</body>`);
  expect(fromSnapshot(takeSnapshot(page, URL_HERE).snapshot).article.text).toContain(BODY[2]);
});
