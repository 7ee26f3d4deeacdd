/** What the reader waits for on the library page: the latest quotes, the whole library, an answer at each keystroke. */
import { quoteWords } from '../corpus.ts';
import { openLibrary } from './open.ts';

/** Rows on a large screen. */
const VISIBLE = 30;
const SEARCHES = 15;

export interface PageTimes {
  /** Milliseconds until the latest quotes stand there, joined with articles and speakers, and can be searched. */
  readonly first: number;
  /** Until every quote can be searched. */
  readonly whole: number;
  /** Each search over all of them. */
  readonly searches: readonly number[];
  /** Until the rows were kept for the next opening; 0 where they need not be. */
  readonly keeping: number;
}

export async function libraryPage(size: number): Promise<PageTimes> {
  const { library } = openLibrary(size);
  const start = performance.now();
  let shown: Promise<number> | null = null;
  const show = async (seqs: readonly number[]) => {
    await library.savedQuotesBySeq(seqs.slice(0, VISIBLE));
    return performance.now() - start;
  };
  const table = await library.openSearch({
    onPart: (part) => {
      shown ??= show(part.search('').seqs);
    },
  });
  const whole = performance.now() - start;
  const first = await (shown ?? show(table.search('').seqs));
  const searches = Array.from({ length: SEARCHES }, (_, n) => {
    const word = quoteWords(1 + n).at(-1) ?? '';
    const asked = performance.now();
    table.search(word);
    return performance.now() - asked;
  });
  const before = performance.now();
  const keeping = (await table.keep()) ? performance.now() - before : 0;
  return { first, whole, searches, keeping };
}
