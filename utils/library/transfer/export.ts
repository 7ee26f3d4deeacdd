/**
 * Writing the library as one file, in pieces, so that the page stays responsive and the memory small.
 *
 * Nothing may be missing although others write meanwhile: each batch of quotes is read with its articles, texts and
 * speakers in one transaction, by ascending number (a quote that comes back from the trash gets a new, higher one), and
 * the last transaction reads the remaining quotes together with the trash.
 */
import * as v from 'valibot';
import { toLibraryError } from '../errors.ts';
import { validRows } from '../reader.ts';
import {
  articleRecordSchema,
  dismissalRecordSchema,
  quoteRecordSchema,
  readingRecordSchema,
  speakerRecordSchema,
  trashRecordSchema,
} from '../records.ts';
import { countQuotes, stretchAfter } from '../sheets.ts';
import { articleStandIn } from '../stand-in.ts';
import { toPortable } from '../trash-items.ts';
import type { LibraryDeps } from '../writer.ts';
import { FILE_SCHEMA, type FileRecord } from './format.ts';

type Exporter = Pick<LibraryDeps, 'db' | 'onCorrupt' | 'now'>;

export interface ExportOptions {
  readonly signal?: AbortSignal;
  /** Quotes written so far, of about so many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Quotes read at once: about half a megabyte of text, some tens of milliseconds. */
const BATCH = 500;

/**
 * The file in pieces of text; make a `Blob` or a stream of them.
 * @throws LibraryError `cancelled` when the signal is aborted.
 */
export async function* exportLibrary(deps: Exporter, options: ExportOptions = {}): AsyncGenerator<string> {
  const { signal, onProgress } = options;
  try {
    const total = await countQuotes(deps.db);
    const header = { schema: FILE_SCHEMA, exportedAt: deps.now().toISOString(), counts: { quotes: total } };
    yield `${JSON.stringify(header).slice(0, -1)},"records":[\n`;
    const written = new Written(deps);
    let records = 0;
    for (let done = 0, more = true; more; ) {
      signal?.throwIfAborted();
      const batch = await written.next();
      more = batch.more;
      done += batch.quotes;
      const lines = batch.records.map((record) => JSON.stringify(record));
      const comma = records > 0 && lines.length > 0 ? ',\n' : '';
      records += lines.length;
      yield comma + lines.join(',\n');
      onProgress?.(done, Math.max(done, total));
    }
    yield `${records > 0 ? '\n' : ''}],"end":{"records":${records}}}\n`;
  } catch (error) {
    throw toLibraryError(error);
  }
}

/** The same as a stream of bytes, for `new Response(stream).blob()` or a file handle. */
export function exportStream(deps: Exporter, options: ExportOptions = {}): ReadableStream<Uint8Array> {
  const pieces = exportLibrary(deps, options);
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    cancel: async () => void (await pieces.return(undefined)),
  });
}

interface Batch {
  readonly records: readonly FileRecord[];
  readonly quotes: number;
  readonly more: boolean;
}

/** What has been written, so that each article, text and speaker comes once and before the quotes that need it. */
class Written {
  readonly #deps: Exporter;
  readonly #articles = new Set<string>();
  readonly #readings = new Set<string>();
  readonly #speakers = new Set<string>();
  /** The last sheet that was read. */
  #last = 0;

  constructor(deps: Exporter) {
    this.#deps = deps;
  }

  next(): Promise<Batch> {
    const { db } = this.#deps;
    const tables = [db.articles, db.readings, db.sheets, db.speakers, db.dismissals, db.trash];
    return db.transaction('r', tables, async () => {
      const { rows, last } = await stretchAfter(db, this.#last, BATCH);
      this.#last = last ?? this.#last;
      const more = last !== null;
      const quotes = validRows(this.#deps, 'quotes', quoteRecordSchema, rows);
      const needed = await this.#needed(
        quotes.map((quote) => quote.articleId),
        quotes.flatMap((quote) => quote.speakerId ?? []),
      );
      const records: FileRecord[] = [...needed];
      for (const quote of quotes) records.push({ type: 'quote', ...toPortable(quote) });
      if (!more) for (const record of await this.#rest()) records.push(record);
      return { records, quotes: quotes.length, more };
    });
  }

  async #needed(articleIds: readonly string[], speakerIds: readonly string[]): Promise<FileRecord[]> {
    const { db } = this.#deps;
    const articles = [...new Set(articleIds)].filter((id) => !this.#articles.has(id));
    const speakers = [...new Set(speakerIds)].filter((id) => !this.#speakers.has(id));
    const [articleRows, speakerRows, readingRows] = await Promise.all([
      db.articles.bulkGet(articles),
      db.speakers.bulkGet(speakers),
      Promise.all(
        articles.map((id) =>
          db.readings.where('[articleId+sha256]').between([id, ''], [id, '\uffff']).toArray(),
        ),
      ),
    ]);
    // A quote goes with its article even where that is damaged: without one it could not be read back.
    const at = this.#deps.now().toISOString();
    const whole = articleRows.map((row, place) =>
      v.is(articleRecordSchema, row) ? row : articleStandIn(articles[place] ?? '', row, at),
    );
    return this.#records(whole, speakerRows, readingRows.flat());
  }

  async #rest(): Promise<FileRecord[]> {
    const { db } = this.#deps;
    const [articles, speakers, readings, dismissals, trash] = await Promise.all([
      db.articles.toArray(),
      db.speakers.toArray(),
      db.readings.filter((reading) => !this.#readings.has(reading.id)).toArray(),
      db.dismissals.toArray(),
      db.trash.toArray(),
    ]);
    return [
      ...this.#records(articles, speakers, readings),
      ...validRows(this.#deps, 'dismissals', dismissalRecordSchema, dismissals).map(
        (dismissal): FileRecord => ({ type: 'dismissal', ...dismissal }),
      ),
      ...validRows(this.#deps, 'trash', trashRecordSchema, trash).map(
        (item): FileRecord => ({ type: 'trash', ...item }),
      ),
    ];
  }

  #records(
    articles: readonly unknown[],
    speakers: readonly unknown[],
    readings: readonly unknown[],
  ): FileRecord[] {
    const records: FileRecord[] = [];
    for (const article of validRows(this.#deps, 'articles', articleRecordSchema, articles)) {
      if (this.#articles.has(article.id)) continue;
      this.#articles.add(article.id);
      records.push({ type: 'article', ...article });
    }
    for (const speaker of validRows(this.#deps, 'speakers', speakerRecordSchema, speakers)) {
      if (this.#speakers.has(speaker.id)) continue;
      this.#speakers.add(speaker.id);
      records.push({ type: 'speaker', ...speaker });
    }
    for (const reading of validRows(this.#deps, 'readings', readingRecordSchema, readings)) {
      if (this.#readings.has(reading.id)) continue;
      this.#readings.add(reading.id);
      records.push({ type: 'reading', ...reading });
    }
    return records;
  }
}
