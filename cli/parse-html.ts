/**
 * HTML → a document that `fromDocument` reads, outside a browser.
 *
 * parse5 builds the tree as the HTML standard (and so every browser) does; linkedom holds it. Why not jsdom, nor
 * linkedom's own parser: docs/decisions/html-on-the-command-line.md.
 */
import { parseHTML as linkedomParse } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { repairMojibake } from './mojibake.ts';

type Source = DefaultTreeAdapterTypes.ChildNode;

interface Frame {
  readonly from: readonly Source[];
  readonly to: Node;
  next: number;
}

const EMPTY = '<!doctype html><html><head></head><body></body></html>';

/** Never throws for malformed HTML: as in a browser, everything is some document. */
export function parseHtml(html: string): Document {
  const tree = parse(repairMojibake(html));
  const { document } = linkedomParse(EMPTY) as unknown as { document: Document };
  const root = tree.childNodes.find((node) => 'tagName' in node && node.tagName === 'html');
  if (root === undefined || !('tagName' in root)) return document;
  copyAttributes(root, document.documentElement);
  for (const part of root.childNodes) {
    if (!('tagName' in part)) continue;
    const to = part.tagName === 'head' ? document.head : document.body;
    copyAttributes(part, to);
    fill(document, part.childNodes, to);
  }
  return document;
}

function fill(document: Document, nodes: readonly Source[], into: Element): void {
  const stack: Frame[] = [{ from: nodes, to: into, next: 0 }];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.from[frame.next++];
    if (node === undefined) stack.pop();
    else if ('value' in node) frame.to.appendChild(document.createTextNode(node.value));
    else if ('tagName' in node) {
      const element = document.createElement(node.tagName);
      copyAttributes(node, element);
      frame.to.appendChild(element);
      const inert = 'content' in node ? node.content.childNodes : null;
      if (inert) stack.push({ from: inert, to: (element as HTMLTemplateElement).content, next: 0 });
      else stack.push({ from: node.childNodes, to: element, next: 0 });
    }
  }
}

function copyAttributes(from: DefaultTreeAdapterTypes.Element, to: Element): void {
  for (const { name, value } of from.attrs) to.setAttribute(name, value);
}
