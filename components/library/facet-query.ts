/**
 * Facets are words of the query: ticking "Mira Santoso" writes `speaker:"Mira Santoso"` into the search box. One state,
 * which the reader sees, can edit and can keep as a link.
 */
import type { FacetName } from '../../utils/library/index.ts';

/** The words that a facet's value stands for in the query. */
export function facetWords(facet: FacetName, value: string): string {
  if (facet === 'year') return `after:${value} before:${Number(value) + 1}`;
  const plain = value
    .replace(/["“”„«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /\s/.test(plain) || plain === '' ? `${facet}:"${plain}"` : `${facet}:${plain}`;
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

export function hasFacet(query: string, facet: FacetName, value: string): boolean {
  return placeOf(query, facetWords(facet, value)) >= 0;
}

/** The query with the facet's words added, or taken out where they stand. */
export function toggleFacet(query: string, facet: FacetName, value: string): string {
  const words = facetWords(facet, value);
  const at = placeOf(query, words);
  if (at >= 0) return `${query.slice(0, at)} ${query.slice(at + words.length)}`.replace(/\s+/g, ' ').trim();
  // Two years at once would find nothing: the new one takes the old one's place.
  const base = facet === 'year' ? query.replace(/(^|\s)(?:after|before):\d{4}(?=\s|$)/g, ' ') : query;
  return `${base.trim()} ${words}`.trim().replace(/ {2,}/g, ' ');
}
