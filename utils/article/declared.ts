/** What the page itself declares of its sources: schema.org objects, and `cite` of quotations. Shown as declared. */

import { absolute } from './address.ts';
import type { Declared } from './article.ts';
import { articleObject, clean, isObject, type LdObject, textOf, types } from './json-ld.ts';

const NOTHING = { name: null, text: null, url: null, publisher: null, rating: null };
/** A page that declares more is a list of everything it links to, not of its sources. */
const MAX_DECLARED = 100;

/**
 * @param credits lines found in the text ("Photo: …")
 * @param cites of block quotes and inline quotes, absolute, with the words they stand for
 */
export function readDeclared(
  objects: readonly LdObject[],
  base: string | null,
  credits: readonly string[],
  cites: readonly { text: string; url: string }[],
): Declared[] {
  const declared: Declared[] = [];
  const article = articleObject(objects);
  if (article) {
    for (const item of list(article.citation)) declared.push(reference('citation', item, base));
    for (const item of list(article.isBasedOn)) declared.push(reference('based-on', item, base));
    for (const item of list(article.sourceOrganization))
      declared.push(reference('source-organization', item, base));
  }
  for (const object of objects) {
    const type = types(object);
    if (type.includes('Quotation')) declared.push(quotation(object, base));
    if (type.includes('ClaimReview')) declared.push(claimReview(object, base));
  }
  for (const { text, url } of cites) declared.push({ ...NOTHING, kind: 'quotation', text, url });
  for (const credit of credits) declared.push({ ...NOTHING, kind: 'credit', text: credit });
  const known = new Set<string>();
  return declared
    .filter((item) => {
      const key = JSON.stringify(item);
      const says = item.name !== null || item.text !== null || item.url !== null;
      if (!says || known.has(key)) return false;
      known.add(key);
      return true;
    })
    .slice(0, MAX_DECLARED);
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function reference(kind: Declared['kind'], item: unknown, base: string | null): Declared {
  if (!isObject(item)) {
    const text = textOf(item);
    const url = text !== null && /^https?:/i.test(text) ? absolute(text, base) : null;
    return { ...NOTHING, kind, name: url === null ? text : null, url };
  }
  return {
    ...NOTHING,
    kind,
    name: textOf(item.name) ?? textOf(item.headline),
    text: textOf(item.text) ?? textOf(item.description),
    url: absolute(plain(item.url) ?? plain(item['@id']), base),
    publisher: textOf(item.publisher),
  };
}

function quotation(object: LdObject, base: string | null): Declared {
  return {
    ...NOTHING,
    kind: 'quotation',
    name: textOf(object.spokenByCharacter) ?? textOf(object.creator) ?? textOf(object.author),
    text: textOf(object.text) ?? textOf(object.name),
    url: absolute(plain(object.url) ?? plain(object.citation) ?? plain(object.isBasedOn), base),
  };
}

/** The claim that was reviewed, who made it, who reviewed it, and the verdict in the reviewer's own words. */
function claimReview(object: LdObject, base: string | null): Declared {
  const rating = isObject(object.reviewRating) ? object.reviewRating : {};
  const item = isObject(object.itemReviewed) ? object.itemReviewed : {};
  return {
    kind: 'claim-review',
    name: textOf(item.author) ?? textOf(item.creator),
    text: textOf(object.claimReviewed) ?? textOf(item.name),
    url: absolute(plain(object.url), base),
    publisher: textOf(object.author) ?? textOf(object.publisher),
    rating: textOf(rating.alternateName) ?? textOf(rating.ratingValue) ?? textOf(rating.name),
  };
}

function plain(value: unknown): string | null {
  return typeof value === 'string' ? clean(value) : null;
}
