import type { BlobReader } from './blob-store.ts';
import { type Manifest, tombstonesKey } from './manifest.ts';
import { seal, unseal } from './seal.ts';
import { bytesOf, wordsOf } from './words.ts';

/**
 * The ordinals removed and not yet merged away, ascending.
 * @throws IndexDamagedError
 */
export async function readTombstones(blobs: BlobReader, manifest: Manifest): Promise<Uint32Array> {
  if (manifest.tombstones === null) return new Uint32Array(0);
  const key = tombstonesKey(manifest.epoch, manifest.tombstones.id);
  return wordsOf(unseal(key, (await blobs.read([key]))[0]));
}

/** @param manifest names, in `tombstones`, the id to write under */
export function tombstonesBlob(
  { epoch, tombstones }: Manifest,
  ordinals: ReadonlySet<number>,
): readonly [string, ArrayBuffer] {
  const key = tombstonesKey(epoch, tombstones?.id ?? 0);
  return [key, seal(key, bytesOf(Uint32Array.from(ordinals).sort()))];
}
