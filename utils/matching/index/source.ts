import type { IndexEntry } from './postings.ts';

/** What the index needs of the library that it follows. */
export interface IndexSource {
  /** The library's generation: grows with every committed change; 0 for a library never written. */
  generation(): Promise<number>;
  /** What changed after `generation`, or null where the library no longer knows: then the index is rebuilt. */
  changesSince(generation: number): Promise<IndexChanges | null>;
  /** The entries of these quotes, asked for in ascending order; those that are gone are left out. */
  entries(ordinals: readonly number[]): Promise<readonly IndexEntry[]>;
  /** The next `limit` quotes with an ordinal above `after`, ascending; empty at the end. */
  entriesAfter(after: number, limit: number): Promise<readonly IndexEntry[]>;
}

export interface IndexChanges {
  /** The generation that these changes lead to. */
  readonly generation: number;
  /** Quotes added or changed, and there now. */
  readonly put: readonly number[];
  /** Quotes that went. */
  readonly removed: readonly number[];
}
