/** Bringing words into view, and the reader back to where she was. */
import { frameOf, frameOffset } from './frame-offset.ts';

/** Rows of the page kept free above the words: fixed headers are rarely taller. */
const CLEAR_ABOVE = 120;

/** Where the boxes stood that scroll, the windows' own (their root elements) among them. */
export type Places = Map<Element, { readonly left: number; readonly top: number }>;

/** Notes where all stands that may scroll to bring the range into view; what was noted before stays. */
export function notePlaces(range: Range, places: Places): void {
  const { startContainer: node } = range;
  let element = node instanceof Element ? node : node.parentElement;
  while (element !== null) {
    if (!places.has(element)) places.set(element, { left: element.scrollLeft, top: element.scrollTop });
    element = element.parentElement ?? holderOf(element);
  }
}

/** What a shadow tree or a frame's document stands in. */
function holderOf(element: Element): Element | null {
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host; // not by its class: a frame has its own
  const view = element.ownerDocument.defaultView;
  return view === null ? null : frameOf(view);
}

export function goBackTo(places: Places): void {
  for (const [element, { left, top }] of places) {
    if (element.scrollLeft === left && element.scrollTop === top) continue;
    const view = element.ownerDocument.defaultView;
    if (view !== null) element.scrollTo({ left, top, behavior: behaviour(view) });
  }
}

/** Scrolls until the range stands in the middle of its window (and of any box that scrolls inside of it). */
export function bringIntoView(range: Range): void {
  const node = range.startContainer;
  const element = node instanceof Element ? node : node.parentElement;
  const view = node.ownerDocument?.defaultView;
  if (!element || !view) return;
  const box = range.getBoundingClientRect();
  const height = view.innerHeight;
  // A frame may be taller than the window that it stands in, and out of its sight.
  const { y, from } = frameOffset(view.document);
  const isInFrame = box.top >= 0 && box.bottom <= height;
  if (isInFrame && box.top + y >= CLEAR_ABOVE && box.bottom + y <= (from ?? view).innerHeight) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: behaviour(view) });
  // A paragraph taller than the window has its middle in view, not the words: then the words themselves decide.
  if (element.getBoundingClientRect().height > height) {
    const after = range.getBoundingClientRect();
    view.scrollBy({ top: after.top - height / 2, behavior: 'instant' });
  }
}

function behaviour(view: Window): ScrollBehavior {
  return view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
