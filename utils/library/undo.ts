/**
 * Undo. Each action left its changes in the journal; taking it back applies them backwards, in one transaction, and is
 * itself an action that can be taken back. Whatever changed again since is left alone and counted.
 */
import { type Change, type JournalRecord, journalRecordSchema } from './bookkeeping.ts';
import { LibraryError } from './errors.ts';
import { patchQuotes, patchSpeaker, quotesToChange } from './patch.ts';
import { validRow, validRows } from './reader.ts';
import { articleRecordSchema, type QuoteRecord, speakerRecordSchema, trashRecordSchema } from './records.ts';
import { sameValue } from './same-value.ts';
import { rowsOfArticles } from './sheets.ts';
import { resolveSpeakers } from './speaker-names.ts';
import { trashArticle, trashQuotes } from './trash-items.ts';
import { restoreItem } from './trash-return.ts';
import { type LibraryDeps, type Writer, type Written, write } from './writer.ts';

export interface Undone {
  readonly action: JournalRecord['action'];
  /** Changes taken back, and changes left because something newer stands in their place. */
  readonly undone: number;
  readonly kept: number;
}

/** The actions that can be undone, newest first, without their details. */
export async function undoable(
  deps: Pick<LibraryDeps, 'db' | 'onCorrupt'>,
): Promise<Omit<JournalRecord, 'changes'>[]> {
  const rows = await deps.db.journal.orderBy('no').reverse().toArray();
  return validRows(deps, 'journal', journalRecordSchema, rows).map(({ no, at, action, count }) => ({
    no,
    at,
    action,
    count,
  }));
}

/**
 * Takes an action back. Its number comes with the action's own result (`Written.undo`).
 * @throws LibraryError `not-found` where the journal no longer has it, `changed-since` where nothing of it can be taken back.
 */
export function undo(deps: LibraryDeps, no: number): Promise<Written<Undone>> {
  return write(
    deps,
    'undo',
    async (writer) => {
      const entry = validRow(writer, 'journal', journalRecordSchema, await writer.db.journal.get(no));
      if (!entry) throw new LibraryError('not-found');
      const undone = await takeBack(writer, entry.changes);
      if (undone === 0 && entry.changes.length > 0) throw new LibraryError('changed-since');
      await writer.db.journal.delete(no);
      return { action: entry.action, undone, kept: entry.changes.length - undone };
    },
    (result) => result.undone,
  );
}

async function takeBack(writer: Writer, changes: readonly Change[]): Promise<number> {
  let undone = await takeBackAdded(writer, changes);
  undone += await takeBackQuotePatches(writer, changes);
  for (const change of changes.toReversed()) {
    if (change.op === 'trashed') undone += await takeBackTrashed(writer, change.id);
    else if (change.op === 'patched' && change.table === 'speakers')
      undone += await takeBackSpeaker(writer, change);
    else if (change.op === 'merged-away') {
      // A spelling that meanwhile belongs to somebody else: half a merge taken back would be worse than none.
      const taken = await writer.db.speakers.where('keys').anyOf(change.speaker.keys).count();
      if (taken > 0) throw new LibraryError('changed-since');
      await writer.db.speakers.add(change.speaker);
      writer.note({ op: 'added', table: 'speakers', id: change.speaker.id });
      undone++;
    } else if (change.op === 'undismissed') {
      await writer.db.dismissals.put(change.dismissal);
      writer.note({ op: 'added', table: 'dismissals', id: change.dismissal.id });
      undone++;
    }
  }
  return undone;
}

async function takeBackTrashed(writer: Writer, id: string): Promise<number> {
  const item = validRow(writer, 'trash', trashRecordSchema, await writer.db.trash.get(id));
  if (!item) return 0;
  await restoreItem(writer, item);
  return 1;
}

async function takeBackSpeaker(writer: Writer, change: Change & { op: 'patched' }): Promise<number> {
  const speaker = validRow(writer, 'speakers', speakerRecordSchema, await writer.db.speakers.get(change.id));
  if (!speaker || !holds(speaker, change.after)) return 0;
  const keys = Array.isArray(change.before.keys) ? change.before.keys.map(String) : [];
  const holders = await writer.db.speakers.where('keys').anyOf(keys).toArray();
  // A spelling that is another speaker's by now cannot be had back.
  if (holders.some(({ id }) => id !== change.id)) return 0;
  await patchSpeaker(writer, speaker, change.before);
  return 1;
}

function holds(
  record: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, unknown>>,
): boolean {
  return Object.entries(fields).every(([field, value]) => sameValue(record[field], value));
}

async function takeBackQuotePatches(writer: Writer, changes: readonly Change[]): Promise<number> {
  const before = new Map<string, Readonly<Record<string, unknown>>>();
  const patches = changes.flatMap((change) =>
    change.op === 'patched' && change.table === 'quotes' ? change : [],
  );
  const quotes = new Map(
    (
      await quotesToChange(
        writer,
        patches.map(({ id }) => id),
      )
    ).map((quote) => [quote.id, quote]),
  );
  for (const change of patches) {
    const quote = quotes.get(change.id);
    if (quote && holds(quote, change.after)) before.set(change.id, change.before);
  }
  const changeable = [...quotes.values()].filter((quote) => before.has(quote.id));
  const restored = changeable.map((quote) => ({ ...quote, ...before.get(quote.id) }));
  const now = await withSpeakersNow(writer, changes, restored);
  return patchQuotes(writer, changeable, (quote) => now.get(quote.id) ?? {});
}

/**
 * For each quote its fields of before, with the speaker that now has the name where the one of then has been merged away
 * since. Not those that this very undo brings back.
 */
async function withSpeakersNow(
  writer: Writer,
  changes: readonly Change[],
  restored: readonly QuoteRecord[],
): Promise<Map<string, QuoteRecord>> {
  const back = new Set(changes.flatMap((change) => (change.op === 'merged-away' ? change.speaker.id : [])));
  const ids = new Set(restored.flatMap(({ speakerId }) => speakerId ?? []));
  const rows = await writer.db.speakers.bulkGet([...ids]);
  const gone = new Set([...ids].filter((id, place) => rows[place] === undefined && !back.has(id)));
  const lost = restored.filter(({ speakerId }) => speakerId !== null && gone.has(speakerId));
  const found = await resolveSpeakers(
    writer,
    lost.flatMap(({ speaker }) => speaker ?? []),
  );
  const now = lost.map((quote) => ({ ...quote, speakerId: found.get(quote.speaker?.name ?? '') ?? null }));
  return new Map([...restored, ...now].map((quote) => [quote.id, quote]));
}

/** What was added goes to the trash: an article as a whole if nothing was saved of it since, else its quotes alone. */
async function takeBackAdded(writer: Writer, changes: readonly Change[]): Promise<number> {
  const { db } = writer;
  const added = (table: string) =>
    changes.flatMap((change) => (change.op === 'added' && change.table === table ? change.id : []));
  const quoteIds = new Set(added('quotes'));
  let undone = 0;
  const whole = new Set<string>();
  const articleRows = await db.articles.bulkGet(added('articles'));
  for (const article of validRows(writer, 'articles', articleRecordSchema, articleRows)) {
    const rows = await rowsOfArticles(db, [article.id]);
    if (!rows.every((row) => quoteIds.has(String(Reflect.get(Object(row), 'id'))))) continue;
    whole.add(article.id);
    await trashArticle(writer, article);
    undone += 1 + rows.length;
  }
  const quotes = await quotesToChange(writer, [...quoteIds]);
  await trashQuotes(writer, quotes);
  const dismissals = await db.dismissals.bulkGet(added('dismissals'));
  for (const dismissal of dismissals) {
    if (!dismissal) continue;
    await db.dismissals.delete(dismissal.id);
    writer.note({ op: 'undismissed', dismissal });
    undone++;
  }
  return undone + quotes.length;
}
