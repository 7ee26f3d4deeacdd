/**
 * The kept texts of a page → `article.text` with its blocks, links and inline quotes, and the way back to the DOM.
 *
 * Readability's own `textContent` glues neighbouring blocks ("indeed, ok.He said"). Here a block ends wherever a
 * block-level element begins or ends, and at two line breaks in a row; one line break is a space.
 */
import type { Article, Block, BlockKind } from './article.ts';
import type { FlatElement, FlatText, FlatTree } from './flat-tree.ts';
import { endsSentence, isCreditLine } from './line-kinds.ts';

/** A stretch of `article.text` that stands in one text node, character for character. */
export interface Segment {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly offset: number;
  /** Index of the tree's text, to tell neighbours from strangers. */
  readonly unit: number;
}

export interface Written {
  readonly text: string;
  readonly blocks: Block[];
  readonly links: Article['links'];
  readonly inlineQuotes: Article['inlineQuotes'];
  readonly segments: readonly Segment[];
  /** For each block where it stands, to judge it by its surroundings. */
  readonly places: readonly BlockPlace[];
}

export interface BlockPlace {
  /** The block-level element that it stands in. */
  readonly owner: FlatElement;
  /** Indexes of its texts, ascending. */
  readonly units: readonly number[];
  /** How many of its characters are links. */
  readonly linked: number;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q ruby rb s samp slot small span strike strong sub sup time tt u var wbr img picture source button input'.split(
    ' ',
  ),
);
const HEADING = /^h[1-6]$/;
/** A bold line longer than this is a lead paragraph, not a subheading. */
const LONGEST_BOLD_HEADING = 120;

export function writeBlocks(tree: FlatTree, kept: ReadonlySet<number>, base: string | null): Written {
  const writer = new Writer();
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
      if (isBlockLevel(element)) writer.border();
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
      if (isBlockLevel(node)) writer.border();
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

export function isBlockLevel(element: FlatElement): boolean {
  return !INLINE.has(element.tag) && !element.tag.includes('-');
}

/** The element itself or the nearest around it for which the test holds. */
export function nearest(element: FlatElement, test: (element: FlatElement) => boolean): FlatElement | null {
  for (let at: FlatElement | null = element; at; at = at.parent) if (test(at)) return at;
  return null;
}

/** An http(s) address, resolved against the page's; null for anything else, above all for `javascript:`. */
export function absolute(href: string | null, base: string | null): string | null {
  if (href === null || href.trim() === '') return null;
  try {
    const url = base === null ? new URL(href) : new URL(href, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
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

function kindOf(owner: FlatElement, content: string, bold: boolean): BlockKind {
  for (let at: FlatElement | null = owner; at; at = at.parent) {
    if (HEADING.test(at.tag)) return 'heading';
    if (at.tag === 'figcaption' || at.tag === 'caption') return isCreditLine(content) ? 'credit' : 'caption';
    if (at.tag === 'blockquote') return 'blockquote';
    if (at.tag === 'li' || at.tag === 'dt' || at.tag === 'dd') return 'list-item';
    if (at.tag === 'td' || at.tag === 'th') return 'table-cell';
  }
  if (isCreditLine(content)) return 'credit';
  if (bold && content.length <= LONGEST_BOLD_HEADING && !endsSentence(content)) return 'heading';
  return 'paragraph';
}

interface OpenBlock {
  readonly start: number;
  end: number;
  readonly owner: FlatElement;
  readonly units: number[];
  linked: number;
  bold: boolean;
}

/** What an inline element round a text means for it. */
interface Inline {
  readonly bold: boolean;
  readonly linked: boolean;
}

/** Collects the text; white space is written only before a character that follows it in the same block. */
class Writer {
  readonly blocks: OpenBlock[] = [];
  readonly segments: Segment[] = [];
  #parts: string[] = [];
  #length = 0;
  #open: OpenBlock | null = null;
  #space = false;
  #breaks = 0;

  get text(): string {
    if (this.#parts.length > 1) this.#parts = [this.#parts.join('')];
    return this.#parts[0] ?? '';
  }

  get length(): number {
    return this.#length;
  }

  border(): void {
    this.#open = null;
    this.#space = false;
    this.#breaks = 0;
  }

  lineBreak(): void {
    this.#breaks++;
    if (this.#breaks >= 2) this.border();
    else this.#space = true;
  }

  write(unit: FlatText, keepLines: boolean): void {
    const owner = nearest(unit.parent, isBlockLevel) ?? unit.parent;
    const inline: Inline = {
      bold: nearest(unit.parent, (e) => e.tag === 'b' || e.tag === 'strong') !== null,
      linked: nearest(unit.parent, (e) => e.tag === 'a') !== null,
    };
    for (const node of unit.nodes) {
      const { data } = node;
      for (let at = 0; at < data.length; ) {
        if (isSpace(data.charCodeAt(at))) {
          if (keepLines && data[at] === '\n') this.lineBreak();
          else this.#space = true;
          at++;
          continue;
        }
        let end = at + 1;
        while (end < data.length && !isSpace(data.charCodeAt(end))) end++;
        // A single space is part of the stretch: most texts are then one segment.
        while (end + 1 < data.length && data[end] === ' ' && !isSpace(data.charCodeAt(end + 1))) {
          end += 2;
          while (end < data.length && !isSpace(data.charCodeAt(end))) end++;
        }
        this.#put({ start: 0, length: end - at, node, offset: at, unit: unit.index }, owner, inline);
        at = end;
      }
    }
  }

  #put(place: Segment, owner: FlatElement, inline: Inline): void {
    this.#breaks = 0;
    if (this.#open === null) {
      if (this.blocks.length > 0) this.#append('\n\n');
      const start = this.#length;
      this.#open = { start, end: start, owner, units: [], linked: 0, bold: inline.bold };
      this.blocks.push(this.#open);
    } else if (this.#space) this.#append(' ');
    this.#space = false;
    const block = this.#open;
    if (!inline.bold) block.bold = false;
    if (inline.linked) block.linked += place.length;
    if (block.units.at(-1) !== place.unit) block.units.push(place.unit);
    this.segments.push({ ...place, start: this.#length });
    this.#append(place.node.data.slice(place.offset, place.offset + place.length));
    block.end = this.#length;
  }

  #append(piece: string): void {
    this.#parts.push(piece);
    this.#length += piece.length;
  }
}

/** What HTML collapses, the no-break space, and NUL; other spaces (thin, ideographic) are characters of the text. */
function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0;
}
