/** Where a frame stands in the windows round it. */

export interface Offset {
  readonly x: number;
  readonly y: number;
  /** The window whose corner it is measured from. */
  readonly from: Window | null;
}

/**
 * From the corner of `home`, or of the outermost window that may be read, to that of the document's own window, in CSS
 * pixels. Frames that are turned or scaled are taken as if they were not.
 */
export function frameOffset(document: Document | null, home: Window | null = null): Offset {
  let x = 0;
  let y = 0;
  let from: Window | null = document?.defaultView ?? null;
  while (from !== null && from !== home) {
    const frame = frameOf(from);
    if (frame === null) break;
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
    from = frame.ownerDocument.defaultView;
  }
  return { x, y, from };
}

/** The element that the window stands in, where it may be read. */
export function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null; // a window of another site stands round it
  }
}
