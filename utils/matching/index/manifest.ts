/**
 * The manifest: which buffers make up the index, and of which state of the library. It is written in the same
 * transaction as what it names, so there is no moment at which it names something that is not there.
 */
import * as v from 'valibot';
import { FINGERPRINT_VERSION } from '../fingerprint.ts';
import type { BlobReader } from './blob-store.ts';
import { IndexDamagedError, seal, unseal } from './seal.ts';

export const MANIFEST_KEY = 'manifest';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const segmentSchema = v.object({
  /** Never used twice within an epoch: what is kept in memory under an id is right for ever. */
  id: whole,
  pages: v.pipe(whole, v.minValue(1)),
  postings: whole,
});

const manifestSchema = v.object({
  /** Names this life of the index: another after each time that the manifest itself was lost. */
  epoch: v.pipe(v.string(), v.minLength(1)),
  fingerprintVersion: whole,
  /** The library's generation that the segments agree with. */
  generation: whole,
  nextId: v.pipe(whole, v.minValue(1)),
  /** On the way to a later generation: of its changes, those of ordinals up to `after` are in. */
  following: v.nullable(v.object({ generation: whole, after: whole })),
  /** Quotes added less quotes removed: what "rare" is measured against; a quote added twice counts twice. */
  quotes: whole,
  segments: v.array(segmentSchema),
  /** While rebuilding: what is still good of the index before, answering until the new one is whole. */
  retired: v.array(segmentSchema),
  /** While rebuilding: every quote up to this ordinal is in `segments` again. */
  rebuild: v.nullable(v.object({ after: whole })),
  /** The ordinals that were removed and may still stand in segments. */
  tombstones: v.nullable(v.object({ id: whole, count: whole })),
  /** A merge in progress: what it has written so far belongs to nothing yet. */
  pending: v.nullable(v.object({ id: whole, pages: whole })),
});

export type SegmentInfo = v.InferOutput<typeof segmentSchema>;
export type Manifest = v.InferOutput<typeof manifestSchema>;

export function emptyManifest(epoch: string, generation: number): Manifest {
  return {
    epoch,
    fingerprintVersion: FINGERPRINT_VERSION,
    generation,
    following: null,
    nextId: 1,
    quotes: 0,
    segments: [],
    retired: [],
    rebuild: null,
    tombstones: null,
    pending: null,
  };
}

export function encodeManifest(manifest: Manifest): readonly [string, ArrayBuffer] {
  return [MANIFEST_KEY, seal(MANIFEST_KEY, new TextEncoder().encode(JSON.stringify(manifest)))];
}

/** As `decodeManifest`. */
export async function readManifest(blobs: BlobReader): Promise<Manifest | null> {
  return decodeManifest((await blobs.read([MANIFEST_KEY]))[0]);
}

/** A manifest to rebuild from: what is left of the old index goes on answering until the new one is whole. */
export function rebuildWithout(manifest: Manifest, damaged: readonly SegmentInfo[]): Manifest {
  const good = (segment: SegmentInfo) => !damaged.some(({ id }) => id === segment.id);
  return {
    ...manifest,
    segments: [],
    quotes: 0,
    following: null,
    retired: [...manifest.retired, ...manifest.segments].filter(good),
    rebuild: { after: 0 },
  };
}

export interface Condemned {
  readonly manifest: Manifest;
  /** Keys of buffers that nothing names any more. */
  readonly remove: readonly string[];
}

/** The manifest without the buffer of this key and what cannot be used without it; null where it names no such buffer. */
export function without(manifest: Manifest, key: string): Condemned | null {
  const { epoch, segments, retired, tombstones } = manifest;
  const damaged = [...segments, ...retired].filter(({ id }) => key.startsWith(`${epoch}/${id}/`));
  const remove = damaged.flatMap((segment) => keysOf(epoch, segment));
  if (damaged.some((segment) => segments.includes(segment)))
    return { manifest: rebuildWithout(manifest, damaged), remove };
  if (damaged.length > 0) {
    const kept = retired.filter((segment) => !damaged.includes(segment));
    return { manifest: { ...manifest, retired: kept }, remove };
  }
  // Quotes removed may be proposed again until the next purge; the library no longer has them, so none shows.
  const isTombstones = tombstones !== null && key === tombstonesKey(epoch, tombstones.id);
  return isTombstones ? { manifest: { ...manifest, tombstones: null }, remove: [key] } : null;
}

/**
 * @returns null where nothing was ever written.
 * @throws IndexDamagedError where what is there cannot be used: changed, or made by another version of the fingerprints.
 */
export function decodeManifest(buffer: ArrayBuffer | undefined): Manifest | null {
  if (buffer === undefined) return null;
  const payload = unseal(MANIFEST_KEY, buffer);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(payload));
  } catch {
    throw new IndexDamagedError(MANIFEST_KEY, 'it is no JSON');
  }
  const parsed = v.safeParse(manifestSchema, json);
  if (!parsed.success) throw new IndexDamagedError(MANIFEST_KEY, 'its fields are not those expected');
  if (parsed.output.fingerprintVersion !== FINGERPRINT_VERSION) {
    throw new IndexDamagedError(MANIFEST_KEY, 'its fingerprints are of another version');
  }
  return parsed.output;
}

export function pageKey(epoch: string, segment: number, page: number): string {
  return `${epoch}/${segment}/${page}`;
}

export function directoryKey(epoch: string, segment: number): string {
  return `${epoch}/${segment}/directory`;
}

export function tombstonesKey(epoch: string, id: number): string {
  return `${epoch}/tombstones/${id}`;
}

/** Every key that a segment is kept under. */
export function keysOf(epoch: string, segment: Pick<SegmentInfo, 'id' | 'pages'>): string[] {
  const keys = Array.from({ length: segment.pages }, (_, page) => pageKey(epoch, segment.id, page));
  if (segment.pages > 1) keys.push(directoryKey(epoch, segment.id));
  return keys;
}
