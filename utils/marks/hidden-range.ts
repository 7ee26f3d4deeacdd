/** Whether the page hides words that stand in it: not displayed, or folded up behind a "read more". */

/** A box that is folded up keeps a border's height at most, in CSS pixels. */
const FOLDED = 4;

export function isHidden(range: Range): boolean {
  const { startContainer: node } = range;
  const element = node.parentElement;
  const view = node.ownerDocument?.defaultView;
  if (element === null || !view) return true;
  // Not by its opacity: what fades in while it is scrolled to is transparent before.
  if (!element.checkVisibility({ visibilityProperty: true })) return true;
  const { width, height } = range.getBoundingClientRect();
  if (width === 0 || height === 0) return true;
  const { body } = view.document;
  for (let at: Element | null = element; at !== null && at !== body; at = outward(at)) {
    const { display, overflowY, overflowX } = view.getComputedStyle(at);
    if (display === 'inline' || display === 'contents') continue;
    if (overflowY !== 'visible' && at.clientHeight < FOLDED) return true;
    if (overflowX !== 'visible' && at.clientWidth < FOLDED) return true;
  }
  return false;
}

function outward(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
