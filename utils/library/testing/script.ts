/**
 * Test help: what a reader may do to a library, as data, so that a seed alone decides a library's whole history
 * (the property tests here, and the kill test in a real browser, run the same scripts).
 */
import type { Library } from '../library.ts';
import { exportLibrary } from '../transfer/export.ts';
import { everyQuote } from './quotes.ts';
import { testReport } from './report.ts';

export type Step =
  | { readonly do: 'save'; readonly article: number; readonly quotes: readonly number[] }
  | {
      readonly do: 'edit' | 'tag' | 'note' | 'verify' | 'dispute' | 'delete';
      readonly quote: number;
      readonly word: string;
    }
  | { readonly do: 'delete-article' | 'restore' | 'undo' | 'dismiss'; readonly which: number }
  | { readonly do: 'merge'; readonly keep: number; readonly other: number }
  | { readonly do: 'import'; readonly file: number; readonly quotes: number };

const SPEAKERS = [
  'Mira Santoso',
  'Jon Lund',
  'Meera Santoso',
  null,
  'Лена Орлова',
  '王小明',
  'José "Pepe" Ruíz',
];
const WORDS = [
  'harbour',
  'fee',
  'bridge',
  'not',
  'May',
  'ferry',
  '8.2 billion',
  'winter\nstorm',
  'naïve',
  '𝕏',
  '”quoted”',
  '\\n',
  '</b>',
];

/** The report of article number `n` with the given sentences, each decided by its number alone. */
export function scriptedReport(article: number, quotes: readonly number[]) {
  const sketches = [...new Set(quotes)].map((n) => ({
    text: `${WORDS[n % WORDS.length]} and ${WORDS[(n * 7 + 3) % WORDS.length]} number ${n}`,
    speaker: SPEAKERS[n % SPEAKERS.length] ?? null,
    via: n % 3 === 0 ? ['Antara'] : [],
  }));
  return testReport(`article-${article}`, sketches, article % 4 === 3 ? { url: null } : { agency: 'TNA' });
}

/** File number `n`: other tool's highlights of ten pages, each decided by its number alone. */
export function scriptedFile(n: number, quotes: number): string {
  const pages = Array.from({ length: 10 }, (_, page) => ({
    url: `https://archive-${n}.example/page-${page}`,
    title: `Page ${page} of file ${n}`,
    highlights: Array.from({ length: Math.ceil(quotes / 10) }, (_, place) => ({
      text: `${WORDS[(n + place) % WORDS.length]} on page ${page}, highlight ${place}, "${'and so on '.repeat(place % 9)}"`,
      timestamp: '2026-01-05T10:11:12.000Z',
    })),
  }));
  return JSON.stringify(pages);
}

/** Runs one step. Steps that find nothing to act on do nothing. */
export async function runStep(library: Library, step: Step): Promise<void> {
  const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
  if (step.do === 'save') {
    const report = scriptedReport(step.article, step.quotes);
    await library.saveQuotes({ article: report.article, quotes: report.quotes });
  } else if (step.do === 'merge') {
    const speakers = await library.listSpeakers();
    const [keep, other] = [pick(speakers, step.keep), pick(speakers, step.other)];
    if (keep && other && keep !== other) await library.mergeSpeakers(keep.id, other.id);
  } else if (step.do === 'import') {
    const preview = await library.imports.open(scriptedFile(step.file, step.quotes));
    await library.imports.commit(preview.importId, 'theirs');
  } else if ('which' in step) {
    if (step.do === 'dismiss')
      await library.dismissFlag(scriptedReport(step.which % 4, []).article, `claim ${step.which}`);
    else if (step.do === 'delete-article') {
      const article = pick(await library.listArticles(), step.which);
      if (article) await library.deleteArticle(article.id);
    } else if (step.do === 'restore') {
      const item = pick(await library.listTrash(), step.which);
      if (item) await library.restoreFromTrash([item.id]);
    } else {
      const entry = pick(await library.undoable(), step.which);
      // An action overtaken by later ones cannot be taken back; that is an answer too.
      if (entry) await library.undo(entry.no).catch(() => undefined);
    }
  } else {
    const quote = pick(await everyQuote(library), step.quote);
    if (!quote) return;
    if (step.do === 'edit') await library.editQuote(quote.id, { text: `${quote.text} ${step.word}` });
    else if (step.do === 'tag') await library.tagQuotes([quote.id], { add: [step.word] });
    else if (step.do === 'note') await library.noteQuotes([quote.id], step.word);
    else if (step.do === 'delete') await library.deleteQuotes([quote.id]);
    else {
      const status = step.do === 'verify' ? 'verified' : 'disputed';
      await library.setFinding([quote.id], { status, url: 'https://archive.example/tape', note: step.word });
    }
  }
}

/** The whole library as its file, without the moment of writing: two libraries with the same text are the same. */
export async function wholeText(library: Library): Promise<string> {
  let text = '';
  for await (const piece of exportLibrary({ db: library.db, now: () => new Date(0) })) text += piece;
  return text;
}
