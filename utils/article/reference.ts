/**
 * The publisher's own copy of the body (JSON-LD `articleBody`), as a check: which blocks of the page does it contain?
 * By sets of three neighbouring words; white space, marks and case are no matter.
 */

const RUN = 3;

export class Reference {
  readonly #runs = new Set<string>();
  readonly #words: number;

  constructor(body: string) {
    const words = wordsOf(body);
    this.#words = words.length;
    for (const run of runsOf(words)) this.#runs.add(run);
  }

  /** Number of words. */
  get length(): number {
    return this.#words;
  }

  /** Share of the text's runs of three words that the reference has, 0 to 1; of its words where it has fewer. */
  share(text: string): number {
    const runs = runsOf(wordsOf(text));
    if (runs.length === 0) return 0;
    let found = 0;
    for (const run of runs) if (this.#runs.has(run)) found++;
    return found / runs.length;
  }
}

const WORD = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]|[\p{L}\p{N}]+/gu;

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let i = 0; i + RUN <= words.length; i++) runs.push(words.slice(i, i + RUN).join(' '));
  return runs;
}

/** For each text: whether all its runs of three words stand in the texts at least twice (once in itself). */
export function repeatedRuns(texts: readonly string[]): boolean[] {
  const counts = new Map<string, number>();
  const all = texts.map((text) => runsOf(wordsOf(text)));
  for (const runs of all) for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  return all.map((runs) => runs.length >= RUN && runs.every((run) => (counts.get(run) ?? 0) > 1));
}
