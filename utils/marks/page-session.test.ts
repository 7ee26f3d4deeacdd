// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { Article } from '../article/article.ts';
import type { Mark } from '../messages/to-page.ts';
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
  expect(reads).toBe(1);
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
