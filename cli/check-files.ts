/** `verbatim check FILE…`: each file a report, in order. */
import { readFile } from 'node:fs/promises';
import { type CheckInput, createChecker } from './check.ts';
import { CliError, cannotRead, toCliError } from './errors.ts';
import type { Command } from './options.ts';
import type { Output } from './output.ts';
import { describeReport } from './readable-report.ts';
import type { Style } from './style.ts';

export interface Surroundings {
  readonly input: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly output: Output;
  readonly errors: Output;
  readonly style: Style;
}

/** A stray NUL happens in saved pages; one character in a thousand is a program's or a picture's. */
const MOST_NULS = 0.001;
/** Below it, the accents of an older Western encoding: the rest can be read. Above it, nothing can. */
const MOST_UNREADABLE = 0.15;

/** @returns true where every file could be done. @throws CliError `usage` where there is nothing to read */
export async function checkFiles(
  command: Extract<Command, { name: 'check' }>,
  { input, output, errors, style }: Surroundings,
): Promise<boolean> {
  if (command.files.length === 0 && input.isTTY)
    throw new CliError('usage', 'give a FILE, or - for standard input');
  const files = command.files.length === 0 ? ['-'] : command.files;
  const check = await createChecker(command.options);
  const several = files.length > 1;
  let ok = true;
  for (const [index, file] of files.entries()) {
    const id = file === '-' ? null : file;
    try {
      const content = file === '-' ? await readAll(input) : await readOne(file);
      const report = await check({
        id,
        body: { kind: kindOf(file, command.html), content },
        url: command.url,
        language: null,
      });
      if (command.json) await output.write(`${JSON.stringify(report, null, several ? 0 : 2)}\n`);
      else {
        if (several) await output.write(`${index > 0 ? '\n' : ''}${style.dim(`── ${file}`)}\n`);
        await output.write(describeReport(report, style));
      }
    } catch (error) {
      ok = false;
      const { code, message } = toCliError(error);
      await errors.write(`verbatim: ${message}\n`);
      if (command.json && several)
        await output.write(`${JSON.stringify({ id, line: null, error: { code, message } })}\n`);
    }
  }
  return ok;
}

function kindOf(file: string, html: boolean): CheckInput['body']['kind'] {
  return html || /\.x?html?$/i.test(file) ? 'html' : 'text';
}

async function readOne(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw cannotRead(file, error);
  }
  return decode(bytes, file);
}

async function readAll(input: AsyncIterable<Uint8Array | string>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of input) pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  return decode(Buffer.concat(pieces), 'standard input');
}

/**
 * UTF-8, and UTF-16 where its byte order mark says so; the mark itself is no text.
 * @throws CliError `bad-input` for a picture, a PDF, an archive: bytes that are no text
 */
function decode(bytes: Buffer, file: string): string {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  const isBinary =
    bytes.subarray(0, 5).toString('latin1') === '%PDF-' || countOf(text, '\0') > text.length * MOST_NULS;
  if (isBinary || countOf(text, '\uFFFD') > text.length * MOST_UNREADABLE)
    throw new CliError('bad-input', `${file}: it is no text in UTF-8 or UTF-16`);
  return text;
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}
