/** Files as they come: text, bytes in pieces, a browser's File. Out come lines, without ever holding the whole file. */

/** A `File`, `Blob`, or `Response` body also has a `stream()`; Node's read streams are async iterables of bytes. */
export type FileSource =
  | string
  | { stream(): ReadableStream<Uint8Array> }
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>;

export interface Line {
  /** 1 for the first. */
  readonly number: number;
  readonly text: string;
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  // Not every browser can iterate a stream; a reader can be had everywhere.
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The text of the source in pieces; UTF-8, with or without a byte order mark. */
export async function* textOf(source: FileSource): AsyncGenerator<string> {
  if (typeof source === 'string') {
    yield source.startsWith('\ufeff') ? source.slice(1) : source;
    return;
  }
  const stream = 'stream' in source ? source.stream() : source;
  const chunks = 'getReader' in stream ? chunksOf(stream) : stream;
  const decoder = new TextDecoder();
  for await (const chunk of chunks)
    yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The lines of a text in pieces, ended by LF or CRLF. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let number = 0;
  // The unfinished line is kept in parts: a megabyte in small pieces would otherwise be copied once for each piece.
  let parts: string[] = [];
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
      parts.push(piece.slice(from, at));
      yield { number: ++number, text: withoutReturn(parts.join('')) };
      parts = [];
      from = at + 1;
    }
    if (from < piece.length) parts.push(piece.slice(from));
  }
  if (parts.length > 0) yield { number: ++number, text: withoutReturn(parts.join('')) };
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
