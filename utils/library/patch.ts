/** Changing fields of stored records, so that undo knows what was there before. */
import * as v from 'valibot';
import type { LibraryDatabase } from './database.ts';
import { LibraryError } from './errors.ts';
import { describeIssues, validRows } from './reader.ts';
import { type QuoteRecord, quoteRecordSchema, type SpeakerRecord, speakerRecordSchema } from './records.ts';
import { sameValue } from './same-value.ts';
import { replaceQuotes, rowsById, rowsOfSpeaker } from './sheets.ts';
import type { Writer } from './writer.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The fields of `patch` that differ from `record`, as they are and as they become. */
function differences(record: Fields, patch: Fields): { before: Fields; after: Fields } | null {
  const changed = Object.keys(patch).filter((field) => !sameValue(record[field], patch[field]));
  if (changed.length === 0) return null;
  const pick = (from: Fields) => Object.fromEntries(changed.map((field) => [field, from[field]]));
  return { before: pick(record), after: pick(patch) };
}

/**
 * Changes quotes. Those whose fields would stay the same are not touched.
 * @returns the number that changed.
 * @throws LibraryError `invalid` where a result would not be a valid record.
 */
export async function patchQuotes(
  writer: Writer,
  quotes: readonly QuoteRecord[],
  patchOf: (quote: QuoteRecord) => Partial<QuoteRecord>,
): Promise<number> {
  const changed: QuoteRecord[] = [];
  for (const quote of quotes) {
    const patch = patchOf(quote);
    const difference = differences(quote, patch);
    if (!difference) continue;
    const next = v.safeParse(quoteRecordSchema, { ...quote, ...patch });
    if (!next.success) throw new LibraryError('invalid', describeIssues(next.issues));
    changed.push(next.output);
    if ('text' in difference.after) writer.reworded(next.output);
    else writer.touched([quote.seq]);
    writer.note({ op: 'patched', table: 'quotes', id: quote.id, ...difference });
  }
  await replaceQuotes(writer.db, changed);
  return changed.length;
}

/** Changes one speaker. */
export async function patchSpeaker(
  writer: Writer,
  speaker: SpeakerRecord,
  patch: Partial<SpeakerRecord>,
): Promise<void> {
  const difference = differences(speaker, patch);
  if (!difference) return;
  const next = v.safeParse(speakerRecordSchema, { ...speaker, ...patch });
  if (!next.success) throw new LibraryError('invalid', describeIssues(next.issues));
  await writer.db.speakers.put(next.output);
  writer.touched((await rowsOfSpeaker(writer.db, speaker.id)).map(({ seq }) => seq));
  writer.note({ op: 'patched', table: 'speakers', id: speaker.id, ...difference });
}

/** Quotes by id, for writing; unknown and damaged ones are left out. */
export async function quotesToChange(
  writer: Pick<Writer, 'db' | 'onCorrupt'>,
  ids: readonly string[],
): Promise<QuoteRecord[]> {
  return validRows(writer, 'quotes', quoteRecordSchema, await rowsById(writer.db, ids));
}

/** The speaker, or `not-found`. */
export async function speakerToChange(
  writer: { readonly db: LibraryDatabase } & Pick<Writer, 'onCorrupt'>,
  id: string,
): Promise<SpeakerRecord> {
  const [speaker] = validRows(writer, 'speakers', speakerRecordSchema, [await writer.db.speakers.get(id)]);
  if (!speaker) throw new LibraryError('not-found');
  return speaker;
}
