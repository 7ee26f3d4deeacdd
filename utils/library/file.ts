/**
 * A library file without the library: what the command line checks against. No Dexie, no browser; the same reading and
 * the same validation as the import's.
 */

import { type SavedQuote, toSavedQuote } from './saved-quote.ts';
import type { FileRecord, Refusal } from './transfer/format.ts';
import { readLibraryFile } from './transfer/read.ts';
import { refusal } from './transfer/refusal.ts';
import type { FileSource } from './transfer/source.ts';

type RecordOf<T extends FileRecord['type']> = Extract<FileRecord, { type: T }>;

export interface LibraryFile {
  readonly articles: readonly RecordOf<'article'>[];
  readonly speakers: readonly RecordOf<'speaker'>[];
  readonly readings: readonly RecordOf<'reading'>[];
  readonly quotes: readonly RecordOf<'quote'>[];
  readonly dismissals: readonly RecordOf<'dismissal'>[];
  readonly trash: readonly RecordOf<'trash'>[];
  /** The quotes joined with their articles and speakers, numbered by their place in the file from 1. */
  readonly saved: readonly SavedQuote[];
  readonly refused: readonly Refusal[];
}

/**
 * Reads a library file (or highlights of another tool that the import takes).
 * @throws LibraryError `not-a-library`, `newer-version`
 */
export async function parseLibraryFile(source: FileSource): Promise<LibraryFile> {
  const articles: RecordOf<'article'>[] = [];
  const speakers: RecordOf<'speaker'>[] = [];
  const readings: RecordOf<'reading'>[] = [];
  const quotes: RecordOf<'quote'>[] = [];
  const dismissals: RecordOf<'dismissal'>[] = [];
  const trash: RecordOf<'trash'>[] = [];
  const refused: Refusal[] = [];
  const lines = new Map<string, number>();
  for await (const item of readLibraryFile(source)) {
    if ('refused' in item) {
      refused.push({ line: item.line, reason: item.refused });
      continue;
    }
    const { record } = item;
    if (record.type === 'article') articles.push(record);
    else if (record.type === 'speaker') speakers.push(record);
    else if (record.type === 'reading') readings.push(record);
    else if (record.type === 'dismissal') dismissals.push(record);
    else if (record.type === 'trash') trash.push(record);
    else {
      quotes.push(record);
      lines.set(record.id, item.line);
    }
  }
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const speakerById = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const saved: SavedQuote[] = [];
  for (const quote of quotes) {
    const article = articleById.get(quote.articleId);
    const speaker = quote.speakerId === null ? undefined : speakerById.get(quote.speakerId);
    if (article) saved.push(toSavedQuote({ ...quote, seq: saved.length + 1 }, article, speaker ?? null));
    else
      refused.push({
        line: lines.get(quote.id) ?? 0,
        reason: refusal('no-article'),
      });
  }
  return { articles, speakers, readings, quotes, dismissals, trash, saved, refused };
}
