import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * How many children of a line that wraps stand on its first row; the others are out of sight.
 *
 * @param content changes with what is in the line
 * @returns the reference to put on the line, and the number; until it is measured, all
 */
export function useShown(content: string): readonly [RefObject<HTMLElement | null>, number] {
  const line = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(Number.POSITIVE_INFINITY);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content is measured anew
  useLayoutEffect(() => {
    const { current } = line;
    if (current === null) return;
    const measure = () => {
      const bottom = current.getBoundingClientRect().bottom;
      const out = [...current.children].findIndex((child) => child.getBoundingClientRect().top >= bottom - 1);
      setShown(out < 0 ? Number.POSITIVE_INFINITY : out);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [content]);
  return [line, shown];
}
