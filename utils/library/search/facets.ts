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

/** A row by the numbers of its values. */
interface Numbered {
  readonly facets: readonly number[];
}

type Found = FacetCount & { readonly first: boolean };

const byCount = (a: FacetCount, b: FacetCount) => b.count - a.count || (a.value < b.value ? -1 : 1);

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
      ...(row.date === null ? [] : [this.#number('year', row.date.slice(0, 4))]),
    ];
  }

  /**
   * Counts the facets of these rows, the most frequent value first (years: the latest first), in steps of a millisecond
   * or two.
   *
   * @param beside by facet, further rows that are counted for it alone; what the first ones have is listed first of all
   * @param step rows counted between two steps
   */
  *counting(
    rows: readonly Numbered[],
    beside: ReadonlyMap<FacetName, readonly Numbered[]>,
    step: number,
  ): Generator<undefined, Facets> {
    const counts = yield* this.#tally(rows, step);
    const others = new Map<FacetName, Uint32Array>();
    for (const [facet, more] of beside) others.set(facet, yield* this.#tally(more, step));
    const found: Record<FacetName, Found[]> = {
      speaker: [],
      via: [],
      site: [],
      tag: [],
      finding: [],
      year: [],
    };
    this.#values.forEach(({ facet, value }, number) => {
      const own = counts[number] ?? 0;
      const count = own + (others.get(facet)?.[number] ?? 0);
      if (count > 0) found[facet].push({ value, count, first: own > 0 });
    });
    const listed = (facet: FacetName): FacetCount[] =>
      found[facet]
        .sort((a, b) => Number(b.first) - Number(a.first) || byCount(a, b))
        .slice(0, FACET_VALUES)
        .sort(facet === 'year' ? (a, b) => (a.value < b.value ? 1 : -1) : byCount)
        .map(({ value, count }) => ({ value, count }));
    return {
      speaker: listed('speaker'),
      via: listed('via'),
      site: listed('site'),
      tag: listed('tag'),
      finding: listed('finding'),
      year: listed('year'),
    };
  }

  *#tally(rows: readonly Numbered[], step: number): Generator<undefined, Uint32Array> {
    const counts = new Uint32Array(this.#values.length);
    let counted = 0;
    for (const { facets } of rows) {
      for (const number of facets) counts[number] = (counts[number] ?? 0) + 1;
      if (++counted % step === 0) yield;
    }
    return counts;
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
