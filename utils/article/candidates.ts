/** Every block of the page, with what is needed to say whether it belongs to the article. */
import type { BlockKind } from './article.ts';
import type { Written } from './blocks.ts';
import { type FlatElement, nearest } from './flat-tree.ts';
import { endsSentence } from './line-kinds.ts';

export interface Candidate {
  /** Position among all blocks of the page. */
  readonly index: number;
  readonly text: string;
  readonly kind: BlockKind;
  readonly owner: FlatElement;
  readonly units: readonly number[];
  /** Length as Latin letters would need it: an ideograph or syllable says as much as three letters. */
  readonly weight: number;
  /** Share of the characters that are links, 0 to 1. */
  readonly linkShare: number;
  /** Kept by Readability. */
  readonly core: boolean;
  /** A sentence or more of running text. */
  readonly prose: boolean;
  /** Tag and class of the element and of the two round it: paragraphs of one article share it. */
  readonly signature: string;
  readonly hidden: boolean;
  /** Alone with a picture, as captions are. */
  readonly pictured: boolean;
}

/** Below this a sentence is as likely a caption or a teaser as a paragraph. */
const SHORTEST_PROSE = 60;
/** Paragraphs link; lists of teasers do little else. */
const MOST_LINKED_PROSE = 0.5;
/** Thai, Lao and Khmer sentences end without a mark. */
const NO_FULL_STOP = /[\u0e00-\u0eff\u1780-\u17ff]/;

export function candidatesOf(page: Written, kept: ReadonlySet<number>): Candidate[] {
  return page.blocks.map((block, index): Candidate => {
    const place = page.places[index];
    const text = page.text.slice(block.start, block.end);
    const owner = place?.owner;
    const units = place?.units ?? [];
    if (!owner) throw new Error('Each block has its place.');
    const weight = weightOf(text);
    const linkShare = (place?.linked ?? 0) / Math.max(1, text.length);
    return {
      index,
      text,
      kind: block.kind,
      owner,
      units,
      weight,
      linkShare,
      core: units.filter((unit) => kept.has(unit)).length * 2 >= units.length,
      prose:
        weight >= SHORTEST_PROSE &&
        linkShare <= MOST_LINKED_PROSE &&
        block.kind !== 'heading' &&
        block.kind !== 'attribution' &&
        (endsSentence(text) || NO_FULL_STOP.test(text) || weight >= SHORTEST_PROSE * 4),
      signature: [owner, owner.parent, owner.parent?.parent].map((e) => (e ? nameOf(e) : '')).join('<'),
      pictured: isWithPicture(owner, text.length),
      hidden: nearest(owner, (element) => element.hidden) !== null,
    };
  });
}

/** How far up the picture of a caption may be. */
const PICTURE_DISTANCE = 3;
const LONGEST_PICTURED = 250;

/** True where an element near the block holds a picture and hardly any text besides the block. */
function isWithPicture(owner: FlatElement, length: number): boolean {
  if (length > LONGEST_PICTURED) return false;
  let at: FlatElement | null = owner;
  for (let step = 0; at && step <= PICTURE_DISTANCE; step++) {
    if (at.textLength > length * 2 + 60) return false;
    if (at.pictures > 0) return true;
    at = at.parent;
  }
  return false;
}

function nameOf(element: FlatElement): string {
  return `${element.tag}.${element.source.getAttribute('class') ?? ''}`;
}

export function weightOf(text: string): number {
  let weight = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af)) weight += 2;
  }
  return weight;
}

export function weightOfAll(candidates: Iterable<Candidate>): number {
  let sum = 0;
  for (const candidate of candidates) sum += candidate.weight;
  return sum;
}
