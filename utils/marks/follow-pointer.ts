/** Which mark the reader points at, so that its details come, stay while they are read, and go. */
import type { Marked } from './pointed-at.ts';

/** The way from a mark to its card leads over other words: within this time it is not taken for leaving. */
const ON_THE_WAY_MS = 500;

/** A point of a document's own window. */
export interface Spot {
  readonly document: Document;
  readonly x: number;
  readonly y: number;
}

export interface Pointer {
  readonly at: (spot: Spot) => Marked | null;
  /** Whether the event fell on the details themselves, where the pointer may rest as long as it likes. */
  readonly onDetails: (target: EventTarget | null) => boolean;
  readonly onEnter: (marked: Marked, spot: Spot) => void;
  readonly onLeave: () => void;
  /** Escape: whatever is shown goes, and comes again only once the pointer was elsewhere. */
  readonly onDismiss: () => void;
  readonly onClick: (marked: Marked) => void;
}

/**
 * At most one look per frame; listens passively and never keeps an event from the page.
 *
 * @param home the document that the details are shown in
 * @returns follows the pointer in a frame's document as well, of which the others hear nothing
 */
export function followPointer(
  home: Document,
  signal: AbortSignal,
  pointer: Pointer,
): (document: Document) => void {
  let over: string | null = null;
  let frame = 0;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let last: Spot = { document: home, x: 0, y: 0 };
  let lastTarget: EventTarget | null = null;

  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = () => {
    stay();
    if (over === null) return;
    over = null;
    pointer.onLeave();
  };
  const enter = (marked: Marked) => {
    stay();
    over = marked.id;
    pointer.onEnter(marked, last);
  };
  const elsewhere = () => {
    const marked = pointer.at(last);
    if (marked === null) leave();
    else enter(marked);
  };
  const look = () => {
    frame = 0;
    if (pointer.onDetails(lastTarget)) return stay();
    const marked = pointer.at(last);
    if (marked !== null && marked.id === over) stay();
    else if (over !== null) leaving ??= setTimeout(elsewhere, ON_THE_WAY_MS);
    else if (marked !== null) enter(marked);
  };

  const options = { passive: true, signal, capture: true } as const;
  const listen = (document: Document) => {
    document.addEventListener(
      'pointermove',
      ({ target, clientX: x, clientY: y }) => {
        last = { document, x, y };
        lastTarget = target;
        if (frame === 0) frame = requestAnimationFrame(look);
      },
      options,
    );
    document.addEventListener('scroll', leave, options);
    // Caught on its way down, it is heard of every element: only the window is left for good, and a frame perhaps for
    // the details, which stand outside of it.
    const outside = ({ target }: Event) => target === document || target === document.documentElement;
    const left = () => {
      if (document === home) leave();
      else leaving ??= setTimeout(leave, ON_THE_WAY_MS);
    };
    document.addEventListener('pointerleave', (event) => outside(event) && left(), options);
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && pointer.onDismiss(), options);
    document.addEventListener(
      'click',
      ({ clientX: x, clientY: y }) => {
        const marked = pointer.at({ document, x, y });
        if (marked !== null) pointer.onClick(marked);
      },
      options,
    );
  };
  signal.addEventListener('abort', stay, { once: true });

  const followed = new WeakSet<Document>();
  const follow = (document: Document) => {
    if (followed.has(document)) return;
    followed.add(document);
    listen(document);
  };
  follow(home);
  return follow;
}
