/** The plain ways to find quotes again, in the browser: each is asked for the five best, without a verdict. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { page, quoteWords, sentence } from '../corpus.ts';
import { openMultiEntry, printsOf } from './save.ts';

export interface Alternative {
  /** Milliseconds to make its index; 0 where there is none. */
  readonly build: number;
  /** Milliseconds for each page. */
  readonly times: readonly number[];
  readonly altered: number;
  readonly alteredFound: number;
}

/** Saved quotes each may propose for one of the page's. */
const BEST = 5;

type Ask = (text: string) => Promise<readonly number[]> | readonly number[];

/** @param share of each page's quotes that is asked, the altered ones first; the time is that of the whole page then. */
async function askPages(
  size: number,
  pages: number,
  build: number,
  ask: Ask,
  share = 1,
): Promise<Alternative> {
  const times: number[] = [];
  let altered = 0;
  let alteredFound = 0;
  for (let n = 0; n < pages; n++) {
    const whole = page(n, size);
    const quotes = whole.slice(0, Math.ceil(whole.length * share));
    const start = performance.now();
    const found: (readonly number[])[] = [];
    for (const { text } of quotes) found.push(await ask(text));
    times.push((performance.now() - start) / share);
    for (const [i, quote] of quotes.entries()) {
      if (!quote.altered || quote.saved === null) continue;
      altered++;
      if (found[i]?.includes(quote.saved)) alteredFound++;
    }
  }
  return { build, times, altered, alteredFound };
}

/** Looks each of a quote's 8 fingerprints up in Dexie's index and counts votes. */
export async function multiEntry(size: number, pages: number, build: number): Promise<Alternative> {
  const quotes = openMultiEntry(size).table<{ readonly seq: number }, number>('quotes');
  return askPages(size, pages, build, async (text) => {
    const votes = new Map<number, number>();
    const lists = await Promise.all(
      printsOf(text).map((print) => quotes.where('prints').equals(print).primaryKeys()),
    );
    for (const seqs of lists) for (const seq of seqs) votes.set(seq, (votes.get(seq) ?? 0) + 1);
    const best = [...votes].sort(([, a], [, b]) => b - a).slice(0, BEST);
    return (await quotes.bulkGet(best.map(([seq]) => seq))).flatMap((quote) => quote?.seq ?? []);
  });
}

const textsOf = (size: number) =>
  Array.from({ length: size }, (_, i) => ({ id: i + 1, text: sentence(quoteWords(i + 1)) }));

export async function miniSearch(size: number, pages: number): Promise<Alternative> {
  const texts = textsOf(size);
  const start = performance.now();
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(texts);
  const build = performance.now() - start;
  return askPages(size, pages, build, (text) =>
    index
      .search(text)
      .slice(0, BEST)
      .map(({ id }) => Number(id)),
  );
}

/** Seconds for each quote at 10,000: three of a page's thirty stand for all. */
const FUSE_SHARE = 0.1;

export async function fuse(size: number, pages: number): Promise<Alternative> {
  const texts = textsOf(size);
  const start = performance.now();
  const index = new Fuse(texts, { keys: ['text'], ignoreLocation: true, threshold: 0.4 });
  const build = performance.now() - start;
  const ask = (text: string) => index.search(text, { limit: BEST }).map(({ item }) => item.id);
  return askPages(size, pages, build, ask, FUSE_SHARE);
}
