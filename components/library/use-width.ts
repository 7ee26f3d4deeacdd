import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * The width of the room inside an element, in CSS pixels, kept up to date.
 *
 * @param before what to take until it is measured
 * @returns the reference to put on the element, and its width
 */
export function useWidth<E extends HTMLElement>(before: number): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
