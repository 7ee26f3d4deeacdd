import { expect, it } from 'vitest';
import { lazily } from './lazily.ts';

it('a field is made when it is asked for, once', () => {
  const made: string[] = [];
  const make = <T>(name: string, value: T) => {
    made.push(name);
    return value;
  };
  interface Pair {
    readonly one: number;
    readonly two: readonly number[];
  }
  const lazy: Pair = lazily<Pair>({
    one: () => make('one', 1),
    two: () => make('two', [lazy.one, lazy.one]),
  });
  expect(made).toEqual([]);
  expect(lazy.two).toEqual([1, 1]);
  expect(lazy.two).toBe(lazy.two);
  expect(made).toEqual(['one', 'two']);
});
