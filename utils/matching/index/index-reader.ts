/** Looking fingerprints up: which quotes carry them. Reads only the pages it needs, and keeps them. */
import type { BlobReader } from './blob-store.ts';
import { directoryKey, type Manifest, pageKey, type SegmentInfo } from './manifest.ts';
import { MOST_COPIES } from './merge.ts';
import { Page, startBefore } from './page.ts';
import { PageCache, pageOf, placeOf, segmentOf } from './page-cache.ts';
import { unseal } from './seal.ts';
import { readTombstones } from './tombstones.ts';
import { wordsOf } from './words.ts';

/** Pages read at a time when warming up: about a megabyte, so that a check in between waits for some milliseconds. */
const PAGES_A_READ = 400;
/** Pages asked for together: they take the browser some four milliseconds, and the worker two to verify. */
const PAGES_A_GROUP = 64;

export class IndexReader {
  readonly #cache: PageCache;
  readonly #directories = new Map<number, Uint32Array>();
  #known = '';
  #tombstones: { key: string; ordinals: ReadonlySet<number> } = { key: '', ordinals: new Set() };

  constructor(memoryBudget: number) {
    this.#cache = new PageCache(memoryBudget);
  }

  /** Bytes of pages held in memory. */
  get bytes(): number {
    return this.#cache.bytes;
  }

  /**
   * For each of `hashes` that anybody carries the ordinals of the quotes that do, each once, at most `MOST_COPIES`.
   * @param hashes distinct, ascending
   * @param needed those that pages are read for; the others are looked up in pages that are read for these, or were
   * @throws IndexDamagedError where a buffer that the manifest names is missing or damaged
   */
  async lookup(
    blobs: BlobReader,
    manifest: Manifest,
    hashes: Uint32Array,
    needed: () => ReadonlySet<number>,
  ): Promise<Map<number, number[]>> {
    await this.#open(blobs, manifest);
    const plan = this.#plan(manifest, hashes, needed);
    const read = new Map(await this.#load(blobs, manifest.epoch, [...plan.missing]));
    for (const [i, place] of plan.places.entries()) plan.pages[i] ??= read.get(place);
    return this.#collect(plan, hashes);
  }

  /** The same from memory alone; null where something would have to be read. */
  lookupInMemory(
    manifest: Manifest,
    hashes: Uint32Array,
    needed: () => ReadonlySet<number>,
  ): Map<number, number[]> | null {
    if (nameOf(manifest) !== this.#known) return null;
    const plan = this.#plan(manifest, hashes, needed);
    return plan.missing.size > 0 ? null : this.#collect(plan, hashes);
  }

  #plan(manifest: Manifest, hashes: Uint32Array, needed: () => ReadonlySet<number>): Plan {
    // Which fingerprint to look for in which page: columns, since a check has thousands of them.
    const asked: number[] = [];
    const places: number[] = [];
    // Held beside the cache, which may drop some of many while it takes in others.
    const pages: (Page | undefined)[] = [];
    let wanted: ReadonlySet<number> | null = null;
    const missing = new Set<number>();
    for (const { id } of segmentsOf(manifest)) {
      const firsts = this.#directories.get(id) ?? SINGLE_PAGE;
      let start = 0;
      let last = -1;
      let page: Page | undefined;
      for (let at = 0; at < hashes.length; at++) {
        const hash = hashes[at] ?? 0;
        // Ascending, so that none is further in front than the one before.
        start = startBefore(firsts, hash, start);
        for (let no = start; no < firsts.length && (firsts[no] ?? 0) <= hash; no++) {
          const place = placeOf(id, no);
          // Several in a row stand in one page.
          if (place !== last) {
            last = place;
            page = this.#cache.get(place);
          }
          asked.push(at);
          places.push(place);
          pages.push(page);
          if (page !== undefined) continue;
          wanted ??= needed();
          if (wanted.has(hash)) missing.add(place);
        }
      }
    }
    return { asked, places, pages, missing };
  }

  #collect({ asked, pages }: Plan, hashes: Uint32Array): Map<number, number[]> {
    const found = new Map<number, number[]>();
    // Most are carried by nobody: one list serves all of those.
    let carriers: number[] = [];
    for (let i = 0; i < asked.length; i++) {
      const page = pages[i];
      if (page === undefined) continue;
      const hash = hashes[asked[i] ?? 0] ?? 0;
      const known = found.get(hash);
      page.find(hash, known ?? carriers, MOST_COPIES);
      if (known !== undefined || carriers.length === 0) continue;
      found.set(hash, carriers);
      carriers = [];
    }
    const dead = this.#tombstones.ordinals;
    for (const [hash, ordinals] of found)
      if (ordinals.length > 1 || dead.size > 0) found.set(hash, aliveOnce(ordinals, dead));
    return found;
  }

  /**
   * Reads the rest of the index into memory, as far as the budget goes, so that the next checks wait for nothing; on
   * the way every checksum is verified.
   * @throws IndexDamagedError
   */
  async warm(blobs: BlobReader, manifest: Manifest, signal?: AbortSignal): Promise<void> {
    for (const { id, pages } of await this.#open(blobs, manifest)) {
      for (let from = 0; from < pages; from += PAGES_A_READ) {
        if (this.#cache.full || signal?.aborted === true) return;
        const places = Array.from({ length: Math.min(PAGES_A_READ, pages - from) }, (_, i) =>
          placeOf(id, from + i),
        );
        const missing = places.filter((place) => this.#cache.get(place) === undefined);
        await this.#load(blobs, manifest.epoch, missing);
      }
    }
  }

  async #open(blobs: BlobReader, manifest: Manifest): Promise<readonly SegmentInfo[]> {
    const segments = segmentsOf(manifest);
    const known = nameOf(manifest);
    if (known === this.#known) return segments;
    const ids = new Set(segments.map(({ id }) => id));
    this.#cache.keepOnly(manifest.epoch, ids);
    if (!this.#known.startsWith(`${manifest.epoch} `)) this.#directories.clear();
    for (const id of this.#directories.keys()) if (!ids.has(id)) this.#directories.delete(id);
    const large = segments.filter(({ id, pages }) => pages > 1 && !this.#directories.has(id));
    const keys = large.map(({ id }) => directoryKey(manifest.epoch, id));
    const buffers = await blobs.read(keys);
    for (const [i, { id }] of large.entries()) {
      this.#directories.set(id, wordsOf(unseal(keys[i] ?? '', buffers[i])));
    }
    const tombstones = `${manifest.epoch} ${manifest.tombstones?.id ?? ''}`;
    if (tombstones !== this.#tombstones.key) {
      this.#tombstones = { key: tombstones, ordinals: new Set(await readTombstones(blobs, manifest)) };
    }
    this.#known = known;
    return segments;
  }

  /** Reads pages; what has come is verified while the browser brings the rest. */
  async #load(blobs: BlobReader, epoch: string, places: readonly number[]): Promise<[number, Page][]> {
    const groups: Promise<[number, Page][]>[] = [];
    for (let from = 0; from < places.length; from += PAGES_A_GROUP)
      groups.push(this.#loadGroup(blobs, epoch, places.slice(from, from + PAGES_A_GROUP)));
    return (await Promise.all(groups)).flat();
  }

  async #loadGroup(blobs: BlobReader, epoch: string, places: readonly number[]): Promise<[number, Page][]> {
    const keys = places.map((place) => pageKey(epoch, segmentOf(place), pageOf(place)));
    const buffers = await blobs.read(keys);
    return places.map((place, i) => {
      const key = keys[i] ?? '';
      const page = new Page(key, unseal(key, buffers[i]));
      this.#cache.add(place, page);
      return [place, page];
    });
  }
}

interface Plan {
  /** Places in the list of fingerprints, and for each where to look: the page's place, and the page once it is there. */
  readonly asked: readonly number[];
  readonly places: readonly number[];
  readonly pages: (Page | undefined)[];
  /** Pages that have to be read. */
  readonly missing: ReadonlySet<number>;
}

const segmentsOf = ({ segments, retired }: Manifest): SegmentInfo[] => [...segments, ...retired];

/** Names what can be read under a manifest. */
const nameOf = (manifest: Manifest): string =>
  `${manifest.epoch} ${segmentsOf(manifest)
    .map(({ id }) => id)
    .join(' ')} ${manifest.tombstones?.id ?? ''}`;

/** A segment of one page has no directory: everything is in page 0. */
const SINGLE_PAGE = new Uint32Array([0]);

function aliveOnce(ordinals: readonly number[], dead: ReadonlySet<number>): number[] {
  const once = [...new Set(ordinals)];
  return dead.size === 0 ? once : once.filter((ordinal) => !dead.has(ordinal));
}
