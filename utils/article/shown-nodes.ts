/** Which nodes a reader sees inside an element: shadow trees, slots and frames considered. */

/** A frame with less text than this is an advertisement, a player or a button. */
const MIN_FRAME_TEXT = 400;

/** The nodes that are shown inside the element: those of its shadow tree, its frame or its slot before its own. */
export function childrenOf(element: Element): ArrayLike<Node> {
  const tag = element.localName.toLowerCase();
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (tag === 'iframe' || tag === 'frame') return frameNodes(element);
  if (tag === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return declaredShadow(element) ?? element.childNodes;
}

function frameNodes(frame: Element): ArrayLike<Node> {
  try {
    const body = (frame as HTMLIFrameElement).contentDocument?.body;
    return body && bearsText(body) ? body.childNodes : [];
  } catch {
    // Another origin: some engines throw where the standard says null. Such a frame is read from inside, or not at all.
    return [];
  }
}

/** Of itself, or in a frame inside of it. */
function bearsText(body: Element): boolean {
  if ((body.textContent ?? '').length >= MIN_FRAME_TEXT) return true;
  return [...body.querySelectorAll('iframe, frame')].some((inner) => frameNodes(inner).length > 0);
}

/** HTML that no browser has read yet still has its shadow trees as templates; what is slotted follows them. */
function declaredShadow(element: Element): Node[] | null {
  if (!element.localName.includes('-')) return null;
  for (const child of element.children) {
    if (child.localName !== 'template' || !child.hasAttribute('shadowrootmode')) continue;
    return [...(child as HTMLTemplateElement).content.childNodes, ...element.childNodes];
  }
  return null;
}
