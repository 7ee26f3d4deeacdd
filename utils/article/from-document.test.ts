// @vitest-environment jsdom
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { articleSchema } from './article.ts';
import { fromDocument } from './from-document.ts';
import { PARAGRAPHS, page, paragraphs, parse } from './testing.ts';

const URL = 'https://post.maren.example/news/ferry';
const read = (html: string) => fromDocument(parse(html), URL).article;
const shape = (html: string) => {
  const { text, blocks } = read(html);
  return blocks.map((b) => `${b.kind}: ${text.slice(b.start, b.end)}`);
};

describe('text', () => {
  it('holds the paragraphs, parted by blank lines', () => {
    expect(read(page()).text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('does not glue neighbouring blocks, and shows a line break as a space', () => {
    const [first, ...rest] = PARAGRAPHS;
    const html = page({
      article: `<div>${first}</div><div>One line<br>and its other half.</div>${paragraphs(rest)}`,
    });
    expect(read(html).text).toContain(`${first}\n\nOne line and its other half.\n\n`);
  });

  it('takes two line breaks in a row for the border of a paragraph', () => {
    expect(read(page({ article: `<div>${PARAGRAPHS.join('<br><br>')}</div>` })).text).toBe(
      PARAGRAPHS.join('\n\n'),
    );
  });

  it('collapses white space, no-break spaces included', () => {
    expect(
      read(
        page({
          article: `${paragraphs()}<p>Ten&nbsp;&nbsp;boats\n   were\tmoored at the third pier, unharmed and empty.</p>`,
        }),
      ).text,
    ).toContain('Ten boats were moored');
  });

  it('leaves out what stands round the article', () => {
    const { text } = read(
      page({
        before:
          '<div class="cookie-banner"><p>We value your privacy, and so do our many partners. Accept all cookies.</p></div>',
        article: `${paragraphs(PARAGRAPHS.slice(0, 2))}
          <p><strong>Read also:</strong> <a href="/x">Storm closes the bridge</a></p>
          <figure><img src="a.jpg"><figcaption>The pier on Monday. (Photo: Tove Berg)</figcaption></figure>
          <div class="newsletter"><p>Sign up for our newsletter and never miss a thing again.</p></div>
          ${paragraphs(PARAGRAPHS.slice(2))}
          <h2>Related articles</h2><ul><li><a href="/1">Sundholm votes</a></li><li><a href="/2">Bread is dearer</a></li></ul>`,
      }),
    );
    expect(text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('keeps the lead that stands outside the body, and subheadings in it', () => {
    const lead = 'Two piers are broken, and hundreds of people wait in Maren.';
    const html = page({
      article: `<header><p class="standfirst">${lead}</p></header><div class="byline">By Jon Aasen</div>
        <div class="body">${paragraphs(PARAGRAPHS.slice(0, 2))}<h2>Letters without an answer</h2>${paragraphs(PARAGRAPHS.slice(2))}</div>`,
    });
    expect(shape(html)).toEqual([
      `paragraph: ${lead}`,
      `paragraph: ${PARAGRAPHS[0]}`,
      `paragraph: ${PARAGRAPHS[1]}`,
      'heading: Letters without an answer',
      `paragraph: ${PARAGRAPHS[2]}`,
      `paragraph: ${PARAGRAPHS[3]}`,
    ]);
  });

  it('drops a pull quote that repeats the text', () => {
    const pull = 'We cannot let anybody on board while the pier is moving';
    const html = page({
      article: `${paragraphs(PARAGRAPHS.slice(0, 3))}<blockquote class="big">${pull}</blockquote>${paragraphs(PARAGRAPHS.slice(3))}`,
    });
    expect(read(html).text.split(pull)).toHaveLength(2);
  });

  it('ends where the next article of an endless page begins', () => {
    const next = paragraphs(
      PARAGRAPHS.map((text) => text.replace('ferry', 'bridge').replace('Mira Lund', 'Jon Aasen')),
    );
    const html = page({ after: `<article><h1>Bridge to Sundholm reopens</h1>${next}</article>` });
    expect(read(html).text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('leaves out what readers wrote below it, though it be more than the article', () => {
    const short = PARAGRAPHS.slice(0, 2);
    const comments = (tag: string) =>
      Array.from(
        { length: 12 },
        (_, i) =>
          `<${tag} class="comment"><h3>Reader ${i}</h3><p>${`I was at the pier on day ${i}, and nobody there had heard of what is said here. `.repeat(7)}</p></${tag}>`,
      ).join('');
    for (const [open, close] of [
      ['<section id="comments">', '</section>'],
      ['<div class="comment-list">', '</div>'],
      ['<div id="disqus_thread">', '</div>'],
    ] as const)
      for (const tag of ['article', 'div']) {
        const below = open + comments(tag) + close;
        expect(read(page({ article: paragraphs(short), after: below })).text).toBe(short.join('\n\n'));
        expect(read(page({ article: paragraphs(short) + below })).text).toBe(short.join('\n\n'));
      }
    // On a page of nothing else it is what there is to read.
    const alone = read(page({ article: `<section id="comments">${comments('div')}</section>` }));
    expect(alone.text).toContain('I was at the pier on day 3');
    const named = `<div class="comments-wrap"><h1>Ferry to Sundholm stays in port</h1>${paragraphs()}</div>`;
    expect(read(`<html lang="en"><body>${named}</body></html>`).text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('keeps a paragraph that only speaks of newsletters', () => {
    const last =
      'The office had announced the inspection in its newsletter of January, which went to all its passengers, but it was put off twice for want of divers.';
    expect(read(page({ article: paragraphs([...PARAGRAPHS, last]) })).text).toContain(last);
  });

  it('keeps paragraphs that Readability alone would drop for their name', () => {
    const html = page({
      article: PARAGRAPHS.map(
        (text, i) => `<div class="mod"${i === 1 ? ' id="remark-2"' : ''}><p class="text">${text}</p></div>`,
      ).join(''),
    });
    expect(read(html).text).toBe(PARAGRAPHS.join('\n\n'));
  });
});

describe('blocks', () => {
  it('names block quotes with their source, lists and table cells', () => {
    const html = page({
      article: `${paragraphs()}<blockquote cite="/minutes"><p>The piers shall be inspected every year, without exception.</p></blockquote>
        <p>The office listed what was broken, pier by pier, on Monday evening:</p><ul><li>two cranes, one of which fell into the harbour,</li><li>eleven bollards of the oldest pier.</li></ul>`,
    });
    const { text, blocks } = read(html);
    const quote = blocks.find((b) => b.kind === 'blockquote');
    expect(quote?.cite).toBe('https://post.maren.example/minutes');
    expect(text.slice(quote?.start, quote?.end)).toMatch(/^The piers shall/);
    expect(blocks.filter((b) => b.kind === 'list-item')).toHaveLength(2);
  });

  it('puts a colon between a name and the statement in the cell beside it, and nowhere else', () => {
    const said = '“Nobody answered our letters, and nobody has done so since.”';
    const { text } = read(
      page({
        article: `${paragraphs()}<table><tr><th>Tove Berg, skipper</th><td><p>${said}</p></td></tr>
          <tr><td><b>The Pier Boys</b></td><td>“Song of the Third Pier”</td></tr>
          <tr><td>Jon Aasen</td><td>Sundholm</td><td>“We were told that the gate had been open all night.”</td></tr></table>
          <dl><dt>Mira Lund</dt><dd>“I have seen the letters, and I have answered each of them.”</dd><dt>Pier</dt><dd>What a ship is moored to by its crew.</dd></dl>${paragraphs(PARAGRAPHS.slice(0, 1))}`,
      }),
    );
    expect(text).toContain(`\n\nTove Berg, skipper: ${said}\n\nThe Pier Boys\n\n“Song of the Third Pier”`);
    expect(text).toContain(
      'Sundholm\n\n“We were told that the gate had been open all night.”\n\nMira Lund: “I have seen the letters, and I have answered each of them.”\n\nPier\n\nWhat',
    );
  });

  it('records links and inline quotes where they stand, with absolute addresses only', () => {
    const { text, links, inlineQuotes } = read(
      page({
        article: `${paragraphs()}<p>The <a href="../list.pdf">list of passengers</a> says <q cite="https://a.example/x">three hundred people</q>, not <a href="javascript:alert(1)">more</a>, as the office confirmed.</p>`,
      }),
    );
    expect(links).toHaveLength(1);
    expect(links[0]?.href).toBe('https://post.maren.example/list.pdf');
    expect(text.slice(links[0]?.start, links[0]?.end)).toBe('list of passengers');
    expect(text.slice(inlineQuotes[0]?.start, inlineQuotes[0]?.end)).toBe('three hundred people');
    expect(inlineQuotes[0]?.cite).toBe('https://a.example/x');
  });

  it('declares the credits of pictures, which are no part of the text', () => {
    const { text, declared } = read(
      page({
        article: `${paragraphs()}<figure><img src="a.jpg"><figcaption>Photo: Tove Berg</figcaption></figure>`,
      }),
    );
    expect(text).not.toContain('Tove Berg');
    expect(declared).toContainEqual(expect.objectContaining({ kind: 'credit', text: 'Photo: Tove Berg' }));
  });
});

describe('bodies that the page does not show', () => {
  const flat = (html: string) => fromDocument(parse(html), URL);

  it('are read from hidden streaming slots, in their place', () => {
    const html = `<html><head><title>x</title></head><body><main><template id="B:0"></template></main><div hidden id="S:0"><article>${paragraphs()}</article></div></body></html>`;
    expect(flat(html).article.text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it.each([
    ['an attribute that a dialog set on the page', 'aria-hidden="true"'],
    ['its own style, until something is clicked', 'style="display: none"'],
  ])('are read although the page hides them by %s', (_, attribute) => {
    const html = `<html><head><title>x</title></head><body><p>Loading, please wait.</p><div id="app" ${attribute}><article><h1>Ferry stays</h1>${paragraphs()}</article></div></body></html>`;
    expect(flat(html).article.text).toBe(PARAGRAPHS.join('\n\n'));
  });

  it.each([
    [
      'Arc',
      `<script id="fusion-metadata">window.Fusion=window.Fusion||{};Fusion.globalContent=${JSON.stringify({ content_elements: PARAGRAPHS.map((content) => ({ type: 'text', content })) })};Fusion.x="}";</script>`,
    ],
    [
      'Next',
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { article: { body: paragraphs() } } })}</script>`,
    ],
    [
      'flight rows',
      `<script>self.__next_f.push(${JSON.stringify([1, `a:${JSON.stringify(['$', 'div', null, { children: PARAGRAPHS.map((children) => ['$', 'p', null, { children }]) }])}\n`])})</script>`,
    ],
    [
      'JSON-LD',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: PARAGRAPHS.join('\n\n') })}</script>`,
    ],
  ])('are read from the data of the page: %s', (_, script) => {
    const { article, map } = flat(
      `<html><head><title>x</title></head><body><div id="app"></div>${script}</body></html>`,
    );
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(article.warnings.map((w) => w.code)).toEqual(['from-page-data']);
    expect(map.toRanges(0, 10)).toEqual([]);
  });
});

describe('no article', () => {
  it.each([
    ['an empty document', ''],
    ['a page without text', '<body><div></div></body>'],
    ['a login form', '<body><form><label>Name</label><input><button>Log in</button></form></body>'],
    [
      'a front page',
      `<body><main>${Array.from({ length: 12 }, (_, i) => `<div class="t"><h2><a href="/${i}">Headline number ${i} of the day</a></h2><p>A teaser of one sentence that tells a little about story number ${i}.</p></div>`).join('')}</main></body>`,
    ],
  ])('is a warning, not an exception: %s', (_, html) => {
    const { article } = fromDocument(parse(html), 'https://post.maren.example/');
    expect(article.text).toBe('');
    expect(article.blocks).toEqual([]);
    expect(article.warnings.map((w) => w.code)).toEqual(['not-an-article']);
  });
});

describe('hostile and broken markup', () => {
  it.each([
    ['unclosed tags', `<p>${PARAGRAPHS.join('<p>')}<div><b><i><table><td>`],
    ['deep nesting', `${'<div>'.repeat(5000)}${paragraphs()}`],
    [
      'a streaming slot inside itself',
      `<template id="B:0"></template><div hidden id="S:0"><template id="B:0"></template>${paragraphs()}</div>`,
    ],
    [
      'broken data',
      `${paragraphs()}<script type="application/ld+json">{"@type": "NewsArticle", "headline": "x</script><script>window.x={"a":</script>`,
    ],
    [
      'elements named like properties',
      `<form><input name="attributes"><input name="parentNode"></form>${paragraphs()}`,
    ],
  ])(
    'gives the article all the same: %s',
    (_, html) => {
      expect(read(`<html><body><article>${html}</article></body></html>`).text).toContain(PARAGRAPHS[2]);
    },
    20_000,
  );

  it('keeps paragraphs apart however deep they stand', () => {
    const deep = `${'<div>'.repeat(200)}${paragraphs()}${'</div>'.repeat(200)}`;
    expect(read(`<html><body>${deep}</body></html>`).text).toBe(PARAGRAPHS.join('\n\n'));
  }, 60_000);

  it('runs nothing', () => {
    const html = page({
      article: `<img src=x onerror="globalThis.hacked = 1">${paragraphs()}<script>globalThis.hacked = 1</script>`,
    });
    read(html);
    expect('hacked' in globalThis).toBe(false);
  });

  it('finds the article among more elements than Readability is asked to read', () => {
    const links = Array.from({ length: 16_000 }, (_, i) => `<a href="/${i}">Link ${i}</a>`).join(' ');
    const { text, blocks } = read(page({ before: `<div class="archive">${links}</div>` }));
    expect(blocks).toHaveLength(PARAGRAPHS.length);
    expect(text).toBe(PARAGRAPHS.join('\n\n'));
  }, 60_000);

  it('stops at its bounds on a page of ten million characters, and says so', () => {
    const document = parse(page());
    const article = document.querySelector('article');
    for (let i = 0; i < 100; i++) {
      const p = document.createElement('p');
      p.textContent = `${i} ${'The storm went on and on. '.repeat(4000)}`;
      article?.append(p);
    }
    const { text, warnings } = fromDocument(document, URL).article;
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(warnings.map((w) => w.code)).toContain('truncated');
  }, 60_000);
});

describe('the live page', () => {
  beforeEach(() => {
    document.documentElement.innerHTML = parse(page()).documentElement.innerHTML;
  });

  it('is never changed', () => {
    const before = document.documentElement.outerHTML;
    const mutations: MutationRecord[] = [];
    const observer = new MutationObserver((records) => mutations.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    fromDocument(document, URL);
    mutations.push(...observer.takeRecords());
    observer.disconnect();
    expect(mutations).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is found again from offsets: each block’s ranges show its text', () => {
    const { article, map } = fromDocument(document, URL);
    for (const block of article.blocks) {
      const shown = map.toRanges(block.start, block.end).map(String).join('');
      expect(shown).toBe(article.text.slice(block.start, block.end));
    }
  });

  it('gives back the offsets of a selection', () => {
    const { article, map } = fromDocument(document, URL);
    const words = 'anybody on board';
    const [range] = map.toRanges(article.text.indexOf(words), article.text.indexOf(words) + words.length);
    const selection = document.getSelection();
    if (range) selection?.addRange(range);
    const found = selection && map.fromSelection(selection);
    expect(found && article.text.slice(found.start, found.end)).toBe(words);
  });

  it('gives the offsets of a whole element that was selected', () => {
    const { article, map } = fromDocument(document, URL);
    const range = document.createRange();
    const second = document.querySelectorAll('article p')[1];
    if (second) range.selectNode(second);
    const found = map.fromRange(range);
    expect(found && article.text.slice(found.start, found.end)).toBe(PARAGRAPHS[1]);
  });

  it('yields no range for words that the page has since removed, and none outside the article', () => {
    const { article, map } = fromDocument(document, URL);
    document.querySelectorAll('article p')[1]?.remove();
    const at = article.text.indexOf('anybody');
    expect(map.toRanges(at, at + 7)).toEqual([]);
    const nav = document.createRange();
    nav.selectNodeContents(document.querySelector('nav') ?? document.body);
    expect(map.fromRange(nav)).toBeNull();
  });
});

describe('articles in shadow roots and frames', () => {
  it('are read from an open shadow root, with slotted parts in their place', () => {
    document.documentElement.innerHTML =
      '<head><title>x</title></head><body><x-story><p slot="last"></p></x-story></body>';
    const host = document.querySelector('x-story');
    const root = host?.attachShadow({ mode: 'open' });
    if (root)
      root.innerHTML = `<article>${paragraphs(PARAGRAPHS.slice(0, 3))}<slot name="last"></slot></article>`;
    const last = document.querySelector('p');
    if (last) last.textContent = PARAGRAPHS[3];
    const { article, map } = fromDocument(document, URL);
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'));
    const [range] = map.toRanges(0, 5);
    expect(range?.startContainer.getRootNode()).toBe(root);
  });

  it('are read from a frame of the same origin', () => {
    document.documentElement.innerHTML = '<head><title>x</title></head><body><iframe></iframe></body>';
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = `<article>${paragraphs()}</article>`;
    const { article, map } = fromDocument(document, URL);
    expect(article.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(map.toRanges(0, 5)[0]?.startContainer.ownerDocument).toBe(inner);
  });

  it('are read from a frame of a frame', () => {
    document.documentElement.innerHTML = '<head><title>x</title></head><body><iframe></iframe></body>';
    const outer = document.querySelector('iframe')?.contentDocument;
    if (outer) outer.body.innerHTML = '<iframe></iframe>';
    const inner = outer?.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = `<article>${paragraphs()}</article>`;
    expect(fromDocument(document, URL).article.text).toBe(PARAGRAPHS.join('\n\n'));
  });
});

describe('any page', () => {
  const inline = fc.constantFrom(
    '<b>',
    '</b>',
    '<a href="/x">',
    '</a>',
    '<br>',
    '<q>',
    '</q>',
    ' ',
    '\n',
    '&nbsp;',
    '<!-- x -->',
    '<span class="share">',
    '</span>',
  );
  const block = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="x">',
    '</div>',
    '<h2>',
    '</h2>',
    '<li>',
    '<blockquote>',
    '</blockquote>',
    '<pre>',
    '<table><td>',
    '</table>',
    '<figcaption>',
    '<aside>',
  );
  const sentence = fc.constantFrom(...PARAGRAPHS, 'Short.', '“So,” he said.', 'Read more', 'x');

  it('has ordered, trimmed blocks whose slices agree, and ranges that show them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 3, arbitrary: sentence }, inline, block), { maxLength: 40 }),
        (pieces) => {
          document.documentElement.innerHTML = `<head><title>t</title></head><body><article>${paragraphs()}${pieces.join('')}</article></body>`;
          const { article, map } = fromDocument(document, URL);
          expect(v.is(articleSchema, article)).toBe(true);
          const whole = article.blocks.map((b) => article.text.slice(b.start, b.end));
          expect(whole.join('\n\n')).toBe(article.text);
          for (const b of article.blocks) {
            const text = article.text.slice(b.start, b.end);
            expect(text.trim()).toBe(text);
            const ranges = map.toRanges(b.start, b.end);
            const plain = (s: string) => s.replace(/\s+/g, '');
            expect(plain(ranges.map(String).join(''))).toBe(plain(text));
            const first = ranges[0];
            const last = ranges.at(-1);
            if (!first || !last) throw new Error('A block of a live page has a range.');
            expect(map.fromRange(first)?.start).toBe(b.start);
            expect(map.fromRange(last)?.end).toBe(b.end);
          }
          for (const l of [...article.links, ...article.inlineQuotes]) expect(l.end).toBeGreaterThan(l.start);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
