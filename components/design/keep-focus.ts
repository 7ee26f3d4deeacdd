/**
 * Where the keyboard goes when what had it goes away: a deleted row, a closed notice, a view that another one replaced.
 * Left alone, browsers let the focus fall to <body>, and the next Tab begins at the top of the page.
 *
 * In order: the neighbour that took the place in the list; what is first in the nearest part of the page that is still
 * there; the last place before it, or the link that leads where that one led (on the way back to a list of links); the
 * heading of the view (`data-arrival`).
 */
import { type RefObject, useEffect, useRef } from 'react';

/** Places looked back over: a dialog and the notice after it are some five steps. */
const KEPT = 12;
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
const ARRIVAL = '[data-arrival]';

interface Place {
  readonly element: HTMLElement;
  /** The list that the element stands in an item of, and which item it is. */
  readonly list: Element | null;
  readonly index: number;
  /** What it stands in, from the inside out, up to the page itself. */
  readonly around: readonly HTMLElement[];
}

function placeOf(element: HTMLElement, home: HTMLElement): Place {
  const item = element.closest('li');
  const list = item?.parentElement ?? null;
  const around: HTMLElement[] = [];
  for (let at = element.parentElement; at !== null && at !== home && home.contains(at); at = at.parentElement)
    around.push(at);
  return {
    element,
    list,
    index: item === null || list === null ? 0 : [...list.children].indexOf(item),
    around,
  };
}

function canTakeFocus(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.checkVisibility();
}

/** What in the list's item of this number does the same as `element` did, or else its first that takes the focus. */
function neighbour({ element, list, index }: Place): HTMLElement | null {
  if (list?.isConnected !== true) return null;
  const item = list.children.item(Math.min(index, list.children.length - 1));
  if (!(item instanceof HTMLElement)) return null;
  const inside = [item, ...item.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (one) => one.matches(FOCUSABLE) && canTakeFocus(one),
  );
  return inside.find(({ className }) => className === element.className) ?? inside[0] ?? null;
}

/** What takes the focus first in the nearest part of the page around it that is still there. */
function nearby({ around }: Place): HTMLElement | null {
  const part = around.find((element) => element.isConnected);
  return [...(part?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].find(canTakeFocus) ?? null;
}

/**
 * The same link drawn anew: a list that is come back to has other elements than the one that was left. It looks the same
 * too; a name that leads to the same page from somewhere else is another link.
 */
function drawnAnew({ element }: Place, home: HTMLElement): HTMLElement | null {
  const href = element.getAttribute('href');
  if (href === null) return null;
  const links = [...home.querySelectorAll<HTMLElement>(`a[href="${CSS.escape(href)}"]`)];
  return links.find(({ className }) => className === element.className) ?? null;
}

/**
 * Watches over the focus in this document.
 *
 * @param home the places within it are gone back to; those outside (the navigation, notices) are left once they go away
 * @returns how to stop
 */
export function keepFocus(home: HTMLElement): () => void {
  const { ownerDocument: document } = home;
  let places: readonly Place[] = [];

  const remember = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) places = [...places.slice(1 - KEPT), placeOf(target, home)];
  };

  const look = () => {
    const last = places.at(-1);
    const active = document.activeElement;
    if (last === undefined || canTakeFocus(last.element)) return;
    // Somebody else has taken care of it.
    if (active !== null && active !== document.body && active !== last.element) return;
    for (const place of [...places].reverse()) {
      const own = canTakeFocus(place.element) ? place.element : (neighbour(place) ?? nearby(place));
      const target = own ?? drawnAnew(place, home);
      if (target === null || !home.contains(target)) continue;
      target.focus();
      return;
    }
    // Nothing yet where the view is still being read: what it draws next brings us here again.
    home.querySelector<HTMLElement>(ARRIVAL)?.focus();
  };

  const changes = new MutationObserver(look);
  document.addEventListener('focusin', remember);
  changes.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled', 'hidden'] });
  return () => {
    changes.disconnect();
    document.removeEventListener('focusin', remember);
  };
}

/** Keeps the focus within the page for as long as the component is drawn; the reference goes on what holds its views. */
export function useKeptFocus<Home extends HTMLElement = HTMLElement>(): RefObject<Home | null> {
  const home = useRef<Home>(null);
  useEffect(() => (home.current === null ? undefined : keepFocus(home.current)), []);
  return home;
}
