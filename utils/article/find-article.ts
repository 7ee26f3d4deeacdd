/**
 * Where on the page the article is. Readability's answer first; where it is doubtful, the densest element of the page;
 * where the page shows no article at all, the one in its data. All of them pass through the same selection of blocks.
 */
import { type Written, writeBlocks } from './blocks.ts';
import { type Candidate, candidatesOf, weightOfAll } from './candidates.ts';
import { type FlatTree, flatten } from './flat-tree.ts';
import type { Hints } from './hints.ts';
import { articleObject, type LdObject, textOf } from './json-ld.ts';
import { creditOf, endsSentence } from './line-kinds.ts';
import { descriptions, type Metadata } from './metadata.ts';
import { readable } from './readable.ts';
import { Reference, wordsOf } from './reference.ts';
import { asHtml, bodyInValues } from './script-body.ts';
import { scriptValues } from './script-values.ts';
import { densest, isDoubtful, LITTLE_PROSE } from './second-opinion.ts';
import { selectBlocks } from './select.ts';
import { isTeaserPage } from './teaser-page.ts';

export interface Found {
  /** Null where no article was found. */
  readonly tree: FlatTree | null;
  /** Indexes of the tree's texts that are the article. */
  readonly texts: ReadonlySet<number>;
  /** Credit lines of pictures, which are no part of the text. */
  readonly credits: readonly string[];
  /** False where the tree was made from the page's data and its nodes are not in the page. */
  readonly inPage: boolean;
  readonly warnings: readonly ('not-an-article' | 'from-page-data' | 'truncated')[];
}

/**
 * Elements that Readability is asked to read: it looks at every element's text again for every element round it, and does
 * so up to four times. The busiest news pages at hand have 8,000; a hostile one of this size costs a few seconds.
 */
const MOST_FOR_READABILITY = 15_000;
/** A shorter `articleBody` is the teaser. */
const SHORTEST_REFERENCE = 400;
/** The page's data win over the page only where they say so much more: then the page shows a teaser, or nothing. */
const DATA_ADVANTAGE = 2.5;
/** Unless what it shows is about something else than the page's title and description (a consent text): then this much. */
const DATA_ADVANTAGE_OFF_TOPIC = 0.5;
const OFF_TOPIC = 0.25;
/** Articles have about half of the words of their own title and description and more; other texts next to none. */
const ON_TOPIC = 0.3;
/** Share of the publisher's copy that the page must show to be preferred to it. */
const SHOWN_SHARE = 0.5;
/** Less running text than one long sentence is no article, whatever the page says. */
const SHORTEST_ARTICLE = 120;
const LONGEST_CREDIT = 200;

export function findArticle(document: Document, metadata: Metadata, objects: readonly LdObject[]): Found {
  const tree = document.body ? flatten(document.body) : null;
  const body = textOf(articleObject(objects)?.articleBody, 'keep-lines');
  const hints: Hints = {
    title: metadata.title,
    descriptions: descriptions(document, objects),
    byline: metadata.byline,
    reference: body !== null && body.length >= SHORTEST_REFERENCE ? new Reference(body) : null,
  };
  const page = tree && document.body ? shownOrHidden(document.body, tree, hints) : NO_CHOICE;
  const data = fromData(document, body, page, hints);
  const chosen = data?.chosen ?? page.chosen;
  const warnings: Found['warnings'][number][] = [];
  const shown = data ? [] : page.all;
  if (
    weightOfAll(chosen.filter(isRunningText)) < SHORTEST_ARTICLE ||
    isTeaserPage(shown, chosen, metadata, objects)
  ) {
    return { tree: null, texts: new Set(), credits: [], inPage: true, warnings: ['not-an-article'] };
  }
  if (data) warnings.push('from-page-data');
  if (tree?.truncated) warnings.push('truncated');
  const credits = page.all.filter((c) => c.kind === 'credit' && c.core && c.text.length <= LONGEST_CREDIT);
  return {
    tree: data?.tree ?? page.tree,
    texts: new Set(chosen.flatMap((c) => c.units)),
    credits: [...new Set(credits.map((c) => creditOf(c.text)))],
    inPage: data === null,
    warnings,
  };
}

function isRunningText(c: Candidate): boolean {
  return c.prose || (c.kind !== 'heading' && endsSentence(c.text));
}

interface Choice {
  readonly tree: FlatTree | null;
  readonly all: readonly Candidate[];
  readonly chosen: readonly Candidate[];
}

const NO_CHOICE: Choice = { tree: null, all: [], chosen: [] };

/** What the page shows; where that is next to nothing, what it keeps hidden until something is clicked. */
function shownOrHidden(body: Element, tree: FlatTree, hints: Hints): Choice {
  const shown = inPage(tree, hints);
  if (weightOfAll(shown.chosen.filter((c) => c.prose)) >= LITTLE_PROSE) return shown;
  if (!tree.elements.some((element) => element.hidden)) return shown;
  const hidden = inPage(flatten(body, 'all'), hints);
  return worth(hidden.chosen, hints) > worth(shown.chosen, hints) * DATA_ADVANTAGE ? hidden : shown;
}

function inPage(tree: FlatTree, hints: Hints): Choice {
  const everything = writeBlocks(tree, new Set(tree.texts.keys()), null);
  const all = candidatesOf(everything, readabilityTexts(tree, everything, hints));
  const chosen = selectBlocks(all, hints);
  if (!isDoubtful(chosen, all, hints.reference)) return { tree, all, chosen };
  const other = candidatesOf(everything, densest(all)?.texts ?? new Set());
  const otherChosen = selectBlocks(other, hints);
  if (worth(otherChosen, hints) <= worth(chosen, hints)) return { tree, all, chosen };
  return { tree, all: other, chosen: otherChosen };
}

/**
 * Readability's texts. Of a page beyond its bound it reads what stands round the densest element, and where that is
 * beyond it too, the densest element is the answer.
 */
function readabilityTexts(tree: FlatTree, everything: Written, hints: Hints): Set<number> {
  if (tree.elements.length <= MOST_FOR_READABILITY)
    return readable(tree, hints.title, tree.root) ?? new Set();
  const found = densest(candidatesOf(everything, new Set()));
  if (found === null) return new Set();
  const part = found.element.parent ?? found.element;
  return (part.size <= MOST_FOR_READABILITY ? readable(tree, hints.title, part) : null) ?? found.texts;
}

/** Prose, and only that which the publisher's copy has, where there is one that the page shows. */
function worth(chosen: readonly Candidate[], { reference }: Hints): number {
  const prose = chosen.filter((c) => c.prose);
  if (reference === null) return weightOfAll(prose);
  return weightOfAll(prose.filter((c) => reference.share(c.text) >= SHOWN_SHARE)) + weightOfAll(prose) / 100;
}

/** The article from the page's data, or null where the page itself is the better source. */
function fromData(document: Document, body: string | null, page: Choice, hints: Hints): Choice | null {
  const shown = weightOfAll(page.chosen.filter((c) => c.prose));
  const { reference } = hints;
  if (reference && body !== null) {
    const agreed = weightOfAll(page.chosen.filter((c) => c.prose && reference.share(c.text) >= SHOWN_SHARE));
    if (agreed >= body.length * SHOWN_SHARE) return null;
  } else if (shown >= LITTLE_PROSE * 2) {
    const hasState = document.querySelector('script#__NEXT_DATA__, script#fusion-metadata') !== null;
    if (!hasState && relevance(page.chosen, hints) >= ON_TOPIC) return null;
  }
  const html = bodyInValues(scriptValues(document));
  const choices = [html, body === null || !reference ? null : asHtml(body)]
    .filter((source) => source !== null)
    .map((source) => fromHtml(document, source, hints));
  let best: Choice | null = null;
  for (const choice of choices)
    if (choice && (best === null || worth(choice.chosen, hints) > worth(best.chosen, hints))) best = choice;
  if (best === null) return null;
  const isOffTopic = relevance(best.chosen, hints) - relevance(page.chosen, hints) >= OFF_TOPIC;
  const advantage = isOffTopic ? DATA_ADVANTAGE_OFF_TOPIC : DATA_ADVANTAGE;
  return worth(best.chosen, hints) > Math.max(worth(page.chosen, hints), 1) * advantage ? best : null;
}

/** Share of the words of title and descriptions that the text has, 0 to 1; very short words do not count. */
function relevance(chosen: readonly Candidate[], hints: Hints): number {
  const topic = new Set(wordsOf([hints.title ?? '', ...hints.descriptions].join(' ')).filter(tells));
  if (topic.size === 0) return 0;
  const words = new Set(chosen.flatMap((c) => wordsOf(c.text)));
  let found = 0;
  for (const word of topic) if (words.has(word)) found++;
  return found / topic.size;
}

/** Words of four letters and more; an ideograph or a syllable tells by itself. */
function tells(word: string): boolean {
  return word.length >= 4 || /[\u3040-\u9fff\uac00-\ud7af]/.test(word);
}

function fromHtml(beside: Document, html: string, hints: Hints): Choice | null {
  const Parser = beside.defaultView?.DOMParser ?? globalThis.DOMParser;
  const parsed = new Parser().parseFromString(
    `<!doctype html><html><head></head><body>${html}</body></html>`,
    'text/html',
  );
  if (!parsed.body) return null;
  const tree = flatten(parsed.body);
  const every = new Set(tree.texts.keys());
  const all = candidatesOf(writeBlocks(tree, every, null), every);
  return { tree, all, chosen: selectBlocks(all, { ...hints, reference: null }) };
}
