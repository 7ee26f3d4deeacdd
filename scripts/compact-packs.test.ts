import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { entriesOf } from '../utils/language/words.ts';
import { compactLists } from './compact-packs.ts';

it('writes lists short and leaves the rest of a pack as it is', () => {
  const source =
    "export const xx = {\n  code: 'xx',\n  say: `played, plays,\ntalked, talks`,\n  more: `who?, no`,\n};\n";
  expect(compactLists(source)).toBe(
    "export const xx = {\n  code: 'xx',\n  say: `(play|talk)(ed|s)`,\n  more: `who?, no`,\n};\n",
  );
});

it('takes what stands between two templates for no list', () => {
  const source = 'const all = join(`lead?`, led, `loud?`, low);\nconst more = `lost?`;\n';
  expect(compactLists(source)).toBe(source);
});

it.each(['de', 'id', 'ru'])('what ships of the %s pack holds the same words', (code) => {
  const source = readFileSync(new URL(`../utils/language/packs/${code}.ts`, import.meta.url), 'utf8');
  const words = (text: string) =>
    [...text.matchAll(/`([^`$]*)`/g)].map(([, list = '']) => new Set(entriesOf(list)));
  const short = compactLists(source);
  expect(short.length).toBeLessThan(source.length);
  const shipped = words(short);
  for (const list of words(source)) expect(shipped).toContainEqual(list);
});

it('no pack’s source is written short: a word is found by looking for it', () => {
  const folder = new URL('../utils/language/packs/', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => /^[a-z]+\.ts$/.test(name) && name !== 'index.ts'))
    expect(readFileSync(new URL(file, folder), 'utf8')).not.toMatch(/\((?!\?)[^()\n]{0,40}\|[^()\n]*\)/);
});
