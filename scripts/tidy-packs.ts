/**
 * `node scripts/tidy-packs.ts ru de …`: writes the word lists of language packs again, as short as the notation allows and meaning
 * the same. Words that their other lists imply are left out, words that share endings are put together: "(play|talk)(s|ed)".
 * Add words by hand anywhere in a list, then run this.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { OPENERS } from '../utils/analysis/lexicon.ts';
import { tokenize } from '../utils/analysis/tokens.ts';
import { entriesOf } from '../utils/language/words.ts';
import { compact } from './word-lists.ts';

type Lists = Readonly<Record<string, string>>;

for (const code of process.argv.slice(2)) {
  const path = new URL(`../utils/language/packs/${code}.ts`, import.meta.url);
  const before = readFileSync(path, 'utf8');
  const pack = ((await import(path.href)) as Record<string, Record<string, Lists>>)[code];
  if (!pack) throw new Error(`packs/${code}.ts does not export ${code}`);
  writeFileSync(path, tidy(before, impliedIn(pack)));
  execFileSync('node_modules/.bin/biome', ['format', '--write', path.pathname], { stdio: 'ignore' });
  console.log(`${code}: ${before.length} → ${readFileSync(path, 'utf8').length} characters`);
}

/** Words of a list that the lexicon adds to it anyway, by list. */
function impliedIn({
  cues = {},
  grammar = {},
}: Readonly<Record<string, Lists>>): ReadonlyMap<string, ReadonlySet<string>> {
  const of = (list: string | undefined): string[] =>
    entriesOf(list ?? '').filter((w) => tokenize(w).length === 1);
  const first = new Set(of(cues['sayFirst']));
  return new Map([
    ['say', new Set(of(cues['sayWeak']).filter((w) => !first.has(w)))],
    ['starters', new Set(OPENERS.flatMap((tag) => of(grammar[tag])))],
  ]);
}

/** Rewrites each list in back quotes; `key: ` before it says which list it is. */
function tidy(source: string, implied: ReadonlyMap<string, ReadonlySet<string>>): string {
  let key = '';
  return source.replace(
    /^ {4}(\w+):|`([^`$?=:]*)`/gm,
    (all, name: string | undefined, list: string | undefined) => {
      if (name !== undefined) key = name;
      if (list === undefined) return all;
      const left = implied.get(key);
      const entries = [...new Set(entriesOf(list))].filter((w) => !left?.has(w));
      const lines = compact(entries);
      return lines.length < list.length ? `\`${lines}\`` : all;
    },
  );
}
