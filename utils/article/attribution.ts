/** Where a page's own elements name who said a block quote. */
import { type FlatElement, type FlatNode, nearest } from './flat-tree.ts';
import { isBlockLevel } from './inline.ts';

/** A longer one tells more than who said it. */
const LONGEST = 160;
/** More than these side by side are a list of works. */
const MOST_SIBLINGS = 500;
const ENDED = /[.!?…。！？]["'”’»)\]」』]*\s*$/;

/**
 * True for the `<footer>` of a block quote, the caption of a figure that holds one and no picture, and a `<cite>` that ends
 * the block quote or stands by itself right behind it. A `<cite>` within a sentence is the title of a work.
 */
export function isAttribution(element: FlatElement): boolean {
  if (element.textLength > LONGEST) return false;
  switch (element.tag) {
    case 'footer':
      return quoteRound(element) !== null;
    case 'figcaption':
      return isQuoteFigure(element.parent);
    case 'cite':
      return isClosingCite(element);
    default:
      return false;
  }
}

const quoteRound = (element: FlatElement) => nearest(element, (e) => e.tag === 'blockquote');

function isQuoteFigure(figure: FlatElement | null): boolean {
  return (
    figure?.tag === 'figure' &&
    figure.pictures === 0 &&
    figure.children.some((c) => c.kind === 'element' && c.tag === 'blockquote')
  );
}

function isClosingCite(cite: FlatElement): boolean {
  const siblings = cite.parent?.children.length ?? 0;
  if (cite.textLength === 0 || siblings > MOST_SIBLINGS) return false;
  if (nearest(cite, (e) => e.tag === 'footer' || e.tag === 'figcaption')) return false;
  const quote = quoteRound(cite);
  if (quote === null) {
    const before = besides(cite, -1);
    const after = besides(cite, 1);
    const opens = before?.kind === 'element' && before.tag === 'blockquote';
    return opens && (after === undefined || (after.kind === 'element' && isBlockLevel(after)));
  }
  for (let at: FlatElement = cite; at !== quote && at.parent; at = at.parent)
    if (besides(at, 1)) return false;
  const before = besides(cite, -1);
  return (
    before === undefined || (before.kind === 'element' && isBlockLevel(before)) || ENDED.test(endOf(before))
  );
}

/** The next node on one side of an element that holds any text. */
function besides(element: FlatElement, step: 1 | -1): FlatNode | undefined {
  const all = element.parent?.children ?? [];
  for (let k = all.indexOf(element) + step; k >= 0 && k < all.length; k += step) {
    const node = all[k];
    if (node && (node.kind === 'text' ? /\S/.test(node.text) : node.textLength > 1)) return node;
  }
  return undefined;
}

const endOf = (node: FlatNode): string =>
  ((node.kind === 'text' ? node.text : node.source.textContent) ?? '').trimEnd().slice(-10);
