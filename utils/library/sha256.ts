/** SHA-256 of the text's UTF-8 bytes, lower-case hexadecimal. The same in worker, page and Node. */
export async function sha256(text: string): Promise<string> {
  // Wrapped, since inside a live query Dexie follows its own promises only.
  const digest = await Promise.resolve(crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
