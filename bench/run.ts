/** `npm run bench -- NAME [--json] [--quick]`: runs `bench/NAME/main.ts`. */
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** A line of JSON for each figure on standard output, instead of the table. */
  readonly json: boolean;
  /** Leave the largest size out. */
  readonly quick: boolean;
}

const folder = new URL('.', import.meta.url);
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [name] = positionals;
if (name === undefined || !names.includes(name)) {
  console.error(`Usage: npm run bench -- ${names.join(' | ')} [--json] [--quick]`);
  process.exit(2);
}
const { bench } = (await import(new URL(`${name}/main.ts`, folder).href)) as {
  bench: (options: BenchOptions) => Promise<boolean>;
};
// Not met is a finding, not a failure of the run: what is measured depends on the machine.
await bench(values);
