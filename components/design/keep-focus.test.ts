// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test } from 'vitest';
import { keepFocus } from './keep-focus.ts';

beforeAll(() => {
  // jsdom lays nothing out: all of it is shown.
  HTMLElement.prototype.checkVisibility = () => true;
});

let stop = () => {};
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

const get = (id: string) => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`No #${id}`);
  return element;
};
const show = (html: string) => {
  document.body.innerHTML = `<div id="home"><h1 id="title" tabindex="-1" data-arrival>Title</h1>${html}</div>
    <div role="status"><button id="undo">Undo</button></div>`;
  stop = keepFocus(get('home'));
};
/** What has the focus once the observer was told. */
const focused = async () => {
  await Promise.resolve();
  return document.activeElement?.id || document.activeElement?.tagName;
};
const LIST = `<section><button id="filter">Filter</button><div><ul>
  <li id="a" tabindex="0"><button class="x" id="a-x">x</button></li>
  <li id="b" tabindex="-1"><button class="x" id="b-x">x</button></li>
  <li id="c" tabindex="-1"><button class="x" id="c-x">x</button></li></ul><button id="add">Add</button></div></section>`;

test('a row that goes leaves the focus on the row in its place', async () => {
  show(LIST);
  get('b').focus();
  get('b').remove();
  expect(await focused()).toBe('c');
});

test('a button in a row leaves it on the same button of the row in its place', async () => {
  show(LIST);
  get('b-x').focus();
  get('b').remove();
  expect(await focused()).toBe('c-x');
});

test('the last row leaves it on the one before', async () => {
  show(LIST);
  get('c').focus();
  get('c').remove();
  expect(await focused()).toBe('b');
});

test('a whole list leaves it on what is nearest to it', async () => {
  show(LIST);
  get('a-x').focus();
  get('a').parentElement?.remove();
  expect(await focused()).toBe('add');
});

test('where nothing is left, the heading of the view has it', async () => {
  show('<p><button id="go">Go</button></p>');
  get('go').focus();
  get('go').parentElement?.remove();
  expect(await focused()).toBe('title');
});

test('a notice that closes gives the focus back to where it was, or to what stands there now', async () => {
  show(LIST);
  get('b').focus();
  get('undo').focus();
  get('undo').toggleAttribute('disabled', true);
  get('undo').blur(); // as Chromium does, and jsdom does not
  expect(await focused()).toBe('b');
  get('undo').toggleAttribute('disabled', false);
  get('undo').focus();
  get('b').remove();
  get('undo').remove();
  expect(await focused()).toBe('c');
});

test('nobody who sets the focus is overruled, and nobody who leaves it on purpose is brought back', async () => {
  show(LIST);
  get('b').focus();
  get('b').remove();
  get('filter').focus();
  expect(await focused()).toBe('filter');
  get('filter').blur();
  get('a').remove();
  expect(await focused()).toBe('BODY');
});
