import { expect, it } from 'vitest';
import { whileWaiting } from './while-waiting.ts';

const later = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

function* counting(counted: { steps: number }, most: number) {
  while (counted.steps < most) {
    counted.steps++;
    yield;
  }
}

it('goes on with the steps while it waits, and hands over what was waited for', async () => {
  const counted = { steps: 0 };
  const waited = later(50).then(() => 'read');
  expect(await whileWaiting(waited, counting(counted, 3))).toBe('read');
  expect(counted.steps).toBe(3);
});

it('leaves the rest once the waiting is over', async () => {
  const counted = { steps: 0 };
  await whileWaiting(Promise.resolve(), counting(counted, 1000));
  const then = counted.steps;
  await later(20);
  expect(counted.steps).toBe(then);
});

it('fails as what was waited for, and not as the steps', async () => {
  const broken = {
    next: () => {
      throw new Error('a step');
    },
  };
  const waited = later(20).then(() => Promise.reject(new Error('the reading')));
  await expect(whileWaiting(waited, broken)).rejects.toThrow('the reading');
});

it('puts its steps behind everything else where the browser can', async () => {
  const asked: unknown[] = [];
  const scheduler = {
    postTask: async (work: () => void, options: unknown) => {
      asked.push(options);
      work();
    },
  };
  Object.assign(globalThis, { scheduler });
  try {
    await whileWaiting(Promise.resolve(), counting({ steps: 0 }, 1));
  } finally {
    Reflect.deleteProperty(globalThis, 'scheduler');
  }
  expect(asked[0]).toEqual({ priority: 'background' });
});
