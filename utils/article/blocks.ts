/**
 * The kept texts of a page → `article.text` with its blocks, links and inline quotes, and the way back to the DOM.
 *
 * Readability's own `textContent` glues neighbouring blocks ("indeed, ok.He said"). Here a block ends wherever a
 * block-level element begins or ends, and at two line breaks in a row; one line break is a space. A statement beside the
 * cell that names its speaker follows that name with a colon.
 */

import { absolute } from './address.ts';
import type { Article, Block, BlockKind } from './article.ts';
import { isAttribution } from './attribution.ts';
import { type BlockPlace, BlockWriter, type Segment } from './block-writer.ts';
import { type FlatElement, type FlatText, type FlatTree, nearest } from './flat-tree.ts';
import { isBlockLevel } from './inline.ts';
import { endsSentence, isCreditLine } from './line-kinds.ts';
import { nameBeside } from './said-beside.ts';

export type { BlockPlace, Segment };

export interface Written {
  readonly text: string;
  readonly blocks: Block[];
  readonly links: Article['links'];
  readonly inlineQuotes: Article['inlineQuotes'];
  readonly segments: readonly Segment[];
  /** For each block where it stands, to judge it by its surroundings. */
  readonly places: readonly BlockPlace[];
}

const HEADING = /^h[1-6]$/;
/** A bold line longer than this is a lead paragraph, not a subheading. */
const LONGEST_BOLD_HEADING = 120;

export function writeBlocks(tree: FlatTree, kept: ReadonlySet<number>, base: string | null): Written {
  const writer = new BlockWriter();
  const links: Article['links'] = [];
  const inlineQuotes: Article['inlineQuotes'] = [];
  const stack: { element: FlatElement; next: number; first: number }[] = [
    { element: tree.root, next: 0, first: 0 },
  ];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const { element } = frame;
    const node = element.children[frame.next++];
    if (!node) {
      stack.pop();
      if (isCell(element)) writer.endColon();
      if (isOwnBlock(element)) writer.border();
      const first = writer.segments[frame.first];
      if (first && element.tag === 'a') {
        const href = absolute(element.source.getAttribute('href'), base);
        if (href !== null) links.push({ start: first.start, end: writer.length, href });
      } else if (first && element.tag === 'q') {
        const cite = absolute(element.source.getAttribute('cite'), base);
        inlineQuotes.push({ start: first.start, end: writer.length, cite });
      }
    } else if (node.kind === 'text') {
      if (kept.has(node.index)) writer.write(node, keepsLines(node));
    } else if (node.tag === 'br') writer.lineBreak();
    else if (node.endText > node.firstText) {
      if (isOwnBlock(node)) writer.border();
      const name = isCell(node) ? nameBeside(node) : null;
      if (name !== null) writer.colonAfter(name);
      stack.push({ element: node, next: 0, first: writer.segments.length });
    } else if (isBlockLevel(node)) writer.border();
  }
  writer.border();
  const order = <T extends { start: number; end: number }>(a: T, b: T) => a.start - b.start || a.end - b.end;
  const blocks = writer.blocks.map((block): Block => {
    const kind = kindOf(block.owner, writer.text.slice(block.start, block.end), block.bold);
    const quote = kind === 'blockquote' ? nearest(block.owner, (e) => e.tag === 'blockquote') : null;
    const cite = quote ? absolute(quote.source.getAttribute('cite'), base) : null;
    return { start: block.start, end: block.end, kind, cite };
  });
  return {
    text: writer.text,
    blocks,
    links: links.sort(order),
    inlineQuotes: inlineQuotes.sort(order),
    segments: writer.segments,
    places: writer.blocks,
  };
}

/** Line ends count as such in `<pre>`, and where the element's own style says so. */
function keepsLines(text: FlatText): boolean {
  if (!text.text.includes('\n')) return false;
  return (
    nearest(text.parent, (element) => {
      if (element.tag === 'pre' || element.tag === 'textarea') return true;
      return /white-space\s*:\s*pre/i.test(element.source.getAttribute('style') ?? '');
    }) !== null
  );
}

const isCell = ({ tag }: FlatElement): boolean => tag === 'td' || tag === 'dd';

const isOwnBlock = (element: FlatElement): boolean => isBlockLevel(element) || isAttribution(element);

function kindOf(owner: FlatElement, content: string, bold: boolean): BlockKind {
  for (let at: FlatElement | null = owner; at; at = at.parent) {
    if (HEADING.test(at.tag)) return 'heading';
    if (isAttribution(at)) return 'attribution';
    if (at.tag === 'figcaption' || at.tag === 'caption') return isCreditLine(content) ? 'credit' : 'caption';
    if (at.tag === 'blockquote') return 'blockquote';
    if (at.tag === 'li' || at.tag === 'dt' || at.tag === 'dd') return 'list-item';
    if (at.tag === 'td' || at.tag === 'th') return 'table-cell';
  }
  if (isCreditLine(content)) return 'credit';
  if (bold && content.length <= LONGEST_BOLD_HEADING && !endsSentence(content)) return 'heading';
  return 'paragraph';
}
