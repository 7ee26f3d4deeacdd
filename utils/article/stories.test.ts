// @vitest-environment jsdom
import { expect, test } from 'vitest';
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
