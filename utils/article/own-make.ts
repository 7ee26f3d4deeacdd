/**
 * What the article's own paragraphs have in common: the element that holds them, and their make, that is the tags and
 * classes of the elements they stand in.
 */
import { type Candidate, weightOfAll } from './candidates.ts';
import { ancestors, type FlatElement } from './flat-tree.ts';
import type { FurnitureNames } from './furniture-names.ts';

/** The element that holds this much of the core is the article's; the rest are strays that Readability joined. */
const BODY_SHARE = 0.85;
/** A make of paragraph that carries this much of the core is the article's own. */
const OWN_MAKE_SHARE = 0.2;

export function ownMakes(prose: readonly Candidate[]): Set<string> {
  const whole = weightOfAll(prose);
  const weights = new Map<string, number>();
  for (const c of prose) weights.set(c.signature, (weights.get(c.signature) ?? 0) + c.weight);
  return new Set([...weights].filter(([, weight]) => weight >= whole * OWN_MAKE_SHARE).map(([make]) => make));
}

/** The smallest element that holds most of the core. */
export function bodyOf(prose: readonly Candidate[]): FlatElement | null {
  const whole = weightOfAll(prose);
  const weights = new Map<FlatElement, number>();
  for (const c of prose) {
    for (const element of [c.owner, ...ancestors(c.owner)])
      weights.set(element, (weights.get(element) ?? 0) + c.weight);
  }
  let best: FlatElement | null = null;
  for (const [element, weight] of weights) {
    if (weight >= whole * BODY_SHARE && (best === null || element.index > best.index)) best = element;
  }
  return best;
}

/** Prose of the article's own make, in its body or in the `article` element round that. */
export function proseOfOwnMake(
  all: readonly Candidate[],
  own: ReadonlySet<string>,
  body: FlatElement | null,
  furniture: FurnitureNames,
): Candidate[] {
  if (body === null) return [];
  const outer = [body, ...ancestors(body)].find(isArticleElement) ?? body;
  return all.filter(
    (c) =>
      c.prose &&
      !c.hidden &&
      !c.pictured &&
      own.has(c.signature) &&
      isInside(c.owner, outer) &&
      !furniture.holds(c),
  );
}

function isArticleElement(element: FlatElement): boolean {
  return element.tag === 'article' || element.source.getAttribute('itemprop') === 'articleBody';
}

export function isInside(element: FlatElement, outer: FlatElement): boolean {
  return element.index >= outer.index && element.firstText < outer.endText && hasAncestor(element, outer);
}

function hasAncestor(element: FlatElement, outer: FlatElement): boolean {
  for (let at: FlatElement | null = element; at; at = at.parent) if (at === outer) return true;
  return false;
}
