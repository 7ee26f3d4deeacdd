/**
 * Facets are words of the query: ticking "Mira Santoso" writes `speaker:"Mira Santoso"` into the search box, by the
 * filter's name in the interface's language. One state, which the reader sees, can edit and can keep as a link.
 */
import {
  FACETS,
  type FacetName,
  type Facets,
  FINDING_VALUES,
  fieldName,
  fieldNames,
  findingName,
} from '../../utils/library/index.ts';

/** Names of a filter, the one to write first. */
type Names = (field: Parameters<typeof fieldName>[0]) => readonly string[];

/** The words that a facet's value stands for in a query, the form to write first. */
function forms(facet: FacetName, value: string, locale: string): readonly string[] {
  const names: Names = (field) => [...new Set([fieldName(field, locale), ...fieldNames(field)])];
  const written = facet === 'finding' ? findingForms(value, locale) : [quoted(value)];
  const plain = names(facet).flatMap((name) => written.map((each) => `${name}:${each}`));
  return facet === 'year' ? [...plain, ...spans(value, names)] : plain;
}

/** A year as searches that were kept from before may have it: from its beginning and before the next one's. */
function spans(year: string, names: Names): string[] {
  return names('after').flatMap((after) =>
    names('before').map((before) => `${after}:${year} ${before}:${Number(year) + 1}`),
  );
}

function findingForms(value: string, locale: string): readonly string[] {
  const known = FINDING_VALUES.find((each) => each === value);
  return known === undefined ? [value] : [findingName(known, locale), known];
}

function quoted(value: string): string {
  const plain = value
    .replace(/["“”„«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /\s/.test(plain) || plain === '' ? `"${plain}"` : plain;
}

/** Where the words stand in the query as words of their own, or -1. */
function placeOf(query: string, words: string): number {
  for (let at = query.indexOf(words); at >= 0; at = query.indexOf(words, at + 1)) {
    const before = query[at - 1] ?? ' ';
    const after = query[at + words.length] ?? ' ';
    if (/\s/.test(before) && /\s/.test(after)) return at;
  }
  return -1;
}

/** The form of the facet's words that stands in the query. */
function standing(query: string, facet: FacetName, value: string, locale: string): string | undefined {
  // Asked of hundreds of values at each keystroke, most of which name no filter at all.
  if (!query.includes(':')) return undefined;
  return forms(facet, value, locale).find((words) => placeOf(query, words) >= 0);
}

/** @param locale BCP 47, the interface's */
export function hasFacet(query: string, facet: FacetName, value: string, locale: string): boolean {
  return standing(query, facet, value, locale) !== undefined;
}

/** The query with the facet's words added, or taken out where they stand. */
export function toggleFacet(query: string, facet: FacetName, value: string, locale: string): string {
  const there = standing(query, facet, value, locale);
  if (there !== undefined) {
    const at = placeOf(query, there);
    return `${query.slice(0, at)} ${query.slice(at + there.length)}`.replace(/\s+/g, ' ').trim();
  }
  return `${query.trim()} ${forms(facet, value, locale)[0] ?? ''}`.trim().replace(/ {2,}/g, ' ');
}

/** The query with one value of the facet in the place of others, wherever these stand. */
export function renameInQuery(
  query: string,
  facet: FacetName,
  from: readonly string[],
  to: string,
  locale: string,
): string {
  const old = from.filter((value) => hasFacet(query, facet, value, locale));
  if (old.length === 0) return query;
  const without = old.reduce((rest, value) => toggleFacet(rest, facet, value, locale), query);
  return hasFacet(without, facet, to, locale) ? without : toggleFacet(without, facet, to, locale);
}

/**
 * The facets with those values of `before` that are ticked and find nothing now: unticking them is the way back.
 *
 * @param before the facets of the last search that found something
 */
export function withTicked(facets: Facets, before: Facets, query: string, locale: string): Facets {
  if (query.trim() === '') return facets;
  const lost = (facet: FacetName) =>
    before[facet]
      .filter(({ value }) => hasFacet(query, facet, value, locale))
      .filter(({ value }) => !facets[facet].some((other) => other.value === value))
      .map(({ value }) => ({ value, count: 0 }));
  const entries = FACETS.map((facet) => [facet, [...facets[facet], ...lost(facet)]] as const);
  return { ...facets, ...Object.fromEntries(entries) };
}
