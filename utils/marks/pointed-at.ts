/** Which mark the pointer is on, without an element to listen to: the caret's place, then the ranges. */

export interface Marked {
  readonly id: string;
  readonly ranges: readonly Range[];
}

/**
 * The innermost mark under a point of the document's window, or null. `caretPositionFromPoint` answers with the nearest caret even
 * beside a line, so the point must lie in one of the range's own boxes too.
 */
export function markAt(document: Document, marks: readonly Marked[], x: number, y: number): Marked | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: shadowRootsOf(marks) });
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

/** The shadow trees that hold marks: of any other, the caret's place is the host. */
function shadowRootsOf(marks: readonly Marked[]): ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { ranges } of marks) {
    for (const { startContainer } of ranges) {
      const root = startContainer.getRootNode();
      if ('host' in root) roots.add(root as ShadowRoot);
    }
  }
  return [...roots];
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
