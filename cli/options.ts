/** Arguments → what to do. */
import { parseArgs } from 'node:util';
import { languageTag } from '../utils/article/metadata.ts';
import { CliError } from './errors.ts';

export const SENSITIVITIES = ['strict', 'balanced', 'quiet'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

export interface CheckOptions {
  readonly language: string | null;
  readonly sensitivity: Sensitivity;
  /** Path of the library's JSON export. */
  readonly library: string | null;
}

export type Command =
  | { readonly name: 'help' | 'version' }
  | { readonly name: 'compare-batch' }
  | { readonly name: 'check-batch'; readonly options: CheckOptions }
  | {
      readonly name: 'check';
      /** Paths; "-" is standard input. */
      readonly files: readonly string[];
      readonly json: boolean;
      readonly html: boolean;
      readonly url: string | null;
      readonly options: CheckOptions;
    };

const OPTIONS = {
  batch: { type: 'boolean' },
  json: { type: 'boolean' },
  html: { type: 'boolean' },
  url: { type: 'string' },
  language: { type: 'string' },
  sensitivity: { type: 'string' },
  library: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** @throws CliError `usage` */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...files] = positionals;
  if (name === 'help') return { name: 'help' };
  if (name === 'compare') {
    const extra = Object.keys(values).filter((option) => option !== 'batch');
    if (!values.batch) throw usage('compare reads NDJSON: give --batch');
    if (files.length > 0) throw usage('compare reads standard input; it takes no FILE');
    if (extra.length > 0) throw usage(`compare does not know --${extra[0]}`);
    return { name: 'compare-batch' };
  }
  if (name !== 'check')
    throw usage(name === undefined ? 'give a command: check or compare' : `there is no command "${name}"`);
  const options: CheckOptions = {
    language: language(values.language),
    sensitivity: sensitivity(values.sensitivity),
    library: values.library ?? null,
  };
  if (values.batch) {
    if (files.length > 0) throw usage('--batch reads standard input; it takes no FILE');
    if (values.url !== undefined || values.html)
      throw usage('with --batch, each line brings its own "html" and "url"');
    return { name: 'check-batch', options };
  }
  if (values.url !== undefined && files.length > 1)
    throw usage('--url names the address of one FILE; there are several');
  if (values.url !== undefined && !URL.canParse(values.url)) throw usage(`"${values.url}" is no address`);
  if (files.filter((file) => file === '-').length > 1) throw usage('standard input can be read once only');
  return {
    name: 'check',
    files,
    json: values.json ?? false,
    html: values.html ?? false,
    url: values.url ?? null,
    options,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw usage(error instanceof Error ? error.message.replace(/\. To specify.*$/s, '') : String(error));
  }
}

function language(value: string | undefined): string | null {
  if (value === undefined) return null;
  const tag = languageTag(value);
  if (tag === null) throw usage(`"${value}" is no language tag; "en", "id" or "pt-BR" are`);
  return tag;
}

function sensitivity(value: string | undefined): Sensitivity {
  if (value === undefined) return 'balanced';
  const known = SENSITIVITIES.find((name) => name === value);
  if (!known) throw usage(`--sensitivity is ${SENSITIVITIES.join(', ')}; not "${value}"`);
  return known;
}

function usage(message: string): CliError {
  return new CliError('usage', message);
}
