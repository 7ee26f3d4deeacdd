/** Whether a surface fits its window, read from what is laid out. */
import type { Surface } from './driver/surface.ts';

/** What reaches past the window's edge, by its class; a page that holds together has none. */
export const overflowing = (surface: Surface): Promise<string[]> =>
  surface.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > width + 1 || box.left < -1);
      })
      .map((element) => `${element.tagName} ${element.className}`);
  }, null);

/** The texts among these elements that do not stand on one line; a short label that fits its place has none. */
export const onSeveralLines = (surface: Surface, selector: string): Promise<string[]> =>
  surface.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>(wanted)]
        .filter((element) => {
          const words = document.createRange();
          words.selectNodeContents(element);
          const middles = [...words.getClientRects()].map(({ top, height }) => top + height / 2);
          const [first = 0] = middles;
          // Less than a line is tall, more than what a badge beside the words is set off by.
          return middles.some((middle) => middle - first > 8 || first - middle > 8);
        })
        .map((element) => element.innerText),
    selector,
  );
