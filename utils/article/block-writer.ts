/** Texts and borders, in the order of the page → the text with its blocks, and where each stretch of it came from. */
import { isAttribution } from './attribution.ts';
import { type FlatElement, type FlatText, nearest } from './flat-tree.ts';
import { isBlockLevel } from './inline.ts';

/** A stretch of `article.text` that stands in one text node, character for character. */
export interface Segment {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly offset: number;
  /** Index of the tree's text, to tell neighbours from strangers. */
  readonly unit: number;
}

export interface BlockPlace {
  /** The block-level element that it stands in. */
  readonly owner: FlatElement;
  /** Indexes of its texts, ascending. */
  readonly units: readonly number[];
  /** How many of its characters are links. */
  readonly linked: number;
}

interface OpenBlock extends BlockPlace {
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
export class BlockWriter {
  readonly blocks: OpenBlock[] = [];
  readonly segments: Segment[] = [];
  #parts: string[] = [];
  #length = 0;
  #open: OpenBlock | null = null;
  #space = false;
  #breaks = 0;
  #colon = false;

  get text(): string {
    if (this.#parts.length > 1) this.#parts = [this.#parts.join('')];
    return this.#parts[0] ?? '';
  }

  get length(): number {
    return this.#length;
  }

  border(): void {
    if (this.#colon) return; // nothing stands behind it yet
    this.#open = null;
    this.#space = false;
    this.#breaks = 0;
  }

  /** What comes next is said by what the last block names, where that is the one block of `name`. */
  colonAfter(name: FlatElement): void {
    const [before, last] = [this.blocks.at(-2), this.blocks.at(-1)];
    const isIn = (block: OpenBlock | undefined) =>
      block !== undefined && nearest(block.owner, (e) => e === name);
    if (last === undefined || !isIn(last) || isIn(before)) return;
    this.#open = last;
    this.#colon = true;
  }

  /** Takes back a colon behind which nothing came. */
  endColon(): void {
    this.#colon = false;
  }

  lineBreak(): void {
    this.#breaks++;
    if (this.#breaks >= 2) this.border();
    else this.#space = true;
  }

  write(unit: FlatText, keepLines: boolean): void {
    const owner = nearest(unit.parent, (e) => isBlockLevel(e) || isAttribution(e)) ?? unit.parent;
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
    } else if (this.#colon) this.#append(': ');
    else if (this.#space) this.#append(' ');
    this.#colon = false;
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
