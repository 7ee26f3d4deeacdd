/**
 * Search as you type, over the whole library. The library page keeps every quote as a row of folded strings and scans
 * them all for each query: at 100,000 quotes that takes tens of milliseconds (see the benchmark beside this file), is
 * always up to date, and has no index on disk that could be stale or damaged.
 */
import { changesSince, generation, type IndexChanges } from '../index-store.ts';
import { validRows } from '../reader.ts';
import { type QuoteRecord, quoteRecordSchema } from '../records.ts';
import { countQuotes, rowsBySeq, stretchBefore } from '../sheets.ts';
import type { LibraryDeps } from '../writer.ts';
import { type Facets, FacetValues } from './facets.ts';
import { type KeptManifest, keepRows, keptManifest, keptRows } from './kept-rows.ts';
import { compare, ORDERS, type Sort } from './orders.ts';
import { parseQuery, type Remark, type SearchQuery } from './query.ts';
import { failingOf, MANY, queryTest, type SearchRow } from './row.ts';
import { Known, rowsOfQuotes } from './rows-of-quotes.ts';

type Reader = Pick<LibraryDeps, 'db' | 'onCorrupt' | 'newId'>;

/** A row with the numbers of its facet values. */
type Row = SearchRow & { readonly facets: readonly number[] };

export interface SearchResult {
  /** Numbers of the found quotes, in order; read what is visible with `savedQuotesBySeq`. */
  readonly seqs: readonly number[];
  readonly facets: Facets;
  /** What of the query was not understood. */
  readonly remarks: readonly Remark[];
}

export interface LoadOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (loaded: number, total: number) => void;
  /** Told of the table when it holds the latest quotes, and whenever it has grown to twice as many. */
  readonly onPart?: (table: SearchTable) => void;
}

/** Quotes read at once: large enough to be quick, small enough that the page stays responsive between two batches. */
const BATCH = 2000;
/** The first ones: a few screens, since somebody looks at an empty page. */
const FIRST_BATCH = 200;

/** Rows looked through at one go: one or two milliseconds, on a slow machine some ten. */
const STEP = 2000;

/** Smaller libraries are read from the quotes in less than a second. */
const WORTH_KEEPING = 5000;
/** Kept rows are made anew when more than this share of them changed: less is caught up in a moment. */
const STALE_SHARE = 0.02;
/** … or when this many of the change log's thousand lines came since: beyond its end nothing can be caught up. */
const STALE_GENERATIONS = 300;

function countBy<Row>(rows: Iterable<Row>, keyOf: (row: Row) => string | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

export class SearchTable {
  readonly #reader: Reader;
  readonly #rows = new Map<number, Row>();
  readonly #sorted = new Map<Sort, Row[]>();
  readonly #values = new FacetValues();
  #generation = 0;
  #keeping: Promise<boolean> | null = null;
  /** Whether the rows are all of the library at `#generation`, and not the part of it that is read so far. */
  #whole = false;
  /** What is kept of these rows for the next opening. */
  #kept: { readonly generation: number; changed: number } | null = null;

  private constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Reads the library. @throws the signal's reason when aborted. */
  static async load(reader: Reader, options: LoadOptions = {}): Promise<SearchTable> {
    const table = new SearchTable(reader);
    if (!(await table.#loadKept(options))) await table.#loadAll(options);
    table.#whole = true;
    return table;
  }

  /** Number of quotes in the library. */
  get size(): number {
    return this.#rows.size;
  }

  /** Searches at once. In a large library `searching` leaves time for the next keystroke. */
  search(query: string | SearchQuery, sort: Sort = 'newest'): SearchResult {
    const steps = this.searching(query, sort);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  }

  /**
   * Searches in steps of a millisecond or two.
   * @param step rows looked through between two of them
   */
  *searching(
    query: string | SearchQuery,
    sort: Sort = 'newest',
    step: number = STEP,
  ): Generator<undefined, SearchResult> {
    const parsed = typeof query === 'string' ? parseQuery(query) : query;
    const { rest, fields } = queryTest(parsed);
    const rows: Row[] = [];
    // By filter, the rows that it alone keeps out: its facet offers their values too, to be ticked beside the others.
    const beside = new Map([...fields.keys()].map((field) => [field, [] as Row[]] as const));
    let looked = 0;
    for (const row of this.#inOrder(sort)) {
      if (++looked % step === 0) yield;
      if (!rest(row)) continue;
      const failing = failingOf(row, fields);
      if (failing === null) rows.push(row);
      else if (failing !== MANY) beside.get(failing)?.push(row);
    }
    const facets = yield* this.#values.counting(rows, beside, step);
    yield;
    return {
      seqs: rows.map((row) => row.seq),
      facets,
      remarks: parsed.remarks,
    };
  }

  /** Catches up with what any window changed since. @returns whether anything had changed. */
  async refresh(options: LoadOptions = {}): Promise<boolean> {
    const changes = await changesSince(this.#reader, this.#generation);
    if (changes.generation === this.#generation) return false;
    // Many more than there were (a large import): the latest first, as at the beginning.
    const many = Math.max(this.size, WORTH_KEEPING);
    if (!changes.complete || changes.put.length + changes.touched.length > many) {
      this.#whole = false;
      await this.#loadAll(options);
      this.#whole = true;
      return true;
    }
    await this.#catchUp(changes, options);
    for (const seq of changes.removed) this.#rows.delete(seq);
    this.#sorted.clear();
    return true;
  }

  /**
   * The tags as the library writes them: a tag that differs from one there only in case takes its spelling, the most
   * frequent where there are several.
   */
  spellTags(tags: readonly string[]): string[] {
    const known = this.countsByTag();
    const spelled = new Map<string, string>();
    for (const [tag] of [...known].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))) {
      const key = tag.toLowerCase();
      if (!spelled.has(key)) spelled.set(key, tag);
    }
    return tags.map((tag) => spelled.get(tag.toLowerCase()) ?? tag);
  }

  /** How many quotes each tag has, by its spelling. */
  countsByTag(): ReadonlyMap<string, number> {
    return countBy(
      [...this.#rows.values()].flatMap((row) => row.tags),
      (tag) => tag,
    );
  }

  /** Numbers of the quotes with any of these tags, as spelled. */
  taggedWith(tags: readonly string[]): number[] {
    const tagged = [...this.#rows.values()].filter((row) => row.tags.some((tag) => tags.includes(tag)));
    return tagged.map(({ seq }) => seq);
  }

  /** How many quotes each speaker has, by their ids. */
  countsBySpeaker(): ReadonlyMap<string, number> {
    return countBy(this.#rows.values(), ({ speakerId }) => speakerId);
  }

  /** How many quotes each article has, by their ids. */
  countsByArticle(): ReadonlyMap<string, number> {
    return countBy(this.#rows.values(), ({ articleId }) => articleId);
  }

  /**
   * Keeps the rows for the next opening, where that is worth it. Call it when there is time.
   * @param least quotes that make it worth it
   * @returns whether it did
   */
  async keep(least = WORTH_KEEPING): Promise<boolean> {
    const kept = this.#kept;
    const stale =
      kept === null ||
      kept.changed > STALE_SHARE * this.size ||
      this.#generation - kept.generation > STALE_GENERATIONS;
    if (!this.#whole || this.size < least || !stale) return false;
    this.#keeping ??= this.#keepNow().finally(() => {
      this.#keeping = null;
    });
    return this.#keeping;
  }

  async #keepNow(): Promise<boolean> {
    const generation = this.#generation;
    // In the order that they will be shown in, so that nothing has to be sorted then.
    const done = await keepRows(this.#reader.db, this.#inOrder('newest'), generation, this.#reader.newId());
    if (done) this.#kept = { generation, changed: 0 };
    return done;
  }

  /** Reads what was added or changed. */
  async #catchUp(changes: IndexChanges, { signal }: LoadOptions): Promise<void> {
    const seqs = [...changes.put, ...changes.touched];
    for (let at = 0; at < seqs.length; at += BATCH) {
      signal?.throwIfAborted();
      const rows = await rowsBySeq(this.#reader.db, seqs.slice(at, at + BATCH));
      await this.#add(validRows(this.#reader, 'quotes', quoteRecordSchema, rows));
    }
    this.#generation = changes.generation;
    if (this.#kept) this.#kept.changed += seqs.length + changes.removed.length;
  }

  /**
   * Takes the rows that were kept when the library was last read whole, and what changed since.
   * @returns false where nothing usable is kept: then the library has to be read
   */
  async #loadKept(options: LoadOptions): Promise<boolean> {
    const { db } = this.#reader;
    const manifest = await keptManifest(db);
    if (manifest === null) return false;
    const changes = await changesSince(this.#reader, manifest.generation);
    const changed = new Set([...changes.put, ...changes.touched, ...changes.removed]);
    // Changed quotes are read one sheet at a time: where most changed, the library is read faster as a whole.
    if (!changes.complete || changed.size > manifest.rows / 2) return false;
    this.#kept = { generation: manifest.generation, changed: 0 };
    try {
      await this.#catchUp(changes, options);
      await this.#takeKept(manifest, changed, options);
      return true;
    } catch (error) {
      options.signal?.throwIfAborted();
      // Derived data that cannot be read is no reason to show nothing: the quotes are all there.
      console.warn(error);
      this.#kept = null;
      return false;
    }
  }

  async #takeKept(
    manifest: KeptManifest,
    changed: ReadonlySet<number>,
    { signal, onProgress, onPart }: LoadOptions,
  ): Promise<void> {
    let shown = 0;
    for await (const rows of keptRows(this.#reader.db, manifest)) {
      signal?.throwIfAborted();
      for (const row of rows) {
        if (!changed.has(row.seq)) this.#rows.set(row.seq, { ...row, facets: this.#values.of(row) });
      }
      onProgress?.(this.size, Math.max(this.size, manifest.rows));
      if (this.size >= 2 * shown && this.size < manifest.rows) {
        shown = this.size;
        this.#sorted.clear();
        onPart?.(this);
      }
    }
    this.#sorted.clear();
  }

  #inOrder(sort: Sort): Row[] {
    const sorted = this.#sorted.get(sort) ?? [...this.#rows.values()].sort(ORDERS[sort]);
    this.#sorted.set(sort, sorted);
    return sorted;
  }

  /** The latest first: what was saved last is what the reader most often comes for. */
  async #loadAll({ signal, onProgress, onPart }: LoadOptions): Promise<void> {
    const { db } = this.#reader;
    this.#rows.clear();
    this.#sorted.clear();
    this.#kept = null;
    // The generation first: what is written while this reads is then caught up by the next refresh.
    this.#generation = await generation(this.#reader);
    // The database reads the next stretch, or counts, while this one is made into rows.
    let next = stretchBefore(db, Number.MAX_SAFE_INTEGER, FIRST_BATCH);
    const counting = countQuotes(db);
    counting.catch(() => undefined);
    // Who spoke in one stretch mostly speaks in others, and quotes of one article may lie in many: each is read once.
    const known = new Known();
    for (let loaded = 0, shown = 0; ; ) {
      signal?.throwIfAborted();
      const { rows, last } = await next;
      if (last === null) break;
      next = stretchBefore(db, last, BATCH);
      // Should anything else fail first, this must not fail unheard.
      next.catch(() => undefined);
      await this.#add(validRows(this.#reader, 'quotes', quoteRecordSchema, rows), known);
      loaded += rows.length;
      const total = await counting;
      onProgress?.(loaded, Math.max(total, loaded));
      if (loaded < total && loaded >= 2 * shown && loaded > 0) {
        shown = loaded;
        this.#sorted.clear();
        onPart?.(this);
      }
    }
    this.#sorted.clear();
  }

  /** @param known speakers and articles read already; the others are read, and added to them */
  async #add(quotes: readonly QuoteRecord[], known = new Known()): Promise<void> {
    for (const row of await rowsOfQuotes(this.#reader, quotes, known))
      this.#rows.set(row.seq, { ...row, facets: this.#values.of(row) });
  }
}
