import type { Page } from './page.ts';

/** Beside its bytes, a page costs its object, its views and its place in the map. */
const OVERHEAD_BYTES = 400;

/**
 * Pages in memory, up to a budget. First in, first out: an index that fits the budget (about 1.3 million quotes) is
 * never evicted, and for one that does not, lookups are spread evenly over the pages, so that no order is better.
 */
export class PageCache {
  readonly #budget: number;
  readonly #pages = new Map<number, Page>();
  #epoch = '';
  #bytes = 0;

  constructor(budget: number) {
    this.#budget = budget;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get full(): boolean {
    return this.#bytes >= this.#budget;
  }

  /** Forgets everything when the index began a new life, and what belongs to segments that are gone. */
  keepOnly(epoch: string, segments: ReadonlySet<number>): void {
    if (epoch !== this.#epoch) {
      this.#pages.clear();
      this.#bytes = 0;
      this.#epoch = epoch;
      return;
    }
    for (const [place, page] of this.#pages) if (!segments.has(segmentOf(place))) this.#drop(place, page);
  }

  get(place: number): Page | undefined {
    return this.#pages.get(place);
  }

  add(place: number, page: Page): void {
    if (this.#pages.has(place)) return;
    this.#pages.set(place, page);
    this.#bytes += page.size + OVERHEAD_BYTES;
    for (const [oldest, old] of this.#pages) {
      if (this.#bytes <= this.#budget) break;
      this.#drop(oldest, old);
    }
  }

  #drop(place: number, page: Page): void {
    this.#pages.delete(place);
    this.#bytes -= page.size + OVERHEAD_BYTES;
  }
}

/** Pages of a segment that a place can tell apart: a million of them hold a thousand million postings. */
const PAGES = 2 ** 20;

/** Segment and page in one number, the cache's key. */
export function placeOf(segment: number, page: number): number {
  return segment * PAGES + page;
}

export function segmentOf(place: number): number {
  return Math.floor(place / PAGES);
}

export function pageOf(place: number): number {
  return place % PAGES;
}
