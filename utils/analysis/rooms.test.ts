import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const here = import.meta.dirname;

/** The rooms of the analysis, each of which may know those before it. */
const ROOMS = [
  'text',
  'names',
  'mentions',
  'frames',
  'carriers',
  'quotations',
  'reported',
  'discourse',
  'claims',
] as const;

/** Which rooms of the analysis a file imports from. */
function roomsBehind(file: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g);
  return [...imports]
    .map(([, to]) => relative(here, resolve(dirname(file), to ?? '')))
    .filter((to) => !to.startsWith('..') && to.includes('/'))
    .map((to) => to.split('/')[0] ?? '');
}

const filesOf = (room: string): string[] =>
  readdirSync(`${here}/${room}`)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `${here}/${room}/${name}`);

describe('the rooms of the analysis', () => {
  it.each(ROOMS)('%s knows only the rooms before it', (room) => {
    const known: readonly string[] = ROOMS.slice(0, ROOMS.indexOf(room) + 1);
    const strange = filesOf(room).flatMap((file) =>
      roomsBehind(file)
        .filter((to) => !known.includes(to))
        .map((to) => `${relative(here, file)} → ${to}`),
    );
    expect(strange).toEqual([]);
  });

  it('are all the folders that there are', () => {
    const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((folder) => folder.name).sort()).toEqual([...ROOMS].sort());
  });
});
