// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { isHidden } from './hidden-range.ts';

afterEach(() => document.body.replaceChildren());

/** Words in a paragraph in a box of some height; jsdom lays nothing out, so it is said what a browser finds. */
function wordsIn({ box = '', height = 100, displayed = true, text = 20 }): Range {
  document.body.innerHTML = `<div style="${box}"><p>The gate was never locked.</p></div>`;
  const [outer, paragraph] = [document.querySelector('div'), document.querySelector('p')];
  if (!outer || !paragraph?.firstChild) throw new Error('No words.');
  Object.defineProperties(outer, { clientHeight: { value: height }, clientWidth: { value: 300 } });
  paragraph.checkVisibility = () => displayed;
  const range = document.createRange();
  range.selectNodeContents(paragraph.firstChild);
  range.getBoundingClientRect = () => ({ width: 200, height: text }) as DOMRect;
  return range;
}

test('words that are shown are not hidden, nor those of a box that can be scrolled', () => {
  expect(isHidden(wordsIn({}))).toBe(false);
  expect(isHidden(wordsIn({ box: 'overflow: auto' }))).toBe(false);
  expect(isHidden(wordsIn({ height: 0 }))).toBe(false);
});

test('words that are not displayed are hidden', () => {
  expect(isHidden(wordsIn({ displayed: false }))).toBe(true);
  expect(isHidden(wordsIn({ text: 0 }))).toBe(true);
});

test('words in a box that is folded up are hidden', () => {
  expect(isHidden(wordsIn({ box: 'max-height: 0; overflow: hidden', height: 0 }))).toBe(true);
});
