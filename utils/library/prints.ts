/**
 * The fingerprints of what was just saved, kept beside the change log until the index has taken them in: it then need
 * not read the quotes again, which costs several times as much. Derived data: where they are missing, it reads them.
 */
import { FINGERPRINT_VERSION, fingerprints } from '../matching/fingerprint.ts';
import type { PrintsRecord } from './bookkeeping.ts';

/** A change of more quotes than this (2 MB of fingerprints) keeps none. */
const MOST_QUOTES = 50_000;

/** Words of a page's quotes, at first. */
const ROOM = 512;

/** What the index files a quote under. */
export interface PrintedWords {
  readonly text: string;
  /** What the page said, once the reader has changed it: a copy of the page has these words. */
  readonly seen: { readonly text: string } | null;
  readonly language: string | null;
}

/** Gathers the fingerprints of one change. */
export class Prints {
  /** As in the record; the rest of it is room for more. */
  #words = new Uint32Array(ROOM);
  #length = 0;
  #quotes = 0;

  /** Takes quotes in. @returns what to give their numbers to, in their order, once they have any */
  take(quotes: readonly PrintedWords[]): (seqs: readonly number[]) => void {
    this.#quotes += quotes.length;
    if (this.#quotes > MOST_QUOTES) return () => {};
    const places = quotes.map(({ text, seen, language }) =>
      this.#append(fingerprints(seen?.text ?? text, language)),
    );
    return (seqs) => {
      for (const [i, place] of places.entries()) this.#words[place] = seqs[i] ?? 0;
    };
  }

  /** @returns where the quote's number belongs */
  #append(prints: Uint32Array): number {
    const place = this.#length;
    this.#length += 2 + prints.length;
    if (this.#length > this.#words.length) {
      const larger = new Uint32Array(2 * this.#length);
      larger.set(this.#words);
      this.#words = larger;
    }
    this.#words[place + 1] = prints.length;
    this.#words.set(prints, place + 2);
    return place;
  }

  /** The record for log line `rev`; null where there is nothing, or too much, to keep. */
  record(rev: number): PrintsRecord | null {
    if (this.#quotes === 0 || this.#quotes > MOST_QUOTES) return null;
    const words = this.#words.slice(0, this.#length).buffer;
    return { rev, version: FINGERPRINT_VERSION, words };
  }
}

/** The fingerprints in a record by the quotes' numbers; none where they are of another version. */
export function readPrints({ version, words }: PrintsRecord): Map<number, Uint32Array> {
  const found = new Map<number, Uint32Array>();
  if (version !== FINGERPRINT_VERSION) return found;
  const all = new Uint32Array(words, 0, words.byteLength >>> 2);
  for (let at = 0; at + 2 <= all.length; ) {
    const end = at + 2 + (all[at + 1] ?? 0);
    if (end > all.length) break;
    found.set(all[at] ?? 0, all.subarray(at + 2, end));
    at = end;
  }
  return found;
}
