/** Bringing words into view, and the reader back to where she was. */
import { frameOffset } from './frame-offset.ts';

/** Rows of the page kept free above the words: fixed headers are rarely taller. */
const CLEAR_ABOVE = 120;

export interface Place {
  readonly view: Window;
  readonly x: number;
  readonly y: number;
}

export function currentPlace(view: Window): Place {
  return { view, x: view.scrollX, y: view.scrollY };
}

export function goBackTo(place: Place): void {
  place.view.scrollTo({ left: place.x, top: place.y, behavior: behaviour(place.view) });
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
