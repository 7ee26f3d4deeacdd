/** Where the article begins and ends among the chosen blocks, and what repeats in between. */
import { type Candidate, weightOfAll } from './candidates.ts';
import type { FlatElement } from './flat-tree.ts';
import { isRelatedHeading } from './furniture.ts';
import { type Hints, isTitle } from './hints.ts';
import { endsSentence } from './line-kinds.ts';
import { repeatedRuns, wordsOf } from './reference.ts';

/** Before the first paragraph a shorter line is a name or a date, even where it ends with a full stop. */
const SHORTEST_SENTENCE = 30;
/** Shorter blocks repeat by chance ("No."). */
const SHORTEST_TWIN = 30;

type Drop = (c: Candidate) => void;

/** Less text than this before a second `h1`, and the first was the site's name or a teaser. */
const SHORTEST_FIRST_ARTICLE = 400;

/** Sites that scroll on put the next article under this one, with a headline of its own. */
export function dropNextArticle(
  all: readonly Candidate[],
  blocks: readonly Candidate[],
  hints: Hints,
  drop: Drop,
): void {
  const parents = new Set<FlatElement | null>();
  let read = 0;
  let at = 0;
  for (const c of all) {
    for (; at < blocks.length && (blocks[at]?.index ?? 0) < c.index; at++) {
      const block = blocks[at];
      if (!block?.prose) continue;
      read += block.weight;
      parents.add(block.owner.parent);
    }
    const isHeadline =
      c.owner.tag === 'h1' && !c.hidden && !parents.has(c.owner.parent) && !isTitle(c.text, hints.title);
    if (!isHeadline || read < SHORTEST_FIRST_ARTICLE) continue;
    for (const block of blocks.slice(at)) drop(block);
    return;
  }
}

/** A heading such as "Related articles" ends the article, unless paragraphs of its own make follow. */
export function dropTail(blocks: readonly Candidate[], own: ReadonlySet<string>, drop: Drop): void {
  const whole = weightOfAll(blocks.filter((c) => c.prose));
  let read = 0;
  for (let i = 0; i < blocks.length; i++) {
    const c = blocks[i];
    if (!c) continue;
    if (c.prose) read += c.weight;
    if (!isRelatedHeading(c.text) || c.prose) continue;
    drop(c);
    const rest = blocks.slice(i + 1);
    const isOver = read >= whole * 0.5 && !rest.some((r) => r.prose && own.has(r.signature));
    if (isOver) {
      for (const r of rest) drop(r);
      return;
    }
  }
}

/** Before the first paragraph: the headline again, the kicker, names and dates. */
export function dropHead(
  blocks: readonly Candidate[],
  leads: ReadonlySet<Candidate>,
  hints: Hints,
  drop: Drop,
): void {
  const first = blocks.findIndex((c) => c.prose);
  for (const c of blocks.slice(0, Math.max(0, first))) {
    const isSentence = c.kind !== 'heading' && c.weight >= SHORTEST_SENTENCE && endsSentence(c.text);
    const isLead = leads.has(c) || isSentence;
    if (isTitle(c.text, hints.title) || !isLead) drop(c);
  }
  for (const c of blocks)
    if (c.owner.tag === 'h1' || (c.kind === 'heading' && isTitle(c.text, hints.title))) drop(c);
}

/** A pull quote, or a second rendering for small screens: all its words stand elsewhere in the article. */
export function dropRepeated(blocks: readonly Candidate[], own: ReadonlySet<string>, drop: Drop): void {
  const seen = new Set<string>();
  const repeats = repeatedRuns(blocks.map((c) => c.text));
  blocks.forEach((c, i) => {
    const words = wordsOf(c.text).join(' ');
    const isTwin = words.length > SHORTEST_TWIN && seen.has(words);
    if (isTwin || (!own.has(c.signature) && repeats[i])) drop(c);
    seen.add(words);
  });
}

/** A heading needs something under it: text, or a heading of a lower rank. */
export function dropBareHeadings(blocks: readonly Candidate[], drop: Drop): void {
  let next: Candidate | null = null;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const c = blocks[i];
    if (!c) continue;
    const isBare = next === null || (next.kind === 'heading' && rank(next) <= rank(c));
    if (c.kind === 'heading' && isBare) drop(c);
    else next = c;
  }
}

/** 1 to 6; a bold line is below them all. */
function rank(heading: Candidate): number {
  return Number(/^h([1-6])$/.exec(heading.owner.tag)?.[1] ?? 7);
}
