/**
 * Article text ⇄ live page. Segments are stretches of the text that stand in one text node; both ways are a binary
 * search or a hash look-up. The page may change at any time: what is gone yields no range.
 */
import { lowerBound } from '../lower-bound.ts';
import type { Segment } from './blocks.ts';

export interface TextMap {
  /**
   * DOM ranges that show `text.slice(start, end)`, in order, without the neighbours that are no part of the article.
   * Several where the words run over blocks, shadow roots or frames. Empty where they are not in the page (any more).
   */
  toRanges(start: number, end: number): Range[];
  /** Offsets of the article text inside a DOM range or a selection; null where none of it is in the article. */
  fromRange(range: AbstractRange): TextRange | null;
  /** The same for all ranges of a selection together. */
  fromSelection(selection: Selection): TextRange | null;
}

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export function createTextMap(segments: readonly Segment[]): TextMap {
  const byNode = new Map<Text, Segment[]>();
  for (const segment of segments) {
    const list = byNode.get(segment.node);
    if (list) list.push(segment);
    else byNode.set(segment.node, [segment]);
  }
  const fromRange = (range: AbstractRange): TextRange | null => {
    let start = Number.POSITIVE_INFINITY;
    let end = -1;
    for (const node of textNodesIn(range)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.data.length;
      for (const segment of byNode.get(node) ?? []) {
        const first = Math.max(from, segment.offset);
        const last = Math.min(to, segment.offset + segment.length);
        if (last <= first) continue;
        start = Math.min(start, segment.start + first - segment.offset);
        end = Math.max(end, segment.start + last - segment.offset);
      }
    }
    return end < 0 ? null : { start, end };
  };
  return {
    toRanges: (start, end) => toRanges(segments, start, end),
    fromRange,
    fromSelection(selection) {
      let whole: TextRange | null = null;
      for (let i = 0; i < selection.rangeCount; i++) {
        const part = fromRange(selection.getRangeAt(i));
        if (!part) continue;
        whole = whole
          ? { start: Math.min(whole.start, part.start), end: Math.max(whole.end, part.end) }
          : part;
      }
      return whole;
    },
  };
}

function toRanges(segments: readonly Segment[], start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let open: { range: Range; unit: number } | null = null;
  for (let i = firstEndingAfter(segments, start); i < segments.length; i++) {
    const segment = segments[i];
    if (!segment || segment.start >= end) break;
    const { node } = segment;
    const from = segment.offset + Math.max(0, start - segment.start);
    const to = segment.offset + Math.min(segment.length, end - segment.start);
    if (!node.isConnected || to > node.data.length) {
      open = null;
      continue;
    }
    const neighbour =
      open !== null &&
      segment.unit - open.unit <= 1 &&
      open.range.endContainer.getRootNode() === node.getRootNode();
    if (open && neighbour) open.range.setEnd(node, to);
    else {
      const range = node.ownerDocument.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
      open = { range, unit: segment.unit };
    }
    open.unit = segment.unit;
  }
  return ranges;
}

function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  return lowerBound(segments, (segment) => segment.start + segment.length <= offset);
}

function* textNodesIn(range: AbstractRange): Generator<Text> {
  const { startContainer, endContainer } = range;
  if (startContainer === endContainer && startContainer.nodeType === 3) {
    yield startContainer as Text;
    return;
  }
  const last =
    endContainer.nodeType === 3 ? endContainer : (endContainer.childNodes[range.endOffset] ?? null);
  const stop = last ?? following(endContainer);
  let node: Node | null = startContainer;
  if (startContainer.nodeType !== 3) {
    node = startContainer.childNodes[range.startOffset] ?? following(startContainer);
  }
  while (node && node !== stop) {
    if (node.nodeType === 3) yield node as Text;
    node = node.firstChild ?? following(node);
  }
  if (stop?.nodeType === 3 && stop === endContainer) yield stop as Text;
}

/** The next node in document order that is not inside this one. */
function following(node: Node): Node | null {
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
