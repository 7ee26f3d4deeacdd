/** Which mark the pointer is on, without an element to listen to: the caret's place, then the ranges. */

export interface Marked {
  readonly id: string;
  readonly ranges: readonly Range[];
}

/**
 * The innermost mark under a point of the window, or null. `caretPositionFromPoint` answers with the nearest caret even
 * beside a line, so the point must lie in one of the range's own boxes too.
 */
export function markAt(document: Document, marks: readonly Marked[], x: number, y: number): Marked | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null) return null;
  let innermost: { readonly mark: Marked; readonly length: number } | null = null;
  for (const mark of marks) {
    for (const range of mark.ranges) {
      if (!holds(range, caret.offsetNode, caret.offset) || !covers(range, x, y)) continue;
      const length = range.toString().length;
      if (innermost === null || length < innermost.length) innermost = { mark, length };
    }
  }
  return innermost?.mark ?? null;
}

function holds(range: Range, node: Node, offset: number): boolean {
  try {
    return range.isPointInRange(node, offset);
  } catch {
    return false; // another document or shadow tree
  }
}

function covers(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  }
  return false;
}
