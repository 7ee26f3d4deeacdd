/**
 * Readability's opinion: which texts of the page are the article.
 *
 * Readability takes its document apart, retags and unwraps elements, and on a second attempt writes the whole body
 * anew from HTML, so no node of its answer is a node of the page. It gets a working copy in which each element
 * carries its number as an attribute; that survives all of it. A text of the answer is then found in the page as the
 * next one with the same words inside the element that its nearest numbered ancestor stands for.
 */

import { Readability } from '@mozilla/readability';
import { lowerBound } from '../lower-bound.ts';
import { collapse, type FlatElement, type FlatTree } from './flat-tree.ts';

const NUMBER = 'data-v';
/** What Readability reads of an element beside its name, and what is harmless to a copy. */
const COPIED = ['class', 'id', 'role', 'aria-modal', 'rel', 'itemprop', 'dir', 'lang'];
const VOID_SOURCE = 'about:blank#.jpg';

/**
 * @param tree the page
 * @param title the page's title, so that a heading which repeats it is told from a subheading
 * @param root where to look: the whole page, or a part of it
 * @returns indexes of the texts that Readability keeps; null where it finds no article
 */
export function readable(tree: FlatTree, title: string | null, root: FlatElement): Set<number> | null {
  const copy = emptyDocument(tree.root.source);
  if (!copy) return null;
  copy.title = title ?? '';
  fillCopy(copy, root);
  const answer = new Readability<Node>(copy, {
    serializer: (node) => node,
    keepClasses: true,
    disableJSONLD: true,
  }).parse();
  return answer?.content ? findAgain(tree, answer.content) : null;
}

/** A document without a window: nothing in it loads or runs. */
export function emptyDocument(beside: Element): Document | null {
  const Parser = beside.ownerDocument.defaultView?.DOMParser ?? globalThis.DOMParser;
  if (!Parser) return null;
  return new Parser().parseFromString(
    '<!doctype html><html><head><title></title></head><body></body></html>',
    'text/html',
  );
}

function fillCopy(copy: Document, root: FlatElement): void {
  const body = root.parent === null ? copy.body : copy.body.appendChild(copyElement(copy, root));
  copyAttributes(body, root);
  const stack: { from: FlatElement; to: Element; next: number }[] = [{ from: root, to: body, next: 0 }];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.from.children[frame.next++];
    if (!node) stack.pop();
    else if (node.kind === 'text') frame.to.append(copy.createTextNode(collapse(node.text)));
    else {
      const element = copyElement(copy, node);
      frame.to.append(element);
      stack.push({ from: node, to: element, next: 0 });
    }
  }
}

/** A frame was read into the tree as if it were part of the page, and stays one here. */
function copyElement(copy: Document, from: FlatElement): Element {
  const isFrame = from.tag === 'iframe' || from.tag === 'frame' || from.tag === 'body' || from.tag === 'html';
  const isPlain = /^[a-z][a-z0-9-]*$/.test(from.tag) && from.tag !== 'template' && from.tag !== 'slot';
  const tag = (isFrame && from.children.length > 0) || !isPlain ? 'div' : from.tag;
  const element = copy.createElement(tag);
  copyAttributes(element, from);
  return element;
}

function copyAttributes(element: Element, from: FlatElement): void {
  element.setAttribute(NUMBER, String(from.index));
  for (const name of COPIED) {
    const value = from.source.getAttribute(name);
    if (value !== null) element.setAttribute(name, value);
  }
  if (from.hidden) element.setAttribute('hidden', '');
  if (from.tag === 'img') element.setAttribute('src', VOID_SOURCE);
  if (from.tag === 'a' && from.source.getAttribute('href')?.startsWith('#'))
    element.setAttribute('href', '#x');
  if (from.tag === 'iframe' || from.tag === 'embed' || from.tag === 'object') {
    const source = from.source.getAttribute('src');
    if (source !== null && element.localName !== 'div') element.setAttribute('src', source);
  }
}

function findAgain(tree: FlatTree, answer: Node): Set<number> {
  const byWords = new Map<string, number[]>();
  for (const text of tree.texts) {
    const words = collapse(text.text);
    const places = byWords.get(words);
    if (places) places.push(text.index);
    else byWords.set(words, [text.index]);
  }
  const found = new Set<number>();
  let after = -1;
  const stack: { node: Node; owner: FlatElement }[] = [{ node: answer, owner: tree.root }];
  for (let frame = stack.pop(); frame; frame = stack.pop()) {
    const { node } = frame;
    if (node.nodeType === 3) {
      const words = (node as Text).data;
      if (words.trim() === '') continue;
      const places = byWords.get(words) ?? byWords.get(collapse(words)) ?? [];
      const index =
        place(places, frame.owner, after) ??
        place(places, frame.owner, -1) ??
        place(places, tree.root, after);
      if (index === null) continue;
      found.add(index);
      after = index;
    } else if (node.nodeType === 1) {
      const number = (node as Element).getAttribute(NUMBER);
      const owner = (number === null ? undefined : tree.elements[Number(number)]) ?? frame.owner;
      for (let child = node.lastChild; child; child = child.previousSibling)
        stack.push({ node: child, owner });
    }
  }
  return found;
}

/** First place behind `after` that lies inside the element; places are in ascending order. */
function place(places: readonly number[], inside: FlatElement, after: number): number | null {
  const from = Math.max(inside.firstText, after + 1);
  const low = lowerBound(places, (at) => at < from);
  const index = places[low];
  return index !== undefined && index < inside.endText ? index : null;
}
