import { afterEach, expect, test, vi } from 'vitest';
import { inSteps } from './in-steps.ts';

afterEach(() => vi.restoreAllMocks());

/** Work of ten steps, each of so many milliseconds by the clock. */
function work(each: number, done: { steps: number }): Generator<undefined, string> {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return (function* () {
    for (let step = 0; step < 10; step++) {
      now += each;
      done.steps++;
      yield;
    }
    return 'found';
  })();
}

test('short work is done at one go', async () => {
  const done = { steps: 0 };
  const result = inSteps(work(0.5, done), new AbortController().signal);
  expect(done.steps).toBe(10);
  expect(await result).toBe('found');
});

test('between stretches of long work the page does something else', async () => {
  const done = { steps: 0 };
  const result = inSteps(work(5, done), new AbortController().signal);
  expect(done.steps).toBe(2);
  expect(await result).toBe('found');
  expect(done.steps).toBe(10);
});

test('what is no longer wanted is left', async () => {
  const done = { steps: 0 };
  const stop = new AbortController();
  const result = inSteps(work(5, done), stop.signal);
  stop.abort();
  expect(await result).toBeNull();
  expect(done.steps).toBe(2);
});
