/** A quote as the index knows it: its number in the library and the fingerprints of its words. */
export interface IndexEntry {
  /** The quote's number, 1 to 2³² − 1, never used for another quote. */
  readonly ordinal: number;
  readonly fingerprints: Uint32Array;
}

/** Two columns, sorted by fingerprint, then by ordinal, no pair twice. */
export interface Postings {
  readonly hashes: Uint32Array;
  readonly ordinals: Uint32Array;
}

/**
 * Places in a batch that fit beside a 32-bit fingerprint in a double's 53 bits: sorting doubles without a comparator
 * is what makes a batch cheap, so larger batches are sorted in parts.
 */
const PLACES = 2 ** 20;

/** Sorts the fingerprints of `entries` into runs of postings (one, unless there are more than a million of them). */
export function sortPostings(entries: readonly IndexEntry[]): Postings[] {
  const sorted = [...entries].sort((a, b) => a.ordinal - b.ordinal);
  const runs: Postings[] = [];
  let from = 0;
  while (from < sorted.length) {
    let count = 0;
    let to = from;
    for (; to < sorted.length; to++) {
      const more = sorted[to]?.fingerprints.length ?? 0;
      if (to > from && count + more > PLACES) break;
      count += more;
    }
    if (count > 0) runs.push(sortRun(sorted.slice(from, to), count));
    from = to;
  }
  return runs;
}

function sortRun(entries: readonly IndexEntry[], count: number): Postings {
  const keys = new Float64Array(count);
  const owners = new Uint32Array(count);
  let place = 0;
  for (const { ordinal, fingerprints } of entries) {
    for (const hash of fingerprints) {
      owners[place] = ordinal;
      keys[place] = hash * PLACES + place;
      place++;
    }
  }
  keys.sort();
  const hashes = new Uint32Array(count);
  const ordinals = new Uint32Array(count);
  let kept = 0;
  for (const key of keys) {
    const hash = Math.floor(key / PLACES);
    const ordinal = owners[key - hash * PLACES] ?? 0;
    if (kept > 0 && hashes[kept - 1] === hash && ordinals[kept - 1] === ordinal) continue;
    hashes[kept] = hash;
    ordinals[kept] = ordinal;
    kept++;
  }
  return { hashes: hashes.subarray(0, kept), ordinals: ordinals.subarray(0, kept) };
}
