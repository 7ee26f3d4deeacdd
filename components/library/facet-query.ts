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
  if (facet === 'year')
    return names('after').flatMap((after) =>
      names('before').map((before) => `${after}:${value} ${before}:${Number(value) + 1}`),
    );
  const written = facet === 'finding' ? findingForms(value, locale) : [quoted(value)];
  return names(facet).flatMap((name) => written.map((each) => `${name}:${each}`));
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
  // Two years at once would find nothing: the new one takes the old one's place.
  const base = facet === 'year' ? withoutYears(query) : query;
  return `${base.trim()} ${forms(facet, value, locale)[0] ?? ''}`.trim().replace(/ {2,}/g, ' ');
}

function withoutYears(query: string): string {
  const names = [...fieldNames('after'), ...fieldNames('before')].join('|');
  return query.replace(new RegExp(`(^|\\s)(?:${names}):\\d{4}(?=\\s|$)`, 'g'), ' ');
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
