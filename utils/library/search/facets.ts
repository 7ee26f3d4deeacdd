/** How many of the found quotes each speaker, carrier, outlet, tag, finding and year has. */
import type { SearchRow } from './row.ts';

export const FACETS = ['speaker', 'via', 'site', 'tag', 'finding', 'year'] as const;
export type FacetName = (typeof FACETS)[number];

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export type Facets = Readonly<Record<FacetName, readonly FacetCount[]>>;

/** Values listed for one facet: more than anybody reads in a side column; the rest is found by typing. */
export const FACET_VALUES = 200;

/** Counts the facets, the most frequent value first (years: the latest first). */
export function countFacets(rows: readonly SearchRow[]): Facets {
  const counts: Record<FacetName, Map<string, number>> = {
    speaker: new Map(),
    via: new Map(),
    site: new Map(),
    tag: new Map(),
    finding: new Map(),
    year: new Map(),
  };
  const add = (facet: FacetName, value: string) =>
    counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  for (const row of rows) {
    if (row.speaker !== null) add('speaker', row.speaker);
    if (row.site !== null) add('site', row.site);
    for (const via of row.via) add('via', via);
    for (const tag of row.tags) add('tag', tag);
    add('finding', row.finding);
    add('year', row.date.slice(0, 4));
  }
  const list = (facet: FacetName) =>
    [...counts[facet]]
      .map(([value, count]): FacetCount => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, FACET_VALUES);
  return {
    speaker: list('speaker'),
    via: list('via'),
    site: list('site'),
    tag: list('tag'),
    finding: list('finding'),
    year: list('year').sort((a, b) => (a.value < b.value ? 1 : -1)),
  };
}
