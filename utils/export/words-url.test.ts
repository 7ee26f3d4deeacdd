import { expect, test } from 'vitest';
import { wordsUrl } from './words-url.ts';

test('few words are named whole, many by their two ends', () => {
  expect(wordsUrl('https://kabar.example/a', 'Air tetap murah')).toBe(
    'https://kabar.example/a#:~:text=Air%20tetap%20murah',
  );
  expect(wordsUrl('https://kabar.example/a', 'one two three four five six seven eight nine')).toBe(
    'https://kabar.example/a#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
  );
});

test('signs that mean something in a fragment are encoded', () => {
  expect(wordsUrl('https://kabar.example/a', 'laki-laki, 50% & “x”')).toBe(
    'https://kabar.example/a#:~:text=laki%2Dlaki%2C%2050%25%20%26%20%E2%80%9Cx%E2%80%9D',
  );
});

test('a fragment that is there stays, and a directive is not doubled', () => {
  expect(wordsUrl('https://kabar.example/a#part', 'x')).toBe('https://kabar.example/a#part:~:text=x');
  expect(wordsUrl('https://kabar.example/a#:~:text=y', 'x')).toBe('https://kabar.example/a#:~:text=y');
});

test('what is no web address gets no link', () => {
  expect(wordsUrl(null, 'x')).toBeNull();
  expect(wordsUrl('javascript:alert(1)', 'x')).toBeNull();
});
