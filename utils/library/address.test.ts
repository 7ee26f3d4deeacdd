import { expect, test } from 'vitest';
import { articleAddress, siteHost } from './address.ts';

test('the ways to one article lead to one address', () => {
  const address = 'https://www.tarum-post.example/a?id=4';
  for (const url of [
    'https://www.tarum-post.example/a?id=4',
    'http://www.tarum-post.example/a/?id=4#comments',
    'https://www.tarum-post.example/a?utm_source=mail&id=4&fbclid=xyz',
  ]) {
    expect(articleAddress(url, null)).toBe(address);
  }
});

test('a canonical address of the same site is followed', () => {
  expect(articleAddress('https://m.tarum-post.example/a?page=2', 'https://www.tarum-post.example/a')).toBe(
    'https://www.tarum-post.example/a',
  );
});

test('a canonical address that points to the front page or elsewhere is not believed', () => {
  expect(articleAddress('https://tarum-post.example/a', 'https://tarum-post.example/')).toBe(
    'https://tarum-post.example/a',
  );
  expect(articleAddress('https://tarum-post.example/a', 'https://other.example/b')).toBe(
    'https://tarum-post.example/a',
  );
});

test('text without a web address has none', () => {
  expect(articleAddress(null, null)).toBeNull();
  expect(articleAddress('file:///home/x.html', null)).toBeNull();
  expect(siteHost(null)).toBeNull();
});

test('the site is the host without www', () => {
  expect(siteHost('https://www.tarum-post.example/a')).toBe('tarum-post.example');
});
