/**
 * A page: some hundred postings, packed. Fingerprints are stored as differences and ordinals as variable-length
 * integers (7 bits a byte, low bits first): about 5 bytes a posting where two plain words take 8. Every `BLOCK_POSTINGS`th
 * posting starts afresh and is listed in a table at the head, so that a lookup unpacks one block and not the page
 * (the restart points of LevelDB's table format).
 *
 * Layout, little-endian words: `[postings][blocks][first fingerprint × blocks][byte offset × blocks][packed bytes]`.
 */

import type { Postings } from './postings.ts';
import { IndexDamagedError } from './seal.ts';

/**
 * About 2.5 KB. A first check reads a thousand pages; in Chromium a read of 2.5 KB took 55 µs, of 10 KB 110 µs, of
 * 100 KB 750 µs, while fewer postings a page only make more to write.
 */
export const PAGE_POSTINGS = 512;
/** For a segment of few pages: a check would read nearly all of them, and what a read costs hardly depends on its size. */
const LARGE_PAGE_POSTINGS = 2048;
/** The postings of some 25,000 quotes: 500 pages, as many as a check asks for, or 128 large ones. */
const FEW_POSTINGS = 2 ** 18;

/**
 * For a large segment that is only on the way to another: some 80 KB. What a page costs the browser to write and to delete
 * hardly depends on its size, and of 1,000,000 quotes indexed at once most pages were those of such segments.
 */
const PASSING_PAGE_POSTINGS = 2 ** 14;

/** Postings a page, in a segment of about so many. @param passing whether it will soon be merged into another */
export function postingsAPage(postings: number, passing = false): number {
  if (postings <= FEW_POSTINGS) return LARGE_PAGE_POSTINGS;
  return passing ? PASSING_PAGE_POSTINGS : PAGE_POSTINGS;
}

/** Whether a segment was written as one that is on the way to another. */
export const isPassing = ({
  postings,
  pages,
}: {
  readonly postings: number;
  readonly pages: number;
}): boolean => postings > pages * LARGE_PAGE_POSTINGS;

/** A lookup unpacks half a block: 32 postings, a few tenths of a microsecond; the table costs 1/8 byte a posting. */
const BLOCK_POSTINGS = 64;
const HEAD_WORDS = 2;
/** Most bytes that one packed posting can take: two 32-bit integers of 5 bytes each. */
const MOST_BYTES = 10;

/** Packs postings `from` up to `to` into a page's payload. */
export function packPage({ hashes, ordinals }: Postings, from: number, to: number): Uint8Array {
  const count = to - from;
  const blocks = Math.ceil(count / BLOCK_POSTINGS);
  const tableBytes = (HEAD_WORDS + 2 * blocks) * 4;
  const bytes = new Uint8Array(tableBytes + count * MOST_BYTES);
  const table = new DataView(bytes.buffer);
  table.setUint32(0, count, true);
  table.setUint32(4, blocks, true);
  let at = tableBytes;
  let lastHash = 0;
  let lastOrdinal = 0;
  for (let i = 0; i < count; i++) {
    const hash = hashes[from + i] ?? 0;
    const ordinal = ordinals[from + i] ?? 0;
    if (i % BLOCK_POSTINGS === 0) {
      const block = i / BLOCK_POSTINGS;
      table.setUint32((HEAD_WORDS + block) * 4, hash, true);
      table.setUint32((HEAD_WORDS + blocks + block) * 4, at, true);
      lastHash = hash;
      lastOrdinal = 0;
    }
    if (hash !== lastHash) lastOrdinal = 0;
    at = putVarint(bytes, at, hash - lastHash);
    at = putVarint(bytes, at, ordinal - lastOrdinal);
    lastHash = hash;
    lastOrdinal = ordinal;
  }
  return bytes.slice(0, at);
}

function putVarint(bytes: Uint8Array, start: number, value: number): number {
  let at = start;
  let rest = value;
  while (rest > 0x7f) {
    bytes[at++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[at++] = rest;
  return at;
}

/** Reads a page's payload (as `unseal` gives it: starting on a word's boundary). */
export class Page {
  readonly #bytes: Uint8Array;
  readonly #firsts: Uint32Array;
  readonly #offsets: Uint32Array;
  readonly count: number;

  /** @throws IndexDamagedError where the table cannot belong to these bytes. */
  constructor(key: string, payload: Uint8Array) {
    const words = new Uint32Array(payload.buffer, payload.byteOffset, payload.length >>> 2);
    const count = words[0] ?? 0;
    const blocks = words[1] ?? 0;
    if (Math.ceil(count / BLOCK_POSTINGS) !== blocks || HEAD_WORDS + 2 * blocks > words.length) {
      throw new IndexDamagedError(key, 'its table does not fit');
    }
    this.count = count;
    this.#bytes = payload;
    this.#firsts = words.subarray(HEAD_WORDS, HEAD_WORDS + blocks);
    this.#offsets = words.subarray(HEAD_WORDS + blocks, HEAD_WORDS + 2 * blocks);
  }

  /** Bytes it holds in memory. */
  get size(): number {
    return this.#bytes.length;
  }

  /** Adds the ordinals under `hash` to `found`, until it holds `limit`. No allocation: a check does this 7,000 times. */
  find(hash: number, found: number[], limit: number): void {
    const bytes = this.#bytes;
    let block = startBefore(this.#firsts, hash);
    for (; block < this.#firsts.length && (this.#firsts[block] ?? 0) <= hash; block++) {
      const length = Math.min(BLOCK_POSTINGS, this.count - block * BLOCK_POSTINGS);
      let at = this.#offsets[block] ?? 0;
      let current = this.#firsts[block] ?? 0;
      let ordinal = 0;
      for (let i = 0; i < length; i++) {
        let byte = bytes[at++] ?? 0;
        let value = byte & 0x7f;
        for (let shift = 7; byte > 0x7f; shift += 7) {
          byte = bytes[at++] ?? 0;
          value |= (byte & 0x7f) << shift;
        }
        if (value !== 0) {
          current = (current + (value >>> 0)) >>> 0;
          if (current > hash) return;
          ordinal = 0;
        }
        byte = bytes[at++] ?? 0;
        value = byte & 0x7f;
        for (let shift = 7; byte > 0x7f; shift += 7) {
          byte = bytes[at++] ?? 0;
          value |= (byte & 0x7f) << shift;
        }
        ordinal = (ordinal + value) >>> 0;
        if (current !== hash) continue;
        if (found.length >= limit) return;
        found.push(ordinal);
      }
    }
  }

  /** All its postings. */
  unpack(): Postings {
    const hashes = new Uint32Array(this.count);
    const ordinals = new Uint32Array(this.count);
    for (let block = 0; block < this.#firsts.length; block++) {
      const reader = new PostingReader(this.#bytes, this.#offsets[block] ?? 0, this.#firsts[block] ?? 0);
      const start = block * BLOCK_POSTINGS;
      const end = Math.min(start + BLOCK_POSTINGS, this.count);
      for (let i = start; i < end; i++) {
        reader.next();
        hashes[i] = reader.hash;
        ordinals[i] = reader.ordinal;
      }
    }
    return { hashes, ordinals };
  }
}

class PostingReader {
  hash: number;
  ordinal = 0;
  #at: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, at: number, hash: number) {
    this.#bytes = bytes;
    this.#at = at;
    this.hash = hash;
  }

  next(): void {
    const step = this.#varint();
    if (step !== 0) this.ordinal = 0;
    this.hash = (this.hash + step) >>> 0;
    this.ordinal = (this.ordinal + this.#varint()) >>> 0;
  }

  #varint(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
      shift += 7;
    }
  }
}

/**
 * The place in `firsts` (ascending) where a search for `hash` starts: one before the first that is not below it, since
 * the postings of one fingerprint may begin at the end of the part before.
 * @param from where the search for a lower one started
 */
export function startBefore(firsts: Uint32Array, hash: number, from = 0): number {
  let low = from;
  let high = from + 1;
  // In widening steps: the next of a thousand is near (J. Bentley, A. Yao, Information Processing Letters 5, 1976).
  for (let step = 1; high < firsts.length && (firsts[high] ?? 0) < hash; step *= 2) {
    low = high;
    high += step;
  }
  high = Math.min(high, firsts.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firsts[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
