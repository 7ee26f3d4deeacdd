/** NDJSON → NDJSON, in order, one line in the memory at a time. */
import * as v from 'valibot';
import { CliError, toCliError } from './errors.ts';
import { readLines } from './lines.ts';
import type { Output } from './output.ts';

export interface BatchStreams {
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: Output;
}

/**
 * Answers each line by `answer`; a line that cannot be done gets an error in its place, and the run goes on.
 * @returns true where every line could be done
 */
export async function runBatch<
  TSchema extends v.GenericSchema<unknown, { readonly id: string | null }>,
  TOutput,
>(
  { input, output }: BatchStreams,
  schema: TSchema,
  answer: (line: v.InferOutput<TSchema>) => TOutput | Promise<TOutput>,
): Promise<boolean> {
  let ok = true;
  for await (const { number, content } of readLines(input)) {
    let id: string | null = null;
    let result: string;
    try {
      if (content instanceof CliError) throw content;
      const value = parseLine(content);
      id = idOf(value);
      result = JSON.stringify(await answer(validate(schema, value)));
    } catch (error) {
      ok = false;
      const { code, message } = toCliError(error);
      result = JSON.stringify({ id, line: number, error: { code, message } });
    }
    await output.write(`${result}\n`);
  }
  return ok;
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new CliError('bad-json', error instanceof Error ? error.message : String(error), error);
  }
}

function validate<TSchema extends v.GenericSchema>(schema: TSchema, value: unknown): v.InferOutput<TSchema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new CliError('bad-input', path === null ? issue.message : `${path}: ${issue.message}`);
}

/** Known even where the rest of the line is wrong, so that the error can be told apart. */
function idOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? String(value.id) : null;
}
