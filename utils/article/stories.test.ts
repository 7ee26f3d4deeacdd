// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { storyAt, storyRoots } from './stories.ts';

const LOADED = 'https://desk.example/first';
const BODY = `<p>${'The tide came in over the quay and went out again. '.repeat(12)}</p>`;

function rootsOf(html: string): readonly Element[] {
  document.body.innerHTML = html;
  return storyRoots(document);
}

test('each heading with running text of its own is a story; a heading of the site, and a teaser, are none', () => {
  const roots = rootsOf(
    `<header><h1>The Desk</h1></header><main><div id="a"><h1>One</h1>${BODY}</div>` +
      `<div id="b"><h1>Two</h1><aside>More</aside>${BODY}</div><div><h1>Read too</h1><p>A teaser.</p></div></main>`,
  );
  expect(roots.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a page of one story, and stories that stand in one box without a home of their own, are read as they are', () => {
  expect(rootsOf(`<header><h1>The Desk</h1></header><article><h1>One</h1>${BODY}</article>`)).toEqual([]);
  expect(rootsOf(`<div><h1>One</h1>${BODY}<h1>Two</h1>${BODY}</div>`)).toEqual([]);
});

test('a story’s address is the one its heading leads to, or it carries, or that stands above the page', () => {
  const at = (open: string, heading: string, shown: string | null) => {
    const [, second] = rootsOf(`<div><h1>One</h1>${BODY}</div><div ${open}><h1>${heading}</h1>${BODY}</div>`);
    return second ? (storyAt(second, LOADED, shown)?.url ?? null) : 'no story';
  };
  expect(at('', '<a href="/second">Two</a>', LOADED)).toBe('https://desk.example/second');
  expect(at('data-url="/second"', 'Two', LOADED)).toBe('https://desk.example/second');
  expect(at('', 'Two', 'https://desk.example/second')).toBe('https://desk.example/second');
  expect(at('', 'Two', `${LOADED}#two`)).toBeNull();
  expect(at('', '<a href="https://elsewhere.example/">Two</a>', LOADED)).toBeNull();
  expect(at('', 'Two', null)).toBeNull();
});

describe('stories without a first-order heading each', () => {
  const ids = (html: string) => rootsOf(html).map(({ id }) => id);
  const linked = (id: string, address: string, text = BODY) =>
    `<div id="${id}"><h2><a href="${address}">Story ${id}</a></h2>${text}</div>`;

  beforeEach(() => {
    document.title = 'One - The Desk';
    history.replaceState({}, '', '/first');
  });

  test('are told by the address that their heading leads to, or that they carry', () => {
    const first = `<div id="a"><h1>One</h1><h2>What came before</h2>${BODY}</div>`;
    expect(ids(first + linked('b', '/second') + linked('c', '/third'))).toEqual(['a', 'b', 'c']);
    expect(
      ids(
        `${first}<article id="b" data-url="/second"><h2>Two</h2>${BODY}<h2>And so on</h2>${BODY}</article>`,
      ),
    ).toEqual(['a', 'b']);
    const inBox = `<section id="b"><article data-url="/second"><header><h2>Two</h2></header>${BODY}</article></section>`;
    const [, second] = rootsOf(`<section><h1>One</h1>${BODY}</section>${inBox}`);
    expect(second && storyAt(second, LOADED, null)).toMatchObject({
      title: 'Two',
      url: 'https://desk.example/second',
    });
  });

  test('may all stand under headings of the second order', () => {
    const [, second] = rootsOf(
      `<header><h1>The Desk</h1></header><main><article data-url="/first"><h2>One</h2>${BODY}</article>${linked('b', '/second')}</main>`,
    );
    expect(second && storyAt(second, LOADED, null)).toMatchObject({
      title: 'Story b',
      url: 'https://desk.example/second',
    });
  });

  test('are not what is read beside or within a story', () => {
    const teaser = '<aside><h2><a href="/other">Read too</a></h2><p>A teaser.</p></aside>';
    expect(ids(`<div id="a"><h1>One</h1>${BODY}${teaser}${BODY}</div>${linked('b', '/second')}`)).toEqual([
      'a',
      'b',
    ]);
    expect(ids(`<article id="a"><h1>One</h1>${BODY}${linked('b', '/second')}${BODY}</article>`)).toEqual([]);
    expect(
      ids(`<div id="a"><h1>One</h1>${BODY}</div><aside>${linked('b', '/second', '<p>Teaser.</p>')}</aside>`),
    ).toEqual([]);
  });

  test('are not the entries of one story that goes on, nor the list of a section', () => {
    const head = '<header><h1>One</h1><p>Live</p></header>';
    expect(ids(head + linked('a', '/first/entry-1') + linked('b', '/first/entry-2'))).toEqual([]);
    expect(ids(head + linked('a', '/first?entry=1') + linked('b', '/first?entry=2'))).toEqual([]);
    expect(ids(head + linked('a', '/second') + linked('b', '/third'))).toEqual([]);
    const wrote = `<article class="comment"><h2><a href="/readers/ada">Ada</a></h2>${BODY}</article>`;
    expect(ids(`<div><h1>One</h1>${BODY}</div><section>${wrote}${wrote}</section>`)).toEqual([]);
    const elsewhere = (id: string) => linked(id, `https://elsewhere.example/${id}`);
    expect(ids(`<div><h1>One</h1>${BODY}</div>${elsewhere('a')}${elsewhere('b')}`)).toEqual([]);
  });
});
