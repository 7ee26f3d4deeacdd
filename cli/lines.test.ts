import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CliError } from './errors.ts';
import { readLines } from './lines.ts';

async function* inPieces(bytes: Buffer, sizes: readonly number[]) {
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function all(text: string, sizes: readonly number[], max?: number) {
  const lines = [];
  for await (const line of readLines(inPieces(Buffer.from(text), sizes), max)) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it('gives the same lines however the bytes arrive, letters of several bytes cut in two included', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant(''))),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (parts, sizes) => {
          const texts = parts.map((part) => part.replace(/[\r\n]/g, '').trim());
          const expected = texts.flatMap((content, i) =>
            content === '' ? [] : [{ number: i + 1, content }],
          );
          expect(await all(texts.join('\n'), sizes)).toEqual(expected);
          expect(await all(texts.join('\r\n'), sizes)).toEqual(expected);
        },
      ),
    );
  });

  it('leaves a byte order mark out', async () => {
    expect(await all('\uFEFF{"a":1}\n', [4])).toEqual([{ number: 1, content: '{"a":1}' }]);
  });

  it('gives an error in place of a line that is too long, without keeping it, and goes on', async () => {
    const [long, next] = await all(`${'x'.repeat(100)}\nshort\n`, [7], 50);
    expect(long?.content).toBeInstanceOf(CliError);
    expect(next).toEqual({ number: 2, content: 'short' });
  });
});
