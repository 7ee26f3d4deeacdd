/**
 * The page as the reader has it, as plain data: what the script in the page sends to the worker, where Readability and
 * all that stands round it work on a copy. The page's own thread does no more than this one walk, the script in the
 * page stays small, and nothing can touch the live page. Shadow trees, slots and same-origin frames stand in their
 * place. Why: docs/decisions/reading-in-the-worker.md.
 */
import type { Attributes, Snapshot, Token } from './snapshot-schema.ts';
import type { Story } from './stories.ts';

export interface PageSnapshot {
  readonly snapshot: Snapshot;
  /** The page's text nodes, in the order of the texts in `content`. */
  readonly nodes: readonly Text[];
}

/** As in flat-tree.ts, which bounds the reading itself; a few more are sent so that it notices what was cut. */
const MAX_ELEMENTS = 125_000;
const MAX_TEXT_LENGTH = 2_100_000;
/** Data scripts and JSON-LD together; the worker reads 8 million characters of them. */
const MAX_SCRIPT_LENGTH = 8_000_000;
/** Longer values are inlined pictures and state, never a name or an address. */
const MAX_ATTRIBUTE = 10_000;
/** A frame with less text than this is an advertisement, a player or a button (as in flat-tree.ts). */
const MIN_FRAME_TEXT = 400;

const SKIPPED = new Set('style noscript svg math canvas audio video object map datalist'.split(' '));
const USELESS = /^(?:on|srcset$|sizes$|d$|nonce$|integrity$|imagesrcset$)/;
const HIDING = /display|visibility/i;

interface Frame {
  readonly nodes: ArrayLike<Node>;
  next: number;
}

/** What a page's head says of the whole site, whichever story is asked for. */
const OF_THE_SITE =
  'base, meta[property="og:site_name"], meta[name="application-name"], meta[http-equiv="content-language" i]';

/**
 * Reads the live document once; cost is linear in its nodes, up to the bounds.
 *
 * @param story the one of several to be read, without the others and what the page declares of the first
 * @param loaded the address that the page came under, where it may have gone on to another since
 */
export function takeSnapshot(
  document: Document,
  url: string,
  story: Story | null = null,
  loaded: string | null = null,
): PageSnapshot {
  const nodes: Text[] = [];
  const scripts = { length: 0 };
  const { body, head, documentElement } = document;
  const content = story ? [story.root] : body ? shown(body) : [];
  return {
    snapshot: {
      url,
      loaded,
      html: attributesOf(documentElement),
      body: body ? attributesOf(body) : {},
      head: story ? headOf(document, story) : head ? walk(head.childNodes, [], scripts) : [],
      content: walk(content, nodes, scripts),
    },
    nodes,
  };
}

function headOf(document: Document, { title, url }: Story): Token[] {
  return [
    ...walk(document.querySelectorAll(OF_THE_SITE), [], { length: 0 }),
    ['title', {}],
    title,
    0,
    ['link', { rel: 'canonical', href: url }],
    0,
  ];
}

/** Whether the page says the same in both, so that the one need not be read where the other was. */
export function isSameSnapshot(one: Snapshot, other: Snapshot): boolean {
  return (
    one.url === other.url &&
    one.loaded === other.loaded &&
    sameAttributes(one.html, other.html) &&
    sameAttributes(one.body, other.body) &&
    sameTokens(one.head, other.head) &&
    sameTokens(one.content, other.content)
  );
}

function sameTokens(one: readonly Token[], other: readonly Token[]): boolean {
  return one.length === other.length && one.every((token, place) => sameToken(token, other[place]));
}

function sameToken(one: Token, other: Token | undefined): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other)) return false;
  return one[0] === other[0] && sameAttributes(one[1], other[1]);
}

function sameAttributes(one: Attributes, other: Attributes): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

function walk(start: ArrayLike<Node>, nodes: Text[], scripts: { length: number }): Token[] {
  const tokens: Token[] = [];
  let elements = 0;
  let length = 0;
  const stack: Frame[] = [{ nodes: start, next: 0 }];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.nodes[frame.next++];
    if (!node || elements > MAX_ELEMENTS || length > MAX_TEXT_LENGTH) {
      stack.pop();
      if (stack.length > 0) tokens.push(0);
      continue;
    }
    if (isText(node)) {
      length += node.data.length;
      nodes.push(node);
      tokens.push(node.data);
    } else if (isElement(node)) {
      const tag = node.localName.toLowerCase();
      if (SKIPPED.has(tag)) continue;
      if (tag === 'script') {
        tokens.push(...script(node, nodes, scripts));
        continue;
      }
      elements++;
      tokens.push([nameInCopy(node, tag), attributesOf(node)]);
      stack.push({ nodes: tag === 'template' ? [] : shown(node), next: 0 });
    }
  }
  return tokens;
}

/** Data that a page keeps for its own scripts; code that is loaded from elsewhere says nothing. */
function script(element: Element, nodes: Text[], scripts: { length: number }): Token[] {
  const text = element.firstChild;
  if (element.hasAttribute('src') || !text || !isText(text)) return [];
  scripts.length += text.data.length;
  if (scripts.length > MAX_SCRIPT_LENGTH) return [];
  nodes.push(text);
  return [['script', attributesOf(element)], text.data, 0];
}

/** A frame that was read into its place is a box like any other. */
function nameInCopy(element: Element, tag: string): string {
  return isFrame(element) && frameNodes(element).length > 0 ? 'div' : tag;
}

function attributesOf(element: Element): Attributes {
  const kept: Attributes = {};
  for (const { name, value } of element.attributes) {
    if (value.length > MAX_ATTRIBUTE || USELESS.test(name) || (name === 'style' && !HIDING.test(value)))
      continue;
    kept[name] = value;
  }
  return kept;
}

/** The nodes that are shown inside the element: those of its shadow tree, its frame or its slot before its own. */
function shown(element: Element): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (isFrame(element)) return frameNodes(element);
  if (element.localName === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

function isFrame(element: Element): boolean {
  return element.localName === 'iframe' || element.localName === 'frame';
}

function frameNodes(frame: Element): ArrayLike<Node> {
  try {
    const body = (frame as HTMLIFrameElement).contentDocument?.body;
    return body && bearsText(body) ? body.childNodes : [];
  } catch {
    return []; // another origin
  }
}

/** Of itself, or in a frame inside of it. */
function bearsText(body: Element): boolean {
  if ((body.textContent ?? '').length >= MIN_FRAME_TEXT) return true;
  return [...body.querySelectorAll('iframe, frame')].some((inner) => frameNodes(inner).length > 0);
}

function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
