// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { Article } from '../article/article.ts';
import type { Mark } from '../messages/to-page.ts';
import type { Report } from '../report.ts';
import { createPageSession } from './page-session.ts';

const OLD = '“The old lamp was dark for nine days,” said the keeper of the light.';
const NEW = '“The new lamp burns through the night,” said the keeper of the light.';

const show = (text: string) => {
  document.body.textContent = text;
};
let reads = 0;
const session = () =>
  createPageSession(document, async () => {
    reads += 1;
    const { textContent: text, title } = document.body;
    const url = location.href;
    return { article: { text, title, url, canonicalUrl: null } as Article, places: [] };
  });

beforeEach(() => {
  reads = 0;
  history.replaceState({}, '', '/old');
  show(OLD);
});

test('a page that has a new address and still its old text is read when the new text has come', async () => {
  const page = session();
  await page.readArrived();
  history.pushState({}, '', '/new');
  setTimeout(() => show(NEW), 300);
  expect((await page.readArrived()).article.text).toBe(NEW);
});

test('the address at another place of the same page is waited for by nobody', async () => {
  const page = session();
  await page.readArrived();
  history.pushState({}, '', '/old#comments');
  await page.readArrived();
  expect(reads).toBe(2);
});

test('a text that stays under its new address is read after all, and at once from then on', async () => {
  const page = session();
  await page.readArrived();
  history.pushState({}, '', '/same-story-by-another-name');
  expect((await page.readArrived()).article.text).toBe(OLD);
  reads = 0;
  await page.readArrived();
  expect(reads).toBe(0);
});

test('what did not change is not read again, and what changed in whatever way is', async () => {
  const page = session();
  const first = await page.readArrived();
  expect((await page.readArrived()).article).toEqual(first.article);
  expect(reads).toBe(1);
  document.body.className = 'unlocked';
  await page.readArrived();
  expect(reads).toBe(2);
  show(NEW);
  expect((await page.readArrived()).article.text).toBe(NEW);
  expect(reads).toBe(3);
});

test('what was made of the article is kept as long as it says the same, and of no other', async () => {
  const page = session();
  const first = await page.readArrived();
  const made = { key: 'settings', report: { quotes: [] } as unknown as Report };
  page.keepReport(first.no, made);
  document.body.className = 'unlocked';
  expect(page.reportOf(await page.readArrived())).toBe(made);
  show(NEW);
  const second = await page.readArrived();
  expect(page.reportOf(second)).toBeNull();
  page.keepReport(first.no, made);
  expect(page.reportOf(second), 'it came too late').toBeNull();
});

test('words that the page wrote anew without changing them are found in its new nodes', async () => {
  document.body.innerHTML = `<p>${OLD}</p>`;
  const page = createPageSession(document, async () => ({
    article: { text: OLD, url: location.href } as Article,
    places: [{ start: 0, length: OLD.length, text: 0, offset: 0, unit: 1 }],
  }));
  await page.readArrived();
  document.body.innerHTML = `<p>${OLD}</p>`;
  await page.readArrived();
  const words = { start: 1, end: 35, text: OLD.slice(1, 35), prefix: '', suffix: '' };
  expect(page.rangesOf(words).every(({ startContainer }) => startContainer.isConnected)).toBe(true);
});

test('a text keeps the address it was first read under, where the next story below it has taken the place', async () => {
  const page = session();
  const { article } = await page.readArrived();
  history.replaceState({}, '', '/next-story');
  document.body.append(' “Nobody slept in the harbour that night,” said the pilot.');
  expect((await page.readArrived()).article.url).toBe(article.url);
  expect((await page.readArrived()).article.url).toBe(article.url);
  show(NEW);
  expect((await page.read()).article.url).toBe(location.href);
});

test('marks made of the words before, as when a quote is saved meanwhile, stand where those words are now', async () => {
  const page = session();
  await page.readArrived();
  show(`A line that came late. ${OLD}`);
  await page.readAgain();
  const mark: Mark = { id: 'q1', start: 1, end: 35, kind: 'direct', verdict: null, lines: [], dir: 'ltr' };
  page.setMarks([mark], true, OLD);
  expect(page.markById('q1')).toMatchObject({ start: 24, end: 58 });
  page.setMarks([{ ...mark, start: 24, end: 58 }], true, document.body.textContent ?? '');
  expect(page.markById('q1')).toMatchObject({ start: 24, end: 58 });
});

/** An endless page, scrolled so that its second story (or its first) fills the window. */
function endlessPage() {
  const story = (title: string, words: string) =>
    `<article><h1>${title}</h1><p>${words}</p><p>${'The tide came in over the quay. '.repeat(20)}</p></article>`;
  document.body.innerHTML = story('The old lamp', OLD) + story('The new lamp', NEW);
  const [first, second] = document.querySelectorAll('article');
  const place = (element: Element | undefined, top: number) =>
    Object.assign(element ?? {}, { getBoundingClientRect: () => new DOMRect(0, top, 800, 2000) });
  return (shown: 'first' | 'second') => {
    history.replaceState({}, '', shown === 'first' ? '/old' : '/new');
    place(first, shown === 'first' ? 0 : -2000);
    place(second, shown === 'first' ? 2000 : 0);
  };
}

const bySnapshot = () =>
  createPageSession(document, async ({ url, content }) => {
    const text = content.filter((token) => typeof token === 'string').join(' ');
    return { article: { text, url, title: null, canonicalUrl: null } as Article, places: [] };
  });

test('on an endless page the story in view is read, under its own address, and the first one when it is back', async () => {
  const scrollTo = endlessPage();
  scrollTo('first');
  const page = bySnapshot();
  const first = await page.readArrived();
  expect(first.article.url).toMatch(/old$/);
  scrollTo('second');
  expect(page.storyInView()).toMatch(/new$/);
  expect(await page.readAgain(), 'what was read still stands there').toBeNull();
  const second = await page.readArrived();
  expect(second.article.url).toMatch(/new$/);
  expect(second.article.text).toContain('new lamp');
  expect(second.article.text).not.toContain('old lamp');
  scrollTo('first');
  expect(page.storyInView()).toMatch(/old$/);
  expect((await page.readArrived()).article.url).toMatch(/old$/);
});

test('words chosen in the story below are read with it, while the result stays that of the first', async () => {
  const scrollTo = endlessPage();
  scrollTo('first');
  const page = bySnapshot();
  await page.readArrived();
  scrollTo('second');
  const around = await page.readAround(document.querySelectorAll('p')[2] ?? null);
  expect(around.article.url).toMatch(/new$/);
  expect((await page.read()).article.text).toContain('old lamp');
});

test('between two stories nothing is said to be in view', async () => {
  const scrollTo = endlessPage();
  scrollTo('first');
  const page = bySnapshot();
  await page.readArrived();
  for (const [at, article] of document.querySelectorAll('article').entries())
    Object.assign(article, {
      getBoundingClientRect: () => new DOMRect(0, at * 2000 - 1700, 800, 2000),
    });
  expect(page.storyInView()).toBeNull();
});
