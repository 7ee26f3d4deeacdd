/** Joins the fingerprint index to the library: it follows the change log, and is kept in the library's own database. */
import { fingerprints, type Lookup, lookup } from '../matching/fingerprint.ts';
import type { IndexEntry } from '../matching/index/postings.ts';
import { type IndexState, QuoteIndex } from '../matching/index/quote-index.ts';
import type { CandidateFinder } from './candidates.ts';
import type { IndexedQuote } from './index-store.ts';
import type { Library } from './library.ts';

export interface LibraryFinder extends CandidateFinder {
  /** Whether the last check could see every saved quote. */
  readonly state: IndexState;
  /** Bytes of the index held in memory. */
  readonly memory: number;
  /**
   * Brings the index in step with the library. Worth calling after a save or an import; a check after it would do it
   * too. May be ended at any moment.
   */
  refresh(): Promise<void>;
  /** Reads the index into memory; the first check does it in the background for those that follow. */
  warm(): Promise<void>;
}

export interface FinderOptions {
  /** Told what went wrong in the background: nothing waits for that work. */
  readonly onError: (error: unknown) => void;
  /** A name never given before, for each new life of the index. */
  readonly newEpoch?: () => string;
}

/**
 * The browser answers one read after the other: the rest of the index waits until the first check has its texts and has
 * been answered.
 */
const WARM_AFTER_MS = 500;

/** Makes the finder that `library.candidatesFor` takes. One for each worker: it keeps what it has read. */
export function createFinder(library: Pick<Library, 'index'>, options: FinderOptions): LibraryFinder {
  const { index: stored } = library;
  let prints: ReadonlyMap<number, Uint32Array> = new Map();
  const index = new QuoteIndex({
    store: stored.blobs,
    newEpoch: options.newEpoch ?? (() => crypto.randomUUID()),
    source: {
      generation: stored.generation,
      changesSince: async (generation) => {
        const changes = await stored.changesSince(generation);
        prints = changes.prints;
        return changes.complete ? changes : null;
      },
      entries: async (ordinals) => {
        const known = ordinals.flatMap((ordinal) => {
          const own = prints.get(ordinal);
          return own ? { ordinal, fingerprints: own } : [];
        });
        if (known.length === ordinals.length) return known;
        const unknown = ordinals.filter((ordinal) => !prints.has(ordinal));
        return [...known, ...(await quotesOf(stored, unknown)).map(toEntry)];
      },
      entriesAfter: async (after, limit) => {
        for await (const quotes of stored.quotes(limit, after))
          if (quotes.length > 0) return quotes.map(toEntry);
        return [];
      },
    },
  });
  let state: IndexState = 'ready';
  let warmed = false;
  /** A page's values are made once, for the guess and for the answer. */
  let last: { readonly texts: readonly string[]; readonly queries: readonly Lookup[] } = {
    texts: [],
    queries: [],
  };
  const queriesFor = (texts: readonly string[]): readonly Lookup[] => {
    if (last.texts !== texts) last = { texts, queries: texts.map((text) => lookup(text)) };
    return last.queries;
  };
  const inBackground = (work: Promise<void>) => {
    work.catch(options.onError);
  };
  return {
    get state() {
      return state;
    },
    get memory() {
      return index.memory;
    },
    async refresh() {
      const upTo = await stored.generation();
      await index.refresh();
      prints = new Map();
      await stored.forgetPrints(upTo);
    },
    warm: () => index.warm(),
    guess: (texts) => index.guess(queriesFor(texts)),
    async candidates(texts) {
      const found = await index.candidates(queriesFor(texts));
      state = found.state;
      if (state === 'rebuilding') inBackground(this.refresh());
      else if (!warmed) {
        warmed = true;
        setTimeout(() => inBackground(index.warm()), WARM_AFTER_MS);
      }
      return found.candidates;
    },
  };
}

/**
 * A range is read in one request: four times as fast as one request for each sheet, where few of it are not asked for.
 * A sheet is seldom full: of three numbers one is a quote's.
 */
const WORTH_A_RANGE = 64;
const MOST_UNASKED = 4;

async function quotesOf(stored: Library['index'], seqs: readonly number[]): Promise<readonly IndexedQuote[]> {
  const first = seqs[0] ?? 0;
  const length = (seqs.at(-1) ?? 0) - first + 1;
  if (seqs.length < WORTH_A_RANGE || length > seqs.length * (1 + MOST_UNASKED))
    return stored.quotesBySeq(seqs);
  const asked = new Set(seqs);
  for await (const quotes of stored.quotes(length, first - 1))
    return quotes.filter(({ seq }) => asked.has(seq));
  return [];
}

function toEntry({ seq, text, seen, language }: IndexedQuote): IndexEntry {
  return { ordinal: seq, fingerprints: fingerprints(seen?.text ?? text, language) };
}
