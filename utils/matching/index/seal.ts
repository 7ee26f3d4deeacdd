/**
 * Every buffer of the index is sealed: `[magic][checksum][payload]`, little-endian words. The checksum is seeded with
 * the key the buffer is kept under, so that a flipped bit, a cut end and a buffer in the wrong place all show.
 */
const HEADER_BYTES = 8;
/** "VBX" and the version of the layout of what is inside; another version is treated like damage: rebuilt. */
const MAGIC = 0x31584256;

/** The index cannot be read as it is; it is derived data, so the answer is always to rebuild it from the quotes. */
export class IndexDamagedError extends Error {
  readonly code = 'index-damaged';
  readonly key: string;

  constructor(key: string, reason: string) {
    super(`The index of saved quotes is damaged at ${key}: ${reason}.`);
    this.name = 'IndexDamagedError';
    this.key = key;
  }
}

/** Wraps `payload` for keeping under `key`. */
export function seal(key: string, payload: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(HEADER_BYTES + payload.length);
  const bytes = new Uint8Array(buffer);
  bytes.set(payload, HEADER_BYTES);
  const head = new DataView(buffer);
  head.setUint32(0, MAGIC, true);
  head.setUint32(4, checksum(bytes.subarray(HEADER_BYTES), seedOf(key)), true);
  return buffer;
}

/**
 * The payload that `seal` wrapped (a view, starting on a word's boundary).
 * @throws IndexDamagedError where the buffer is missing, of another version, or not what was written under this key.
 */
export function unseal(key: string, buffer: ArrayBuffer | undefined): Uint8Array {
  if (buffer === undefined) throw new IndexDamagedError(key, 'it is missing');
  if (!(buffer instanceof ArrayBuffer) || buffer.byteLength < HEADER_BYTES) {
    throw new IndexDamagedError(key, 'it is no sealed buffer');
  }
  const head = new DataView(buffer);
  if (head.getUint32(0, true) !== MAGIC) throw new IndexDamagedError(key, 'it has another version');
  const payload = new Uint8Array(buffer, HEADER_BYTES);
  if (head.getUint32(4, true) !== checksum(payload, seedOf(key))) {
    throw new IndexDamagedError(key, 'its checksum does not agree');
  }
  return payload;
}

function seedOf(key: string): number {
  let seed = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) seed = Math.imul(seed ^ key.charCodeAt(i), 0x01000193);
  return seed;
}

/** MurmurHash3 x86_32 (Austin Appleby, public domain): each word is mixed in reversibly, so any one changed word shows. */
export function checksum(bytes: Uint8Array, seed: number): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  const whole = words.length * 4;
  let h = seed;
  for (let i = 0; i < words.length; i++) {
    let k = Math.imul(words[i] ?? 0, 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    h ^= Math.imul(k, 0x1b873593);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  let tail = 0;
  for (let i = bytes.length - 1; i >= whole; i--) tail = (tail << 8) | (bytes[i] ?? 0);
  if (whole < bytes.length) {
    tail = Math.imul(tail, 0xcc9e2d51);
    tail = (tail << 15) | (tail >>> 17);
    h ^= Math.imul(tail, 0x1b873593);
  }
  h ^= bytes.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
