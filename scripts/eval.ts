/**
 * `npm run eval -- [FILE.jsonl…] [--sensitivity strict|balanced|quiet] [--errors N] [--no-language] [--json]`
 *
 * Scores the analysis against gold articles (eval/gold.ts says their form), by default the project's own corpus.
 * `--write-floors` makes what it reaches on the corpus the floors that `npm test` holds it to from here on.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { floorsOf } from './eval/floors.ts';
import { type Gold, GoldDefect, readGold } from './eval/gold.ts';
import { evaluate } from './eval/run.ts';
import type { Miss } from './eval/score.ts';
import { table } from './eval/table.ts';
import { add, type Tally } from './eval/tally.ts';

const CORPUS = fileURLToPath(new URL('../tests/corpus', import.meta.url));
const CONTEXT = 60;
const USAGE = 2;

const corpusFiles = () =>
  readdirSync(CORPUS)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(CORPUS, name));

function around({ text }: Gold, { start, end }: Miss): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  return `${before}[[${text.slice(start, end)}]]${text.slice(end, end + CONTEXT)}`.replaceAll(/\s+/g, ' ');
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sensitivity: { type: 'string', default: 'balanced' },
      errors: { type: 'string', default: '0' },
      'no-language': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      'write-floors': { type: 'boolean', default: false },
    },
  });
  const { sensitivity } = values;
  if (sensitivity !== 'strict' && sensitivity !== 'balanced' && sensitivity !== 'quiet')
    throw new TypeError(`There is no sensitivity ${sensitivity}.`);
  const files = positionals.length > 0 ? positionals : corpusFiles();
  const tallies: { name: string; tally: Tally }[] = [];
  const errors: string[] = [];
  for (const file of files) {
    const articles = readGold(file);
    const byId = new Map(articles.map((gold) => [gold.id, gold]));
    const tally = evaluate(articles, { sensitivity, tellLanguage: !values['no-language'] }, (miss) => {
      const gold = byId.get(miss.id);
      if (gold)
        errors.push(
          `${miss.kind}  ${miss.id}: ${around(gold, miss)}${miss.detail ? `\n    ${miss.detail}` : ''}`,
        );
    });
    tallies.push({ name: basename(file, '.jsonl'), tally });
  }
  const all = tallies.map(({ tally }) => tally).reduce(add);
  if (values['write-floors']) {
    if (positionals.length > 0 || sensitivity !== 'balanced' || values['no-language'])
      throw new TypeError('Floors are those of the whole corpus, in balanced, with the language told.');
    const floors = Object.fromEntries(tallies.map(({ name, tally }) => [`${name}.jsonl`, floorsOf(tally)]));
    writeFileSync(join(CORPUS, 'floors.json'), `${JSON.stringify(floors, null, 2)}\n`);
  }
  if (values.json) {
    console.log(
      JSON.stringify({ sets: Object.fromEntries(tallies.map(({ name, tally }) => [name, tally])), all }),
    );
    return;
  }
  for (const { name, tally } of tallies) console.log(table(name, tally));
  if (tallies.length > 1) console.log(table('ALL', all));
  for (const error of errors.slice(0, Number(values.errors))) console.log(`\n${error}`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof GoldDefect || error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exitCode = USAGE;
}
