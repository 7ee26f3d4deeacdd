/**
 * The packs' word lists written short where they ship. The sources hold each word as it is, so that it can be found, read and
 * changed; a build writes "played, plays, talked, talks" as "(play|talk)(ed|s)", which `utils/language/words.ts` reads too.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { entriesOf } from '../utils/language/words.ts';
import { compact } from './word-lists.ts';

const PACK = /[\\/]utils[\\/]language[\\/]packs[\\/][a-z]+\.ts$/;

/**
 * All that stands in back quotes, so that what closes one is not taken for what opens the next; or the single quotes of a key,
 * which may stand on the line below, and those that have their line to themselves.
 */
const QUOTED = /`([^`]*)`|(?<=^\s+(?:\w+\??:\s+)?)'([^'\n]*)'(?!:)/gm;
/** A list of words has commas; with `$`, `?`, `=`, `:` or `\` it is something else. */
const LIST = /^[^$?=:\\,]*,[^$?=:\\]*$/;

/** The source of a pack with its lists written short; everything else stays as it is. */
export function compactLists(source: string): string {
  return source.replace(QUOTED, (all: string, quoted?: string, keyed?: string) => {
    const words = quoted ?? keyed ?? '';
    if (!LIST.test(words)) return all;
    const short = `\`${compact([...new Set(entriesOf(words))])}\``;
    return short.length < all.length ? short : all;
  });
}

/** For Vite. Before its own steps, so that it sees the source; only for what is built. */
export const compactPacks = () => ({
  name: 'compact-packs',
  enforce: 'pre' as const,
  apply: 'build' as const,
  transform: (code: string, id: string) => (PACK.test(id) ? { code: compactLists(code), map: null } : null),
});

/** For esbuild. */
export const compactPacksForEsbuild: Plugin = {
  name: 'compact-packs',
  setup(build) {
    build.onLoad({ filter: PACK }, async ({ path }) => ({
      contents: compactLists(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
