// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchStories } from './story-watch.ts';

const STILL_MS = 800;
const FIRST = 'https://quay.example/harbour';
const SECOND = 'https://quay.example/orchard';

function watched() {
  const told: string[] = [];
  let inView: string | null = FIRST;
  const watch = watchStories({
    document,
    signal: new AbortController().signal,
    storyInView: () => inView,
    onStory: (url) => told.push(url),
  });
  watch.noteRead(FIRST);
  const scrollTo = (url: string | null, still = STILL_MS) => {
    inView = url;
    document.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(still);
  };
  return { ...watch, told, scrollTo };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a story is told once that the page stands still on it, and not again while she reads on', () => {
  const { told, scrollTo } = watched();
  scrollTo(SECOND, 100);
  expect(told).toEqual([]);
  scrollTo(SECOND);
  scrollTo(SECOND);
  expect(told).toEqual([SECOND]);
});

test('nothing is told within the story that was read, or between two', () => {
  const { told, scrollTo } = watched();
  scrollTo(FIRST);
  scrollTo(null);
  expect(told).toEqual([]);
});

test('back at a story before the page stood still, it is told again where another was read meanwhile', () => {
  const { noteRead, told, scrollTo } = watched();
  scrollTo(SECOND);
  scrollTo(FIRST, 100);
  noteRead(FIRST);
  scrollTo(SECOND);
  expect(told).toEqual([SECOND, SECOND]);
});
