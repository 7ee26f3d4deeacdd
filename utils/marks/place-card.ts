/** Where the details of a mark stand: beside the marked words, never upon them, and within the window. */
import { frameOffset } from './frame-offset.ts';

/** Distance to the words and to the window's edges, in CSS pixels: near enough to be reached, off the line's descenders. */
const GAP = 10;

export interface Edges {
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Above the words where there is room, since what follows them is read next; else below. A mark that leaves neither room
 * has them beside the pointer.
 */
export function placeCard(
  card: Size,
  words: Edges,
  at: { readonly x: number; readonly y: number },
  view: Size,
): { readonly left: number; readonly top: number } {
  const left = Math.max(GAP, Math.min(at.x - card.width / 2, view.width - card.width - GAP));
  const places = [words.top, words.bottom, at.y, at.y].map((edge, i) =>
    i % 2 === 0 ? edge - GAP - card.height : edge + GAP,
  );
  const top = places.find((place) => place >= GAP / 2 && place + card.height <= view.height) ?? GAP;
  return { left, top };
}

/** The first and the last edge of what is marked, which may be in several pieces, as seen from the window `view`. */
export function edgesOf(ranges: readonly Range[], view: Window): Edges {
  const boxes = ranges.map((range) => {
    const { top, bottom } = range.getBoundingClientRect();
    const { y } = frameOffset(range.startContainer.ownerDocument, view);
    return { top: top + y, bottom: bottom + y };
  });
  return {
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
