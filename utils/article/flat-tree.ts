/**
 * The page as a reader meets it, as a light tree: open shadow roots and same-origin frames in their place, slots
 * filled, streamed parts where their placeholder stands, scripts and styles gone. Built by reading alone: the live
 * page is never written to. Everything after this step reads the tree, and Readability gets a copy made from it.
 */

import { isCommentBox, isConsentBox, isMarkedHidden } from './hidden.ts';
import { holdsBlocks } from './inline.ts';
import { childrenOf } from './shown-nodes.ts';
import { streamedParts } from './streamed-parts.ts';

export interface FlatText {
  readonly kind: 'text';
  readonly parent: FlatElement;
  /** Position among all texts of the tree. */
  readonly index: number;
  /** The text of neighbouring text nodes, joined. */
  readonly text: string;
  readonly nodes: readonly Text[];
}

export interface FlatElement {
  readonly kind: 'element';
  /** Lower case. */
  readonly tag: string;
  readonly source: Element;
  readonly parent: FlatElement | null;
  readonly index: number;
  readonly children: FlatNode[];
  /** Marked as hidden by an attribute or its own style (style sheets are not asked), a consent manager's box, or comments. */
  readonly hidden: boolean;
  /** The texts inside: `firstText` to before `endText`. */
  readonly firstText: number;
  endText: number;
  /** Characters of text inside, white space runs as one. */
  textLength: number;
  pictures: number;
  /** Elements inside, itself included. */
  size: number;
}

export type FlatNode = FlatText | FlatElement;

export interface FlatTree {
  readonly root: FlatElement;
  readonly elements: readonly FlatElement[];
  readonly texts: readonly FlatText[];
  /** True where the page was longer than the bounds below, and its rest was left out. */
  readonly truncated: boolean;
}

/**
 * Bounds for one page. The longest articles known (court judgments, encyclopedia pages) stay below 1,000,000 characters and
 * 30,000 elements; twice to four times that still takes only seconds, and a hostile page costs no more.
 */
export const MAX_TEXT_LENGTH = 2_000_000;
export const MAX_ELEMENTS = 120_000;
/**
 * Articles stand at depths of 10 to 40; browsers' own parsers stop at 512. Readability adds up the text of every descendant
 * of every element: cubic in the depth, ten seconds at 400 and a tenth of one at 80.
 */
const MAX_DEPTH = 80;
/** Paragraphs at the bound keep their inline elements. */
const DEPTH_OF_LINES = 8;

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'svg',
  'math',
  'canvas',
  'link',
  'meta',
  'head',
  'title',
  'base',
  'option',
  'datalist',
  'audio',
  'video',
  'map',
  'rp',
  'rt',
]);

const PICTURES = new Set(['img', 'picture', 'amp-img']);

interface Frame {
  readonly element: FlatElement;
  readonly depth: number;
  readonly nodes: ArrayLike<Node>;
  next: number;
}

/**
 * Reads the body of the document; cost is linear in its nodes, up to the bounds.
 * @param reading `shown` marks what the page hides; `all` takes no notice, for pages that hide their article until
 * something is clicked
 */
export function flatten(body: Element, reading: 'shown' | 'all' = 'shown'): FlatTree {
  const elements: FlatElement[] = [];
  const texts: FlatText[] = [];
  const slots = streamedParts(body);
  let length = 0;
  let truncated = false;

  const open = (source: Element, parent: FlatElement | null, shown = false): FlatElement => {
    const element: FlatElement = {
      kind: 'element',
      tag: source.localName.toLowerCase(),
      source,
      parent,
      index: elements.length,
      children: [],
      hidden:
        !shown &&
        ((reading === 'shown' && (isMarkedHidden(source) || isCommentBox(source))) || isConsentBox(source)),
      firstText: texts.length,
      endText: texts.length,
      textLength: 0,
      pictures: 0,
      size: 1,
    };
    if (PICTURES.has(element.tag)) element.pictures = 1;
    elements.push(element);
    parent?.children.push(element);
    return element;
  };

  const close = (element: FlatElement, outer: FlatElement | undefined) => {
    element.endText = texts.length;
    if (!outer) return;
    outer.textLength += element.textLength;
    outer.pictures += element.pictures;
    outer.size += element.size;
  };

  const root = open(body, null, true);
  const stack: Frame[] = [{ element: root, depth: 0, nodes: childrenOf(body), next: 0 }];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.nodes[frame.next];
    if (!node || truncated) {
      const { element } = frame;
      stack.pop();
      const outer = stack.at(-1)?.element;
      // A frame for what was too deep shares its element with the one before.
      if (outer !== element) close(element, outer);
      continue;
    }
    frame.next++;
    if (isText(node)) {
      const nodes = [node];
      for (let more = frame.nodes[frame.next]; more && (isText(more) || isComment(more)); ) {
        if (isText(more)) nodes.push(more);
        frame.next++;
        more = frame.nodes[frame.next];
      }
      const text = nodes.length === 1 ? node.data : nodes.map((n) => n.data).join('');
      // The text that goes over the bound is kept whole: a page may be one single text.
      if (length > MAX_TEXT_LENGTH) truncated = true;
      else {
        length += text.length;
        const unit: FlatText = { kind: 'text', parent: frame.element, index: texts.length, text, nodes };
        texts.push(unit);
        frame.element.textLength += collapse(text).length;
        frame.element.children.push(unit);
      }
    } else if (isElement(node)) {
      const tag = node.localName.toLowerCase();
      const streamed = tag === 'template' ? slots.byPlaceholder.get(node.id) : undefined;
      // Once only: a part that holds its own placeholder would never end.
      if (streamed) slots.byPlaceholder.delete(node.id);
      if (SKIPPED.has(tag) || slots.moved.has(node) || (tag === 'template' && !streamed)) continue;
      if (elements.length >= MAX_ELEMENTS) {
        truncated = true;
        continue;
      }
      const source = streamed ?? node;
      const shown = streamed !== undefined || slots.orphans.has(node);
      const nodes = childrenOf(source);
      const isTooDeep =
        frame.depth >= MAX_DEPTH && (frame.depth >= MAX_DEPTH + DEPTH_OF_LINES || holdsBlocks(source));
      if (isTooDeep) {
        // What only wraps is left out, so that no text is lost and every later pass stays shallow.
        stack.push({ element: frame.element, depth: frame.depth, nodes, next: 0 });
      } else {
        const element = open(source, frame.element, shown);
        stack.push({ element, depth: frame.depth + 1, nodes, next: 0 });
      }
    }
  }
  return { root, elements, texts, truncated };
}

/** Ancestors from the parent outward. */
export function* ancestors(node: FlatNode): Generator<FlatElement> {
  for (let at = node.parent; at; at = at.parent) yield at;
}

/** The element itself or the nearest around it for which the test holds. */
export function nearest(element: FlatElement, test: (element: FlatElement) => boolean): FlatElement | null {
  for (let at: FlatElement | null = element; at; at = at.parent) if (test(at)) return at;
  return null;
}

/** White space runs as one space, as the page shows them. */
export function collapse(text: string): string {
  return text.replace(/[\s\0]+/g, ' ');
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

function isComment(node: Node): boolean {
  return node.nodeType === 8;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
