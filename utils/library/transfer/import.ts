/**
 * Importing: the file is read and validated into the waiting room, the reader sees what it would do, and then one
 * transaction takes it in. Cancelled or killed at any moment, the library is as before or as after.
 */
import { LibraryError, toLibraryError } from '../errors.ts';
import { patchQuotes, patchSpeaker } from '../patch.ts';
import type { ArticleRecord, QuoteRecord } from '../records.ts';
import { writeQuotes } from '../write-quotes.ts';
import { type LibraryDeps, type Writer, type Written, write } from '../writer.ts';
import type { FileItem, Refusal } from './format.ts';
import { MergePlan } from './merge-plan.ts';
import type { ConflictChoice } from './merge-quote.ts';
import { readLibraryFile } from './read.ts';
import { refusal } from './refusal.ts';
import type { FileSource } from './source.ts';
import {
  discardStaged,
  newImportId,
  STAGING_BATCH,
  stage,
  stagedRecords,
  stagedRefusals,
} from './staging.ts';

export interface ImportOptions {
  readonly signal?: AbortSignal;
  /** Records done so far. */
  readonly onProgress?: (done: number) => void;
}

/** What an import would do, or has done; the numbers count quotes unless they say otherwise. */
export interface ImportCounts {
  readonly new: number;
  /** Saved already, with nothing to add. */
  readonly same: number;
  /** Saved already; the file adds tags, a note, a finding, an edit or evidence. */
  readonly merged: number;
  /** Saved already, and note, finding or words differ on both sides. Not counted in `merged`. */
  readonly conflicting: number;
  /** Articles, texts, dismissed flags and things in the trash that are new. */
  readonly newArticles: number;
  readonly others: number;
}

export interface ImportPreview extends ImportCounts {
  readonly importId: string;
  /** Lines that are not taken, with why: their number, and the first of them. */
  readonly refused: number;
  readonly refusals: readonly Refusal[];
}

/**
 * Reads a file into the waiting room and tells what taking it in would do. Nothing of the library changes.
 * @throws LibraryError `not-a-library`, `newer-version`, `quota`, `cancelled` (then the waiting room is empty again).
 */
export async function openImport(
  deps: LibraryDeps,
  source: FileSource,
  options: ImportOptions = {},
): Promise<ImportPreview> {
  const importId = newImportId(deps);
  try {
    let place = 0;
    let batch: FileItem[] = [];
    const flush = async () => {
      options.signal?.throwIfAborted();
      await stage(deps, importId, place, batch);
      place += batch.length;
      batch = [];
      options.onProgress?.(place);
    };
    for await (const item of readLibraryFile(source)) {
      batch.push(item);
      if (batch.length >= STAGING_BATCH) await flush();
    }
    await flush();
    return await previewImport(deps, importId);
  } catch (error) {
    // If even this fails (a full disk), `sweepStaging` clears it later; the first error is the one to tell.
    await discardStaged(deps, importId).catch(() => undefined);
    throw toLibraryError(error);
  }
}

/** What an import in the waiting room would do. */
export async function previewImport(deps: LibraryDeps, importId: string): Promise<ImportPreview> {
  const { db } = deps;
  const tables = [db.articles, db.readings, db.sheets, db.speakers, db.dismissals, db.trash, db.staging];
  try {
    return await db.transaction('r', tables, async () => {
      const { counts, orphans } = await takeIn(deps, importId, 'mine', null, {});
      const { count, first } = await stagedRefusals(deps, importId);
      return { importId, ...counts, refused: count + orphans.length, refusals: [...first, ...orphans] };
    });
  } catch (error) {
    throw toLibraryError(error);
  }
}

/**
 * Takes an import in, in one transaction.
 * @param choice which side stands where note, finding or words differ.
 * @throws LibraryError `quota`, `cancelled`, …; then the library is as before, and the import still waits.
 */
export async function commitImport(
  deps: LibraryDeps,
  importId: string,
  choice: ConflictChoice,
  options: ImportOptions = {},
): Promise<Written<ImportCounts>> {
  return write(
    deps,
    'import',
    async (writer) => {
      const { counts } = await takeIn(deps, importId, choice, writer, options);
      // With the import itself: a browser killed right after must not find it waiting again.
      await discardStaged(deps, importId);
      return counts;
    },
    (counts) => counts.new + counts.merged,
    [deps.db.staging],
  );
}

/** Cancels an import that waits. */
export async function discardImport(deps: LibraryDeps, importId: string): Promise<void> {
  try {
    await discardStaged(deps, importId);
  } catch (error) {
    throw toLibraryError(error);
  }
}

/** Goes through the waiting records in the order in which they refer to one another; writes where there is a writer. */
async function takeIn(
  deps: LibraryDeps,
  importId: string,
  choice: ConflictChoice,
  writer: Writer | null,
  { signal, onProgress }: ImportOptions,
): Promise<{ counts: ImportCounts; orphans: Refusal[] }> {
  const plan = new MergePlan(deps, choice);
  const counts = { new: 0, same: 0, merged: 0, conflicting: 0, newArticles: 0, others: 0 };
  const orphans: Refusal[] = [];
  let done = 0;
  const step = (records: number) => {
    if (signal?.aborted) throw new LibraryError('cancelled');
    done += records;
    onProgress?.(done);
  };
  for await (const batch of stagedRecords(deps, importId, 'article')) {
    const articles = await plan.articles(batch.map(({ record: { type: _, ...article } }) => article));
    counts.newArticles += articles.length;
    if (writer) await addArticles(writer, articles);
    step(batch.length);
  }
  for await (const batch of stagedRecords(deps, importId, 'speaker')) {
    const { add, change } = await plan.speakers(batch.map(({ record: { type: _, ...speaker } }) => speaker));
    if (writer) {
      await writer.db.speakers.bulkAdd(add);
      writer.note(...add.map(({ id }) => ({ op: 'added', table: 'speakers', id }) as const));
      for (const { speaker, patch } of change) await patchSpeaker(writer, speaker, patch);
    }
    step(batch.length);
  }
  for await (const batch of stagedRecords(deps, importId, 'reading')) {
    const readings = await plan.readings(batch.map(({ record: { type: _, ...reading } }) => reading));
    for (const { line, record } of batch)
      if (!plan.knowsArticle(record.articleId)) orphans.push({ line, reason: refusal('no-article') });
    counts.others += readings.length;
    if (writer) {
      await writer.db.readings.bulkAdd(readings);
      writer.note(...readings.map(({ id }) => ({ op: 'added', table: 'readings', id }) as const));
    }
    step(batch.length);
  }
  for await (const batch of stagedRecords(deps, importId, 'quote')) {
    const planned = await plan.quotes(batch.map(({ record: { type: _, ...quote } }) => quote));
    planned.forEach((each, at) => {
      if (each.outcome === 'new') counts.new++;
      else if (each.outcome === 'same') counts.same++;
      else if (each.outcome === 'orphan') {
        orphans.push({ line: batch[at]?.line ?? 0, reason: refusal('no-article') });
      } else if (each.merged.conflicts.length > 0) counts.conflicting++;
      else counts.merged++;
    });
    if (writer) await addQuotes(writer, planned);
    step(batch.length);
  }
  for await (const batch of stagedRecords(deps, importId, 'dismissal')) {
    const dismissals = await plan.dismissals(batch.map(({ record: { type: _, ...dismissal } }) => dismissal));
    counts.others += dismissals.length;
    if (writer) {
      await writer.db.dismissals.bulkAdd(dismissals);
      writer.note(...dismissals.map(({ id }) => ({ op: 'added', table: 'dismissals', id }) as const));
    }
    step(batch.length);
  }
  for await (const batch of stagedRecords(deps, importId, 'trash')) {
    const items = await plan.trash(batch.map(({ record: { type: _, ...item } }) => item));
    counts.others += items.length;
    if (writer) await writer.db.trash.bulkAdd(items);
    step(batch.length);
  }
  return { counts, orphans };
}

async function addArticles(writer: Writer, articles: readonly ArticleRecord[]): Promise<void> {
  await writer.db.articles.bulkAdd(articles);
  writer.note(...articles.map(({ id }) => ({ op: 'added', table: 'articles', id }) as const));
}

async function addQuotes(writer: Writer, planned: Awaited<ReturnType<MergePlan['quotes']>>): Promise<void> {
  const fresh = planned.flatMap((each) => (each.outcome === 'new' ? each.quote : []));
  await writeQuotes(writer, fresh);
  const merges = planned.flatMap((each) => (each.outcome === 'merge' ? each : []));
  const patches = new Map<string, Partial<QuoteRecord>>();
  for (const { mine, merged } of merges) patches.set(mine.id, { ...patches.get(mine.id), ...merged.patch });
  const first = new Map(merges.toReversed().map(({ mine }) => [mine.id, mine]));
  await patchQuotes(writer, [...first.values()], (quote) => patches.get(quote.id) ?? {});
}
