/**
 * Whether a page shows only a part of an article that it says is not free to read (schema.org `isAccessibleForFree`,
 * Open Graph's `article:content_tier`). Saying so is not enough: who subscribes sees all of it on the same page.
 */
import { weightOf } from './candidates.ts';
import { articleObject, isObject, type LdObject, textOf } from './json-ld.ts';

/** Teasers before a wall are one to three paragraphs; whole articles of less are rare. */
const LONGEST_TEASER = 1500;
/** Of the words that the page announces, so many must be read for it to be whole: it counts boxes and captions too. */
const SHOWN_OF_ANNOUNCED = 0.6;
/** Of the part named as closed, so much must be among what was read for the wall to be open. */
const SHOWN_OF_CLOSED = 0.5;
/** Pages name a section or two. */
const MOST_SELECTORS = 10;
/** Classes and ids, as Google asks for; nothing that a hostile page could make expensive. */
const SIMPLE_SELECTOR = /^[.#][\w-]{1,100}(?:\s*,\s*[.#][\w-]{1,100}){0,9}$/;
const CLOSED_TIERS: ReadonlySet<string> = new Set(['locked', 'metered']);

/** @param text what was read of the article */
export function isCutByPaywall(document: Document, objects: readonly LdObject[], text: string): boolean {
  const article = articleObject(objects);
  const parts = closedParts(article);
  const closed = saysClosed(article?.isAccessibleForFree) || parts.length > 0 || isClosedByMarkup(document);
  if (!closed) return false;
  // What the page itself says of the article's length is the best witness; a copy as short as a teaser is none.
  const announced = Number(article?.wordCount);
  if (announced > 0) return wordsIn(text) < announced * SHOWN_OF_ANNOUNCED;
  const copy = weightOf(textOf(article?.articleBody) ?? '');
  if (copy >= LONGEST_TEASER) return weightOf(text) < copy * SHOWN_OF_ANNOUNCED;
  return weightOf(text) < LONGEST_TEASER || isWithheld(document, parts, text);
}

const wordsIn = (text: string) => text.split(/\s+/).length;

/** `false`, in the ways that templates write it. */
function saysClosed(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /(?:^|\/)false$/i.test(value.trim()));
}

/** The selectors of the parts that are not free. */
function closedParts(article: LdObject | null): string[] {
  const parts = article?.hasPart;
  return (Array.isArray(parts) ? parts : [parts])
    .filter(isObject)
    .filter((part) => saysClosed(part.isAccessibleForFree))
    .flatMap(({ cssSelector }) => cssSelector)
    .filter((selector) => typeof selector === 'string')
    .map((selector) => selector.trim())
    .filter((selector) => SIMPLE_SELECTOR.test(selector))
    .slice(0, MOST_SELECTORS);
}

function isClosedByMarkup(document: Document): boolean {
  const said = (selector: string) => document.querySelector(selector)?.getAttribute('content') ?? '';
  const tier = said('meta[property="article:content_tier"]').trim().toLowerCase();
  return CLOSED_TIERS.has(tier) || saysClosed(said('meta[itemprop="isAccessibleForFree"]'));
}

/** Whether the closed parts are in the page, and most of what stands in them was not read: it is hidden. */
function isWithheld(document: Document, selectors: readonly string[], text: string): boolean {
  if (selectors.length === 0) return false;
  const read = new Set(text.split('\n\n').map(squeezed));
  let all = 0;
  let shown = 0;
  // One query for all: parts within parts would have the same paragraphs read again and again.
  for (const paragraph of document.querySelectorAll(`:is(${selectors.join(',')}) p`)) {
    const words = squeezed(paragraph.textContent ?? '');
    all += words.length;
    if (read.has(words)) shown += words.length;
  }
  return shown < all * SHOWN_OF_CLOSED;
}

/** Without white space, which the reading writes its own way. */
const squeezed = (text: string) => text.replace(/\s+/g, '');
