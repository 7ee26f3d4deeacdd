/**
 * Which blocks of the page are the article. Readability's choice is the core; round it this repairs what it is known
 * to get wrong: paragraphs of the same make that it cut, leads and subheadings that it dropped, furniture that it kept.
 */
import { type Candidate, weightOfAll } from './candidates.ts';
import { ancestors, type FlatElement } from './flat-tree.ts';
import {
  isLabelLine,
  isNamedFurniture,
  isRelatedHeading,
  isRelatedLabel,
  isRequest,
  isStaffLine,
} from './furniture.ts';
import { endsSentence } from './line-kinds.ts';
import { type Reference, repeatedRuns, wordsOf } from './reference.ts';

export interface Hints {
  readonly title: string | null;
  /** Meta descriptions: the lead paragraph often repeats one. */
  readonly descriptions: readonly string[];
  readonly byline: string | null;
  /** The publisher's own copy of the body, where the page has one. */
  readonly reference: Reference | null;
}

/** An element that holds more of the core than this wraps the article, whatever its name says. */
const WRAPPER_SHARE = 0.3;
/** The element that holds this much of the core is the article's; the rest are strays that Readability joined. */
const BODY_SHARE = 0.85;
/** A make of paragraph that carries this much of the core is the article's own. */
const OWN_MAKE_SHARE = 0.2;
/** A block of which the publisher's copy has this share is in it; below the other it is not. */
const IN_REFERENCE = 0.6;
const NOT_IN_REFERENCE = 0.15;
/** The publisher's copy may be cut after some lines; only one that holds this much of the core may take blocks out. */
const FULL_REFERENCE = 0.8;

export function selectBlocks(all: readonly Candidate[], hints: Hints): Candidate[] {
  const core = all.filter((c) => c.core);
  const coreProse = core.filter((c) => c.prose);
  if (coreProse.length === 0) return core;
  const furniture = new FurnitureNames(coreProse);
  const own = ownMakes(coreProse);
  const body = bodyOf(coreProse);
  const chosen = new Set(core);
  for (const c of proseOfOwnMake(all, own, body, furniture)) chosen.add(c);
  if (hints.reference) applyReference(all, chosen, hints.reference);
  addBetween(all, chosen, own, furniture);
  const leads = leadsOf(all, chosen, hints, furniture);
  for (const c of leads) chosen.add(c);
  removeFurniture(all, chosen, leads, hints, furniture, own);
  return all.filter((c) => chosen.has(c));
}

/** Remembers for each element whether it is furniture by name and small enough to be. */
class FurnitureNames {
  readonly #verdicts = new Map<FlatElement, boolean>();
  readonly #proseIn = new Map<FlatElement, number>();
  readonly #whole: number;

  constructor(prose: readonly Candidate[]) {
    this.#whole = weightOfAll(prose);
    for (const c of prose) {
      for (const element of [c.owner, ...ancestors(c.owner)]) {
        this.#proseIn.set(element, (this.#proseIn.get(element) ?? 0) + c.weight);
      }
    }
  }

  holds(c: Candidate): boolean {
    for (const element of [c.owner, ...ancestors(c.owner)]) {
      if ((this.#proseIn.get(element) ?? 0) > this.#whole * WRAPPER_SHARE) return false;
      if (this.isFurniture(element)) return true;
    }
    return false;
  }

  isFurniture(element: FlatElement): boolean {
    const known = this.#verdicts.get(element);
    if (known !== undefined) return known;
    const verdict = isNamedFurniture(element);
    this.#verdicts.set(element, verdict);
    return verdict;
  }
}

function ownMakes(prose: readonly Candidate[]): Set<string> {
  const whole = weightOfAll(prose);
  const weights = new Map<string, number>();
  for (const c of prose) weights.set(c.signature, (weights.get(c.signature) ?? 0) + c.weight);
  return new Set([...weights].filter(([, weight]) => weight >= whole * OWN_MAKE_SHARE).map(([make]) => make));
}

/** The smallest element that holds most of the core. */
function bodyOf(prose: readonly Candidate[]): FlatElement | null {
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
function proseOfOwnMake(
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

function applyReference(all: readonly Candidate[], chosen: Set<Candidate>, reference: Reference): void {
  const shares = new Map<Candidate, number>();
  const share = (c: Candidate) => {
    const known = shares.get(c) ?? reference.share(c.text);
    shares.set(c, known);
    return known;
  };
  // A list in a box ("in short") paraphrases the body: some of its words are there, in other sentences.
  const bound = (c: Candidate) => (c.kind === 'list-item' ? IN_REFERENCE : NOT_IN_REFERENCE);
  const prose = [...chosen].filter((c) => c.prose && c.kind !== 'caption' && c.kind !== 'credit');
  const confirmed = weightOfAll(prose.filter((c) => share(c) >= IN_REFERENCE));
  if (confirmed >= weightOfAll(prose) * FULL_REFERENCE) {
    for (const c of chosen) {
      const mayGo = c.kind === 'paragraph' || c.kind === 'list-item';
      if (mayGo && c.weight >= SHORTEST_LEAD && share(c) < bound(c)) chosen.delete(c);
    }
  }
  const known = new Set([...chosen].map((c) => c.text));
  for (const c of all) {
    if (!c.prose || c.hidden || chosen.has(c) || known.has(c.text) || share(c) < IN_REFERENCE) continue;
    chosen.add(c);
    known.add(c.text);
  }
}

/** Subheadings, and short lines of the article's own make ("No."), that stand between chosen blocks. */
function addBetween(
  all: readonly Candidate[],
  chosen: Set<Candidate>,
  own: ReadonlySet<string>,
  furniture: FurnitureNames,
): void {
  const prose = all.filter((c) => c.prose && chosen.has(c));
  const first = prose[0];
  const last = prose.at(-1);
  if (!first || !last) return;
  const body = bodyOf(prose);
  for (let i = first.index + 1; i < last.index; i++) {
    const c = all[i];
    if (!c || chosen.has(c) || c.hidden || c.pictured || c.linkShare > 0.5 || furniture.holds(c)) continue;
    const isSubheading = c.kind === 'heading' && body !== null && isInside(c.owner, body);
    if (isSubheading || own.has(c.signature)) chosen.add(c);
  }
}

/** Class names under which sites put the lead: in English, German, French, Spanish, Nordic, Slavic, Turkish, Vietnamese habits. */
const LEAD_NAMES =
  /(?:^|[-_\s])(?:lead|leadtext|lede|intro|introduction|ingress|standfirst|dek|deck|subtitle|sub-?title|sub-?head|subheadline|summary|excerpt|teaser|perex|einleitung|vorspann|chapo|chapeau|entradilla|bajada|sumario|sommario|occhiello|catenaccio|linha-?fina|spot|sapo|description|anleser|preamble|kicker-?text|abstract)(?:$|[-_\s])/i;
const SHORTEST_LEAD = 40;
/** A heading under the headline that is shorter is a section's name or a kicker. */
const SHORTEST_DECK = 60;

/** The lead stands between headline and first paragraph, or repeats the page's own description there. */
function leadsOf(
  all: readonly Candidate[],
  chosen: Set<Candidate>,
  hints: Hints,
  furniture: FurnitureNames,
): Set<Candidate> {
  const leads = new Set<Candidate>();
  const first = all.find((c) => c.prose && chosen.has(c));
  if (!first) return leads;
  const headline = headlineBefore(all, first.index, hints.title);
  const descriptions = hints.descriptions
    .map((d) => wordsOf(d).join(' '))
    .filter((d) => d.length >= SHORTEST_LEAD);
  const known = new Set([...chosen].map((c) => c.text));
  for (let i = (headline ?? 0) + 1; i < first.index; i++) {
    const c = all[i];
    if (!c || c.hidden || c.weight < SHORTEST_LEAD || c.linkShare > 0.5) continue;
    if (!chosen.has(c) && known.has(c.text)) continue;
    const words = wordsOf(c.text).join(' ');
    const described = descriptions.some((d) => d.startsWith(words) || words.startsWith(d));
    const named = [c.owner, c.owner.parent, c.owner.parent?.parent].some(
      (e) =>
        e &&
        LEAD_NAMES.test(`${e.source.getAttribute('class') ?? ''} ${e.source.getAttribute('itemprop') ?? ''}`),
    );
    const isDeck =
      headline !== null &&
      !c.pictured &&
      !furniture.holds(c) &&
      (c.kind === 'heading' ? c.weight >= SHORTEST_DECK : c.prose);
    const isNamed = headline !== null && named;
    if (c.kind !== 'caption' && c.kind !== 'credit' && ((described && !c.pictured) || isNamed || isDeck)) {
      leads.add(c);
      known.add(c.text);
    }
  }
  return leads;
}

/** Leads stand close to the first paragraph; further up is the head of the site, whose name may be an `h1` too. */
const FARTHEST_HEADLINE = 30;

/** Index of the last block before `before` that is the headline, or else an `h1`; null where none is near. */
function headlineBefore(all: readonly Candidate[], before: number, title: string | null): number | null {
  const near = all.slice(Math.max(0, before - FARTHEST_HEADLINE), before);
  const headline = near.findLast((c) => isTitle(c.text, title)) ?? near.findLast((c) => c.owner.tag === 'h1');
  return headline?.index ?? null;
}

function isTitle(text: string, title: string | null): boolean {
  if (title === null) return false;
  const a = wordsOf(text);
  const b = wordsOf(title);
  if (a.length < 3 || b.length < 3) return a.join(' ') === b.join(' ');
  const inTitle = new Set(b);
  const shared = a.filter((word) => inTitle.has(word)).length;
  return shared / a.length >= 0.8 && shared / b.length >= 0.6;
}

/** How many blocks at either end may be requests ("follow us") before the article is over. */
const EDGE = 4;
const LONGEST_PLAIN_REQUEST = 120;
/** Before the first paragraph a shorter line is a name or a date, even where it ends with a full stop. */
const SHORTEST_SENTENCE = 30;

function removeFurniture(
  all: readonly Candidate[],
  chosen: Set<Candidate>,
  leads: ReadonlySet<Candidate>,
  hints: Hints,
  furniture: FurnitureNames,
  own: ReadonlySet<string>,
): void {
  const drop = (c: Candidate) => chosen.delete(c);
  const inOrder = () => all.filter((c) => chosen.has(c));
  const byline = wordsOf(hints.byline ?? '').join(' ');

  for (const c of inOrder()) {
    const isOtherArticle = c.linkShare >= 0.8 && (c.kind === 'heading' || c.kind === 'list-item' || !c.prose);
    if (
      c.kind === 'caption' ||
      c.kind === 'credit' ||
      (!leads.has(c) && ((c.pictured && !own.has(c.signature)) || furniture.holds(c))) ||
      isOtherArticle ||
      isLabelLine(c.text) ||
      (!c.prose && !endsSentence(c.text) && isStaffLine(c.text)) ||
      isRelatedLabel(c.text, c.linkShare) ||
      (!c.prose && byline !== '' && wordsOf(c.text).join(' ') === byline)
    )
      drop(c);
  }

  dropNextArticle(all, inOrder(), hints, drop);
  dropTail(inOrder(), own, drop);
  dropHead(inOrder(), leads, hints, drop);
  const rest = inOrder();
  for (const c of [...rest.slice(0, EDGE), ...rest.slice(-EDGE)]) {
    // A paragraph of the article may speak of newsletters; a request is short, or links to where it leads.
    const mayBeAsking = !own.has(c.signature) || c.linkShare > 0 || c.weight < LONGEST_PLAIN_REQUEST;
    if (mayBeAsking && isRequest(c.text)) drop(c);
  }
  dropRepeated(inOrder(), own, drop);
  dropBareHeadings(inOrder(), drop);
}

/** Shorter blocks repeat by chance ("No."). */
const SHORTEST_TWIN = 30;

type Drop = (c: Candidate) => void;

/** Less text than this before a second `h1`, and the first was the site's name or a teaser. */
const SHORTEST_FIRST_ARTICLE = 400;

/** Sites that scroll on put the next article under this one, with a headline of its own. */
function dropNextArticle(
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
function dropTail(blocks: readonly Candidate[], own: ReadonlySet<string>, drop: Drop): void {
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
function dropHead(
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
function dropRepeated(blocks: readonly Candidate[], own: ReadonlySet<string>, drop: Drop): void {
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
function dropBareHeadings(blocks: readonly Candidate[], drop: Drop): void {
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
