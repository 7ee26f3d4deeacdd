import { expect, test } from 'vitest';
import { layTimeline, MAX_LANES, type TimelineQuote } from './timeline.ts';

const quote = (
  id: string,
  at: string | null,
  outlet = 'Kabar',
  variant: number | null = null,
): TimelineQuote => ({
  id,
  at,
  outlet,
  variant,
});

test('the first quote stands at the left end, the last at the right, the others between by time', () => {
  const { dots } = layTimeline(
    [quote('c', '2031-01-21'), quote('a', '2031-01-01'), quote('b', '2031-01-06')],
    'others',
  );
  expect(dots.map(({ id, x }) => [id, x])).toEqual([
    ['a', 0],
    ['b', 0.25],
    ['c', 1],
  ]);
});

test('one day alone stands in the middle', () => {
  expect(layTimeline([quote('a', '2031-01-01')], 'others').dots[0]?.x).toBe(0.5);
});

test('the outlets with most quotes have lanes of their own, the small ones share the last', () => {
  const many = Array.from({ length: 9 }, (_, n) => quote(`q${n}`, `2031-01-0${n + 1}`, `outlet ${n}`));
  const { lanes, dots } = layTimeline([...many, quote('x', '2031-02-01', 'outlet 8')], 'others');
  expect(lanes.length).toBe(MAX_LANES);
  expect(lanes[0]).toBe('outlet 8');
  expect(lanes.at(-1)).toBe('others');
  expect(dots.every(({ lane }) => lane >= 0 && lane < MAX_LANES)).toBe(true);
});

test('tellings of one statement are joined in the order of time', () => {
  const { dots, threads } = layTimeline(
    [quote('b', '2031-02-01', 'B', 0), quote('alone', '2031-01-15'), quote('a', '2031-01-01', 'A', 0)],
    'others',
  );
  expect(threads.map((thread) => thread.map((place) => dots[place]?.id))).toEqual([['a', 'b']]);
});

test.each([
  ['2031-01-01', '2031-01-05', 'day'],
  ['2031-01-01', '2031-05-05', 'month'],
  ['2021-01-01', '2031-05-05', 'year'],
])('from %s to %s the labels are a %s apart, and few', (from, to, unit) => {
  const { ticks } = layTimeline([quote('a', from), quote('b', to)], 'others');
  expect(ticks.length).toBeGreaterThan(1);
  expect(ticks.length).toBeLessThanOrEqual(10);
  for (const tick of ticks) {
    expect(tick.unit).toBe(unit);
    expect(tick.x).toBeGreaterThanOrEqual(0);
    expect(tick.x).toBeLessThanOrEqual(1);
  }
});

test('a quote without a date is left out, and its outlet has no lane', () => {
  const { dots, lanes } = layTimeline([quote('a', null, 'Undated'), quote('b', '2031-01-01')], 'others');
  expect(dots.map(({ id }) => id)).toEqual(['b']);
  expect(lanes).toEqual(['Kabar']);
});

test('a date that cannot be read is left out', () => {
  expect(layTimeline([quote('a', 'soon'), quote('b', '2031-01-01')], 'others').dots.length).toBe(1);
});

test('an hour moves nothing: quotes of one day stand side by side, each visible', () => {
  const { dots } = layTimeline(
    [
      quote('a', '2031-01-01T17:45:00+07:00'),
      quote('b', '2031-01-01'),
      quote('c', '2031-01-01T08:00:00Z', 'Sore'),
      quote('d', '2031-01-03'),
    ],
    'others',
  );
  expect(dots.map(({ id, x, beside }) => [id, x, beside])).toEqual([
    ['a', 0, 0],
    ['b', 0, 1],
    ['c', 0, 0],
    ['d', 1, 0],
  ]);
});
