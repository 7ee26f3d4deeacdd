import { afterEach, expect, test, vi } from 'vitest';
import { foreignFrame } from './extract.ts';

afterEach(() => vi.unstubAllGlobals());

function pageWith(...frames: { src: string; width: number; height: number }[]): void {
  vi.stubGlobal('location', { origin: 'https://news.example' });
  vi.stubGlobal('document', {
    querySelectorAll: () => frames.map(({ src, ...box }) => ({ src, getBoundingClientRect: () => box })),
  });
}

test('the biggest frame of another site is what may hold the article', () => {
  pageWith(
    { src: 'https://news.example/own', width: 900, height: 900 },
    { src: 'https://small.example/', width: 400, height: 400 },
    { src: 'https://big.example/a', width: 800, height: 600 },
    { src: 'https://advert.example/', width: 970, height: 250 },
  );
  expect(foreignFrame()).toBe('https://big.example/a');
});

test('a frame whose address cannot be read is passed over', () => {
  pageWith(
    { src: 'https://[', width: 900, height: 900 },
    { src: 'https://big.example/a', width: 800, height: 600 },
  );
  expect(foreignFrame()).toBe('https://big.example/a');
});
