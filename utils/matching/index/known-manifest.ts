import type { BlobReader } from './blob-store.ts';
import { decodeManifest, MANIFEST_KEY, type Manifest } from './manifest.ts';

/**
 * The manifest as it was last read. Every check reads it again, for another worker may have changed it; nearly always it
 * is byte for byte the same, and need not be verified and taken apart once more. The same bytes give the same object.
 */
export class KnownManifest {
  #bytes = new Uint8Array(0);
  #manifest: Manifest | null = null;

  /** What it was. */
  get last(): Manifest | null {
    return this.#manifest;
  }

  /** What it is. As `decodeManifest`. */
  async read(blobs: BlobReader): Promise<Manifest | null> {
    const [buffer] = await blobs.read([MANIFEST_KEY]);
    if (buffer instanceof ArrayBuffer && this.#isKnown(new Uint8Array(buffer))) return this.#manifest;
    this.#manifest = null;
    const manifest = decodeManifest(buffer);
    // A copy: what a store hands over may be changed by others.
    this.#bytes = manifest === null ? new Uint8Array(0) : new Uint8Array(buffer as ArrayBuffer).slice();
    this.#manifest = manifest;
    return manifest;
  }

  #isKnown(bytes: Uint8Array): boolean {
    if (this.#manifest === null || bytes.length !== this.#bytes.length) return false;
    return bytes.every((byte, at) => byte === this.#bytes[at]);
  }
}
