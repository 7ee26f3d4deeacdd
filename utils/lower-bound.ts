/**
 * The place of the first item that is not before what is looked for, in a list where all that are before come first;
 * the list's length where all are.
 */
export function lowerBound<T extends {}>(items: ArrayLike<T>, isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
