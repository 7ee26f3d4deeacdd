import { directoryKey, pageKey, type SegmentInfo } from './manifest.ts';
import { packPage, postingsAPage } from './page.ts';
import { seal } from './seal.ts';
import { bytesOf } from './words.ts';

/**
 * Cuts sorted postings into sealed pages. `take` hands over what is ready, so that a large segment never stands in
 * memory whole.
 */
export class SegmentWriter {
  readonly #epoch: string;
  readonly #id: number;
  readonly #hashes: Uint32Array;
  readonly #ordinals: Uint32Array;
  readonly #firsts: number[] = [];
  #filled = 0;
  #postings = 0;
  #ready: [string, ArrayBuffer][] = [];
  #readyBytes = 0;

  /**
   * @param expected about how many postings will come: their pages are sized by it
   * @param passing whether the segment will soon be merged into another
   */
  constructor(epoch: string, id: number, expected: number, passing = false) {
    this.#epoch = epoch;
    this.#id = id;
    this.#hashes = new Uint32Array(postingsAPage(expected, passing));
    this.#ordinals = new Uint32Array(this.#hashes.length);
  }

  /** Postings must come sorted by fingerprint, then ordinal. */
  push(hash: number, ordinal: number): void {
    if (this.#filled === this.#hashes.length) this.#close();
    this.#hashes[this.#filled] = hash;
    this.#ordinals[this.#filled] = ordinal;
    this.#filled++;
  }

  /** Bytes of the pages finished and not yet taken. */
  get readyBytes(): number {
    return this.#readyBytes;
  }

  take(): [string, ArrayBuffer][] {
    const taken = this.#ready;
    this.#ready = [];
    this.#readyBytes = 0;
    return taken;
  }

  /** Closes the last page and adds the directory; null where there was not a single posting. */
  finish(): SegmentInfo | null {
    if (this.#filled > 0) this.#close();
    const pages = this.#firsts.length;
    if (pages === 0) return null;
    if (pages > 1) {
      const key = directoryKey(this.#epoch, this.#id);
      this.#ready.push([key, seal(key, bytesOf(this.#firsts))]);
    }
    return { id: this.#id, pages, postings: this.#postings };
  }

  #close(): void {
    const key = pageKey(this.#epoch, this.#id, this.#firsts.length);
    const columns = { hashes: this.#hashes, ordinals: this.#ordinals };
    const page = seal(key, packPage(columns, 0, this.#filled));
    this.#ready.push([key, page]);
    this.#readyBytes += page.byteLength;
    this.#firsts.push(this.#hashes[0] ?? 0);
    this.#postings += this.#filled;
    this.#filled = 0;
  }
}
