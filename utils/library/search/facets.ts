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

/**
 * Numbers the values of the facets, so that counting a hundred thousand rows at each keystroke is adding to an array
 * of numbers (a few milliseconds) and not looking up strings (a few hundred).
 */
export class FacetValues {
  readonly #numbers = new Map<string, number>();
  readonly #values: { readonly facet: FacetName; readonly value: string }[] = [];

  /** The numbers of a row's values. */
  of(row: Pick<SearchRow, FacetField>): number[] {
    return [
      ...(row.speaker === null ? [] : [this.#number('speaker', row.speaker)]),
      ...(row.site === null ? [] : [this.#number('site', row.site)]),
      ...row.via.map((via) => this.#number('via', via)),
      ...row.tags.map((tag) => this.#number('tag', tag)),
      this.#number('finding', row.finding),
      this.#number('year', row.date.slice(0, 4)),
    ];
  }

  /** Counts the facets of these rows, the most frequent value first (years: the latest first). */
  count(rows: readonly { readonly facets: readonly number[] }[]): Facets {
    const counts = new Uint32Array(this.#values.length);
    for (const { facets } of rows) for (const number of facets) counts[number] = (counts[number] ?? 0) + 1;
    const found: Record<FacetName, FacetCount[]> = {
      speaker: [],
      via: [],
      site: [],
      tag: [],
      finding: [],
      year: [],
    };
    this.#values.forEach(({ facet, value }, number) => {
      const count = counts[number] ?? 0;
      if (count > 0) found[facet].push({ value, count });
    });
    for (const facet of FACETS) {
      found[facet].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).splice(FACET_VALUES);
    }
    found.year.sort((a, b) => (a.value < b.value ? 1 : -1));
    return found;
  }

  #number(facet: FacetName, value: string): number {
    const key = `${facet} ${value}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#values.length;
    this.#values.push({ facet, value });
    this.#numbers.set(key, number);
    return number;
  }
}

type FacetField = 'speaker' | 'site' | 'via' | 'tags' | 'finding' | 'date';
