import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import type { LanguagePack, WordList } from '../utils/language/pack.ts';
import { PACKS } from '../utils/language/packs/index.ts';
import { entriesOf } from '../utils/language/words.ts';
import { compactLists, compactPacksForEsbuild } from './compact-packs.ts';

it('writes lists short and leaves the rest of a pack as it is', () => {
  const source =
    "export const xx = {\n  code: 'xx',\n  say: `played, plays,\ntalked, talks`,\n  more: `who?, no`,\n  less:\n    'led, lead, fled',\n};\n";
  expect(compactLists(source)).toBe(
    "export const xx = {\n  code: 'xx',\n  say: `(play|talk)(ed|s)`,\n  more: `who?, no`,\n  less:\n    `fled,lead,led`,\n};\n",
  );
});

it('writes what a list is made of short too', () => {
  const source = "const made = inflect(\n  'play, talk, plan',\n  'ed, ing',\n);\n";
  expect(compactLists(source)).toBe('const made = inflect(\n  `pla(n|y),talk`,\n  `ed,ing`,\n);\n');
});

it('takes what stands between two templates for no list', () => {
  const source = 'const all = join(`lead?`, led, `loud?`, low);\nconst more = `lost?`;\n';
  expect(compactLists(source)).toBe(source);
});

it('what ships of every pack holds the same words, in lists put together from others too', async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../utils/language/packs/index.ts', import.meta.url))],
    bundle: true,
    plugins: [compactPacksForEsbuild],
    write: false,
    format: 'esm',
    charset: 'utf8',
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`;
  const shipped: { PACKS: readonly LanguagePack[] } = await import(url);
  expect(shipped.PACKS.map(inWords)).toEqual(PACKS.map(inWords));
}, 60_000);

const isWordList = (part: unknown): part is WordList => typeof part === 'function';

/** A pack with each of its lists as the words that it holds. */
function inWords(part: unknown): unknown {
  if (typeof part === 'string' || isWordList(part)) return [...new Set(entriesOf(part))].sort();
  if (Array.isArray(part)) return part.map(inWords);
  if (part === null || typeof part !== 'object') return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inWords(value)]));
}

it('no pack’s source is written short: a word is found by looking for it', () => {
  const folder = new URL('../utils/language/packs/', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => /^[a-z]+\.ts$/.test(name) && name !== 'index.ts'))
    expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(/\((?!\?)[^()\n]{0,40}\|[^()\n]*\)/);
});
