/** Test help: a fresh library on fake-indexeddb with a clock and ids that the test decides, and reports to save. */
import { IDBKeyRange, IDBFactory as MemoryFactory } from 'fake-indexeddb';
import type { Quote, Report } from '../../report.ts';
import { createDatabase } from '../database.ts';
import { createLibrary, type Library } from '../library.ts';
import type { CorruptRecord } from '../writer.ts';

export interface TestLibrary {
  readonly library: Library;
  readonly corrupt: CorruptRecord[];
  readonly indexedDB: IDBFactory;
  /** Moves the clock on. */
  pass(days: number): void;
}

const DAY = 86_400_000;

/** Starts on 1 March 2026; every look at the clock is a second later than the one before. */
export function testLibrary(indexedDB: IDBFactory = new MemoryFactory(), prefix = 'id'): TestLibrary {
  let time = Date.UTC(2026, 2, 1, 8);
  let ids = 0;
  const corrupt: CorruptRecord[] = [];
  const library = createLibrary({
    db: createDatabase({ indexedDB, IDBKeyRange }),
    now: () => {
      time += 1000;
      return new Date(time);
    },
    newId: () => `${prefix}${++ids}`,
    onCorrupt: (report) => corrupt.push(report),
  });
  const pass = (days: number) => {
    time += days * DAY;
  };
  return { library, corrupt, indexedDB, pass };
}

export interface QuoteSketch {
  readonly text: string;
  readonly speaker?: string | null;
  readonly via?: readonly string[];
}

/** A report of an invented article whose text holds the quotes one after the other. */
export function testReport(
  slug: string,
  sketches: readonly QuoteSketch[],
  head: Partial<Report['article']> = {},
): Report {
  let text = 'The council of Tarum met in the old harbour hall.\n\n';
  const quotes: Quote[] = sketches.map((sketch, place) => {
    const { speaker = 'Mira Santoso', via = [] } = sketch;
    const start = text.length + 1;
    text += `"${sketch.text}" said ${speaker ?? 'somebody'}. The hall was quiet.\n\n`;
    return {
      id: `q${place + 1}`,
      kind: 'direct',
      start,
      end: start + sketch.text.length,
      text: sketch.text,
      speaker:
        speaker === null
          ? null
          : { name: speaker, mention: speaker, start: null, end: null, role: 'mayor', kind: 'person' },
      cue: null,
      via: via.map((name) => ({ name, kind: 'agency', start: 0, end: 3, text: 'The' })),
      occasion: null,
      continues: null,
      confidence: 0.9,
      check: null,
    };
  });
  return {
    schema: 'verbatim-report/1',
    id: null,
    article: {
      url: `https://www.tarum-post.example/${slug}`,
      canonicalUrl: null,
      title: `Harbour news: ${slug}`,
      siteName: 'Tarum Post',
      byline: null,
      publishedTime: '2026-02-27T09:00:00Z',
      modifiedTime: null,
      language: 'en',
      dir: 'ltr',
      agency: null,
      text: text.trimEnd(),
      declared: [],
      ...head,
    },
    quotes,
    claims: [],
    sources: [],
    changes: null,
    warnings: [],
  };
}

/** Saves all quotes of a report; the saved ids in their order. */
export async function saveAll(library: Library, report: Report): Promise<string[]> {
  const { value } = await library.saveQuotes({ article: report.article, quotes: report.quotes });
  return value.quotes.map((quote) => quote.quoteId);
}
