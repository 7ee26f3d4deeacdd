/** Columns of 32-bit words as payloads, for the directory and the tombstones. */
export function bytesOf(words: Uint32Array | readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(words).buffer);
}

/** @param payload as `unseal` gives it: starting on a word's boundary. */
export function wordsOf(payload: Uint8Array): Uint32Array {
  return new Uint32Array(payload.buffer, payload.byteOffset, payload.length >>> 2);
}
