/** Hands a file to the reader: to the downloads folder, under its name. */

/** The browser needs the address until it has begun to read it; a minute is ample, and frees the memory again. */
const KEEP_MS = 60_000;

export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
