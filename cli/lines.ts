/** A stream of bytes → its lines, one at a time: memory holds one line, however many there are. */
import { CliError } from './errors.ts';

export interface InputLine {
  /** 1 for the first; blank lines are counted but not given. */
  readonly number: number;
  /** The line, or the reason why it could not be kept. */
  readonly content: string | CliError;
}

/** A 10 MB page in JSON takes up to 20 MB; a longer line is a file without line ends, and would fill the memory. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

const LINE_FEED = 10;

/** UTF-8, with or without a byte order mark; lines end with LF or CRLF, the last with or without one. */
export async function* readLines(
  input: AsyncIterable<Uint8Array | string>,
  maxBytes: number = MAX_LINE_BYTES,
): AsyncGenerator<InputLine> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const finish = (): InputLine | null => {
    number++;
    const tooLong = length > maxBytes;
    const content = tooLong
      ? new CliError('line-too-long', `longer than ${maxBytes} bytes`)
      : Buffer.concat(parts)
          .toString('utf8')
          .replace(/^\uFEFF/, '')
          .trim();
    parts = [];
    length = 0;
    return content === '' ? null : { number, content };
  };
  for await (const piece of input) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    let from = 0;
    while (from <= chunk.length) {
      const at = chunk.indexOf(LINE_FEED, from);
      const end = at < 0 ? chunk.length : at;
      length += end - from;
      if (length <= maxBytes) parts.push(chunk.subarray(from, end));
      else parts = [];
      if (at < 0) break;
      const line = finish();
      if (line) yield line;
      from = at + 1;
    }
  }
  if (length > 0) {
    const line = finish();
    if (line) yield line;
  }
}
