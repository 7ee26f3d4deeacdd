/**
 * The worker's script with every letter beyond Latin-1 written as an escape. A browser keeps a script in one byte a letter
 * only where no letter needs two: the Cyrillic, Arabic and Chinese words of a few packs, four letters in a hundred, make
 * it twice as large in memory, and the worker, which the browser ends and starts again all day, starts some 40 ms later.
 */
const BEYOND_LATIN_1 = /[^\0-\xff]/g;

/** The same code in Latin-1: between quotes, in expressions and in names an escape stands for the letter. */
export function oneByte(code: string): string {
  return code.replace(BEYOND_LATIN_1, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

interface Output {
  readonly type: string;
  code?: string;
}

/** For Vite, of what it builds the files named. */
export const oneByteFiles = (files: readonly string[]) => ({
  name: 'one-byte-files',
  apply: 'build' as const,
  enforce: 'post' as const,
  generateBundle(_: unknown, bundle: Record<string, Output>): void {
    for (const file of files) {
      const output = bundle[file];
      if (output?.code !== undefined) output.code = oneByte(output.code);
    }
  },
});
