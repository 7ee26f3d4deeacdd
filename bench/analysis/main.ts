/**
 * The analysis: milliseconds for an article of 5,000 characters by language, how they grow with the text, beside a bare
 * regular expression over quotation marks, and the size of what ships. The articles are those of tests/corpus.
 */
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compactPacksForEsbuild } from '../../scripts/compact-packs.ts';
import { analyse } from '../../utils/analysis/analyse.ts';
import { findClaims } from '../../utils/analysis/claims/claims.ts';
import type { Article } from '../../utils/article/article.ts';
import { fromText } from '../../utils/article/from-text.ts';
import { type Figure, figure, median, table } from '../library/figures.ts';
import type { BenchOptions } from '../run.ts';

const LANGUAGES = ['id', 'en', 'ms', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ru', 'ja', 'zh'] as const;
const ARTICLE = 5_000;
const LENGTHS = [5_000, 50_000, 500_000];
const QUICK_LIMIT = 50_000;
const WARM_UP = 60;
const RUNS = 101;
const RUNS_LONG = 5;

/** Bars: what a reader does not notice, no more than linear growth (with room for memory), and what may ship. */
const MOST_MS = 2;
const MOST_GROWTH = 2;
const MOST_CLAIMS = 1;
const MOST_KB = 300;

/** What a few lines of code find: no speaker, no carrier, no title told from speech. */
const BARE = /"[^"]+"|“[^”]+”|„[^“”]+[“”]|«[^»]+»|「[^」]+」/g;

export async function bench({ json, quick }: BenchOptions): Promise<boolean> {
  const figures: Figure[] = [];
  const add = (...more: Figure[]): void => {
    for (const one of more) {
      figures.push(one);
      if (json) console.log(JSON.stringify(one));
    }
  };
  const load = (): string => `load ${loadavg()[0]?.toFixed(1)}`;
  console.error(
    `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}, ${load()}`,
  );
  const texts = new Map(LANGUAGES.map((language) => [language, corpus(language)]));
  // Once through all languages first: else the first of them are measured while the engine that runs the code still settles.
  for (const [language, text] of texts) article(language, text);
  for (const [language, text] of texts) add(...article(language, text));
  for (const language of ['id', 'en'] as const) add(...parts(language, texts.get(language) ?? ''));
  add(...growth(texts.get('id') ?? '', quick ? LENGTHS.filter((n) => n <= QUICK_LIMIT) : LENGTHS));
  add(...(await sizes()));
  console.error(`${load()} after`);
  if (!json) console.log(table(figures));
  return figures.every(({ met }) => met !== false);
}

/** The articles of one language, one after another. */
function corpus(language: string): string {
  const lines = readFileSync(new URL(`../../tests/corpus/${language}.jsonl`, import.meta.url), 'utf8');
  return lines
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .join('\n\n');
}

const ofLength = (text: string, length: number): string =>
  `${text}\n\n`.repeat(Math.ceil(length / (text.length + 2))).slice(0, length);

function article(language: string, text: string): Figure[] {
  const input = fromText(ofLength(text, ARTICLE), language);
  const ours = timed(() => analyse(input, { language }), WARM_UP, RUNS);
  const bare = timed(() => input.text.match(BARE)?.length ?? 0, WARM_UP, RUNS);
  return [
    figure(`analyse, ${language}, median`, ARTICLE, median(ours), 'ms', { atMost: MOST_MS }),
    // Other work on the machine only ever adds: the least is what the code itself takes.
    figure(`analyse, ${language}, least`, ARTICLE, Math.min(...ours), 'ms'),
    figure(`bare expression, ${language}, median`, ARTICLE, median(bare), 'ms'),
  ];
}

/** What finding the quotes and their speakers takes by itself, and what telling claims and their support adds: as much again at most. */
function parts(language: string, text: string): Figure[] {
  const input = fromText(ofLength(text, ARTICLE), language);
  const both: { all: number; claims: number }[] = [];
  for (let k = 0; k < WARM_UP + RUNS; k++) {
    const before = performance.now();
    let claims = 0;
    analyse(input, {
      language,
      onClaimInput: (reading, from) => {
        const start = performance.now();
        findClaims(reading, from);
        claims = performance.now() - start;
      },
    });
    // The claims ran twice: once for this figure, once for the report.
    both.push({ all: performance.now() - before - claims, claims });
  }
  const settled = both.slice(WARM_UP);
  return [
    figure(
      `quotes alone, ${language}, median`,
      ARTICLE,
      median(settled.map(({ all, claims }) => all - claims)),
      'ms',
      { atMost: MOST_MS },
    ),
    figure(
      `claims, against the quotes alone, ${language}`,
      ARTICLE,
      median(settled.map(({ all, claims }) => claims / (all - claims))),
      '×',
      { atMost: MOST_CLAIMS },
    ),
  ];
}

function growth(text: string, lengths: readonly number[]): Figure[] {
  const perKb = lengths.map((length) => {
    const input: Article = fromText(ofLength(text, length), 'id');
    const runs = timed(() => analyse(input, { language: 'id' }), 1, length > ARTICLE ? RUNS_LONG : RUNS);
    return { length, value: Math.min(...runs) / (length / 1000) };
  });
  const first = perKb[0]?.value ?? Number.NaN;
  return perKb.flatMap(({ length, value }, k) => [
    figure('analyse, ms for 1,000 characters', length, value, 'ms'),
    ...(k > 0
      ? [figure('the same, against 5,000 characters', length, value / first, '×', { atMost: MOST_GROWTH })]
      : []),
  ]);
}

async function sizes(): Promise<Figure[]> {
  const of = async (path: string): Promise<number> => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL(`../../utils/${path}`, import.meta.url))],
      bundle: true,
      minify: true,
      plugins: [compactPacksForEsbuild],
      write: false,
      format: 'esm',
      charset: 'utf8',
    });
    return (outputFiles[0]?.contents.length ?? Number.NaN) / 1000;
  };
  return [
    figure('packs, minified', 0, await of('language/packs/index.ts'), 'kB', { atMost: MOST_KB }),
    figure('outlets, minified', 0, await of('language/outlets/index.ts'), 'kB'),
    figure('packs, outlets and engine, minified', 0, await of('analysis/analyse.ts'), 'kB'),
  ];
}

function timed(work: () => unknown, warmUp: number, runs: number): number[] {
  for (let k = 0; k < warmUp; k++) work();
  return Array.from({ length: runs }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
}
